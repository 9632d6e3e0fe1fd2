"""Status and freshness in words."""

from __future__ import annotations

from datetime import date

import pytest

from investment.choices import CallStatus, Freshness
from investment.models import InvestmentProject
from investment.views.standing import status, trust, trust_line

DAY = date(2026, 11, 23)


def test_an_ended_call_is_a_state_of_its_own() -> None:
    assert status(CallStatus.CALLING, is_call_ended=False).code == "calling"
    ended = status(CallStatus.CALLING, is_call_ended=True)
    assert (ended.code, ended.label) == (
        "call_ended",
        "Call period ended, awaiting the new list",
    )


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (Freshness.FRESH, "Confirmed by the agency on 1 October 2026"),
        (Freshness.DUE, "Confirmed by the agency on 1 October 2026"),
        (Freshness.OVERDUE, "Review overdue since 1 November 2026"),
        (Freshness.SOURCE_CHECKED, "Figures as of 2017"),
        (Freshness.NEVER_CHECKED, "Figures as of 2017"),
    ],
)
def test_a_row_says_how_far_the_record_can_be_trusted(state: Freshness, expected: str) -> None:
    line = trust_line(
        state,
        verified_on=date(2026, 10, 1),
        review_due_on=date(2026, 11, 1),
        as_of="2017",
        language="en",
    )
    assert line == expected


def test_an_unknown_date_is_said() -> None:
    line = trust_line(
        Freshness.SOURCE_CHECKED, verified_on=None, review_due_on=None, as_of="", language="en"
    )
    assert line == "Date of the figures unknown"


def test_a_reading_of_a_source_is_not_fresh() -> None:
    record = InvestmentProject(is_source_checked=True, figures_as_of="2017-05")
    shown = trust(record, on=DAY, language="en")
    assert (shown.state, shown.figures_as_of, shown.verified) == ("source_checked", "May 2017", "")
