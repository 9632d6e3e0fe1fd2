"""Where nothing was found."""

from __future__ import annotations

from datetime import date

import pytest
from django.utils.translation import override

from investment.search.criteria import Criteria
from investment.search.engine import search
from investment.search.indexing import rebuild
from investment.views.listing.ways_out import advice, elsewhere, filters_to_drop
from tests.factories import InvestmentProjectFactory, SectorFactory

ON = date(2026, 11, 23)


@pytest.fixture
def wind_farm() -> None:
    SectorFactory(code="food", name_vi="Thực phẩm", name_en="Food", name_ko="")
    energy = SectorFactory(code="energy", name_vi="Năng lượng", name_en="Energy", name_ko="에너지")
    InvestmentProjectFactory(code="TH-001", name_en="Wind farm", sector=energy, live=True)
    rebuild()


def ways(query: str, language: str = "en") -> list[tuple[list[tuple[str, str]], str, str]]:
    with override(language):
        results = search(Criteria.from_text(query), language=language, on=ON)
        found = filters_to_drop(results, action="/l/", on=ON)
    return [
        ([(label.text, label.language) for label in one.labels], one.href, one.brings)
        for one in found
    ]


@pytest.mark.django_db
@pytest.mark.usefixtures("wind_farm")
@pytest.mark.parametrize(
    ("query", "language", "way"),
    [
        ("q=wind&sector=food", "en", ([("Food", "en")], "/l/?q=wind", "1 project")),
        ("q=wind&sector=food", "ko", ([("Thực phẩm", "vi")], "/l/?q=wind", "사업 1건")),
        ("q=zzz&sector=energy", "en", ([("“zzz”", "en")], "/l/?sector=energy", "1 project")),
        (
            "sector=energy&capital_min=900000000&capital_max=950000000&currency=USD",
            "en",
            (
                [
                    ("Total investment from US$900 million", "en"),
                    ("Total investment up to US$950 million", "en"),
                ],
                "/l/?sector=energy&currency=USD",
                "1 project",
            ),
        ),
        (
            "sector=energy&area_min=9000",
            "en",
            ([("Land area from 9,000 ha", "en")], "/l/?sector=energy", "1 project"),
        ),
    ],
)
def test_the_filter_to_blame_is_named_as_on_its_chip(
    query: str, language: str, way: tuple[list[tuple[str, str]], str, str]
) -> None:
    assert ways(query, language) == [way]


@pytest.mark.django_db
@pytest.mark.usefixtures("wind_farm")
@pytest.mark.parametrize("query", ["q=wind", "q=zzz", "q=zzz&sector=food"])
def test_no_filter_is_named_where_none_alone_is_to_blame(query: str) -> None:
    found = ways(query)
    assert found == ([([("“zzz”", "en")], "/l/?", "1 project")] if query == "q=zzz" else [])


def test_the_whole_catalogue_stays_in_reach() -> None:
    asked = Criteria.from_text("q=zzz&sector=energy&currency=VND&page=2")
    links = [one["href"] for one in elsewhere(asked, action="/l/")]
    assert links == ["/l/?q=zzz&currency=VND", "/l/?currency=VND"]
    assert [one["href"] for one in elsewhere(Criteria(q="zzz"), action="/l/")] == ["/l/?"]


def test_advice_is_about_filters_only_where_there_are_some() -> None:
    assert "filter" in advice(Criteria(sector=("energy",)))
    assert "words" in advice(Criteria(q="zzz"))
