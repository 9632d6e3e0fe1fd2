"""Pages of the demonstration, made from `pages.yaml`."""
