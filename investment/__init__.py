"""The database of projects calling for investment; never imports the website."""
