"""The publisher, the site and the way to a page."""

from __future__ import annotations

from cms.structured_data.site import crumbs_data, organisation_data, website_data
from tests.investment.views.structured_data.required import missing


def test_the_publisher_and_the_site_have_what_readers_of_them_ask_for() -> None:
    organisation = organisation_data(name="Invest", language="en")
    site = website_data(name="Invest", language="ko")
    assert missing(organisation) == missing(site) == []
    assert site["publisher"]["@id"] == organisation["@id"]
    target = site["potentialAction"]["target"]["urlTemplate"]
    assert target == "http://127.0.0.1:8000/ko/search/?q={search_term_string}"


def test_the_way_has_every_step_in_order_with_whole_addresses() -> None:
    data = crumbs_data([("Home", "/en/"), ("Projects", "/en/projects/"), ("TH-1", "/en/x/")])
    assert data is not None
    assert missing(data) == []
    assert [step["position"] for step in data["itemListElement"]] == [1, 2, 3]
    assert data["itemListElement"][1]["item"] == "http://127.0.0.1:8000/en/projects/"


def test_a_page_without_a_way_has_none() -> None:
    assert crumbs_data([("Home", "/en/")]) is None
