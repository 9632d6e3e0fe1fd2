"""The command makes projects that the search finds at once."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from investment.models import CatalogueSettings
from investment.search.criteria import Criteria
from investment.search.engine import search
from tests.factories import SectorFactory

pytestmark = pytest.mark.django_db


def test_generated_projects_are_found() -> None:
    CatalogueSettings.objects.update_or_create(pk=1, defaults={"is_demonstration": True})
    SectorFactory()
    out = StringIO()
    call_command("generate_projects", "25", stdout=out)
    assert out.getvalue() == "25 projects generated\n"
    assert search(Criteria(q="GEN-7"), language="en").hits[0].code == "GEN-00007"


@pytest.mark.parametrize(("count", "code"), [("-1", 2), ("3", 1)])
def test_what_cannot_be_made_is_refused(count: str, code: int) -> None:
    with pytest.raises(CommandError) as refused:
        call_command("generate_projects", count)
    assert refused.value.returncode == code
