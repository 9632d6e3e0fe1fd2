"""Social cards: what a link to the site looks like where people pass it on (design §7)."""
