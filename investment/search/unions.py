"""Query sets that can stand in one UNION."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet


def untranslated(records: QuerySet[Any]) -> QuerySet[Any]:
    """The same records, read past modeltranslation and in no order.

    Its `values_list` collects the columns in a set: the parts of a UNION would each have another
    order of columns, and names would pass for codes.
    """
    return QuerySet(records.model).filter(pk__in=records.order_by().values("pk")).order_by()
