"""Letters of agencies: who sees which, and that no address lets a stranger in."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from investment.actions.review_letters import Answer, enter_review_letter
from investment.choices import ReviewVerdict
from investment.models import Membership, Organisation, ReviewLetter
from tests.factories import OrganisationFactory
from tests.investment.admin.viewsets.test_base import CHOOSER, names_of
from tests.investment.reviews import DAY, letter_of, member_of, public_project, the_centre

pytestmark = pytest.mark.django_db

OPEN: dict[str, list[object]] = {
    "edit": [], "inspect": [], "usage": [], "history": [], "history_results": [], "scan": [],
}  # fmt: skip
STEPS: dict[str, list[object]] = {"settle": [1]}
SHUT: dict[str, list[object]] = {"delete": []}


def address(name: str, *keys: object) -> str:
    return reverse(ReviewLetter.snippet_viewset.get_url_name(name), args=keys)


@pytest.fixture(autouse=True)
def private_files(settings: Any, tmp_path: Any) -> None:
    settings.PRIVATE_MEDIA_ROOT = tmp_path


@pytest.fixture
def letter() -> ReviewLetter:
    """Of some agency, with a change that nobody has settled."""
    agency = OrganisationFactory()
    answer = Answer(public_project(agency), ReviewVerdict.CHANGED, "12 ha")
    clerk = member_of(the_centre())
    return enter_review_letter(
        letter=letter_of(agency), answers=[answer], on=DAY, by=clerk, at=timezone.now()
    )


def works_for(person: Any, agency: Organisation) -> None:
    Membership.objects.update_or_create(user=person, defaults={"organisation": agency})


def test_every_address_is_known_to_these_tests() -> None:
    names = dict(names_of(ReviewLetter.snippet_viewset))
    assert {name for name, takes_key in names.items() if takes_key} == {*OPEN, *STEPS, *SHUT}
    assert {name for name, takes_key in names.items() if not takes_key} == {
        "list", "list_results", "add",
    }  # fmt: skip
    assert {name for name, _ in names_of(ReviewLetter.snippet_viewset.chooser_viewset)} == CHOOSER


@pytest.mark.parametrize("name", sorted({*OPEN, *STEPS, *SHUT}))
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_letter_of_another_agency_is_not_there(
    name: str, method: str, as_editor: Client, editor: Any, allow: Any, letter: ReviewLetter
) -> None:
    allow(editor, "view_reviewletter", "add_reviewletter")
    works_for(editor, OrganisationFactory())
    parts = {**OPEN, **STEPS, **SHUT}[name]
    assert getattr(as_editor, method)(address(name, letter.pk, *parts)).status_code == 404


def test_members_see_the_letters_of_their_agency_and_the_centre_all(
    as_editor: Client, editor: Any, allow: Any, letter: ReviewLetter
) -> None:
    allow(editor, "view_reviewletter")
    listed = address("list")
    for agency, seen in (
        (OrganisationFactory(), []),
        (letter.agency, [letter]),
        (Organisation.objects.get(routing_rules__matter="default"), [letter]),
    ):
        works_for(editor, agency)
        assert list(as_editor.get(listed).context["object_list"]) == seen


def test_a_letter_stays_as_it_was_entered(as_officer: Client, letter: ReviewLetter) -> None:
    before = ReviewLetter.objects.values().get()
    for name in ("edit", "delete"):
        as_officer.post(address(name, letter.pk), {"number": "other"})
    assert ReviewLetter.objects.values().get() == before
    assert as_officer.get(address("edit", letter.pk)).status_code == 200
    assert as_officer.get(address("history", letter.pk)).status_code == 200


def test_the_list_finds_letters_with_work_left(as_officer: Client, letter: ReviewLetter) -> None:
    listed = address("list")
    assert list(as_officer.get(listed, {"changes": "open"}).context["object_list"]) == [letter]
    letter.answers.update(settled_at=timezone.now(), settled_by=letter.entered_by)
    assert list(as_officer.get(listed, {"changes": "open"}).context["object_list"]) == []
    found = as_officer.get(listed, {"q": letter.number, "agency": letter.agency_id})
    assert list(found.context["object_list"]) == [letter]
