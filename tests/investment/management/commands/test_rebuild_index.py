"""The command that makes the index anew."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.management import call_command

from investment.models import SearchDocument
from tests.factories import InvestmentProjectFactory


@pytest.mark.django_db
def test_the_index_is_made_anew_and_counted() -> None:
    InvestmentProjectFactory(live=True)
    InvestmentProjectFactory()
    SearchDocument.objects.all().delete()
    out = StringIO()
    call_command("rebuild_index", stdout=out)
    assert out.getvalue() == "1 projects indexed\n"
    kinds = SearchDocument.objects.order_by("kind").values_list("kind", flat=True)
    assert list(kinds) == ["project", "sector"]
