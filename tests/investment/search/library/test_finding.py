"""The library finds documents by words and filters, counts them and puts them in order."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.http import QueryDict
from django.utils.translation import override

from investment.choices import PromotionDocumentKind
from investment.search.library import finding
from investment.search.library.criteria import LibraryCriteria
from investment.search.library.finding import find
from investment.search.library.results import LibraryResults
from tests.factories import (
    PromotionDocumentFactory,
    SectorFactory,
    ZoneFactory,
    document_file,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def library() -> None:
    """A brochure on textiles, an older brief on a park inside a zone, and what is not shown."""
    sector = SectorFactory(code="industry")
    textiles = SectorFactory(code="textiles", name_vi="Dệt may", name_en="Textiles", parent=sector)
    zone = ZoneFactory(code="Z-01", live=True)
    park = ZoneFactory(
        code="Z-02", live=True, parent=zone, name_vi="KCN số 3", name_en="Park 3", name_ko="제3단지"
    )
    newest = document_file(on=date(2026, 11, 1))
    korean = document_file("ko", on=date(2026, 11, 1))
    PromotionDocumentFactory(code="D-001", sectors=[textiles], files=[newest, korean], live=True)
    brief = PromotionDocumentFactory(
        code="D-002",
        kind=PromotionDocumentKind.ZONE_BRIEF,
        title_vi="Thông tin khu",
        title_en="About a park",
        title_ko="산업단지 안내",
        summary_vi="Nhà máy may mặc",
        summary_en="Plants and weaving",
        zones=[park],
        live=True,
    )
    PromotionDocumentFactory(code="D-003", superseded_by=brief, live=True)
    PromotionDocumentFactory(code="D-004", zones=[zone])


def asked(address: str, language: str = "en") -> LibraryResults:
    with override(language):
        return find(LibraryCriteria.from_query(QueryDict(address)), language=language)


def codes(address: str, language: str = "en") -> list[str]:
    return [document.code for document in asked(address, language).hits]


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("", ["D-001", "D-002"]),
        ("q=det+may", ["D-001"]),
        ("q=dệt may", ["D-001"]),
        ("q=DỆT", ["D-001"]),
        ("q=may", ["D-001", "D-002"]),  # the title before the summary
        ("q=섬유", ["D-001"]),
        ("q=단지", ["D-002"]),  # inside a compound
        ("q=textile", ["D-001"]),
        ("q=plant+weav", ["D-002"]),
        ("q=D001", ["D-001"]),
        ("q=d-2", ["D-002"]),
        ("q=zone+brief", ["D-002"]),
        ("q=park+3", ["D-002"]),
        ("q=Z-02", ["D-002"]),
        ('q="giới thiệu ngành"', ["D-001"]),
        ('q="ngành giới thiệu"', []),
        ("q=nothing+like+it", []),
        ("kind=zone_brief", ["D-002"]),
        ("language=ko", ["D-001"]),
        ("language=ko&language=vi", ["D-001", "D-002"]),
        ("sector=industry", ["D-001"]),  # of the sector under it
        ("sector=textiles", ["D-001"]),
        ("zone=Z-01", ["D-002"]),  # of the zone inside it
        ("zone=Z-01&kind=brochure", []),
        ("sort=name", ["D-002", "D-001"]),
    ],
)
def test_documents_are_found(address: str, found: list[str]) -> None:
    assert codes(address) == found
    assert asked(address).total == len(found)


@pytest.mark.usefixtures("library")
def test_names_sort_as_the_reader_s_alphabet_has_them() -> None:
    assert codes("sort=name", "ko") == ["D-002", "D-001"]
    assert codes("sort=name", "vi") == ["D-002", "D-001"]


def counts(results: LibraryResults, parameter: str) -> dict[str, int]:
    facet = next(one for one in results.facets if one.parameter == parameter)
    return {value.value: value.count for value in facet.values}


@pytest.mark.usefixtures("library")
def test_counts_leave_out_their_own_filter_and_hidden_documents() -> None:
    results = asked("kind=zone_brief")
    assert counts(results, "kind") == {"brochure": 1, "zone_brief": 1}
    assert counts(results, "language") == {"vi": 1, "ko": 0}
    assert counts(results, "sector") == {"industry": 0, "textiles": 0}
    assert counts(results, "zone") == {"Z-01": 1, "Z-02": 1}
    assert [chip.query for chip in results.chips] == [""]


@pytest.mark.usefixtures("library")
def test_every_count_is_what_choosing_the_value_finds() -> None:
    for facet in asked("q=may").facets:
        for value in facet.values:
            assert asked(f"q=may&{facet.parameter}={value.value}").total == value.count


@pytest.mark.usefixtures("library")
def test_codes_that_no_record_has_are_left_out_and_reported() -> None:
    results = asked("zone=Z-99&sector=poetry&page=9")
    assert results.total == 2
    assert {one.parameter for one in results.rejected} == {"zone", "sector", "page"}


def test_nothing_is_found_in_an_empty_library() -> None:
    results = asked("q=a&kind=map")
    assert (results.total, results.published, results.hits, results.facets) == (0, 0, [], ())


@pytest.mark.usefixtures("library")
def test_pages_neither_overlap_nor_leave_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finding, "PAGE_SIZE", 1)
    assert codes("page=1") + codes("page=2") == ["D-001", "D-002"]
    assert asked("page=1").next_page == 2
    assert asked("page=2").previous_page == 1


@pytest.mark.usefixtures("library")
def test_more_documents_need_no_more_queries(django_assert_max_num_queries: Any) -> None:
    for _ in range(12):
        PromotionDocumentFactory(live=True)
    with django_assert_max_num_queries(20):
        assert asked("q=may&kind=brochure&zone=Z-01&sector=industry&language=vi").total == 0
