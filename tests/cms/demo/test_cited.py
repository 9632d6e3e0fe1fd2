"""A fact in a page brings its source and date, or is not shown at all."""

from __future__ import annotations

import pytest

from cms.demo.cited import FactRefused, cited


def test_address_and_date_come_from_the_fact() -> None:
    found = cited({"fact": "F-04", "label": "Coastline", "value": "102", "source": "Portal"})
    assert found["as_of"] == "2018"
    assert found["source"]["title"] == "Portal"
    assert found["source"]["url"].startswith("https://")
    assert "fact" not in found


@pytest.mark.parametrize(
    ("name", "reason"),
    [("F-99", "no fact"), ("F-03", "not verified"), ("F-21", "not verified"), ("F-32", "no date")],
)
def test_a_fact_that_must_not_be_published_is_refused(name: str, reason: str) -> None:
    with pytest.raises(FactRefused, match=reason):
        cited({"fact": name, "source": "Portal"})


def test_a_page_may_give_the_date_that_the_fact_lacks() -> None:
    assert cited({"fact": "F-32", "source": "Portal", "as_of": "2023"})["as_of"] == "2023"
