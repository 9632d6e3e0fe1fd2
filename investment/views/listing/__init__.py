"""What a list of projects shows around its rows: rows, facets, pages, notes, choices."""
