"""The pages of the demonstration: one tree for each language, translations of one another."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any
from uuid import uuid4

import yaml
from django.conf import settings
from django.utils.text import slugify
from wagtail.models import Locale, Page, Site

from cms.models import CatalogueIntroduction, HomeFigure, HomePage, StandardPage
from cms.models.base import BasePage
from investment.actions.clearance import clear_for_demonstration
from investment.actions.demonstration.facts import digest, read
from investment.actions.demonstration.ledger import WRITTEN, Ledger

FILE = Path(__file__).with_name("pages.yaml")
KIND = "page"
WORDS = ("title", "introduction", "search_hints", "body")

Words = dict[str, Any]


def load_pages(*, ledger: Ledger, **_signal: Any) -> None:
    """Write the pages that no editor has changed since the last time; part of `load_demo`."""
    pages: dict[str, Words] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    languages = [code for code, _label in settings.LANGUAGES]
    ledger.begin(KIND, len(pages) * len(languages))
    for code in languages:
        home = _write(ledger, "home", HomePage, None, code, pages["home"])
        if home is None:
            continue
        _write(ledger, "catalogue", CatalogueIntroduction, home, code, pages["catalogue"])
        _write(ledger, "about", StandardPage, home, code, pages["about"])
    _point_site_at_home(ledger)


def remove_pages(*, removed: Counter[str], **_signal: Any) -> None:
    """Take the trees of the demonstration out; part of `load_demo --reset`."""
    for home in HomePage.objects.all():
        removed[KIND] += home.get_descendants(inclusive=True).count()
        home.delete()
    Page.objects.filter(depth=1).update(numchild=0)


def _write(
    ledger: Ledger, key: str, model: type[BasePage], parent: Page | None, code: str, words: Words
) -> Page | None:
    """Make or renew one page; the page as it stands, None where an editor deleted it."""
    name = f"{key}-{code}"
    page = model.objects.filter(pk=ledger.key_of(KIND, name)).first()
    source = digest({"page": words, "language": code})
    present = None if page is None else _as_it_stands(page)
    if ledger.decide(KIND, name, source=source, present=present) not in WRITTEN:
        return page
    if page is None:
        page = model(locale=Locale.objects.get(language_code=code))
        page.translation_key = _translation_key(ledger, key) or uuid4()
    _fill(page, words, code)
    if page.pk is None:
        (parent or Page.get_first_root_node()).add_child(instance=page)
    else:
        page.save()
    revision = page.save_revision(clean=False)
    clear_for_demonstration(revision=revision)
    revision.publish(skip_permission_checks=True)
    page = model.objects.get(pk=page.pk)
    ledger.note(KIND, name, key=page.pk, source=source, present=_as_it_stands(page))
    return page


def _translation_key(ledger: Ledger, key: str) -> Any:
    """The key that the other languages' page of this name has."""
    pks = [ledger.key_of(KIND, f"{key}-{code}") for code, _label in settings.LANGUAGES]
    return Page.objects.filter(pk__in=pks).values_list("translation_key", flat=True).first()


def _fill(page: BasePage, words: Words, code: str) -> None:
    for name in WORDS:
        if name in words:
            setattr(page, name, words[name][code].strip())
    page.slug = slugify(words["slug"][code])
    page.seo_title = ""
    page.search_description = words["introduction"][code].strip()[:160]
    page.show_in_menus = isinstance(page, StandardPage)
    if isinstance(page, HomePage):
        rows = [_figure(row, code, order) for order, row in enumerate(words["figures"])]
        page.figures.set(rows)


def _figure(row: Words, code: str, order: int) -> HomeFigure:
    fact = next(fact for fact in read("facts") if fact["id"] == row["fact"])
    return HomeFigure(
        sort_order=order,
        label=row["label"][code],
        value=row["value"][code],
        unit=row["unit"][code],
        source_title=row["source"][code],
        source_url=fact["sources"][0]["url"],
        as_of=fact["as_of"] or "",
    )


def _as_it_stands(page: BasePage) -> str:
    texts = {name: getattr(page, name, "") for name in (*WORDS, "slug", "show_in_menus", "live")}
    figures = [str(figure) for figure in page.figures.all()] if isinstance(page, HomePage) else []
    return digest({"texts": texts, "figures": figures})


def _point_site_at_home(ledger: Ledger) -> None:
    """Let the one site begin at the Vietnamese home page; Wagtail finds the others from there."""
    key = ledger.key_of(KIND, f"home-{settings.MODELTRANSLATION_DEFAULT_LANGUAGE}")
    if key is None or Site.objects.filter(root_page_id=key).exists():
        return
    values = {"hostname": "localhost", "root_page_id": key, "site_name": settings.WAGTAIL_SITE_NAME}
    Site.objects.update_or_create(is_default_site=True, defaults=values)
