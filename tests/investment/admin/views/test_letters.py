"""Signed letters at the centre's screens; the scan is nobody's but the centre's and the agency's."""

from __future__ import annotations

from typing import Any

import pytest
from django.conf import settings as site_settings
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from investment.actions.review_letters import Answer, enter_review_letter
from investment.choices import ReviewVerdict
from investment.models import Membership, Organisation, ReviewLetter
from tests.factories import OrganisationFactory, publish
from tests.investment.admin.said import vietnamese
from tests.investment.reviews import DAY, letter_of, member_of, public_project, scan, the_centre
from tests.investment.uploads.samples import pdf

pytestmark = pytest.mark.django_db


def address(name: str, *keys: object) -> str:
    return reverse(ReviewLetter.snippet_viewset.get_url_name(name), args=keys)


@pytest.fixture(autouse=True)
def private_files(settings: Any, tmp_path: Any) -> None:
    settings.PRIVATE_MEDIA_ROOT = tmp_path


@pytest.fixture
def hub() -> Organisation:
    """The centre."""
    return the_centre()


@pytest.fixture
def clerk(editor: Any, allow: Any, hub: Organisation) -> Any:
    """The editor, of the centre, who may enter letters."""
    allow(editor, "add_reviewletter", "view_reviewletter", "change_investmentproject")
    Membership.objects.create(user=editor, organisation=hub)
    return editor


@pytest.fixture
def agency() -> Organisation:
    """The agency that signs."""
    made: Organisation = OrganisationFactory()
    return made


def entered(agency: Organisation, *answers: Answer) -> ReviewLetter:
    return enter_review_letter(
        letter=letter_of(agency),
        answers=answers or [Answer(public_project(agency), ReviewVerdict.UNCHANGED)],
        on=DAY,
        by=member_of(the_centre_of()),
        at=timezone.now(),
    )


def the_centre_of() -> Organisation:
    return Organisation.objects.get(routing_rules__matter="default")


def typed(**values: Any) -> dict[str, Any]:
    return {
        "number": "123/STC-ĐT",
        "issued_on": "2026-11-20",
        "signatory_position": "Phó Giám đốc",
        "scan": scan(),
        **values,
    }


def test_the_centre_enters_a_letter(as_editor: Client, clerk: Any, agency: Organisation) -> None:
    same, other = public_project(agency), public_project(agency)
    form = as_editor.get(address("add"), {"agency": agency.pk}).content.decode()
    assert same.code in form
    values = typed(
        **{
            f"verdict_{same.pk}": "unchanged",
            f"verdict_{other.pk}": "changed",
            f"note_{other.pk}": "Diện tích 12 ha",
        }
    )
    answer = as_editor.post(f"{address('add')}?agency={agency.pk}", values)
    assert answer.status_code == 302, answer.context["form"].errors
    letter = ReviewLetter.objects.get()
    assert (letter.agency, letter.entered_by, letter.number) == (agency, clerk, "123/STC-ĐT")
    same.refresh_from_db()
    assert same.verified_on == letter.issued_on
    page = as_editor.get(answer["Location"]).content.decode()
    assert "Diện tích 12 ha" in page
    assert address("scan", letter.pk) in page


def test_what_was_typed_stays_when_the_letter_is_refused(
    as_editor: Client, clerk: Any, agency: Organisation
) -> None:
    project = public_project(agency)
    values = typed(
        issued_on="2026-11-24",
        **{f"verdict_{project.pk}": "changed", f"note_{project.pk}": "Diện tích 12 ha"},
    )
    page = as_editor.post(f"{address('add')}?agency={agency.pk}", values)
    assert page.status_code == 200
    text = page.content.decode()
    not_yet = vietnamese("The date of the letter has not come yet.")
    for kept in ("123/STC-ĐT", "Phó Giám đốc", "Diện tích 12 ha", not_yet):
        assert kept in text
    assert not ReviewLetter.objects.exists()


def test_the_agency_is_chosen_first(as_editor: Client, clerk: Any, agency: Organisation) -> None:
    public_project(agency)
    page = as_editor.get(address("add"))
    assert f"agency={agency.pk}" in page.content.decode()
    assert as_editor.post(address("add"), typed()).status_code == 404
    assert not ReviewLetter.objects.exists()


def test_members_of_other_agencies_enter_nothing(
    as_editor: Client, editor: Any, allow: Any, hub: Organisation, agency: Organisation
) -> None:
    allow(editor, "add_reviewletter", "view_reviewletter", "change_investmentproject")
    Membership.objects.create(user=editor, organisation=agency)
    project = public_project(agency)
    target = f"{address('add')}?agency={agency.pk}"
    values = typed(**{f"verdict_{project.pk}": "unchanged"})
    for answer in (as_editor.get(target), as_editor.post(target, values)):
        assert answer.status_code == 302  # Wagtail: to the desk
    assert not ReviewLetter.objects.exists()


def test_the_scan_is_handed_out_to_the_centre_and_to_the_agency_alone(
    editor: Any, allow: Any, as_editor: Client, hub: Organisation, agency: Organisation
) -> None:
    letter = entered(agency)
    allow(editor, "view_reviewletter", "add_reviewletter")
    target = address("scan", letter.pk)
    assert as_editor.get(target).status_code == 404  # of no agency
    member = Membership.objects.create(user=editor, organisation=OrganisationFactory())
    assert as_editor.get(target).status_code == 404
    for organisation in (agency, hub):
        member.organisation = organisation
        member.save()
        answer = as_editor.get(target)
        assert answer.getvalue() == pdf("Công văn rà soát")
        assert answer["Content-Type"] == "application/pdf"
        assert "no-store" in answer["Cache-Control"] or "private" in answer["Cache-Control"]
    allow(editor, "view_investmentproject")
    assert as_editor.get(target).status_code == 302


def test_nobody_reaches_the_scan_without_signing_in(
    hub: Organisation, agency: Organisation, client: Client
) -> None:
    letter = entered(agency)
    assert "/login/" in client.get(address("scan", letter.pk))["Location"]
    for root in (site_settings.MEDIA_URL, site_settings.STATIC_URL):
        assert client.get(f"{root}{letter.file.name}").status_code == 404
    with pytest.raises(ValueError, match="no URL"):
        _address = letter.file.url


def test_a_scan_that_somebody_took_away_is_not_found(
    as_editor: Client, clerk: Any, hub: Organisation, agency: Organisation
) -> None:
    letter = entered(agency)
    letter.file.storage.delete(letter.file.name)
    assert as_editor.get(address("scan", letter.pk)).status_code == 404


def test_a_change_is_settled_on_a_page_of_its_own(
    as_editor: Client, clerk: Any, hub: Organisation, agency: Organisation
) -> None:
    project = public_project(agency)
    letter = entered(agency, Answer(project, ReviewVerdict.CHANGED, "Diện tích 12 ha"))
    answer = letter.answers.get()
    target = address("settle", letter.pk, answer.pk)
    assert target in as_editor.get(address("edit", letter.pk)).content.decode()
    project.area_max_ha = 12
    project.save_revision(user=clerk, clean=False)
    page = as_editor.post(target)
    said = vietnamese("A draft of the project waits: publish the change first.")
    assert said in str(page.context["form"].non_field_errors())
    publish(project)
    as_editor.get(target)
    answer.refresh_from_db()
    assert answer.settled_at is None  # opening a page settles nothing
    assert as_editor.post(target).status_code == 302
    answer.refresh_from_db()
    assert answer.settled_by == clerk
    assert as_editor.get(target).status_code == 404
    assert target not in as_editor.get(address("edit", letter.pk)).content.decode()


def test_an_answer_of_another_letter_is_not_there(
    as_editor: Client, clerk: Any, hub: Organisation, agency: Organisation
) -> None:
    other = OrganisationFactory()
    first = entered(agency)
    second = entered(other, Answer(public_project(other), ReviewVerdict.CHANGED, "12 ha"))
    strange = second.answers.get()
    assert as_editor.get(address("settle", first.pk, strange.pk)).status_code == 404
    assert as_editor.post(address("settle", first.pk, strange.pk)).status_code == 404
