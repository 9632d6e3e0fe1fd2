"""What an editor fills in: one tab of data, one tab of words for each language."""
