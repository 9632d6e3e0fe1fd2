"""What the gallery of components shows: words, and the objects that components take."""
