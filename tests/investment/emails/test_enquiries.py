"""Mails about enquiries: in the right language, to the right box, with nothing typed in a header."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from investment.choices import MailKind
from investment.emails.enquiries import compose, mailbox_for
from investment.models import Contact, Enquiry, EnquiryMail, EnquiryReply, Organisation, RoutingRule
from tests.factories import (
    EnquiryFactory,
    InvestmentProjectFactory,
    OrganisationFactory,
    UserFactory,
)


@pytest.fixture
def enquiry(db: None) -> Enquiry:
    """With an agency that has a mailbox, about a project with a name in Vietnamese alone."""
    agency = OrganisationFactory(name_ko="관리위원회")
    Contact.objects.create(organisation=agency, role_vi="Tiếp nhận", e_mail="board@example.vn")
    rule = RoutingRule.objects.create(matter="oda", name_vi="Vốn ODA", organisation=agency)
    made: Enquiry = EnquiryFactory(state="assigned", assigned_agency=agency, matter=rule)
    made.projects.set([InvestmentProjectFactory(code="TH-901", name_ko="", name_en="")])
    return made


def mail(enquiry: Enquiry, kind: MailKind, text: str = "") -> Any:
    reply = text and EnquiryReply.objects.create(
        enquiry=enquiry, text=text, written_at=enquiry.received_at, written_by=UserFactory()
    )
    return compose(EnquiryMail(enquiry=enquiry, kind=kind, reply=reply or None))


def parts(message: Any) -> list[str]:
    """The text and the HTML of a mail."""
    return [message.body, message.alternatives[0].content]


def test_the_confirmation_speaks_the_sender_s_language(enquiry: Enquiry) -> None:
    message = mail(enquiry, MailKind.RECEIPT)
    assert message.to == [enquiry.e_mail]
    assert enquiry.receipt in message.subject
    for part in parts(message):
        assert enquiry.receipt in part
        assert "관리위원회" in part
        assert "TH-901 " in part
        assert f"/ko/enquiries/{enquiry.receipt}/" in part
    assert '<html lang="ko">' in parts(message)[1]
    assert '<span lang="vi">Nhà máy' in parts(message)[1]


def test_the_confirmation_repeats_nothing_that_was_typed(enquiry: Enquiry) -> None:
    message = mail(enquiry, MailKind.RECEIPT)
    typed = [enquiry.sender_name, "Hansol", enquiry.telephone, "Seoul", enquiry.message]
    assert not [one for one in typed for part in (message.subject, *parts(message)) if one in part]
    assert message.extra_headers["Auto-Submitted"] == "auto-generated"


def test_the_agency_gets_everything_in_vietnamese(enquiry: Enquiry) -> None:
    message = mail(enquiry, MailKind.NOTICE)
    assert message.to == ["board@example.vn"]
    for part in parts(message):
        wanted = [
            enquiry.sender_name,
            enquiry.e_mail,
            enquiry.telephone,
            enquiry.message,
            "Vốn ODA",
        ]
        assert [one for one in wanted if one not in part] == []
        assert f"/inspect/{enquiry.pk}/" in part
    assert '<html lang="vi">' in parts(message)[1]


def test_the_reply_carries_the_editor_s_words(enquiry: Enquiry) -> None:
    message = mail(enquiry, MailKind.REPLY, "Xin chào\n\n5 < 6 & 7")
    assert message.to == [enquiry.e_mail]
    assert "Xin chào\n\n5 < 6 & 7" in message.body
    assert "<p>5 &lt; 6 &amp; 7</p>" in parts(message)[1]
    assert "Auto-Submitted" not in message.extra_headers
    assert message.reply_to == ["board@example.vn"]


def test_what_was_typed_is_text_in_html(enquiry: Enquiry) -> None:
    enquiry.message, enquiry.sender_name = "<script>alert(1)</script>", "<b>Kim</b>"
    assert "<script" not in parts(mail(enquiry, MailKind.NOTICE))[1]
    assert "<b>Kim" not in parts(mail(enquiry, MailKind.NOTICE))[1]


@pytest.mark.django_db
class TestMailbox:
    """Whose box is told."""

    def test_one_where_the_sender_s_language_is_spoken_comes_first(self, enquiry: Enquiry) -> None:
        Contact.objects.create(
            organisation=enquiry.assigned_agency,
            role_vi="Bàn Hàn Quốc",
            e_mail="korea@example.vn",
            languages=["ko"],
            order=5,
        )
        assert mailbox_for(enquiry) == "korea@example.vn"
        enquiry.language = "en"
        assert mailbox_for(enquiry) == "board@example.vn"

    def test_the_successor_s_box_is_told(self, enquiry: Enquiry) -> None:
        heir = enquiry.assigned_agency
        enquiry.assigned_agency = OrganisationFactory(is_active=False, successor=heir)
        assert mailbox_for(enquiry) == "board@example.vn"

    def test_the_centre_s_box_stands_in_and_without_it_there_is_no_mail(
        self, settings: Any
    ) -> None:
        nobody = EnquiryFactory(assigned_agency=None)
        settings.ENQUIRY_MAILBOX = "centre@example.vn"
        assert mailbox_for(nobody) == "centre@example.vn"
        settings.ENQUIRY_MAILBOX = ""
        assert mailbox_for(nobody) == ""
        assert mail(nobody, MailKind.NOTICE) is None


class TestHeaders(TestCase):
    """Whatever is typed, a mail has the headers that we gave it."""

    @settings(max_examples=50)
    @given(st.text(max_size=80), st.sampled_from(list(MailKind)[:2]))
    def test_nothing_typed_reaches_a_header(self, typed: str, kind: MailKind) -> None:
        agency = Organisation(pk=1, code="O-1", name_vi="Ban", is_active=True)
        agency.save()
        Contact.objects.get_or_create(organisation=agency, role_vi="x", e_mail="board@example.vn")
        enquiry = EnquiryFactory(
            sender_name=typed.replace("\0", ""),
            sender_organisation="x\r\nBcc: victim@example.org",
            message=typed.replace("\0", ""),
            assigned_agency=agency,
        )
        found = compose(EnquiryMail(enquiry=enquiry, kind=kind))
        assert found is not None
        message = found.message()
        assert {key.lower() for key in message} == {
            "content-type", "mime-version", "subject", "from", "to", "date", "message-id",
            "auto-submitted",
        }  # fmt: skip
        assert "victim" not in f"{message['subject']}{message['to']}{message['from']}"
