"""The words of a record as its newest draft has them."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from investment.actions.translating.languages import languages_of
from investment.models import PublishedRecord, TranslationConfirmation
from investment.models.settling import kind_of
from investment.models.words import TARGETS, Content, Pair, pair_of


class TranslationRefused(Exception):
    """The words cannot be kept or confirmed so; the message is a sentence for the translator."""


class WordsMoved(TranslationRefused):
    """Somebody else has written meanwhile; nothing was kept, nothing is lost."""


def newest(record: PublishedRecord) -> Any:
    """The record as its newest draft has it, for writing into; itself where it has none."""
    return record.get_latest_revision_as_object()


def content_of(record: PublishedRecord) -> Content:
    """What the newest draft keeps, or what one would keep."""
    revision = record.latest_revision
    content: Content = revision.content if revision else record.serializable_data()
    return content


def words(record: PublishedRecord, language: str) -> Pair:
    """Both sides of a record in a language, by its newest draft."""
    return pair_of(type(record), content_of(record), language)


def locked(record: PublishedRecord) -> Any:
    """The record read again, its row locked until the transaction ends."""
    return type(record)._base_manager.select_for_update(of=("self",)).get(pk=record.pk)


def last_confirmation(record: PublishedRecord, language: str) -> TranslationConfirmation | None:
    """The newest word of a person on a record's translation, with the texts it was said of."""
    said = TranslationConfirmation.objects.filter(
        content_type=kind_of(type(record)), object_id=record.pk, language=language
    )
    return said.select_related("confirmed_by").order_by("-confirmed_at", "-pk").first()


def refuse_language(by: Any, language: str) -> None:
    """Refuse what is no translation, and what is none of the person's languages.

    Args:
        by: the translator; None where a command writes.

    Raises:
        TranslationRefused: says which.
    """
    if language not in TARGETS:
        raise TranslationRefused(_("Vietnamese is the source: change it in the form."))
    if by is not None and language not in languages_of(by):
        raise TranslationRefused(_("You may not write the words of this language."))


def refuse_moved(pair: Pair, token: str) -> None:
    """Refuse where the words are not those that the translator began from.

    Args:
        pair: both sides as they stand.
        token: `Pair.token` of what the translator has read; empty where it does not matter.

    Raises:
        WordsMoved: somebody has written meanwhile.
    """
    if token and pair.token != token:
        raise WordsMoved(_("The record has changed since you opened this page."))
