"""Tiles below the map: none by default; an address may be set, and only then may pages ask it.

Who sets one answers for what the tiles show and for what their server learns of the readers.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured


def tile_source(address: str) -> str | None:
    """What the security policy has to allow for an address of tiles.

    Args:
        address: with `{z}`, `{x}`, `{y}` and perhaps `{s}` as Leaflet reads them; empty for none.

    Returns:
        A source for `img-src`; None where the tiles are our own or there are none.

    Raises:
        ImproperlyConfigured: the address has no place for the number of a tile, or no https.
    """
    if not address:
        return None
    if not all(part in address for part in ("{z}", "{x}", "{y}")):
        message = "MAP_TILES_URL needs {z}, {x} and {y}: https://tiles.example.vn/{z}/{x}/{y}.png"
        raise ImproperlyConfigured(message)
    parts = urlsplit(address)
    if not parts.netloc and address.startswith("/"):
        return None
    if parts.scheme != "https" or not parts.netloc:
        message = "MAP_TILES_URL is neither an https address nor a path of this site."
        raise ImproperlyConfigured(message)
    return f"https://{parts.netloc.replace('{s}', '*')}"
