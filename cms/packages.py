"""What the site takes from npm: the map, served from our own address and from nowhere else.

`package.json` names the versions, `make run` installs them. As a finder of static files this hands
out the files that pages ask for, with their licences, and nothing else of `node_modules`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.contrib.staticfiles.storage import staticfiles_storage
from django.core import checks
from django.core.files.storage import FileSystemStorage

LEAFLET: Final = "leaflet/dist/leaflet.js"
CLUSTERS: Final = "leaflet.markercluster/dist/leaflet.markercluster.js"
STYLES: Final = "leaflet/dist/leaflet.css"
FILES: Final = (
    LEAFLET,
    STYLES,
    CLUSTERS,
    "leaflet/LICENSE",
    "leaflet.markercluster/MIT-LICENCE.txt",
    # The others are never asked for by a page, but the files above name them and the manifest of
    # the static files wants what is named.
    "leaflet/dist/leaflet.js.map",
    "leaflet/dist/images/layers.png",
    "leaflet/dist/images/layers-2x.png",
    "leaflet/dist/images/marker-icon.png",
    "leaflet.markercluster/dist/leaflet.markercluster.js.map",
)


def folder() -> Path:
    """Where npm installs."""
    return Path(settings.BASE_DIR) / "node_modules"


def missing() -> list[str]:
    """The files that npm has not installed."""
    return [path for path in FILES if not (folder() / path).is_file()]


def map_addresses() -> dict[str, str]:
    """Where a page gets the map's scripts and its style sheet.

    Returns:
        The addresses of `leaflet`, `clusters` and `styles`; nothing where the files were not there
        when the static files were gathered: the map stays the picture that the server draws.
    """
    files = {"leaflet": LEAFLET, "clusters": CLUSTERS, "styles": STYLES}
    try:
        return {name: staticfiles_storage.url(path) for name, path in files.items()}
    except ValueError:  # what the manifest says of a file that it does not have
        return {}


def check_the_map_is_installed(**options: Any) -> list[checks.CheckMessage]:
    """`cms.W001`: without Leaflet the map view shows a picture only."""
    if not missing():
        return []
    return [
        checks.Warning(
            "Leaflet is not installed: the map of the catalogue stays a picture.",
            hint="Run `npm ci`, as `make run` and `make environment` do.",
            id="cms.W001",
        )
    ]


class PackagesFinder(BaseFinder):
    """Finds the files of `FILES`, where npm has installed them."""

    def check(self, **kwargs: Any) -> list[Any]:
        return []

    def find(self, path: str, find_all: bool = False, **kwargs: Any) -> Any:
        """The file's path, in a list where all are asked for; an empty list for another address."""
        file = folder() / path
        if path not in FILES or not file.is_file():
            return []
        return [str(file)] if find_all else str(file)

    def list(
        self, ignore_patterns: Iterable[str] | None
    ) -> Iterator[tuple[str, FileSystemStorage]]:
        storage = FileSystemStorage(location=folder())
        absent = missing()
        yield from ((path, storage) for path in FILES if path not in absent)
