"""Forms of the public pages that post."""
