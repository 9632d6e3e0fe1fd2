"""What programs read on a page: schema.org as JSON-LD, one module per kind of thing."""
