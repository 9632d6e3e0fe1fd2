"""Enquiries at the editors' screens: who sees which, and that no address lets a stranger in."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from investment.admin.viewsets.enquiries import mail_trouble
from investment.models import Enquiry, EnquiryMail, Membership, Organisation
from tests.factories import EnquiryFactory, OrganisationFactory
from tests.investment.admin.viewsets.test_base import CHOOSER, names_of

pytestmark = pytest.mark.django_db

OPEN = {"edit", "inspect", "usage", "history", "history_results"}
STEPS = {"reply", "reassign", "end", "send_again"}
SHUT = {"delete"}


def address(name: str, *keys: object) -> str:
    return reverse(Enquiry.snippet_viewset.get_url_name(name), args=keys)


@pytest.fixture
def agency() -> Organisation:
    """For which the editor works."""
    made: Organisation = OrganisationFactory()
    return made


@pytest.fixture
def member(editor: Any, allow: Any, agency: Organisation) -> Any:
    """The editor, who may change enquiries, those of the agency."""
    allow(editor, "view_enquiry", "change_enquiry")
    Membership.objects.create(user=editor, organisation=agency)
    return editor


def test_every_address_is_known_to_these_tests() -> None:
    names = dict(names_of(Enquiry.snippet_viewset))
    assert {name for name, takes_key in names.items() if takes_key} == OPEN | STEPS | SHUT
    assert {name for name, takes_key in names.items() if not takes_key} == {
        "list", "list_results", "add",
    }  # fmt: skip
    assert {name for name, _ in names_of(Enquiry.snippet_viewset.chooser_viewset)} == CHOOSER


@pytest.mark.parametrize("name", sorted(OPEN | STEPS | SHUT))
@pytest.mark.parametrize("method", ["get", "post"])
def test_an_enquiry_of_another_agency_is_not_there(
    name: str, method: str, as_editor: Client, member: Any
) -> None:
    other = EnquiryFactory(state="assigned", assigned_agency=OrganisationFactory())
    before = Enquiry.objects.values().get()
    assert getattr(as_editor, method)(address(name, other.pk)).status_code == 404
    assert Enquiry.objects.values().get() == before


@pytest.mark.parametrize("name", sorted(OPEN | STEPS))
def test_one_of_the_own_agency_opens(
    name: str, as_editor: Client, member: Any, agency: Organisation
) -> None:
    own = EnquiryFactory(state="assigned", assigned_agency=agency)
    assert as_editor.get(address(name, own.pk)).status_code == 200


@pytest.mark.parametrize("name", sorted(OPEN | STEPS | SHUT | {"list"}))
def test_without_a_permission_nobody_comes_in(
    name: str, as_editor: Client, editor: Any, allow: Any, agency: Organisation
) -> None:
    allow(editor)
    Membership.objects.create(user=editor, organisation=agency)
    own = EnquiryFactory(state="assigned", assigned_agency=agency)
    keys = [] if name == "list" else [own.pk]
    page = as_editor.get(address(name, *keys))
    assert page.status_code == 302
    assert own.e_mail not in page.content.decode()


@pytest.mark.parametrize("name", sorted(STEPS))
def test_who_may_only_look_changes_nothing(
    name: str, as_editor: Client, editor: Any, allow: Any, agency: Organisation
) -> None:
    allow(editor, "view_enquiry")
    Membership.objects.create(user=editor, organisation=agency)
    own = EnquiryFactory(state="assigned", assigned_agency=agency)
    assert as_editor.get(address("inspect", own.pk)).status_code == 200
    data = {"text": "x", "decision": "closed", "agency": agency.pk, "reason": "x"}
    assert as_editor.post(address(name, own.pk), data).status_code == 302
    own.refresh_from_db()
    assert (own.state, own.replies.count()) == ("assigned", 0)


def test_nobody_adds_edits_or_deletes(as_editor: Client) -> None:
    enquiry = EnquiryFactory()
    assert as_editor.get(address("add")).status_code == 302
    as_editor.post(address("delete", enquiry.pk))
    as_editor.post(address("edit", enquiry.pk), {"message": "Changed", "state": "closed"})
    action = reverse("wagtail_bulk_action", args=["investment", "enquiry", "delete"])
    as_editor.post(f"{action}?id={enquiry.pk}")
    kept = Enquiry.objects.get()
    assert (kept.message, kept.state) == (enquiry.message, "received")


def test_list_and_choosers_show_the_own_ones_alone(
    as_editor: Client, member: Any, agency: Organisation
) -> None:
    own = EnquiryFactory(assigned_agency=agency, sender_organisation="Của chúng tôi")
    other = EnquiryFactory()
    chooser = Enquiry.snippet_viewset.chooser_viewset
    places = [address("list"), address("list_results"), reverse(chooser.get_url_name("choose"))]
    for place in places:
        page = as_editor.get(place).content.decode()
        assert own.receipt in page
        assert other.receipt not in page
    assert own.receipt in as_editor.get(f"{address('list')}?q=cua+chung").content.decode()


def test_what_is_wrong_with_the_mails_stands_in_the_list(as_editor: Client) -> None:
    silent, failed, fine = (EnquiryFactory() for _enquiry in range(3))
    EnquiryMail.objects.create(enquiry=silent, kind="notice", state="no_mailbox")
    EnquiryMail.objects.create(enquiry=failed, kind="receipt", state="failed")
    EnquiryMail.objects.create(enquiry=fine, kind="receipt", state="sent", sent_at=timezone.now())
    troubles = [mail_trouble(one) for one in (silent, failed, fine)]
    assert troubles == ["no mailbox: nobody was told", "a mail has failed", ""]
    assert as_editor.get(address("list")).status_code == 200
