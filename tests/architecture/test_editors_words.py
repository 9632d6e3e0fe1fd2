"""Editors read no English among their own words: Wagtail's gaps are filled in `locale/wagtail/`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import polib
import pytest
import wagtail
from django.conf import settings

WAGTAIL = Path(wagtail.__file__).parent
NOT_USED = (
    "contrib/forms",
    "contrib/search_promotions",
    "contrib/styleguide",
    "contrib/table_block",
)
LANGUAGES = [code for code, _label in settings.LANGUAGES if code != "en"]
OLD_TONES = re.compile(r"[Hh]oá|[Xx]oá|[Kk]hoá|[Hh]uỷ|[Tt]uỳ")


def sources() -> Iterator[Path]:
    """Wagtail's catalogues of source strings, of the applications that we use."""
    for path in sorted(WAGTAIL.glob("**/locale/en/LC_MESSAGES/django.po")):
        if not path.relative_to(WAGTAIL).as_posix().startswith(NOT_USED):
            yield path


def known(path: Path) -> set[tuple[str | None, str]]:
    if not path.exists():
        return set()
    return {(one.msgctxt, one.msgid) for one in polib.pofile(str(path)) if one.translated()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_wagtail_is_translated_by_it_or_by_us(language: str) -> None:
    ours = set().union(
        *(
            known(Path(folder) / language / "LC_MESSAGES" / "django.po")
            for folder in settings.LOCALE_PATHS
        )
    )
    missing = []
    for source in sources():
        theirs = known(Path(str(source).replace("/en/", f"/{language}/")))
        asked = {(one.msgctxt, one.msgid) for one in polib.pofile(str(source)) if not one.obsolete}
        missing += sorted(msgid for _context, msgid in asked - theirs - ours)
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_in_a_placeholder_is_in_the_translation(language: str) -> None:
    path = settings.BASE_DIR / "locale" / "wagtail" / language / "LC_MESSAGES" / "django.po"
    placeholder = re.compile(r"%\(\w+\)[sd]|\{\w*\}|</?\w+")
    wrong = [
        one.msgid
        for one in polib.pofile(str(path))
        for text in (one.msgstr or one.msgstr_plural[0],)
        if set(placeholder.findall(text)) - set(placeholder.findall(one.msgid + one.msgid_plural))
    ]
    assert wrong == []


def test_vietnamese_tones_stand_where_the_site_puts_them() -> None:
    path = settings.BASE_DIR / "locale" / "wagtail" / "vi" / "LC_MESSAGES" / "django.po"
    said = [one.msgstr or one.msgstr_plural[0] for one in polib.pofile(str(path))]
    assert [text for text in said if OLD_TONES.search(text)] == []
