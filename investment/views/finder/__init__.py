"""What the finder of offers shows around its rows: rows, filters, zones with land, choices."""
