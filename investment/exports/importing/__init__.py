"""Files that go back to whoever sends tables: the template, and the rows that were refused."""
