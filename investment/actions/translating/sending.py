"""The words of records as a catalogue for a translation bureau."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from django.db import models

from investment.actions.translating.kinds import kind_name
from investment.bilingual.catalogue import Catalogue, Entry, Place
from investment.bilingual.glossary import terms_in
from investment.models import TranslationConfirmation
from investment.models.settling import kind_of, versions_of
from investment.models.words import Pair, label_of, pair_of, said, text_digest

Keys = Mapping[type[Any], list[int]]


def words_to_send(keys: Keys, *, language: str) -> Catalogue:
    """Every Vietnamese text of the records by their newest drafts, with its translation.

    What a person called current and has changed since is fuzzy, with the text it was made from.

    Args:
        keys: primary keys of records by kind.
        language: en or ko.
    """
    entries: list[Entry] = []
    for model, chosen in keys.items():
        codes = dict(model._base_manager.filter(pk__in=chosen).values_list("pk", "code"))
        followed = _followed(model, chosen, language)
        versions = sorted(versions_of(model, chosen), key=lambda version: codes[version.key])
        for version in versions:
            pair = pair_of(model, version.content, language)
            before = followed.get(version.key, {})
            entries += _entries(model, codes[version.key], pair, before, language)
    return Catalogue(language, tuple(entries))


def _entries(
    model: type[Any], code: str, pair: Pair, followed: Mapping[str, str], language: str
) -> Iterator[Entry]:
    kind = kind_name(model)
    name = next(iter(pair.source.values()), "")
    for path, source in pair.source.items():
        target = pair.target.get(path, "")
        previous = followed.get(path, "")
        has_moved = bool(target and previous) and said(previous) != said(source)
        yield Entry(
            place=Place(
                kind, code, path, text_digest(source), text_digest(target) if target else ""
            ),
            source=source,
            target=target,
            comment="\n".join(_remarks(model, code, path, source, name, language)),
            is_fuzzy=has_moved,
            previous=previous if has_moved else "",
        )


def _remarks(
    model: type[Any], code: str, path: str, source: str, name: str, language: str
) -> Iterator[str]:
    """Which field of which record it is, and what the glossary has for its terms."""
    yield f"{code} {name}" if path != "name" else code
    yield label_of(model, path)
    for term in terms_in(source, language):
        note = f" ({term.note})" if term.note else ""
        yield f"{term.source} = {term.target}{note}"


def _followed(
    model: type[models.Model], keys: list[int], language: str
) -> dict[int, dict[str, str]]:
    """The Vietnamese texts that a person last called followed, by record."""
    rows = TranslationConfirmation.objects.filter(
        content_type=kind_of(model), object_id__in=keys, language=language
    )
    found = rows.order_by("confirmed_at", "pk").values_list("object_id", "source_words")
    return dict(found)
