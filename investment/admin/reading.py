"""A record as its readers on the desk see it: every field in words, rows included."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.conf import settings
from django.db import models
from django.utils import formats, timezone
from django.utils.html import format_html, format_html_join
from django.utils.text import capfirst
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from modelcluster.models import get_all_child_relations

from investment.models.published import translated_names
from investment.writing.numerals import format_number

EMPTY = "—"


def readable_fields(model: type[models.Model]) -> Iterator[Any]:
    """The fields that editors write, in the order of the model; words by language."""
    bare = set(translated_names(model))
    for field in (*model._meta.fields, *model._meta.many_to_many):
        if field.editable and not field.primary_key and field.name not in bare:
            yield field


def readable_value(record: models.Model, field: Any) -> Any:
    """What stands in a field, as a reader's language writes it; a dash where nothing does."""
    if field.choices:
        return getattr(record, f"get_{field.name}_display")() or EMPTY
    value = getattr(record, field.name)
    if isinstance(value, models.Manager):
        return ", ".join(str(one) for one in value.all()) or EMPTY
    return _written(value)


def readable_rows(record: Any) -> Iterator[tuple[str, str]]:
    """Label and HTML of each list of rows that belongs to a record and is not empty."""
    for relation in get_all_child_relations(type(record)):
        rows = [_row(row, relation.field.name) for row in _rows(record, relation)]
        if rows:
            label = capfirst(str(relation.related_model._meta.verbose_name_plural))
            yield label, format_html_join("", "<div>{}</div>", ((row,) for row in rows))


def _rows(record: Any, relation: Any) -> Any:
    return getattr(record, relation.get_accessor_name()).all()


def _row(row: models.Model, parent: str) -> str:
    said = [
        (capfirst(str(field.verbose_name)), value)
        for field in readable_fields(type(row))
        if field.name not in (parent, "sort_order")
        if (value := readable_value(row, field)) != EMPTY
    ]
    return format_html_join(" · ", "{}: {}", said) or format_html("{}", row)


def _written(value: Any) -> Any:
    if value is None or value == "" or value == []:
        return EMPTY
    if isinstance(value, bool):
        return _("Yes") if value else _("No")
    if isinstance(value, Decimal | int | float):
        return format_number(Decimal(str(value)), get_language() or settings.LANGUAGE_CODE)
    if isinstance(value, datetime):
        return formats.date_format(timezone.localtime(value), "DATETIME_FORMAT")
    if isinstance(value, date):
        return formats.date_format(value)
    if isinstance(value, list):
        return ", ".join(str(one) for one in value)
    return value
