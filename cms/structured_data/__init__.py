"""What programs read on every page: who publishes it, where it stands, what editors wrote."""
