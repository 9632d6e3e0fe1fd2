"""Incentives: labelled as long as nobody has checked them."""

from __future__ import annotations

from datetime import date

import pytest

from investment.models import IncentiveFactSource, IncentiveLegalBasis, LegalDocument
from tests.factories import IncentiveFactory, LegalDocumentFactory, UserFactory, ZoneFactory
from tests.investment.views.conftest import Page

pytestmark = pytest.mark.django_db
LABEL = "I-01 not checked against the law in force"


def test_an_unchecked_incentive_is_labelled(page: Page) -> None:
    incentive = IncentiveFactory(
        code="I-01", zone=ZoneFactory(live=True), summary_en="Tax of 10%", live=True
    )
    for number in (1, 2):
        url = f"https://source{number}.example/page"
        IncentiveFactSource.objects.create(incentive=incentive, url=url)
    text = page("/en/incentives/")
    assert LABEL in text
    assert "nobody has confirmed that their legal basis still stands" in text
    assert "Measure Tax of 10% source1.example" in text
    assert "Other sources source2.example" in text


def test_a_checked_one_on_a_document_in_force_says_when(page: Page) -> None:
    officer = UserFactory()
    checked = {"checked_on": date(2026, 11, 1), "checked_by": officer}
    document = LegalDocumentFactory(title_en="Decree 1")
    LegalDocument.objects.update(**checked)
    incentive = IncentiveFactory(code="I-01", **checked, live=True)
    IncentiveLegalBasis.objects.create(incentive=incentive, document=document)
    text = page("/en/incentives/")
    assert "I-01 checked against the law in force on 1 November 2026" in text
    assert LABEL not in text
    assert "nobody has confirmed" not in text


def test_a_draft_is_not_listed(page: Page) -> None:
    IncentiveFactory(code="I-01")
    assert "I-01" not in page("/en/incentives/")
