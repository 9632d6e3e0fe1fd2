"""What the sheet of one record shows, built from the record for the components to draw."""
