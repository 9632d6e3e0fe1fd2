"""Pages of the demonstration, made from the files in `pages/` and `site.yaml`."""
