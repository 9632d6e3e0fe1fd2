"""Reviews on screen and on paper: the figures an agency answers for, and the sheets it signs."""
