"""Lists as files: one set of columns for every format (design §4)."""
