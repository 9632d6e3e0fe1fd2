"""How amounts, numbers and sentences are written and read in Vietnamese, English and Korean."""
