"""The words of a record in one language, as a revision keeps them, and the digest they have."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from typing import Any, Final, cast
from unicodedata import normalize

from django.conf import settings
from django.db import models
from django.utils.text import capfirst
from modelcluster.models import get_all_child_relations
from modeltranslation.translator import NotRegistered, translator

Content = Mapping[str, Any]
"""What a revision keeps of a record (`PublishedRecord.serializable_data`)."""

SOURCE: Final = settings.MODELTRANSLATION_DEFAULT_LANGUAGE
TARGETS: Final = tuple(code for code, _label in settings.LANGUAGES if code != SOURCE)
"""Languages that records are translated into, in the site's order."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Which fields of a kind of record are words: its own, and those of its rows by relation."""

    own: tuple[str, ...]
    rows: Mapping[str, tuple[type[models.Model], tuple[str, ...]]]
    required: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """The Vietnamese words of a record and what another language has for each, by path.

    A path is the name of a field, or of a row's field with the place of the row, counted from 0:
    `name`, `capacities.0.description`. Empty texts have no path; what translates no Vietnamese
    text is left out.
    """

    source: dict[str, str]
    target: dict[str, str]

    @property
    def untranslated(self) -> list[str]:
        """Paths that the other language lacks."""
        return [path for path in self.source if path not in self.target]

    @property
    def token(self) -> str:
        """SHA-256 of both sides: it tells whether either has changed."""
        return sha256(f"{digest(self.source)}{digest(self.target)}".encode()).hexdigest()


@cache
def vocabulary_of(model: type[models.Model]) -> Vocabulary:
    """The fields that `investment.translation` names, in the order in which forms show them."""
    required = tuple(getattr(model, "required_words", ()))
    relations = get_all_child_relations(model)
    rows = {one.get_accessor_name(): one.related_model for one in relations}
    words = {name: (row, _translated(row)) for name, row in rows.items()}
    return Vocabulary(
        own=_translated(model, required),
        rows={name: row for name, row in words.items() if row[1]},
        required=required,
    )


def _translated(model: type[models.Model], required: tuple[str, ...] = ()) -> tuple[str, ...]:
    """In the order of the model: what it defines itself, then what its abstract parts do."""
    try:
        options: Any = translator.get_options_for_model(model)
    except NotRegistered:
        return ()
    defined = {name: _definition(model, name) for name in options.fields}
    first = min((defined[name] for name in required), default=0)
    return tuple(sorted(defined, key=lambda name: (defined[name] < first, defined[name])))


def _definition(model: type[models.Model], name: str) -> int:
    """Django counts fields as it meets them."""
    field: Any = model._meta.get_field(name)
    place: int = field.creation_counter
    return place


def words_of(model: type[models.Model], content: Content, language: str) -> dict[str, str]:
    """Every text of a record in a language that is not empty, by path, in the order of the form."""
    known = vocabulary_of(model)
    texts = {name: content.get(f"{name}_{language}") for name in known.own}
    for relation, (_row_model, names) in known.rows.items():
        for place, row in enumerate(content.get(relation) or ()):
            for name in names:
                texts[f"{relation}.{place}.{name}"] = row.get(f"{name}_{language}")
    return {path: text for path, text in texts.items() if text and text.strip()}


def pair_of(model: type[models.Model], content: Content, language: str) -> Pair:
    """Both sides of a record in a language other than Vietnamese."""
    source, words = words_of(model, content, SOURCE), words_of(model, content, language)
    return Pair(source, {path: words[path] for path in source if path in words})


def said(text: str | None) -> str:
    """A text without what changes no word: Unicode form, kind of line ends, blanks around it."""
    return normalize("NFC", (text or "").replace("\r\n", "\n")).strip()


def digest(words: Mapping[str, str]) -> str:
    """SHA-256 of texts by path, 64 hexadecimal digits; their order does not matter."""
    pairs = sorted((path, said(text)) for path, text in words.items())
    return sha256(json.dumps(pairs, ensure_ascii=False).encode()).hexdigest()


def text_digest(text: str) -> str:
    """The beginning of the SHA-256 of one text, 16 hexadecimal digits."""
    return sha256(said(text).encode()).hexdigest()[:16]


def label_of(model: type[models.Model], path: str) -> str:
    """What editors call a path: “Summary”, or “Capacity 2: Product”."""
    name = path.rpartition(".")[2]
    column = column_of(model, path, SOURCE)
    field: Any = column.model._meta.get_field(name)
    plain = capfirst(str(field.verbose_name))
    if column.model is model:
        return plain
    row = capfirst(str(column.model._meta.verbose_name))
    return f"{row} {int(path.split('.')[1]) + 1}: {plain}"


def column_of(
    model: type[models.Model], path: str, language: str
) -> models.Field[str | None, str | None]:
    """The column that keeps a path in a language.

    Raises:
        KeyError: the kind of record has no such words.
    """
    relation, _dot, rest = path.partition(".")
    known, owner = vocabulary_of(model), model
    names: Iterable[str] = known.own
    if rest:
        owner, names = known.rows[relation]
    name = path.rpartition(".")[2]
    if name not in names:
        raise KeyError(path)
    column: Any = owner._meta.get_field(f"{name}_{language}")
    return cast("models.Field[str | None, str | None]", column)
