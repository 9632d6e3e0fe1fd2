"""The page of the site search: its rows, its sections, its words."""
