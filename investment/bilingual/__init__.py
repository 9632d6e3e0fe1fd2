"""Two texts side by side: what differs, which figures and terms they share, and as a PO file."""
