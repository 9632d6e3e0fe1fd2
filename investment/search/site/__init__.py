"""The search over the whole site: what is found beside projects, all of it as one answer."""
