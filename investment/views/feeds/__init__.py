"""Lists that programs read again and again: Atom feeds and the calendar of activities."""
