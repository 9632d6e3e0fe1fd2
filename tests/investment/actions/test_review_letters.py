"""A signed letter is entered whole or not at all, by the centre, and does what it says."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.utils import timezone
from wagtail.models import ModelLogEntry

from investment.actions.review_letters import (
    Answer,
    LetterRefused,
    enter_review_letter,
    settle_change,
)
from investment.choices import CallStatus, ReviewVerdict
from investment.models import InvestmentProject, Organisation, ReviewAnswer, ReviewLetter
from tests.factories import OrganisationFactory, publish
from tests.investment.reviews import (
    DAY,
    letter_of,
    member_of,
    public_project,
    scan,
    the_centre,
)
from tests.investment.uploads.samples import pdf, picture, word

pytestmark = pytest.mark.django_db
SIGNED = date(2026, 11, 20)


@pytest.fixture(autouse=True)
def private_files(settings: Any, tmp_path: Any) -> None:
    settings.PRIVATE_MEDIA_ROOT = tmp_path


@pytest.fixture
def clerk() -> Any:
    """A member of the centre."""
    return member_of(the_centre())


@pytest.fixture
def agency() -> Organisation:
    """The agency that signs."""
    made: Organisation = OrganisationFactory()
    return made


def enter(letter: ReviewLetter, clerk: Any, *answers: Answer) -> ReviewLetter:
    return enter_review_letter(letter=letter, answers=answers, on=DAY, by=clerk, at=timezone.now())


def test_each_answer_does_what_the_letter_says(clerk: Any, agency: Organisation) -> None:
    same, other, gone = (public_project(agency, code=f"TH-{n}") for n in (801, 802, 803))
    before = other.live_revision_id
    letter = enter(
        letter_of(agency),
        clerk,
        Answer(same, ReviewVerdict.UNCHANGED),
        Answer(other, ReviewVerdict.CHANGED, "Diện tích 12 ha"),
        Answer(gone, ReviewVerdict.WITHDRAWN, "Không còn nhu cầu"),
    )
    for project in (same, other, gone):
        project.refresh_from_db()
    assert (same.verified_on, same.verified_by) == (SIGNED, clerk)
    assert (other.verified_on, other.live_revision_id, other.area_max_ha) == (None, before, 10)
    assert gone.call_status == CallStatus.WITHDRAWN
    assert gone.status_changes.get().reason_vi == "Không còn nhu cầu"
    assert [one.project for one in ReviewAnswer.objects.unsettled()] == [other]
    confirmed = ModelLogEntry.objects.get(action="investment.confirm").data
    assert (confirmed["letter_number"], confirmed["agency"]) == ("123/STC-ĐT", agency.code)
    entered = ModelLogEntry.objects.get(action="investment.review_letter").data
    assert entered == {
        "agency": agency.code,
        "number": "123/STC-ĐT",
        "unchanged": ["TH-801"],
        "changed": ["TH-802"],
        "withdrawn": ["TH-803"],
    }
    assert letter.content() == pdf("Công văn rà soát")
    assert "person" not in letter.file.name


def test_one_answer_that_cannot_be_done_and_nothing_is(clerk: Any, agency: Organisation) -> None:
    fine, gone = public_project(agency), public_project(agency, call_status=CallStatus.OPERATING)
    with pytest.raises(LetterRefused, match=f"{gone.code}: The project is not in the call"):
        enter(
            letter_of(agency),
            clerk,
            Answer(fine, ReviewVerdict.UNCHANGED),
            Answer(gone, ReviewVerdict.WITHDRAWN, "Lý do"),
        )
    fine.refresh_from_db()
    assert fine.verified_on is None
    assert not ReviewLetter.objects.exists()
    assert not ModelLogEntry.objects.filter(action="investment.confirm").exists()


def test_nobody_but_the_centre_enters_a_letter_not_even_the_agency(agency: Organisation) -> None:
    the_centre()
    project = public_project(agency)
    with pytest.raises(LetterRefused, match="Only the centre"):
        enter(letter_of(agency), member_of(agency), Answer(project, ReviewVerdict.UNCHANGED))


def test_a_project_of_another_agency_is_named(clerk: Any, agency: Organisation) -> None:
    strange = public_project(OrganisationFactory())
    with pytest.raises(LetterRefused, match=f"{strange.code}: the project belongs to another"):
        enter(letter_of(agency), clerk, Answer(strange, ReviewVerdict.UNCHANGED))


def test_a_letter_of_the_successor_confirms_what_a_merged_agency_had(
    clerk: Any, agency: Organisation
) -> None:
    merged = OrganisationFactory(is_active=False, ended_on="2025-03", successor=agency)
    project = public_project(merged)
    enter(letter_of(agency), clerk, Answer(project, ReviewVerdict.UNCHANGED))
    assert project.verified_on == SIGNED


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"issued_on": date(2026, 11, 24)}, "has not come yet"),
        ({"number": ""}, "cannot be blank"),
        ({"signatory_position": ""}, "cannot be blank"),
        ({"file": None}, "cannot be blank"),
        ({"file": scan(word("Công văn"))}, "PDF, PNG or JPEG"),
        ({"file": scan(b"no file at all")}, "Only PDF"),
        ({"file": scan(pdf("MẬT", "Công văn"))}, "secre"),
    ],
    ids=["future", "number", "signatory", "no scan", "word", "broken", "secret"],
)
def test_a_letter_that_lacks_something_is_refused(
    values: dict[str, Any], reason: str, clerk: Any, agency: Organisation
) -> None:
    answer = Answer(public_project(agency), ReviewVerdict.UNCHANGED)
    with pytest.raises(LetterRefused, match=reason):
        enter(letter_of(agency, **values), clerk, answer)
    assert not ReviewLetter.objects.exists()


def test_a_picture_is_a_scan_too(clerk: Any, agency: Organisation) -> None:
    answer = Answer(public_project(agency), ReviewVerdict.UNCHANGED)
    letter = enter(letter_of(agency, file=scan(picture("PNG"))), clerk, answer)
    assert (letter.file_kind, letter.page_count) == ("png", None)


def test_the_same_letter_is_not_entered_twice(clerk: Any, agency: Organisation) -> None:
    answer = Answer(public_project(agency), ReviewVerdict.UNCHANGED)
    enter(letter_of(agency), clerk, answer)
    with pytest.raises(LetterRefused, match="entered already"):
        enter(letter_of(agency), clerk, answer)


def test_a_letter_that_says_nothing_is_none(clerk: Any, agency: Organisation) -> None:
    with pytest.raises(LetterRefused, match="at least one project"):
        enter(letter_of(agency), clerk)
    change = Answer(public_project(agency), ReviewVerdict.CHANGED, " ")
    with pytest.raises(LetterRefused, match=r"TH-\d+: Write down what"):
        enter(letter_of(agency), clerk, change)


def test_figures_that_the_agency_has_not_seen_are_not_confirmed(
    clerk: Any, agency: Organisation
) -> None:
    project = public_project(agency)
    found = InvestmentProject.objects.filter(pk=project.pk)
    found.update(last_published_at=datetime(2026, 11, 21, 2, tzinfo=UTC))
    with pytest.raises(LetterRefused, match="changed after the date of the letter"):
        enter(letter_of(agency), clerk, Answer(project, ReviewVerdict.UNCHANGED))
    found.update(last_published_at=datetime(2026, 11, 20, 2, tzinfo=UTC))
    enter(letter_of(agency), clerk, Answer(project, ReviewVerdict.UNCHANGED))
    assert project.verified_on == SIGNED


def test_an_older_letter_takes_nothing_back(clerk: Any, agency: Organisation) -> None:
    project = public_project(agency, due_on=date(2027, 5, 21))  # confirmed on 22 November
    with pytest.raises(LetterRefused, match="confirmed after the date"):
        enter(letter_of(agency), clerk, Answer(project, ReviewVerdict.UNCHANGED))


def test_a_change_is_settled_when_it_is_public_and_confirms_the_project(
    clerk: Any, agency: Organisation
) -> None:
    project = public_project(agency)
    letter = enter(letter_of(agency), clerk, Answer(project, ReviewVerdict.CHANGED, "12 ha"))
    answer = letter.answers.get()
    project.area_max_ha = 12
    project.save_revision(user=clerk, clean=False)
    with pytest.raises(LetterRefused, match="A draft of the project waits"):
        settle_change(answer=answer, by=clerk, at=timezone.now())
    publish(project)
    with pytest.raises(LetterRefused, match="Only the centre"):
        settle_change(answer=answer, by=member_of(agency), at=timezone.now())
    settle_change(answer=answer, by=clerk, at=timezone.now())
    project.refresh_from_db()
    assert (project.verified_on, project.area_max_ha) == (SIGNED, 12)
    assert not ReviewAnswer.objects.unsettled().exists()
    with pytest.raises(LetterRefused, match="left to do"):
        settle_change(answer=answer, by=clerk, at=timezone.now())
