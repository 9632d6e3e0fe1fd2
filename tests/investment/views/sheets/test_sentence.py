"""The facts that the sentences about a project are made of."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from investment.models import InvestmentProject, StatusChange
from investment.views.sheets.sentence import sentence_facts
from investment.writing.sentences import headline
from tests.factories import CallListFactory, InvestmentProjectFactory, ListEntryFactory

pytestmark = pytest.mark.django_db
ON = date(2026, 11, 23)


def line(project: InvestmentProject) -> str:
    return headline(sentence_facts(project, [], on=ON, language="en"), "en")


def test_a_status_is_told_since_its_newest_dated_change() -> None:
    project = InvestmentProjectFactory()
    for on in ("", "2019-05", "2021"):
        StatusChange.objects.create(project=project, status="calling", on=on)
    StatusChange.objects.create(project=project, status="calling", on="2027")
    StatusChange.objects.create(project=project, status="planned", on="2024")
    assert line(project) == "10 ha, US$150 million, calling for investment since 2021"


def test_an_ended_call_is_told_by_the_end_of_its_last_list() -> None:
    project = InvestmentProjectFactory()
    for year in (2020, 2025):
        ended = CallListFactory(period_end=date(year, 12, 31))
        ListEntryFactory(project=project, call_list=ended)
    assert line(project).endswith("call period ended in 2025, awaiting the new list")
    project.closes_at = datetime(2024, 3, 1, tzinfo=UTC)
    assert line(project).endswith("call period ended in 2024, awaiting the new list")


def test_fallback_text_stands_in_no_sentence() -> None:
    project = InvestmentProjectFactory(name_en="")
    assert sentence_facts(project, [], on=ON, language="en").name == ""
