"""What a bureau gets: every text with its context, terms, and what it was made from."""

from __future__ import annotations

import pytest

from investment.actions.translating.confirming import confirm_translation
from investment.actions.translating.sending import words_to_send
from investment.bilingual.catalogue import Entry
from investment.models import Capacity, InvestmentProject, Zone
from investment.models.words import text_digest
from tests.factories import InvestmentProjectFactory, UserFactory, ZoneFactory

pytestmark = pytest.mark.django_db


def sent(*projects: InvestmentProject, language: str = "ko") -> list[Entry]:
    keys = {InvestmentProject: [project.pk for project in projects]}
    return list(words_to_send(keys, language=language).entries)


def test_a_text_names_its_place_and_what_stands_there() -> None:
    project = InvestmentProjectFactory(code="TH-001", summary_vi="Khu kinh tế Nghi Sơn")
    Capacity.objects.create(project=project, description_vi="Giấy", description_ko="종이")
    name, summary, capacity = sent(project)
    assert (name.source, name.target) == ("Nhà máy sản xuất methanol", "메탄올 생산공장")
    assert (name.place.kind, name.place.code, name.place.path) == ("project", "TH-001", "name")
    assert name.place.source_digest == text_digest(name.source)
    assert (summary.target, summary.place.target_digest) == ("", "")
    assert capacity.place.path == "capacities.0.description"


def test_a_bureau_reads_which_field_it_is_and_the_terms_of_the_glossary() -> None:
    project = InvestmentProjectFactory(code="TH-001", summary_vi="Khu kinh tế Nghi Sơn")
    remarks = sent(project)[1].comment.split("\n")
    assert remarks == [
        "TH-001 Nhà máy sản xuất methanol",
        "Summary",
        "khu kinh tế = 경제구역 (not 경제특구)",
    ]


def test_what_is_outdated_is_fuzzy_with_the_text_it_was_made_from() -> None:
    project = InvestmentProjectFactory(summary_vi="Tóm tắt", summary_ko="요약")
    confirm_translation(record=project, language="ko", by=UserFactory(is_superuser=True))
    assert not any(entry.is_fuzzy for entry in sent(project))
    draft = project.get_latest_revision_as_object()
    draft.name_vi = "Nhà máy giấy"
    draft.save_revision(clean=False)
    name, summary = sent(project)
    assert name.is_fuzzy
    assert name.previous == "Nhà máy sản xuất methanol"
    assert not summary.is_fuzzy


def test_records_come_by_code_and_kind() -> None:
    projects = [InvestmentProjectFactory(code=code) for code in ("TH-002", "TH-001")]
    zone = ZoneFactory(code="Z-01")
    keys = {InvestmentProject: [one.pk for one in projects], Zone: [zone.pk]}
    entries = words_to_send(keys, language="en").entries
    assert [entry.place.code for entry in entries] == ["TH-001", "TH-002", "Z-01"]
