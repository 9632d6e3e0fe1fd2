"""What the website adds to the editors' screens of pages."""
