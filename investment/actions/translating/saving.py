"""Writing the words of one language into a new draft of a record; never publishes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.log_actions import log

from investment.actions.translating.reading import (
    TranslationRefused,
    locked,
    newest,
    refuse_language,
    refuse_moved,
    words,
)
from investment.models import PublishedRecord
from investment.models.settling import settle_all
from investment.models.words import SOURCE, Pair, column_of, label_of, said

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser
    from wagtail.models import Revision


@transaction.atomic
def save_translation(
    *,
    record: PublishedRecord,
    language: str,
    texts: Mapping[str, str],
    by: AbstractBaseUser | None,
    token: str = "",
    origin: Mapping[str, Any] | None = None,
) -> Revision | None:
    """Keep words in a new revision; every other field stays as the newest draft has it.

    Args:
        record: its row is locked and read again.
        language: en or ko.
        texts: by path (`investment.models.words.Pair`); an empty one takes the text away.
        by: the translator; None where a command writes.
        token: `Pair.token` of what the translator began from; empty where it does not matter.
        origin: where the words come from, for the audit.

    Returns:
        The new revision; None where every text stands there already.

    Raises:
        WordsMoved: the Vietnamese text or the translation has changed meanwhile.
        TranslationRefused: the language is none of the translator's, the record is locked, a path
            has no Vietnamese text, or a text is too long.
    """
    refuse_language(by, language)
    present = locked(record)
    _refuse_lock(present, by)
    pair = words(present, language)
    refuse_moved(pair, token)
    changes = _changes(present, pair, texts)
    if not changes:
        return None
    revision = _draft(present, language, changes, by)
    told = {path: [before, text] for path, (before, text) in changes.items()}
    data = {"language": language, "words": told, **(origin or {})}
    log(instance=present, action="investment.translate", user=by, data=data, revision=revision)
    return revision


def _draft(
    record: PublishedRecord, language: str, changes: Mapping[str, tuple[str, str]], by: Any
) -> Revision:
    draft = newest(record)
    for path, (_before, text) in changes.items():
        _write(draft, path, language, text)
    with override(SOURCE):
        revision: Revision = draft.save_revision(user=by, clean=False)
    settle_all(type(record), [record.pk])
    return revision


def _refuse_lock(record: PublishedRecord, by: AbstractBaseUser | None) -> None:
    lock = record.get_lock()
    if lock and (by is None or lock.for_user(by)):
        raise TranslationRefused(_("The record is locked: somebody is at work on it."))


def _changes(
    record: PublishedRecord, pair: Pair, texts: Mapping[str, str]
) -> dict[str, tuple[str, str]]:
    """Text before and after by path, of those that say something new."""
    strangers = [path for path in texts if path not in pair.source]
    if strangers:
        raise TranslationRefused(
            _("There is no Vietnamese text for: %(fields)s.") % {"fields": ", ".join(strangers)}
        )
    before = {path: pair.target.get(path, "") for path in texts}
    return {
        path: (before[path], text.replace("\0", ""))
        for path, text in texts.items()
        if said(text.replace("\0", "")) != said(before[path])
    }


def _write(draft: models.Model, path: str, language: str, text: str) -> None:
    """Put a text into the record or into one of its rows.

    Raises:
        TranslationRefused: it is longer than the field, or refused by it in another way.
    """
    column = column_of(type(draft), path, language)
    relation, _dot, rest = path.partition(".")
    owner = draft
    if rest:  # the list that the draft keeps, not rows read anew
        owner = getattr(draft, relation).get_object_list()[int(rest.split(".")[0])]
    try:
        setattr(owner, column.name, column.clean(text, owner) if text else None)
    except ValidationError as mistake:
        label = label_of(type(draft), path)
        raise TranslationRefused(f"{label}: {' '.join(mistake.messages)}") from mistake
