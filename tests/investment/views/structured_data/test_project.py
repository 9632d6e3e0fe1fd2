"""A project as programs read it, on its page."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from django.test import Client

from investment.models import InvestmentProject
from tests.investment.views.conftest import methanol  # noqa: F401 - the fixture
from tests.investment.views.structured_data.required import missing

pytestmark = pytest.mark.django_db
SCRIPT = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


def read(client: Client, address: str) -> dict[str, Any]:
    found = map(json.loads, SCRIPT.findall(client.get(address).content.decode()))
    return {one["@type"]: one for one in found}


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("/vi/du-an/TH-001/", "Nhà máy sản xuất methanol"),
        ("/en/projects/TH-001/", "Methanol plant"),
        ("/ko/projects/TH-001/", "메탄올 생산공장"),
    ],
)
def test_a_project_is_described_in_the_language_of_its_page(
    client: Client,
    methanol: InvestmentProject,  # noqa: F811 - the fixture
    address: str,
    name: str,
) -> None:
    found = read(client, address)
    assert missing(list(found.values())) == []
    project = found["WebPage"]["mainEntity"]
    assert (project["name"], project["identifier"]) == (name, "TH-001")
    assert project["url"] == f"http://127.0.0.1:8000{address}"
    assert project["location"]["additionalProperty"]["value"] == 10
    assert [step["name"] for step in found["BreadcrumbList"]["itemListElement"]][-1] == "TH-001"


def test_a_name_cannot_break_out_of_the_description(
    client: Client,
    methanol: InvestmentProject,  # noqa: F811 - the fixture
) -> None:
    InvestmentProject.objects.update(name_en="</script><script>alert(1)</script>")
    page = client.get("/en/projects/TH-001/").content.decode()
    assert "<script>alert" not in page
    assert read(client, "/en/projects/TH-001/")["WebPage"]["mainEntity"]["name"].endswith(
        "</script>"
    )
