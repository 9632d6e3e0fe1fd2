"""The screens of an enquiry: reading it, answering, passing on, closing, sending again."""

from __future__ import annotations

from typing import Any

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from investment.actions.enquiries.retention import erase
from investment.models import Enquiry, EnquiryMail, Membership
from tests.factories import EnquiryFactory, InvestmentProjectFactory, OrganisationFactory

pytestmark = pytest.mark.django_db


def address(name: str, enquiry: Enquiry) -> str:
    return reverse(Enquiry.snippet_viewset.get_url_name(name), args=[enquiry.pk])


@pytest.fixture
def enquiry() -> Enquiry:
    """With an agency, about a project."""
    made: Enquiry = EnquiryFactory(state="assigned", assigned_agency=OrganisationFactory())
    made.projects.set([InvestmentProjectFactory(code="TH-901")])
    return made


def test_everything_that_was_asked_is_on_one_page(as_editor: Client, enquiry: Enquiry) -> None:
    page = as_editor.get(address("inspect", enquiry)).content.decode()
    wanted = [enquiry.receipt, enquiry.sender_name, enquiry.e_mail, enquiry.message, "TH-901"]
    wanted += [address(name, enquiry) for name in ("reply", "reassign", "end", "send_again")]
    assert [one for one in wanted if one not in page] == []


def test_a_reply_goes_out_and_stands_on_the_page(
    as_editor: Client, editor: Any, enquiry: Enquiry, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        answer = as_editor.post(address("reply", enquiry), {"text": "환영합니다."})
    assert answer.url == address("inspect", enquiry)
    (sent,) = mail.outbox
    assert (sent.to, "환영합니다." in sent.body) == ([enquiry.e_mail], True)
    assert "환영합니다." in as_editor.get(address("inspect", enquiry)).content.decode()
    assert enquiry.replies.get().written_by == editor


def test_a_refused_step_keeps_what_was_typed(as_editor: Client, enquiry: Enquiry) -> None:
    Enquiry.objects.update(state="spam", closed_at=timezone.now())
    page = as_editor.post(address("reply", enquiry), {"text": "A long answer"})
    assert page.context["form"].non_field_errors()
    assert "A long answer" in page.content.decode()
    assert not enquiry.replies.exists()


def test_whoever_gives_it_away_comes_back_to_the_list(
    as_editor: Client, editor: Any, allow: Any, enquiry: Enquiry
) -> None:
    allow(editor, "view_enquiry", "change_enquiry")
    Membership.objects.create(user=editor, organisation=enquiry.assigned_agency)
    other = OrganisationFactory()
    answer = as_editor.post(address("reassign", enquiry), {"agency": other.pk, "reason": "Theirs"})
    assert answer.url == reverse(Enquiry.snippet_viewset.get_url_name("list"))
    enquiry.refresh_from_db()
    assert enquiry.assigned_agency == other


@pytest.mark.parametrize("state", ["closed", "spam"])
def test_it_is_closed_and_taken_up_again(as_editor: Client, enquiry: Enquiry, state: str) -> None:
    for decision, after in ((state, state), ("reopen", "assigned")):
        as_editor.post(address("end", enquiry), {"decision": decision})
        enquiry.refresh_from_db()
        assert enquiry.state == after


def test_mails_that_failed_are_sent_again(as_editor: Client, enquiry: Enquiry) -> None:
    as_editor.post(address("send_again", enquiry))
    assert not enquiry.mails.exists()
    stuck = EnquiryMail.objects.create(enquiry=enquiry, kind="receipt", state="failed")
    as_editor.post(address("send_again", enquiry))
    stuck.refresh_from_db()
    assert stuck.state == "waiting"


def test_of_an_erased_one_no_step_is_offered(as_editor: Client, enquiry: Enquiry) -> None:
    name = enquiry.sender_name
    erase(enquiry=enquiry, cause="retention", at=timezone.now())
    page = as_editor.get(address("inspect", enquiry)).content.decode()
    assert address("reply", enquiry) not in page
    assert name not in page


def test_what_an_investor_wrote_is_text(as_editor: Client) -> None:
    enquiry = EnquiryFactory(message="<script>alert(1)</script>", sender_name="<b>x</b>")
    for name in ("inspect", "reply"):
        page = as_editor.get(address(name, enquiry)).content.decode()
        assert "<script>alert" not in page
        assert "<b>x" not in page
