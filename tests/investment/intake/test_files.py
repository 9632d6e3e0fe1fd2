"""What we export ourselves is understood when it is imported, and says nothing new."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest

from investment.actions.importing.planning import plan_import
from investment.actions.importing.plans import Plan
from investment.exports import delimited, spreadsheet
from investment.models import InvestmentProject
from tests.demonstration import load_kept_demonstration
from tests.investment.exports.lists import extract_of

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def plan_of(export: Any, language: str) -> Plan:
    load_kept_demonstration()
    extract = extract_of(language=language)
    if export is delimited:
        content = b"".join(delimited.write(extract))
    else:
        file = BytesIO()
        spreadsheet.write(extract, file)
        content = file.getvalue()
    return plan_import(content=content, name="export")


@pytest.mark.parametrize("export", [spreadsheet, delimited])
@pytest.mark.parametrize("language", ["vi", "en", "ko"])
def test_an_export_of_the_whole_catalogue_changes_nothing(export: Any, language: str) -> None:
    plan = plan_of(export, language)
    said = {
        row.code: (row.changes, list(map(str, row.reasons))) for row in plan.rows if row.changes
    }
    assert said == {}
    assert len(plan.rows) == InvestmentProject.objects.public().count()
    assert plan.refused == []
