"""Rows of the home page's ledgers."""

from __future__ import annotations

from decimal import Decimal

from cms.ledgers import ledger_rows, named
from investment.models import Sector
from investment.money import Money
from investment.search.overview import SectorShare

INDUSTRY = Sector(code="industry", name_vi="Công nghiệp", name_en="Industry", name_ko="산업")
ENERGY = Sector(code="energy", name_vi="Năng lượng")


def test_a_row_leads_to_the_projects_it_counts() -> None:
    shares = [
        SectorShare(INDUSTRY, 4, (Money(Decimal(10**9), "USD"), Money(Decimal(5 * 10**9), "VND"))),
        SectorShare(ENERGY, 1, ()),
    ]
    first, second = ledger_rows(shares, language="ko", status="open")
    assert first == {
        "label": "산업",
        "language": None,
        "href": "/ko/projects/?sector=industry&status=open",
        "share": 100,
        "count": 4,
        "amounts": ["10억 달러", "50억 동"],
    }
    assert (second["label"], second["language"]) == ("Năng lượng", "vi")
    assert (second["share"], second["amounts"]) == (25, [])


def test_a_record_without_words_is_named_by_its_code() -> None:
    assert named(Sector(code="energy"), "name", "en") == {"text": "energy", "language": None}


def test_nothing_to_count_makes_no_rows() -> None:
    assert ledger_rows([], language="en", status="open") == []
