"""Finding out how translations stand, and noting it: for one record or for thousands.

Only the newest draft of a record is read, and only where it is not the one that was noted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.db.models.functions import Coalesce
from modelcluster.models import get_all_child_m2m_relations, get_all_child_relations
from wagtail.models import Revision

from investment.models.parts.wording import TranslationState
from investment.models.translation_confirmation import TranslationConfirmation
from investment.models.translation_standing import TranslationStanding
from investment.models.words import (
    SOURCE,
    TARGETS,
    Content,
    Pair,
    digest,
    pair_of,
    vocabulary_of,
    words_of,
)

AT_ONCE: Final = 500
Records = models.QuerySet[Any]
Confirmations = Sequence[TranslationConfirmation]


@dataclass(frozen=True, slots=True)
class Version:
    """A record as it was last written, and as it is public; `revision` is 0 where it has none."""

    key: int
    revision: int
    written_at: datetime
    content: Content
    public: Content | None


def unsettled(records: Records) -> Records:
    """Records whose newest draft nobody has looked at since it was written."""
    noted = TranslationStanding.objects.filter(
        content_type=kind_of(records.model),
        object_id=OuterRef("pk"),
        seen_revision=OuterRef("_revision"),
        seen_at=OuterRef("_written_at"),
    )
    unseen = Q()
    for language in TARGETS:
        unseen |= Q(~Exists(noted.filter(language=language)))
    found: Records = (
        records.order_by()
        .alias(
            _revision=Coalesce(F("latest_revision_id"), 0),
            _written_at=Coalesce(F("latest_revision__created_at"), F("updated_at")),
        )
        .filter(unseen)
    )
    return found


def settle(records: Records) -> None:
    """Note how the translations stand of those records that were written since the last look.

    One query finds them; the rest grows by chunks of `AT_ONCE` of them.
    """
    settle_all(records.model, list(unsettled(records).values_list("pk", flat=True)))


def settle_all(model: type[models.Model], keys: Sequence[int]) -> None:
    """Note how the translations of these records stand, whether they were written or not."""
    for start in range(0, len(keys), AT_ONCE):
        _note(model, list(versions_of(model, keys[start : start + AT_ONCE])))


def kind_of(model: type[models.Model]) -> ContentType:
    """How the tables of translations name a kind of record."""
    return ContentType.objects.get_for_model(model, for_concrete_model=False)


def standing_for(
    pair: Pair, confirmations: Confirmations, required: Iterable[str] = ()
) -> tuple[TranslationState, TranslationConfirmation | None]:
    """The state of a pair of texts, and the confirmation that it rests on or has left behind.

    Args:
        pair: both sides as they stand.
        confirmations: of this record and language, newest first.
        required: paths without which a record counts as not translated.
    """
    if not pair.target or not pair.target.keys() >= pair.source.keys() & set(required):
        return TranslationState.MISSING, None
    if not confirmations:
        return TranslationState.DRAFT, None
    source, target = digest(pair.source), digest(pair.target)
    of_source = [one for one in confirmations if one.source_digest == source]
    of_both = next((one for one in of_source if one.target_digest == target), None)
    if of_both:
        return TranslationState.CURRENT, of_both
    if of_source:
        return TranslationState.DRAFT, of_source[0]
    return TranslationState.OUTDATED, confirmations[0]


def versions_of(model: type[models.Model], keys: Sequence[int]) -> Iterator[Version]:
    """The newest drafts of records, in no order; some queries, whatever their number."""
    drafts = model._default_manager.filter(pk__in=keys).order_by()
    unrevised = []
    for key, revision, written_at, content, public in drafts.values_list(
        "pk",
        "latest_revision_id",
        "latest_revision__created_at",
        "latest_revision__content",
        "live_revision__content",
    ):
        if content is None:
            unrevised.append(key)
        else:
            yield Version(key, revision, written_at, content, public)
    if unrevised:  # made past the screens: as a revision would keep them
        rows = [one.get_accessor_name() for one in get_all_child_relations(model)]
        rows += [field.name for field in get_all_child_m2m_relations(model)]
        for record in drafts.filter(pk__in=unrevised).prefetch_related(*rows):
            written_at = record.updated_at  # type: ignore[attr-defined]  # the next line renews it
            content = record.serializable_data()  # type: ignore[attr-defined]
            yield Version(record.pk, 0, written_at, content, None)


def _note(model: type[models.Model], versions: Sequence[Version]) -> None:
    """Write the rows of these versions: four or five queries, whatever their number."""
    kind, keys = kind_of(model), [version.key for version in versions]
    confirmed = _confirmations(kind, keys)
    stored = TranslationStanding.objects.filter(content_type=kind, object_id__in=keys)
    noted = {(row.object_id, row.language): row for row in stored}
    rows, outdated = [], []
    for version in versions:
        for language in TARGETS:
            place = (version.key, language)
            row, basis = _row(model, version, language, confirmed[place])
            before = noted.get(place)
            if before and before.state == row.state:
                row.since = before.since
            elif row.state == TranslationState.OUTDATED and basis:
                outdated.append((row, basis))
            rows.append(row)
    _date_changes(model, outdated)
    TranslationStanding.objects.bulk_create(
        rows,
        update_conflicts=True,
        unique_fields=["content_type", "object_id", "language"],
        update_fields=["state", "since", "public_state", "seen_revision", "seen_at"],
    )


def _row(
    model: type[models.Model], version: Version, language: str, confirmed: Confirmations
) -> tuple[TranslationStanding, TranslationConfirmation | None]:
    required = vocabulary_of(model).required
    state, basis = standing_for(pair_of(model, version.content, language), confirmed, required)
    public_state = ""
    if version.public is not None:
        public = pair_of(model, version.public, language)
        public_state = standing_for(public, confirmed, required)[0]
    row = TranslationStanding(
        content_type=kind_of(model),
        object_id=version.key,
        language=language,
        state=state,
        since=version.written_at,
        public_state=public_state,
        seen_revision=version.revision,
        seen_at=version.written_at,
    )
    return row, basis


def _confirmations(
    kind: ContentType, keys: Iterable[int]
) -> defaultdict[tuple[int, str], list[TranslationConfirmation]]:
    """Newest first, by record and language; without the texts, which only a screen needs."""
    found: defaultdict[tuple[int, str], list[TranslationConfirmation]] = defaultdict(list)
    rows = TranslationConfirmation.objects.filter(content_type=kind, object_id__in=keys)
    for row in rows.defer("source_words").order_by("-confirmed_at", "-pk"):
        found[row.object_id, row.language].append(row)
    return found


def _date_changes(
    model: type[models.Model],
    outdated: Sequence[tuple[TranslationStanding, TranslationConfirmation]],
) -> None:
    """Since when these say something else than the Vietnamese text: its first other revision."""
    if not outdated:
        return
    revisions = Revision.objects.filter(
        content_type=kind_of(model),
        object_id__in={str(row.object_id) for row, _basis in outdated},
        created_at__gt=min(basis.confirmed_at for _row, basis in outdated),
    )
    changes = defaultdict(list)
    for key, at, content in revisions.order_by("created_at").values_list(
        "object_id", "created_at", "content"
    ):
        changes[int(key)].append((at, digest(words_of(model, content, SOURCE))))
    for row, basis in outdated:
        row.since = next(
            (
                at
                for at, source in changes[row.object_id]
                if at > basis.confirmed_at and source != basis.source_digest
            ),
            row.since,
        )
