"""The distributed engine: the same tokens, tiers, filters and counts (design §6)."""
