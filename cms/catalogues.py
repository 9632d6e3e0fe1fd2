"""The catalogues of translations: .po files that people edit, .mo files that the site reads."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import polib


class CatalogueUnreadable(Exception):
    """A .po file is not written as it must be; the message says which and where."""


def compile_catalogues(folders: Iterable[Path]) -> list[Path]:
    """Write the .mo file beside every .po file that has none, or has an older one.

    Args:
        folders: locale folders, each with <language>/LC_MESSAGES/<domain>.po.

    Returns:
        The .mo files that were written; empty when all were up to date.

    Raises:
        CatalogueUnreadable: a .po file cannot be parsed.
    """
    sources = [po for folder in folders for po in sorted(Path(folder).glob("*/LC_MESSAGES/*.po"))]
    return [_compile(po) for po in sources if _is_stale(po)]


def _is_stale(po: Path) -> bool:
    mo = po.with_suffix(".mo")
    return not mo.exists() or mo.stat().st_mtime_ns < po.stat().st_mtime_ns


def _compile(po: Path) -> Path:
    try:
        catalogue = polib.pofile(str(po))
    except (OSError, UnicodeDecodeError) as error:
        raise CatalogueUnreadable(f"{po}: {error}") from error
    mo = po.with_suffix(".mo")
    unfinished = mo.with_suffix(".mo.new")  # whoever reads meanwhile never meets half a file
    catalogue.save_as_mofile(str(unfinished))
    return unfinished.replace(mo)
