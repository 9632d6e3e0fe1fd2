"""What is asked of the catalogue and how it is answered (design §6)."""
