"""Abstract parts of a project, one concern each."""
