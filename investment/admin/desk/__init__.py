"""The first screen of an editor: what waits for them, what came back, what is overdue."""
