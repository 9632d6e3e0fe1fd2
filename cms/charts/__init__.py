"""Charts as geometry: rows go in, shapes and lettering inside a view box come out. No Django."""
