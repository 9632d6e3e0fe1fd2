"""Model fields that several records share: partial dates, amounts, areas."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from investment.dates import parse_partial_date


def validate_partial_date(value: str) -> None:
    """Accept a year, a month or a day of ISO 8601: 2017, 2017-05, 2017-05-19.

    Raises:
        ValidationError: it is none of these, or no day of the calendar.
    """
    try:
        parse_partial_date(value)
    except ValueError as error:
        raise ValidationError(
            _("“%(value)s” is no date: write 2017, 2017-05 or 2017-05-19."),
            params={"value": value},
        ) from error


class PartialDateField(models.CharField[str, str]):
    """A date known to the year, the month or the day, as ISO 8601 text; empty is unknown.

    Sources often give a year alone; filling in the rest would invent a fact.
    """

    def __init__(self, verbose_name: Any = None, **options: Any) -> None:
        options.setdefault("max_length", 10)
        options.setdefault("blank", True)
        options.setdefault("default", "")
        options["validators"] = [validate_partial_date]
        super().__init__(verbose_name, **options)

    def deconstruct(self) -> Any:
        name, path, args, options = super().deconstruct()
        options.pop("validators", None)
        return name, path, args, options


class AmountField(models.DecimalField[Any, Any]):
    """An amount of money in whole units of its currency, as published; empty is not published."""

    def __init__(self, verbose_name: Any = None, **options: Any) -> None:
        defaults = {"max_digits": 20, "decimal_places": 2, "null": True, "blank": True}
        super().__init__(verbose_name, **{**defaults, **options})


class AreaField(models.DecimalField[Any, Any]):
    """A land area in hectares, to the square metre; empty is not published."""

    def __init__(self, verbose_name: Any = None, **options: Any) -> None:
        defaults = {"max_digits": 12, "decimal_places": 4, "null": True, "blank": True}
        super().__init__(verbose_name, **{**defaults, **options})


class CurrencyField(models.CharField[str, str]):
    """An ISO 4217 code; empty where there is no amount."""

    def __init__(self, verbose_name: Any = None, **options: Any) -> None:
        defaults = {"max_length": 3, "blank": True, "default": ""}
        super().__init__(verbose_name or _("currency"), **{**defaults, **options})
