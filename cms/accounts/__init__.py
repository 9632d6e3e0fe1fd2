"""People who sign in: how they are invited, prove who they are, and leave."""
