"""Views of the website that are not pages: each module one."""
