"""The website: settings, addresses, pages, design and the editors' home."""
