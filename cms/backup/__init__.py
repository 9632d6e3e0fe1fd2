"""Everything that cannot be made again, in one folder, and back: `backup DIR`, `restore DIR`."""
