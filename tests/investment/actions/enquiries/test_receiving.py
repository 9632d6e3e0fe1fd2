"""An enquiry is stored once, with a receipt, an agency and two mails; the audit names nobody."""

from __future__ import annotations

import json
from typing import Any

import pytest
from wagtail.models import ModelLogEntry

from investment.actions.enquiries.receiving import receive
from investment.models import Enquiry, RoutingRule
from investment.receipts import canonical_receipt
from tests.factories import InvestmentProjectFactory, ZoneFactory

pytestmark = pytest.mark.django_db


def test_it_goes_to_the_agency_of_its_matter(board: Any, submit: Any, at: Any) -> None:
    projects = [InvestmentProjectFactory(code="TH-901"), InvestmentProjectFactory(code="TH-902")]
    enquiry = receive(submission=submit(), projects=projects, at=at)
    assert (enquiry.state, enquiry.assigned_agency) == ("assigned", board)
    assert [one.agency for one in enquiry.assignments.all()] == [board]
    assert {one.code for one in enquiry.projects.all()} == {"TH-901", "TH-902"}
    assert (enquiry.sender_name, enquiry.country, enquiry.language) == ("Kim Minji", "KR", "ko")
    assert enquiry.consented_at == enquiry.received_at == enquiry.last_activity_at == at
    mails = enquiry.mails.values_list("kind", "state", "next_attempt_at")
    assert set(mails) == {("receipt", "waiting", at), ("notice", "waiting", at)}


def test_a_matter_that_names_nothing_in_particular_leaves_it_to_the_projects(
    board: Any, submit: Any, at: Any
) -> None:
    inside = InvestmentProjectFactory(zone=ZoneFactory())
    other = submit(matter=RoutingRule.DEFAULT)
    enquiry = receive(submission=other, projects=[inside], at=at)
    assert enquiry.assigned_agency == board
    assert enquiry.matter == RoutingRule.objects.get(matter=RoutingRule.INSIDE_ZONES)


def test_a_matter_that_was_chosen_decides_whatever_the_projects(
    board: Any, submit: Any, at: Any
) -> None:
    enquiry = receive(submission=submit(), projects=[InvestmentProjectFactory()], at=at)
    assert enquiry.assigned_agency == board


def test_the_receipt_counts_in_the_year_of_thanh_hoa(board: Any, submit: Any, at: Any) -> None:
    receipts = [
        receive(submission=submit(key=key), projects=[], at=at).receipt for key in ("a", "b")
    ]
    assert [one[:13] for one in receipts] == ["E-2027-000001", "E-2027-000002"]
    assert [canonical_receipt(one) for one in receipts] == receipts


def test_the_same_form_sent_twice_is_one_enquiry(board: Any, submit: Any, at: Any) -> None:
    first, second = (receive(submission=submit(), projects=[], at=at) for _click in range(2))
    assert first == second
    assert Enquiry.objects.get().mails.count() == 2


def test_without_a_routing_table_it_stays_on_the_list_of_the_editors(submit: Any, at: Any) -> None:
    enquiry = receive(submission=submit(), projects=[], at=at)
    assert (enquiry.state, enquiry.assigned_agency, enquiry.matter) == ("received", None, None)
    assert not enquiry.assignments.exists()


def test_the_audit_says_what_was_done_and_names_nobody(board: Any, submit: Any, at: Any) -> None:
    project = InvestmentProjectFactory(code="TH-901")
    enquiry = receive(submission=submit(), projects=[project], at=at)
    row = ModelLogEntry.objects.get(action="investment.enquiry_receive")
    assert (row.label, row.user) == (enquiry.receipt, None)
    assert row.data == {
        "after": "assigned", "agency": "O-05", "matter": "zones_and_parks", "projects": ["TH-901"],
    }  # fmt: skip
    written = json.dumps(row.data, ensure_ascii=False) + row.label
    personal = [submit().name, submit().e_mail, submit().telephone, submit().message, "Hansol"]
    assert not [one for one in personal if one in written]


def test_what_was_sent_cannot_be_printed_by_accident(submit: Any) -> None:
    assert "Kim" not in f"{submit()!r} {submit()}"
