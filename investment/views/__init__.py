"""Views parse, call one function and render."""
