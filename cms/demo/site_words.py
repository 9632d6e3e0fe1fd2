"""What the site calls itself in the demonstration, from `site.yaml`."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import yaml
from django.conf import settings

from cms.demo.page_files import PagesRefused
from cms.models import SiteSettings
from cms.models.site_settings import WORDS
from investment.actions.demonstration.facts import digest
from investment.actions.demonstration.ledger import WRITTEN, Ledger

FILE: Final = Path(__file__).with_name("site.yaml")
KIND: Final = "site settings"
CODE: Final = "site"


def load_site_words(ledger: Ledger, *, privacy_page: int | None) -> None:
    """Write the settings of the site unless an editor has changed them; part of `load_demo`.

    Args:
        ledger: of the demonstration.
        privacy_page: key of the page on personal data, in the first language.

    Raises:
        PagesRefused: a text lacks a language.
    """
    wanted = {**_wanted(), "privacy_page_id": privacy_page}
    row = SiteSettings.objects.first()
    ledger.begin(KIND, 1)
    source = digest(wanted)
    is_known = ledger.key_of(KIND, CODE) is not None
    present = _as_it_stands(row) if row and (is_known or not _is_empty(row)) else None
    if ledger.decide(KIND, CODE, source=source, present=present) not in WRITTEN:
        return
    row = row or SiteSettings()
    for name, value in wanted.items():
        setattr(row, name, value)
    row.save()
    ledger.note(KIND, CODE, key=row.pk, source=source, present=_as_it_stands(row))


def remove_site_words() -> None:
    """Take the settings out; the next page that is read makes an empty row."""
    SiteSettings.objects.all().delete()


def _wanted() -> dict[str, str]:
    words: dict[str, Any] = yaml.load(FILE.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    wanted = {}
    for name in WORDS:
        for code, _label in settings.LANGUAGES:
            if code not in words[name]:
                raise PagesRefused(f"{FILE.name}: {name} has no text in {code}")
            wanted[f"{name}_{code}"] = words[name][code].strip()
    return {**wanted, "e_mail": words.get("e_mail", ""), "telephone": words.get("telephone", "")}


def _as_it_stands(row: SiteSettings) -> str:
    columns = [f"{name}_{code}" for name in WORDS for code, _label in settings.LANGUAGES]
    values: dict[str, Any] = {
        name: getattr(row, name) or "" for name in (*columns, "e_mail", "telephone")
    }
    values["privacy_page"] = row.privacy_page_id
    return digest({**values, "links": row.links_elsewhere()})


def _is_empty(row: SiteSettings) -> bool:
    """A row that nobody wrote: Wagtail makes one at the first reading."""
    return _as_it_stands(row) == _as_it_stands(SiteSettings())
