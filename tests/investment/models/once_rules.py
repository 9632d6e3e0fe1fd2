"""What stands only once: constraint, a row, the column that may make a second one differ."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from investment.choices import ParticipationKind
from investment.models import (
    DemonstrationRow,
    DocumentFile,
    ExchangeRate,
    IndexRebuild,
    Participation,
    PlaceSuccession,
    SearchDocument,
    TranslationStanding,
)
from investment.models.index_change import RebuildState
from investment.models.search_document import PlaceSpelling
from tests.factories import (
    CallListFactory,
    InvestmentProjectFactory,
    ListEntryFactory,
    PlaceFactory,
    PromotionActivityFactory,
    PromotionDocumentFactory,
)
from tests.investment.models.project_rules import DAY, LATER, LATER_MOMENT, MOMENT

Make = Callable[[], Any]

KEYS = dict.fromkeys(["code_key", "name_key_vi", "name_key_en", "name_key_ko", "digest"], "x")


def succession() -> PlaceSuccession:
    return PlaceSuccession.objects.create(predecessor=PlaceFactory(), successor=PlaceFactory())


def participation() -> Participation:
    return Participation.objects.create(
        project=InvestmentProjectFactory(),
        activity=PromotionActivityFactory(),
        kind=ParticipationKind.PRESENTED,
    )


def demonstration() -> DemonstrationRow:
    return DemonstrationRow.objects.create(kind="zone", code="Z-01", object_id=1)


def rate() -> ExchangeRate:
    return ExchangeRate.objects.create(currency="USD", on=DAY, vnd_per_unit=25_000, source="Bank")


def rebuild() -> IndexRebuild:
    return IndexRebuild.objects.create(
        state=RebuildState.RUNNING, started_at=MOMENT, beat_at=LATER_MOMENT
    )


def document() -> SearchDocument:
    return SearchDocument.objects.create(kind="zone", object_id=1, **KEYS)


def spelling() -> PlaceSpelling:
    return PlaceSpelling.objects.create(form="응이손", key="nghi son")


def file() -> DocumentFile:
    row: DocumentFile = PromotionDocumentFactory().files.get()
    return row


def standing() -> TranslationStanding:
    project = InvestmentProjectFactory()
    return TranslationStanding.objects.create(
        record=project, language="ko", state="draft", since=MOMENT, seen_at=MOMENT
    )


ONCE: dict[str, tuple[Make, str, Make]] = {
    "list_entry_once": (ListEntryFactory, "call_list", CallListFactory),
    "participation_once": (participation, "kind", lambda: ParticipationKind.SIGNED),
    "place_succession_once": (succession, "successor", PlaceFactory),
    "exchange_rate_once_a_day": (rate, "on", lambda: LATER),
    "index_rebuild_one_at_a_time": (rebuild, "state", lambda: RebuildState.DONE),
    "search_document_once": (document, "object_id", lambda: 2),
    "place_spelling_once": (spelling, "form", lambda: "응이선"),
    "demonstration_once": (demonstration, "kind", lambda: "sector"),
    "document_file_once_a_language": (file, "language", lambda: "ko"),
    "translation_stands_once": (standing, "language", lambda: "en"),
}
