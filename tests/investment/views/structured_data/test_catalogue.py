"""The catalogue as a data set."""

from __future__ import annotations

import pytest
from django.test import Client

from investment.search.indexing import rebuild
from investment.views.structured_data.catalogue import catalogue_data
from tests.factories import InvestmentProjectFactory
from tests.investment.views.structured_data.required import missing
from tests.investment.views.structured_data.test_project import read

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def projects() -> None:
    InvestmentProjectFactory(code="TH-001", figures_as_of="2017-05", live=True)
    InvestmentProjectFactory(code="TH-002", figures_as_of="2025", live=True)
    rebuild()


def test_files_span_of_time_and_terms_are_told() -> None:
    data = catalogue_data(language="ko", licence="http://127.0.0.1:8000/ko/data/")
    assert missing(data) == []
    assert data["temporalCoverage"] == "2017/2025"
    assert data["license"].endswith("/ko/data/")
    assert [one["encodingFormat"].rpartition("/")[2][:4] for one in data["distribution"]] == [
        "csv", "vnd.", "json"
    ]  # fmt: skip


def test_every_file_that_is_named_can_be_had(client: Client) -> None:
    for one in catalogue_data(language="vi")["distribution"]:
        address = one["contentUrl"].removeprefix("http://127.0.0.1:8000")
        assert client.get(address).status_code == 200


def test_the_whole_catalogue_is_described_and_a_filtered_list_is_not(client: Client) -> None:
    assert "Dataset" in read(client, "/en/projects/")
    assert "Dataset" not in read(client, "/en/projects/?q=methanol")
