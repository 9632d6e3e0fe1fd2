"""Who may do what: roles, the matrix, groups made of it, and how far a permission reaches."""
