"""Whom to ask."""

from __future__ import annotations

from typing import Any

import pytest
from django.utils.translation import override

from cms.live.contacts import Directory, directory
from investment.models import Contact, RoutingRule
from tests.factories import OrganisationFactory

pytestmark = pytest.mark.django_db


def rule(matter: str, agency: Any, **names: str) -> None:
    RoutingRule.objects.create(matter=matter, organisation=agency, **names)


def read(language: str = "en") -> Directory:
    with override(language):
        return directory(language=language)


def test_each_matter_leads_to_the_agency_that_answers_it_the_rest_last() -> None:
    centre = OrganisationFactory(code="O-02", name_en="Centre")
    board = OrganisationFactory(code="O-05", name_en="Board")
    rule(RoutingRule.DEFAULT, centre, name_en="Any other matter")
    rule(RoutingRule.INSIDE_ZONES, board, name_en="Inside zones")
    found = read()
    assert [(one.name.text, one.agency.text, one.anchor) for one in found.matters] == [
        ("Inside zones", "Board", "agency-o-05"),
        ("Any other matter", "Centre", "agency-o-02"),
    ]
    assert [agency.anchor for agency in found.agencies] == ["agency-o-05", "agency-o-02"]


def test_a_merged_agency_is_shown_as_the_one_that_works_today() -> None:
    finance = OrganisationFactory(name_en="Finance")
    planning = OrganisationFactory(name_en="Planning", is_active=False, successor=finance)
    gone = OrganisationFactory(name_en="Gone", is_active=False)
    rule("outside", planning, name_en="Outside zones")
    rule("nobody", gone, name_en="Nobody answers")
    assert [one.agency.text for one in read().matters] == ["Finance"]


def test_mailboxes_are_found_by_the_language_spoken_there() -> None:
    agency = OrganisationFactory(name_en="Centre")
    Contact.objects.create(organisation=agency, e_mail="a@thanhhoa.gov.vn", languages=["en", "ko"])
    Contact.objects.create(organisation=agency, telephone="0237 385 2366", languages=[])
    found = read()
    assert [spoken.label for spoken in found.languages] == ["English", "Korean"]
    assert len(found.agencies[0].mailboxes) == 2


def test_nothing_is_invented_where_nothing_is_published() -> None:
    agency = OrganisationFactory()
    rule("matter", agency, name_en="Matter")
    found = read()
    assert found.languages == ()
    assert found.agencies[0].mailboxes == ()


def test_a_name_without_a_translation_says_in_which_language_it_is() -> None:
    agency = OrganisationFactory(name_vi="Sở Tài chính", name_ko="")
    rule("matter", agency, name_vi="Việc")
    assert read("ko").matters[0].agency.language == "vi"
