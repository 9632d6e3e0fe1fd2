"""What the catalogue holds at the moment, as components take it; asked anew for every page."""
