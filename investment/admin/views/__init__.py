"""Editors' views that do more than Wagtail's own."""
