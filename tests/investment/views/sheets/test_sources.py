"""Sources behind figures."""

from __future__ import annotations

from investment.models import FactSource
from investment.views.sheets.rows import Source
from investment.views.sheets.sources import Sources, is_deduced, site_name

URL = "https://www.thanhhoa.gov.vn:443/list?x=$1"


def test_a_fact_names_the_first_source_that_was_read_for_it() -> None:
    rows = [
        FactSource(title="Plan", facts=["area_max_ha"]),
        FactSource(url=URL, facts=["capital_max"], as_of="2017-05"),
        FactSource(title="Later", facts=["capital_max"]),
    ]
    sources = Sources(rows, "en")
    assert sources.of("capital") == Source("thanhhoa.gov.vn", URL, "as of May 2017")
    assert sources.of("area") == Source("Plan")
    assert sources.of("investor") is None


def test_the_date_of_the_figures_serves_only_where_no_source_has_one() -> None:
    undated = FactSource(title="Plan", facts=["capital_max"])
    dated = FactSource(title="Decree", facts=[], as_of="2022")
    assert Sources([undated], "en", as_of="2021").all() == [Source("Plan", as_of="as of 2021")]
    assert Sources([undated, dated], "en", as_of="2021").of("capital") == Source("Plan")


def test_a_source_is_listed_once() -> None:
    rows = [FactSource(url=URL, facts=[]), FactSource(url=URL, facts=["capital_max"])]
    assert len(Sources(rows, "en").all()) == 1


def test_a_deduced_fact_is_known_by_either_of_its_names() -> None:
    assert is_deduced("places", ["districts"])
    assert is_deduced("places", ["places"])
    assert not is_deduced("places", ["zone"])


def test_an_address_without_a_host_is_shown_itself() -> None:
    assert site_name("plan.pdf") == "plan.pdf"
