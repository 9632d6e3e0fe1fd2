"""What is said about the list as a whole."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest

from investment.search.criteria import Criteria
from investment.search.reading import Rejected
from investment.search.results import Notice
from investment.views.listing.notes import is_unasked, remarks, standing_notes
from investment.views.sheets.rows import Link
from tests.factories import CallListFactory, InvestmentProjectFactory, ListEntryFactory

ON = date(2026, 11, 23)


@pytest.mark.django_db
def test_an_empty_catalogue_says_that_nothing_is_open() -> None:
    (note,) = standing_notes(on=ON, language="en", action="/en/projects/")
    assert note == Link("No project is calling for investment or selecting an investor now")


@pytest.mark.django_db
def test_every_list_with_projects_still_calling_is_named() -> None:
    old = CallListFactory(period_start=date(2021, 1, 1), period_end=date(2025, 12, 31))
    new = CallListFactory(period_start=date(2026, 1, 1), period_end=date(2030, 12, 31))
    for call_list, status in ((old, "calling"), (old, "approved"), (new, "calling")):
        project = InvestmentProjectFactory(call_status=status, live=True)
        ListEntryFactory(project=project, call_list=call_list)
    ListEntryFactory(call_list=old)  # a draft
    assert standing_notes(on=ON, language="en", action="/l/") == [
        Link("1 project calling for investment or selecting an investor", "/l/?status=open"),
        Link("1 project of the 2026–2030 list, in force", ""),
        Link("1 project of the 2021–2025 list, awaiting the new list", "/l/?status=call_ended"),
    ]


def test_outage_correction_and_what_was_left_out_are_remarks() -> None:
    answer: Any = SimpleNamespace(
        notice=Notice.REDUCED,
        criteria=Criteria(q="Stel mil"),
        hits=(),
        meant={"stel": ("steel",)},
        rejected=(Rejected("zone", "ZZZ", "The catalogue has no such record."),),
    )
    reduced, meant, rejected, unknown = remarks(answer, unknown=["sectr"])
    assert (reduced.kind, reduced.text) == ("reduced", "")
    assert meant.text == "Nothing was found for “Stel mil”; these are the results for “Steel mil”."
    assert rejected.text == "Left out: Zone “ZZZ”. The catalogue has no such record."
    assert unknown.text == "Left out: “sectr”. The list has no filter of this name."


def test_order_and_currency_ask_nothing() -> None:
    assert is_unasked(Criteria(sort="name", currency="VND", page=2))
    assert not is_unasked(Criteria(q="steel"))
    assert not is_unasked(Criteria(fresh=("fresh",)))
