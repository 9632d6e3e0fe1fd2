"""The catalogue for programs: JSON under /api/v1/ (design §7)."""
