"""Officials of the centre as a table; what is not published says so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _


@dataclass(frozen=True, slots=True)
class OfficialsTable:
    """What `components/data_table.html` takes."""

    columns: tuple[dict[str, Any], ...]
    rows: tuple[tuple[dict[str, Any], ...], ...]


def officials_table(officials: Iterable[Any]) -> OfficialsTable:
    """Position first, which heads the row; the rest as Decree 42/2022/NĐ-CP names it.

    Args:
        officials: with `name`, `position`, `unit`, `telephone` and `e_mail`, any of them empty.
    """
    labels = {
        "position": _("Position"),
        "name": _("Name"),
        "unit": _("Unit"),
        "telephone": _("Office telephone"),
        "e_mail": _("Official mail"),
    }
    return OfficialsTable(
        columns=tuple({"label": label} for label in labels.values()),
        rows=tuple(
            tuple(_cell(official, name, label) for name, label in labels.items())
            for official in officials
        ),
    )


def _cell(official: Any, name: str, label: str) -> dict[str, Any]:
    text = getattr(official, name) or None
    href = f"mailto:{text}" if name == "e_mail" and text else ""
    return {"text": text, "label": label, "href": href, "number": False, "language": ""}
