"""How much of what investors and the ministry ask for a project says, with its sources."""
