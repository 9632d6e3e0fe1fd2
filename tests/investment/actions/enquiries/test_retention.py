"""Personal data go when their time has come, whole, and everything else stays."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest
from wagtail.models import ModelLogEntry

from investment.actions.enquiries.answering import reassign, reply
from investment.actions.enquiries.receiving import receive
from investment.actions.enquiries.retention import erase, erase_resting, everything_kept, release
from investment.models import CatalogueSettings, Enquiry, Organisation
from investment.models.enquiry import PERSONAL
from tests.factories import InvestmentProjectFactory, OrganisationFactory, UserFactory

pytestmark = pytest.mark.django_db

SECRETS = ("Kim", "hansol", "Hansol", "1234 5678", "방문", "Seoul", "안녕", "Because")


@pytest.fixture
def enquiry(board: Organisation, submit: Any, at: Any) -> Enquiry:
    """Answered once and passed on, with mails that wait."""
    made = receive(submission=submit(), projects=[InvestmentProjectFactory(code="TH-901")], at=at)
    by = UserFactory()
    reply(enquiry=made, text="안녕하세요, Kim.", by=by, at=at)
    reassign(enquiry=made, agency=OrganisationFactory(), reason="Because of Kim", by=by, at=at)
    return made


def everything_about(enquiry: Enquiry) -> str:
    """Every column of every row that belongs to it, the audit too."""
    rows = [
        *Enquiry.objects.filter(pk=enquiry.pk).values(),
        *enquiry.replies.values(),
        *enquiry.assignments.values(),
        *enquiry.mails.values(),
        *ModelLogEntry.objects.values("label", "data"),
    ]
    return json.dumps(rows, default=str, ensure_ascii=False)


def test_nothing_of_the_person_is_left_anywhere(enquiry: Enquiry, at: Any) -> None:
    assert all(secret in everything_about(enquiry) for secret in SECRETS)
    erase(enquiry=enquiry, cause="request", at=at)
    assert not [secret for secret in SECRETS if secret in everything_about(enquiry)]
    assert enquiry.erased_at == at
    assert not enquiry.mails.exists()


def test_what_is_no_personal_datum_stays(enquiry: Enquiry, at: Any) -> None:
    erase(enquiry=enquiry, cause="retention", at=at)
    assert (enquiry.country, enquiry.language, enquiry.state) == ("KR", "ko", "closed")
    assert enquiry.matter is not None
    assert [one.code for one in enquiry.projects.all()] == ["TH-901"]
    assert (enquiry.replies.count(), enquiry.assignments.count()) == (1, 2)
    row = ModelLogEntry.objects.get(action="investment.enquiry_erase")
    assert row.data == {"cause": "retention"}


def test_erased_once_is_enough(enquiry: Enquiry, at: Any) -> None:
    for later in (0, 1):
        erase(enquiry=enquiry, cause="request", at=at + timedelta(days=later))
    assert enquiry.erased_at == at
    assert ModelLogEntry.objects.filter(action="investment.enquiry_erase").count() == 1


def test_it_is_kept_as_long_as_the_settings_say_after_its_last_step(
    enquiry: Enquiry, at: Any
) -> None:
    settings = CatalogueSettings.load()
    settings.enquiry_retention_days = 100
    settings.save()
    kept = timedelta(days=100)
    assert erase_resting(at=at + kept) == 0
    reply(enquiry=enquiry, text="Once more", by=UserFactory(), at=at + timedelta(days=50))
    assert erase_resting(at=at + kept + timedelta(seconds=1)) == 0
    late = at + kept + timedelta(days=50, seconds=1)
    assert (erase_resting(at=late), erase_resting(at=late)) == (1, 0)


def test_a_person_gets_all_that_is_kept(enquiry: Enquiry) -> None:
    text = json.dumps(everything_kept([enquiry]), ensure_ascii=False)
    assert [secret for secret in SECRETS if secret not in text] == []
    (kept,) = everything_kept([enquiry])
    assert set(PERSONAL) <= set(kept)
    assert (kept["projects"], kept["matter"]) == (["TH-901"], "zones_and_parks")
    assert [one["kind"] for one in kept["mails"]] == ["receipt", "notice", "reply", "notice"]


def test_enquiries_outlive_the_agencies_of_the_demonstration(
    board: Organisation, submit: Any, at: Any
) -> None:
    enquiry = receive(submission=submit(), projects=[], at=at)
    release([board.pk])
    enquiry.refresh_from_db()
    assert (enquiry.state, enquiry.assigned_agency) == ("received", None)
