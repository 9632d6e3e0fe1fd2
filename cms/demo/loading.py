"""The pages of the demonstration: one tree for each language, translations of one another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

from django.conf import settings
from wagtail.models import Locale, Page, ReferenceIndex, Site
from wagtail.signal_handlers import disable_reference_index_auto_update

from cms.demo.page_files import HOME, PRIVACY, DemoPage, PagesRefused, read_pages
from cms.demo.page_words import put_body, put_words
from cms.demo.site_words import load_site_words, remove_site_words
from cms.models import HomePage
from cms.models.base import BasePage
from cms.translations import SOURCE, words_digest, words_of
from investment.actions.clearance import clear_for_demonstration
from investment.actions.demonstration.facts import digest
from investment.actions.demonstration.ledger import WRITTEN, Ledger

KIND = "page"
Pages = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Shared:
    """What the trees of all languages rest on.

    `followed` holds, by key, the digest of the Vietnamese words that a translation follows.
    """

    sources: tuple[DemoPage, ...]
    by_key: dict[str, DemoPage]
    followed: dict[str, str] = field(default_factory=dict)
    translation_keys: dict[str, UUID] = field(default_factory=dict)


def load_pages(*, ledger: Ledger, **_signal: Any) -> None:
    """Write the pages that no editor has changed since the last time; part of `load_demo`.

    Raises:
        PagesRefused: a file of pages cannot be used; nothing is written then.
    """
    sources = read_pages()
    languages = [code for code, _label in settings.LANGUAGES]
    ledger.begin(KIND, len(sources) * len(languages))
    shared = _Shared(sources, {source.key: source for source in sources})
    with disable_reference_index_auto_update():  # each page is noted once, when it is complete
        for code in sorted(languages, key=lambda code: code != SOURCE):
            pages = _Tree(ledger, code, shared).load()
            if code == SOURCE:
                shared.followed.update({key: words_digest(page) for key, page in pages.items()})
    load_site_words(ledger, privacy_page=ledger.key_of(KIND, f"{PRIVACY}-{SOURCE}"))
    _point_site_at_home(ledger)


def remove_pages(*, removed: Counter[str], **_signal: Any) -> None:
    """Take the trees of the demonstration out; part of `load_demo --reset`."""
    for home in HomePage.objects.all():
        removed[KIND] += home.get_descendants(inclusive=True).count()
        home.delete()
    Page.objects.filter(depth=1).update(numchild=0)
    remove_site_words()


class _Tree:
    """The pages of one language while they are brought to the files."""

    def __init__(self, ledger: Ledger, code: str, shared: _Shared) -> None:
        self.ledger, self.code, self.shared = ledger, code, shared
        self.locale = Locale.objects.get(language_code=code)
        noted = {source.key: ledger.key_of(KIND, self._name(source)) for source in shared.sources}
        self.pages = _read({key: pk for key, pk in noted.items() if pk})
        self.written: dict[str, str] = {}  # key of a page → digest of what it was made from
        for key, page in self.pages.items():
            shared.translation_keys.setdefault(key, page.translation_key)

    def load(self) -> Pages:
        """Make and renew pages, parents first; then their bodies, which point to one another."""
        for source in self.shared.sources:
            self._begin(source)
        keys = {key: page.pk for key, page in self.pages.items()}
        _read_places([self.pages[key] for key in self.written])
        for key in self.written:
            page, source = self.pages[key], self.shared.by_key[key]
            put_body(page, source, self.code, keys)
            page.translated_from = self.shared.followed.get(key, "")
            _publish(page)
        self.pages |= _read({key: keys[key] for key in self.written})
        for key, origin in self.written.items():
            page = self.pages[key]
            name = self._name(self.shared.by_key[key])
            self.ledger.note(KIND, name, key=page.pk, source=origin, present=_as_it_stands(page))
            ReferenceIndex.create_or_update_for_object(page)
        return self.pages

    def _begin(self, source: DemoPage) -> None:
        """Decide about a page; one to be written has its words and its place afterwards."""
        page, name = self.pages.get(source.key), self._name(source)
        is_homeless = bool(source.parent) and source.parent not in self.pages
        if page is None and is_homeless and self.ledger.key_of(KIND, name) is None:
            return  # an editor took out what it would stand under
        follows = self.shared.followed.get(source.key)
        origin = digest({"page": source.words, "language": self.code, "follows": follows})
        present = None if page is None else _as_it_stands(page)
        if self.ledger.decide(KIND, name, source=origin, present=present) not in WRITTEN:
            return
        is_new = page is None
        page = page or source.model(
            locale=self.locale,
            translation_key=self.shared.translation_keys.setdefault(source.key, uuid4()),
        )
        put_words(page, source, self.code)
        if is_new:
            self._add(page, source)
        self.pages[source.key] = page
        self.written[source.key] = origin

    def _add(self, page: BasePage, source: DemoPage) -> None:
        """Put a new page into the tree, before the siblings that come after it."""
        if not source.parent:
            Page.get_first_root_node().add_child(instance=page)
            return
        Page.objects.get(pk=self.pages[source.parent].pk).add_child(instance=page)
        siblings = [one for one in self.shared.sources if one.parent == source.parent]
        later = siblings[siblings.index(source) + 1 :]
        after = next((self.pages[one.key].pk for one in later if one.key in self.pages), None)
        if after is not None:
            page.move(Page.objects.get(pk=after), pos="left")

    def _name(self, source: DemoPage) -> str:
        return f"{source.key}-{self.code}"


def _read(keys: Mapping[str, int]) -> Pages:
    """Pages in their own classes by key; those that are gone are left out."""
    names = {pk: key for key, pk in keys.items()}
    return {names[page.pk]: page for page in Page.objects.filter(pk__in=names).specific()}


def _read_places(pages: list[Any]) -> None:
    """Where pages stand after others were put before them: publishing writes it again."""
    names = ("path", "depth", "numchild", "url_path")
    rows = Page.objects.filter(pk__in=[page.pk for page in pages]).values("pk", *names)
    places = {row.pop("pk"): row for row in rows}
    for page in pages:
        for name, value in places[page.pk].items():
            setattr(page, name, value)


def _publish(page: BasePage) -> None:
    try:
        revision = page.save_revision(clean=False)
    except (TypeError, ValueError) as error:
        raise PagesRefused(f"{page.slug}: {error}") from error
    clear_for_demonstration(revision=revision)
    revision.publish(skip_permission_checks=True)


def _as_it_stands(page: Any) -> str:
    """Digest of a page as an editor sees it; a draft that waits is a change as well."""
    names = ("slug", "show_in_menus", "in_footer", "live", "has_unpublished_changes")
    return digest({**words_of(page), **{name: getattr(page, name) for name in names}})


def _point_site_at_home(ledger: Ledger) -> None:
    """Let the one site begin at the Vietnamese home page; Wagtail finds the others from there."""
    key = ledger.key_of(KIND, f"{HOME}-{SOURCE}")
    if key is None or Site.objects.filter(root_page_id=key).exists():
        return
    if not Page.objects.filter(pk=key).exists():
        return
    values = {"hostname": "localhost", "root_page_id": key, "site_name": settings.WAGTAIL_SITE_NAME}
    Site.objects.update_or_create(is_default_site=True, defaults=values)
