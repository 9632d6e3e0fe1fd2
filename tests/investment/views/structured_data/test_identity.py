"""Things with what is known of them, and nothing empty."""

from __future__ import annotations

from investment.views.structured_data.identity import described, publisher, thing
from tests.investment.views.structured_data.required import missing


def test_what_is_not_known_is_left_out() -> None:
    assert thing("Place", name="x", geo=None, url="") == {"@type": "Place", "name": "x"}


def test_zero_is_known() -> None:
    assert thing("PropertyValue", value=0)["value"] == 0


def test_the_table_sees_what_is_missing_wherever_it_stands() -> None:
    data = described("Dataset", distribution=[thing("DataDownload", contentUrl="x")])
    assert "DataDownload.encodingFormat" in missing(data)
    assert "Dataset.name" in missing(data)
    assert missing(publisher()) == []
