"""Values as a revision keeps them, and when two of them say the same."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models

from investment.actions.importing.plans import Reason
from investment.dates import LOCAL_ZONE
from investment.models import InvestmentProject


def field_named(name: str) -> Any:
    """A field of a project by its name."""
    return InvestmentProject._meta.get_field(name)


def stored(name: str, value: Any) -> Any:
    """A value of a field as JSON keeps it, once the field has accepted it.

    Args:
        name: of a plain field; keys of foreign keys and sets are stored as they are.
        value: a number, text or aware moment; None and "" are stored as they are.

    Raises:
        Reason: the field takes no such value: too long, too many digits, no address.
    """
    if value is None or value == "":
        return value
    field = field_named(name)
    if field.is_relation:
        return value
    if isinstance(field, models.DecimalField):
        value = rounded(Decimal(value), field.decimal_places)
    try:
        kept = field.clean(value, None)
    except ValidationError as error:
        raise Reason("%(reason)s", reason=" ".join(error.messages)) from error
    if isinstance(kept, datetime):
        return kept.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return str(kept) if isinstance(kept, Decimal) else kept


def rounded(value: Decimal, places: int) -> Decimal:
    """A number with exactly so many decimals where no digit is lost by it; else as it is."""
    fitting = value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    return fitting if fitting == value else value


def plain(name: str, value: Any) -> Any:
    """A value that can be compared: of nothing None, of a number its plain digits."""
    field = field_named(name)
    if field.many_to_many:
        return sorted(value or ())
    if value is None or value in ("", [], {}):
        return None
    found = field.to_python(value)
    if isinstance(found, datetime):
        return found.astimezone(UTC)
    return found


def shown(value: Any) -> Any:
    """A plain value as a person reads it in the changes: moments are those of Thanh Hóa."""
    if isinstance(value, Decimal):
        text = format(value, "f")
        return text.rstrip("0").rstrip(".") if "." in text else text
    return value.astimezone(LOCAL_ZONE).isoformat() if isinstance(value, datetime) else value
