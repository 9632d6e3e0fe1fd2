"""Mails about reviews: each person's language, the right box, links that only lead to pages."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone, translation
from wagtail.users.models import UserProfile

from investment.actions.review_reminders import plan_reminders, write_reminders
from investment.emails.reviews import compose, language_of, mailbox_of
from investment.models import Contact, Organisation, ReviewMail
from tests.factories import OrganisationFactory, UserFactory
from tests.investment.reviews import DAY, member_of, public_project, the_centre

pytestmark = pytest.mark.django_db


@pytest.fixture
def agency() -> Organisation:
    """With a shared mailbox."""
    made: Organisation = OrganisationFactory()
    Contact.objects.create(organisation=made, role_vi="Văn thư", e_mail="vanthu@example.vn")
    return made


def speaking(person: Any, language: str) -> Any:
    UserProfile.objects.update_or_create(user=person, defaults={"preferred_language": language})
    return person


def told() -> None:
    for planned in plan_reminders(on=DAY):
        write_reminders(planned=planned, on=DAY, at=timezone.now())


def text_to(person: Any) -> Any:
    message = compose(ReviewMail.objects.get(person=person))
    assert message is not None
    return message


def test_a_mail_lists_the_projects_with_a_page_for_each(agency: Organisation) -> None:
    late = public_project(agency, due_on=DAY - timedelta(days=20), code="TH-801")
    due = public_project(agency, due_on=DAY, code="TH-802", name_en="", name_ko="")
    person = speaking(member_of(agency, email="an@example.vn"), "en")
    told()
    message = text_to(person)
    assert message.to == ["an@example.vn"]
    assert message.subject == "Please confirm the figures of 2 projects"
    html, kind = message.alternatives[0]
    assert kind == "text/html"
    for project, words in ((late, "overdue since 3 November 2026"), (due, "due on 23 November")):
        for body in (message.body, html):
            assert f"/confirm/{project.pk}/" in body
            assert words in body
    assert f"reviews/?agency={agency.pk}" in message.body
    assert '<span lang="vi">Nhà máy sản xuất methanol</span>' in html
    assert re.search(r"https?://", message.body)
    assert message.extra_headers["Auto-Submitted"] == "auto-generated"


@pytest.mark.parametrize(("language", "day"), [("vi", "23/11/2026"), ("ko", "2026년 11월 23일")])
def test_each_is_written_to_in_their_language(
    language: str, day: str, agency: Organisation
) -> None:
    public_project(agency, due_on=DAY)
    person = speaking(member_of(agency, email="an@example.vn"), language)
    told()
    with translation.override("en"):
        message = text_to(person)
    assert day in message.body
    assert f'<html lang="{language}">' in message.alternatives[0][0]


def test_without_a_choice_the_language_is_that_of_the_office() -> None:
    assert language_of(UserFactory()) == "vi"
    assert language_of(speaking(UserFactory(), "fr")) == "vi"
    assert language_of(speaking(UserFactory(), "ko")) == "ko"


def test_the_mailbox_is_written_to_in_vietnamese(agency: Organisation) -> None:
    public_project(agency, due_on=DAY)
    told()
    message = text_to(None)
    assert message.to == ["vanthu@example.vn"]
    assert "23/11/2026" in message.body


def test_whoever_has_left_or_has_no_address_gets_nothing(agency: Organisation) -> None:
    person = member_of(agency, email="an@example.vn")
    public_project(agency, due_on=DAY)
    told()
    person.is_active = False
    person.save()
    assert compose(ReviewMail.objects.get(person=person)) is None
    assert compose(ReviewMail.objects.get(person=None)) is not None
    Contact.objects.all().delete()
    assert mailbox_of(agency) == ""
    assert compose(ReviewMail.objects.get(person=None)) is None


def test_the_centre_reads_whose_projects_are_overdue(agency: Organisation) -> None:
    hub = the_centre()
    clerk = speaking(member_of(hub, email="tt@example.vn"), "en")
    project = public_project(agency, due_on=DAY - timedelta(days=30))
    told()
    message = text_to(clerk)
    assert message.subject == "The review of 1 project has been overdue for 30 days"
    for body in (message.body, message.alternatives[0][0]):
        assert project.code in body
        assert "Department of Finance" in body
