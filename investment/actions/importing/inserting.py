"""Many new projects in few statements: `bulk_create` prepares 120 columns of each one by one.

Twenty thousand took 20 seconds of the one write lock that SQLite has; so columns that say nothing
are prepared once, and the others before the lock is taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from django.conf import settings
from django.db import connection

from investment.models import InvestmentProject
from investment.models.published import translated_names

Parameters = list[Any]
_LANGUAGES: Final = tuple(code for code, _label in settings.LANGUAGES)


class Inserter:
    """Prepares and inserts rows of projects; each goes through the same fields as one by one."""

    def __init__(self) -> None:
        fields = [one for one in InvestmentProject._meta.concrete_fields if not one.primary_key]
        blank = InvestmentProject()
        self._fields = {field.name: (place, field) for place, field in enumerate(fields)}
        self._blank = [
            field.get_db_prep_save(field.pre_save(blank, add=True), connection) for field in fields
        ]
        self._bare = translated_names(InvestmentProject)
        quote = connection.ops.quote_name
        columns = ", ".join(quote(str(field.column)) for field in fields)
        marks = ", ".join(["%s"] * len(fields))
        table = quote(InvestmentProject._meta.db_table)
        self._statement = f"INSERT INTO {table} ({columns}) VALUES ({marks})"  # noqa: S608

    def prepared(self, values: Mapping[str, Any]) -> Parameters:
        """The columns of one project.

        Args:
            values: by name of a field, as revisions keep them; rows and sets are no columns.
        """
        found = list(self._blank)
        for name, value in self._with_bare(values):
            place, field = self._fields[name]
            found[place] = field.get_db_prep_save(field.to_python(value), connection)
        return found

    def insert(self, rows: Sequence[Parameters], codes: Sequence[str]) -> list[int]:
        """Insert prepared rows; their keys, in the order of their codes."""
        with connection.cursor() as cursor:
            cursor.executemany(self._statement, rows)
        found = InvestmentProject.objects.filter(code__in=codes).values_list("code", "pk")
        keys = dict(found.order_by())
        return [keys[code] for code in codes]

    def _with_bare(self, values: Mapping[str, Any]) -> Iterable[tuple[str, Any]]:
        """Columns, and the bare ones of words, which hold the first language that has a text."""
        for name, value in values.items():
            if name in self._fields:
                yield name, value
        for name in self._bare:
            texts = (values.get(f"{name}_{language}") for language in _LANGUAGES)
            if text := next(filter(None, texts), None):
                yield name, text
