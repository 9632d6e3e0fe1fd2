"""The editors' screens of the database; the models know nothing of them."""
