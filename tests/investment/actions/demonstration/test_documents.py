"""Documents of the demonstration: loaded with their files, left alone where an editor was."""

from __future__ import annotations

import pytest

from investment.actions.demonstration import documents, zones
from investment.actions.demonstration.facts import read
from investment.actions.demonstration.ledger import Ledger, Outcome
from investment.actions.demonstration.removal import remove_demonstration
from investment.actions.demonstration.taxonomy import SECTORS
from investment.choices import ClearanceKind
from investment.models import CatalogueSettings, DocumentFile, PromotionDocument
from tests.factories import SectorFactory, UserFactory, ZoneFactory
from tests.investment.uploads.samples import pdf

pytestmark = pytest.mark.django_db

LANGUAGES = ("vi", "en", "ko")
FILES = {row["id"]: {code: pdf(row["id"], code) for code in LANGUAGES} for row in read("documents")}


@pytest.fixture(autouse=True)
def demonstration() -> None:
    """A demonstration catalogue with the zone and the sector that documents are about."""
    CatalogueSettings.objects.update_or_create(defaults={"is_demonstration": True})
    ZoneFactory(code="Z-01", live=True)
    SectorFactory(code="energy")


def load(files: documents.Files = FILES) -> Ledger:
    zone, sector = ZoneFactory._meta.model, SectorFactory._meta.model
    ledger = Ledger()
    ledger.keys[zones.KIND]["Z-01"] = zone.objects.get(code="Z-01").pk
    ledger.keys[SECTORS.kind]["energy"] = sector.objects.get(code="energy").pk
    documents.load(ledger, files)
    ledger.close()
    return ledger


def outcomes(ledger: Ledger) -> dict[Outcome, int]:
    return dict(ledger.counts[documents.KIND])


def test_three_documents_are_public_in_three_languages_each() -> None:
    assert outcomes(load()) == {Outcome.CREATED: 3}
    public = PromotionDocument.objects.public()
    assert {one.clearance.kind for one in public} == {ClearanceKind.DEMONSTRATION}
    for document in public:
        files = {row.language: row.content() for row in document.files.all()}
        assert files == FILES[document.code]
        assert all(getattr(document, f"title_{code}") for code in LANGUAGES)
    about = PromotionDocument.objects.get(code="D-002")
    assert [zone.code for zone in about.zones.all()] == ["Z-01"]
    assert [one.code for one in PromotionDocument.objects.filter(sectors__code="energy")] == [
        "D-003"
    ]


def test_a_second_load_changes_nothing_and_a_new_file_changes_its_document() -> None:
    load()
    assert outcomes(load()) == {Outcome.UNCHANGED: 3}
    other = {**FILES, "D-001": {**FILES["D-001"], "ko": pdf("다른 판")}}
    assert outcomes(load(other)) == {Outcome.UPDATED: 1, Outcome.UNCHANGED: 2}
    row = DocumentFile.objects.get(document__code="D-001", language="ko")
    assert row.content() == pdf("다른 판")


def test_what_an_editor_changed_stays() -> None:
    load()
    document = PromotionDocument.objects.get(code="D-001")
    document.title_en = "Our own title"
    document.save_revision(user=UserFactory(), clean=False)
    other = {**FILES, "D-001": {"vi": pdf("khác")}}
    assert outcomes(load(other)) == {Outcome.EDITED: 1, Outcome.UNCHANGED: 2}


def test_without_files_nothing_is_loaded() -> None:
    assert outcomes(load({})) == {}
    assert not PromotionDocument.objects.exists()


def test_the_demonstration_takes_its_documents_along() -> None:
    load()
    assert remove_demonstration()[documents.KIND] == 3
    assert not PromotionDocument.objects.exists()
