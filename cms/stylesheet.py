"""The one style sheet that pages link: tokens, base, layout, one file per component, print.

The sources stay small files, a visitor fetches one. As a finder of static files it serves the
development server, `collectstatic` and WhiteNoise alike: no step of a build can be forgotten.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.core.files.storage import FileSystemStorage

ADDRESS = "cms/css/site.css"
SOURCES = Path(__file__).parent / "static" / "cms" / "css"
FIRST = ("tokens.css", "base.css", "layout.css", "button.css")
LAST = ("print.css",)


def sources() -> list[Path]:
    """Every source in the order of the cascade: what is general first, paper last."""
    components = sorted((SOURCES / "components").glob("*.css"))
    return [*(SOURCES / name for name in FIRST), *components, *(SOURCES / name for name in LAST)]


def write(folder: Path) -> Path:
    """Join the sources below `folder` and return the file; left alone when nothing has changed."""
    text = "\n".join(source.read_text(encoding="utf-8") for source in sources())
    file = folder / ADDRESS
    if not file.exists() or file.read_text(encoding="utf-8") != text:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return file


class StylesheetFinder(BaseFinder):
    """Finds `cms/css/site.css`, made of its sources each time it is asked for."""

    def check(self, **kwargs: Any) -> list[Any]:
        return []

    def find(self, path: str, find_all: bool = False, **kwargs: Any) -> Any:
        """The file's path, in a list where all are asked for; an empty list for another address."""
        if path != ADDRESS:
            return []
        file = str(write(folder()))
        return [file] if find_all else file

    def list(
        self, ignore_patterns: Iterable[str] | None
    ) -> Iterator[tuple[str, FileSystemStorage]]:
        write(folder())
        yield ADDRESS, FileSystemStorage(location=folder())


def folder() -> Path:
    """Where the joined sheet is kept: beside everything else that can be made anew."""
    return Path(settings.VAR_DIR) / "styles"
