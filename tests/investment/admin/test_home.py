"""The first screen tells the average completeness to those who edit projects."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from investment.models import FactSource, InvestmentProject
from tests.factories import InvestmentProjectFactory

pytestmark = pytest.mark.django_db


def first_screen(client: Client) -> str:
    answer = client.get("/cms/")
    assert answer.status_code == 200
    return answer.content.decode()


def test_the_average_leads_to_the_list_in_its_order(as_editor: Client) -> None:
    rich, poor = InvestmentProjectFactory.create_batch(2)
    facts = ["capital_max", "area_max_ha", "name"]  # 9, 5 and 2 of 100
    rich.fact_sources.add(FactSource(url="https://thanhhoa.gov.vn", facts=facts))
    rich.save_revision(clean=False)
    page = first_screen(as_editor)
    assert '<meter min="0" max="100" value="8"' in page
    [href] = re.findall(r'href="([^"]+\?ordering=completeness)"', page)
    assert list(as_editor.get(href).context["object_list"]) == [poor, rich]


def test_without_projects_there_is_no_average(as_editor: Client) -> None:
    assert not InvestmentProject.objects.exists()
    assert "<meter" not in first_screen(as_editor)


@pytest.mark.parametrize(
    ("permission", "is_told"), [("change_investmentproject", True), ("", False)]
)
def test_only_who_may_open_the_list_is_told(
    permission: str, is_told: bool, as_editor: Client, editor: Any, allow: Callable[..., None]
) -> None:
    InvestmentProjectFactory()
    allow(editor, permission)
    assert ("<meter" in first_screen(as_editor)) is is_told
