"""Lists and forms of each record, and the menu that holds them."""
