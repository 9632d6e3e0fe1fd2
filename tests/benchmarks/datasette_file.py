"""Writes the projects of a catalogue into one table with a full-text table, as Datasette wants."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import django

django.setup()

# Django's models and settings can be imported from here on.
from django.db.models import QuerySet  # noqa: E402

from investment.models import InvestmentProject  # noqa: E402

COLUMNS = {
    "code": "code",
    **{f"name_{code}": f"name_{code}" for code in ("vi", "en", "ko")},
    **{f"summary_{code}": f"summary_{code}" for code in ("vi", "en", "ko")},
    "sector": "sector__name_en",
    "zone": "zone__name_en",
    "call_status": "call_status",
    "capital_max": "capital_max",
    "capital_currency": "capital_currency",
    "area_max_ha": "area_max_ha",
    "verified_on": "verified_on",
    "updated_at": "updated_at",
}
BANDS = (5, 20, 50, 200)
SEARCHED = [name for name in COLUMNS if name.startswith(("name_", "summary_"))]


def main(file: Path) -> None:
    """Make the file anew from the public projects."""
    file.unlink(missing_ok=True)
    rows = QuerySet(InvestmentProject).filter(live=True).order_by("code")
    values = [
        (*map(_plain, row), _band(row[10] and float(row[10]) / 1e6), _band(row[12]))
        for row in rows.values_list(*COLUMNS.values())
    ]
    names = [*COLUMNS, "capital_band", "area_band"]
    with closing(sqlite3.connect(file)) as database, database:
        database.execute(f"CREATE TABLE projects ({', '.join(names)}, PRIMARY KEY (code))")
        marks = ", ".join("?" * len(names))
        database.executemany(f"INSERT INTO projects VALUES ({marks})", values)  # noqa: S608
        searched = ", ".join(SEARCHED)
        database.execute(
            f"CREATE VIRTUAL TABLE projects_fts USING fts5({searched}, content=[projects])"
        )
        database.execute("INSERT INTO projects_fts (projects_fts) VALUES ('rebuild')")


def _plain(value: object) -> object:
    return value if isinstance(value, str | int | None) else str(value)


def _band(value: object) -> str:
    """A number as one of five bands; of the capital millions, of the area hectares."""
    if value is None:
        return "not published"
    return str(sum(float(str(value)) >= bound for bound in BANDS))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
