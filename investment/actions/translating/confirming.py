"""A person's word that a translation follows the Vietnamese text; nothing else makes it current."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from investment.actions.translating.reading import (
    TranslationRefused,
    locked,
    refuse_language,
    refuse_moved,
    words,
)
from investment.bilingual.figures import missing_figures
from investment.models import CatalogueSettings, PublishedRecord, TranslationConfirmation
from investment.models.settling import kind_of, settle_all
from investment.models.words import TARGETS, Pair, digest, label_of

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser


class FiguresMissing(TranslationRefused):
    """Figures of the Vietnamese text do not stand in the translation: a person must look."""


@transaction.atomic
def confirm_translation(
    *,
    record: PublishedRecord,
    language: str,
    by: AbstractBaseUser,
    figures_checked: bool = False,
    token: str = "",
) -> TranslationConfirmation:
    """Say that the words of the newest draft follow its Vietnamese text.

    Args:
        record: its row is locked and read again.
        language: en or ko.
        by: who says so.
        figures_checked: the person has looked at the figures that seem to be missing.
        token: `Pair.token` of what the person has read; empty where it does not matter.

    Raises:
        WordsMoved: the words are not those that the person has read.
        FiguresMissing: figures seem to be missing, and nobody has looked.
        TranslationRefused: the language is none of the person's, or a text has no translation.
    """
    refuse_language(by, language)
    present = locked(record)
    pair = words(present, language)
    refuse_moved(pair, token)
    _refuse_gaps(present, pair)
    missing = figures_lost(pair, language)
    if not figures_checked:
        _refuse_lost(missing)
    confirmation = _confirm(present, language, pair, by=by)
    data = {"language": language, "confirmation": confirmation.pk, "figures_accepted": missing}
    _log(present, by, data)
    return confirmation


@transaction.atomic
def confirm_for_demonstration(*, record: PublishedRecord) -> None:
    """Note that the demonstration's files keep the three languages in step; `load_demo` alone.

    Raises:
        TranslationRefused: the catalogue is no demonstration.
    """
    if not CatalogueSettings.load().is_demonstration:
        raise TranslationRefused(_("Only a person can say that a translation is current."))
    for language in TARGETS:
        pair = words(record, language)
        if pair.target:
            _confirm(record, language, pair, by=None)


def figures_lost(pair: Pair, language: str) -> dict[str, list[str]]:
    """Figures of the Vietnamese texts that their translations lack, by path."""
    lost = {
        path: missing_figures(pair.source[path], text, language)
        for path, text in pair.target.items()
    }
    return {path: figures for path, figures in lost.items() if figures}


def _refuse_gaps(record: PublishedRecord, pair: Pair) -> None:
    if not pair.source:
        raise TranslationRefused(_("There is no Vietnamese text to translate."))
    if pair.untranslated:
        gaps = ", ".join(label_of(type(record), path) for path in pair.untranslated)
        raise TranslationRefused(_("Not translated yet: %(fields)s.") % {"fields": gaps})


def _log(record: PublishedRecord, by: AbstractBaseUser, data: dict[str, Any]) -> None:
    log(
        instance=record,
        action="investment.translation_confirm",
        user=by,
        data=data,
        revision=record.latest_revision,
    )


def _refuse_lost(missing: dict[str, list[str]]) -> None:
    if missing:
        figures = dict.fromkeys(figure for each in missing.values() for figure in each)
        raise FiguresMissing(
            _("Figures of the Vietnamese text are missing: %(figures)s.")
            % {"figures": ", ".join(figures)}
        )


def _confirm(
    record: PublishedRecord, language: str, pair: Pair, *, by: Any
) -> TranslationConfirmation:
    confirmation = TranslationConfirmation.objects.create(
        content_type=kind_of(type(record)),
        object_id=record.pk,
        language=language,
        source_digest=digest(pair.source),
        target_digest=digest(pair.target),
        source_words=pair.source,
        revision=record.latest_revision,
        is_demonstration=by is None,
        confirmed_by=by,
    )
    settle_all(type(record), [record.pk])
    return confirmation
