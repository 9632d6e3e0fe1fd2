"""Agencies with their people and projects, and a signed letter, for tests of reviews."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from django.core.files.base import ContentFile

from investment.models import (
    InvestmentProject,
    Membership,
    Organisation,
    ReviewLetter,
    RoutingRule,
)
from tests.factories import InvestmentProjectFactory, OrganisationFactory, UserFactory
from tests.investment.uploads.samples import pdf

DAY = date(2026, 11, 23)
LONG_AGO = datetime(2026, 1, 5, 2, tzinfo=UTC)


def member_of(agency: Organisation, **values: Any) -> Any:
    """A person who works for an agency."""
    person = UserFactory(**values)
    Membership.objects.create(user=person, organisation=agency)
    return person


def the_centre() -> Organisation:
    """The agency of the default rule of the routing table."""
    centre: Organisation = OrganisationFactory(name_vi="Trung tâm Xúc tiến Đầu tư")
    RoutingRule.objects.create(matter=RoutingRule.DEFAULT, name_vi="Khác", organisation=centre)
    return centre


def public_project(agency: Organisation | None, due_on: date | None = None, **values: Any) -> Any:
    """A public project of an agency, published long ago; with `due_on`, confirmed 180 days before.

    Who confirmed it is of no agency.
    """
    project = InvestmentProjectFactory(owning_agency=agency, live=True, **values)
    found = InvestmentProject.objects.filter(pk=project.pk)
    found.update(last_published_at=LONG_AGO)
    if due_on is not None:
        found.update(
            verified_on=due_on - timedelta(days=180),
            verified_by=UserFactory(),
            review_due_on=due_on,
        )
    project.refresh_from_db()
    return project


def scan(content: bytes | None = None) -> ContentFile[bytes]:
    """A scanned letter, not stored yet."""
    return ContentFile(content or pdf("Công văn rà soát"), name="scan of a person's name.pdf")


def letter_of(agency: Organisation, **values: Any) -> ReviewLetter:
    """A letter of 20 November 2026, not stored yet."""
    known = {
        "number": "123/STC-ĐT",
        "issued_on": date(2026, 11, 20),
        "signatory_position": "Phó Giám đốc",
        "file": scan(),
    }
    return ReviewLetter(agency=agency, **{**known, **values})
