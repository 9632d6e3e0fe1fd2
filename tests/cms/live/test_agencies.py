"""An agency on a page is one that can be written to today."""

from __future__ import annotations

from typing import Any

import pytest

from cms.live.agencies import Agency, agency_choices, agency_of
from investment.models import Contact, Organisation
from tests.factories import OrganisationFactory

pytestmark = pytest.mark.django_db


def found(code: str, language: str = "en") -> Agency:
    agency = agency_of(code, language=language)
    assert agency is not None
    return agency


@pytest.fixture
def merged() -> Organisation:
    """A department that went into another, which has two mailboxes."""
    present = OrganisationFactory(code="O-901", website="https://example.vn/")
    for order, languages in enumerate([["vi", "en"], []]):
        Contact.objects.create(
            organisation=present,
            role_vi="Đầu mối",
            role_en="Investor desk",
            e_mail=f"desk{order}@example.vn",
            languages=languages,
            order=order,
        )
    former = {"name_en": "Department of Planning", "is_active": False}
    organisation: Organisation = OrganisationFactory(code="O-902", successor=present, **former)
    return organisation


@pytest.mark.usefixtures("merged")
def test_the_agency_that_does_the_work_today_is_shown_with_the_one_it_follows() -> None:
    agency = found("O-902")
    assert agency.name.text == "Department of Finance of Thanh Hoa province"
    assert agency.former
    assert agency.former.text == "Department of Planning"
    assert found("O-901").former is None


@pytest.mark.usefixtures("merged")
def test_every_mailbox_is_shown_with_the_languages_spoken_there() -> None:
    first, second = found("O-901").mailboxes
    assert (first.e_mail, second.e_mail) == ("desk0@example.vn", "desk1@example.vn")
    assert "English" in first.languages
    assert second.languages == ""


@pytest.mark.usefixtures("merged")
def test_a_role_in_another_language_is_marked() -> None:
    assert [box.role and box.role.language for box in found("O-901", "ko").mailboxes] == ["vi"] * 2


@pytest.mark.parametrize("code", ["O-999", "", "O-903"])
def test_where_nobody_is_left_nobody_is_named(code: str) -> None:
    OrganisationFactory(code="O-903", is_active=False)
    assert agency_of(code, language="en") is None


@pytest.mark.usefixtures("merged")
def test_editors_choose_among_agencies_that_exist() -> None:
    assert [code for code, _name in agency_choices()] == ["O-901"]


@pytest.mark.usefixtures("merged")
def test_a_card_takes_two_queries(django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(2):
        found("O-902")
