"""The embedded shape: one machine, one command, a server with its worker (design §2)."""
