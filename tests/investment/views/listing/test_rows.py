"""A row of the list in words."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from django.template.loader import render_to_string
from django.utils.translation import override

from investment.models import ExchangeRate
from investment.money import Money
from investment.search.analysis import analyse
from investment.search.results import Hit, PlaceName
from investment.views.currency import Display
from investment.views.listing.rows import project_row
from investment.wording import Wording


def hit(**values: Any) -> Hit:
    blank = dict.fromkeys(Hit.__slots__, "")
    published = {
        "pk": 1,
        "code": "TH-001",
        "name": Wording("Steel mill", "en"),
        "sector": Wording("Industry", "en"),
        "zone": None,
        "places": (),
        "status": "calling",
        "area_min_ha": None,
        "area_max_ha": Decimal(10),
        "area_qualifier": "over",
        "capital": Money(Decimal(150_000_000), "USD"),
        "capital_low": None,
        "capital_qualifier": "nearly",
        "freshness": "never_checked",
        "verified_on": None,
        "review_due_on": None,
        "updated_at": datetime(2026, 11, 1, tzinfo=UTC),
    }
    return Hit(**{**blank, **published, **values})  # type: ignore[arg-type]


def display(currency: str = "", language: str = "en") -> Display:
    rate = ExchangeRate(currency="USD", vnd_per_unit=Decimal(25_000))
    return Display(currency, {"USD": rate}, language)


def test_amounts_keep_their_qualifier_and_the_converted_one_stands_below() -> None:
    row = project_row(hit(), display("VND"))
    assert (row.capital, row.capital_note) == ("nearly US$150 million", "≈ VND 3,750 billion")
    assert (row.area, row.area_note) == ("over 10 ha", "")
    assert row.href == "/en/projects/TH-001/?currency=VND"


def test_what_was_not_published_is_none() -> None:
    row = project_row(hit(capital=None, area_max_ha=None), display("VND", "ko"))
    assert (row.capital, row.capital_note, row.area, row.area_note) == (None, "", None, "")


def test_korean_square_metres_stand_below_the_hectares() -> None:
    row = project_row(hit(), display(language="ko"))
    assert (row.area, row.area_note) == ("10ha 이상", "10만 m²")


def test_places_of_today_stand_where_no_zone_is_and_those_of_before_beside() -> None:
    ward = PlaceName("1", Wording("Tinh Gia ward", "en"), is_former=False)
    town = PlaceName("2", Wording("Nghi Son town", "en"), is_former=True)
    row = project_row(hit(places=(ward, town)), display())
    assert (row.zone, row.places, row.formerly) == ("", (ward.name,), "Nghi Son town")
    row = project_row(hit(places=(ward,), zone=Wording("Zone", "en")), display())
    assert (row.zone, row.places) == ("Zone", ())


def test_a_place_without_a_name_in_the_page_s_language_says_which_it_is_in() -> None:
    ward = PlaceName("1", Wording("xã Cổ Lũng", "vi"), is_former=False)
    row = project_row(hit(places=(ward,)), display(language="ko"))
    with override("ko"):
        html = render_to_string("components/project_row.html", {"project": row})
    assert '<span lang="vi">xã Cổ Lũng</span>' in html
    assert "베트남어로 표시" in html


def test_a_former_name_says_its_own_language_even_beside_a_translated_one() -> None:
    former = [
        PlaceName("1", Wording("사전시", "ko"), is_former=True),
        PlaceName("2", Wording('xã <b>"Hải Yến"</b>', "vi"), is_former=True),
    ]
    row = project_row(hit(places=tuple(former)), display(language="ko"))
    assert row.formerly == (
        '사전시, <span lang="vi">xã &lt;b&gt;&quot;Hải Yến&quot;&lt;/b&gt;</span>'
    )
    assert (row.places_language, row.formerly_language) == ("", "vi")
    with override("ko"):
        html = render_to_string("components/project_row.html", {"project": row})
    assert row.formerly in html
    assert html.count("베트남어로 표시") == 1


def test_an_ended_call_has_its_own_status() -> None:
    row = project_row(hit(status="call_ended"), display())
    assert row.status_code == "call_ended"
    assert row.status_label == "Call period ended, awaiting the new list"


def test_the_words_of_a_search_are_marked_in_name_and_summary() -> None:
    found = hit(summary=Wording("Nhà máy <thép> lớn", "vi"))
    row = project_row(found, display(), analyse("thep", spellings={}))
    assert (row.marked_name, row.summary_language) == (None, "vi")
    with override("en"):
        html = render_to_string("components/project_row.html", {"project": row})
    assert '<p class="row-summary" lang="vi">Nhà máy &lt;<mark>thép</mark>&gt; lớn</p>' in html
    assert "shown in Vietnamese" in html
    assert "<mark>Steel</mark> mill" in str(
        project_row(found, display(), analyse("steel", spellings={})).marked_name
    )
    assert project_row(found, display()).summary is None
