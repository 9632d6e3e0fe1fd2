"""Projects that a visitor chose: read from the address, side by side, or in a list of their own."""
