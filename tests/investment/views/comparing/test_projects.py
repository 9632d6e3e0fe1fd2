"""Projects to compare are read at once, in the order of the address."""

from __future__ import annotations

from typing import Any

import pytest

from investment.views.comparing.projects import read_projects
from tests.factories import InvestmentProjectFactory

pytestmark = pytest.mark.django_db


def test_the_address_gives_the_order_and_drafts_are_nobody_s() -> None:
    for code in ("TH-001", "TH-002", "TH-003"):
        InvestmentProjectFactory(code=code, live=code != "TH-003")
    assert list(read_projects(["TH-002", "TH-999", "TH-003", "TH-001"])) == ["TH-002", "TH-001"]


def test_four_projects_need_no_more_queries_than_one(django_assert_num_queries: Any) -> None:
    codes = [InvestmentProjectFactory(live=True).code for _ in range(4)]
    for some in (codes[:1], codes):
        with django_assert_num_queries(13):
            read_projects(some)
