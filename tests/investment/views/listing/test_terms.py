"""Funding routes and investment forms of a page of the table."""

from __future__ import annotations

from typing import Any

import pytest

from investment.models import FundingRoute, InvestmentForm
from investment.views.listing.terms import terms_of
from investment.wording import Wording
from tests.factories import InvestmentProjectFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def project() -> Any:
    project = InvestmentProjectFactory(code="TH-001", live=True)
    late = FundingRoute.objects.create(code="late", name_vi="PPP", name_en="PPP", order=2)
    early = FundingRoute.objects.create(code="early", name_vi="Vốn vay", order=1)
    project.funding_routes.set([late, early])
    form = InvestmentForm.objects.create(
        code="venture", name_vi="Liên doanh", name_en="Joint venture"
    )
    project.investment_forms.set([form])
    project.save()
    return project


def test_terms_come_in_their_order_with_the_language_they_are_in(project: Any) -> None:
    terms = terms_of([project.pk], parameters=("route", "form", "area"), language="en")
    assert terms[("route", project.pk)] == [Wording("Vốn vay", "vi"), Wording("PPP", "en")]
    assert terms[("form", project.pk)] == [Wording("Joint venture", "en")]


def test_a_column_that_is_not_shown_costs_no_query(
    project: Any, django_assert_num_queries: Any
) -> None:
    with django_assert_num_queries(0):
        assert not terms_of([project.pk], parameters=("sector",), language="en")
    with django_assert_num_queries(1):
        terms_of([project.pk], parameters=("route",), language="en")
