"""Rules of imports stand in the database, tried both ways."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.db import IntegrityError, transaction

from investment.models import ColumnMapping, ImportedRow, ImportRecord
from tests.factories import OrganisationFactory, UserFactory

pytestmark = pytest.mark.django_db
THEN = datetime(2026, 11, 23, tzinfo=UTC)
LATER = THEN + timedelta(hours=1)
FILE = {"file_name": "a.xlsx", "digest": "0" * 64}


@pytest.mark.parametrize(
    "values",
    [
        {"state": "uploaded"},
        {"state": "written", "written_at": THEN},
        {"state": "undone", "written_at": THEN, "undone_at": LATER},
        {"state": "undone", "written_at": THEN, "undone_at": THEN},
    ],
)
def test_an_import_may_be_so(values: Any) -> None:
    ImportRecord.objects.create(**FILE, **values)


@pytest.mark.parametrize(
    ("rule", "values"),
    [
        ("import_has_file_and_digest", {"state": "uploaded", "file_name": ""}),
        ("import_has_file_and_digest", {"state": "uploaded", "digest": ""}),
        ("import_written_has_moment", {"state": "written"}),
        ("import_written_has_moment", {"state": "planned", "written_at": THEN}),
        ("import_undone_has_moment", {"state": "undone", "written_at": THEN}),
        ("import_undone_has_moment", {"state": "written", "written_at": THEN, "undone_at": LATER}),
        ("import_undone_has_moment", {"state": "planned", "undone_by": UserFactory}),
        (
            "import_undone_after_written",
            {"state": "undone", "written_at": LATER, "undone_at": THEN},
        ),
    ],
)
def test_an_import_cannot_be_so(rule: str, values: Any) -> None:
    made = {name: value() if callable(value) else value for name, value in values.items()}
    with pytest.raises(IntegrityError, match=rule), transaction.atomic():
        ImportRecord.objects.create(**(FILE | made))


@pytest.mark.parametrize(
    ("verdict", "action", "is_taken"),
    [
        ("create", "create", True),
        ("update", "update", True),
        ("warning", "create", True),
        ("warning", "update", True),
        ("refused", "", True),
        ("unchanged", "", True),
        ("refused", "create", False),
        ("unchanged", "update", False),
        ("create", "", False),
        ("warning", "", False),
    ],
)
def test_a_row_is_written_or_refused_or_unchanged(
    verdict: str, action: str, is_taken: bool
) -> None:
    record = ImportRecord.objects.create(**FILE, state="planned")
    row = ImportedRow(record=record, row_number=1, verdict=verdict, action=action)
    if is_taken:
        row.save()
        return
    with (
        pytest.raises(IntegrityError, match="imported_row_refused_has_no_action"),
        transaction.atomic(),
    ):
        row.save()


@pytest.mark.parametrize("rule", ["column_mapping_once", "column_mapping_of_all_once"])
def test_a_heading_means_one_thing_to_an_agency_and_one_to_all(rule: str) -> None:
    agency = OrganisationFactory()
    for owner in (None, agency, OrganisationFactory()):
        ColumnMapping.objects.create(agency=owner, heading="von", target="capital")
    again = agency if rule == "column_mapping_once" else None
    said = rf"{rule}|heading"  # SQLite names columns, no constraint
    with pytest.raises(IntegrityError, match=said), transaction.atomic():
        ColumnMapping.objects.create(agency=again, heading="von", target="area")


def test_a_meaning_needs_its_heading() -> None:
    ColumnMapping.objects.create(heading="von", target="")
    with pytest.raises(IntegrityError, match="column_mapping_has_heading"), transaction.atomic():
        ColumnMapping.objects.create(heading="", target="area")
