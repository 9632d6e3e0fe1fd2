"""The finder of offers: plots, ready-built factories and offices to let in zones."""
