"""The forms of an import: the file, what its columns hold, which rows are written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext, pgettext
from django.utils.translation import gettext_lazy as _

from investment.admin.panels.secrecy import SECRECY_NOTICE
from investment.exports.importing.template import heading
from investment.intake.columns import propose
from investment.intake.fields import IGNORED, targets
from investment.intake.tables import Column, Table
from investment.models import Organisation

SHOWN = 3  # values below a heading


class UploadForm(forms.Form):
    """The file, and for the centre whose projects it holds."""

    file = forms.FileField(label=_("Workbook (XLSX) or CSV file"), help_text=SECRECY_NOTICE)
    agency = forms.ModelChoiceField(
        Organisation.objects.none(),
        label=_("Agency"),
        required=False,
        help_text=_("Only its projects are touched, and new ones become its own. Empty: any."),
    )
    is_over_drafts = forms.BooleanField(
        label=_("Also projects on which a draft waits"),
        required=False,
        help_text=_("The draft is kept in the history; the import stands above it."),
    )

    def __init__(self, *args: Any, has_agencies: bool, **values: Any) -> None:
        super().__init__(*args, **values)
        if has_agencies:
            self.fields["agency"].queryset = Organisation.objects.active()  # type: ignore[attr-defined]
        else:
            del self.fields["agency"]


class ColumnsForm(forms.Form):
    """For each column of each table what it holds; proposed, to be corrected."""

    def __init__(
        self, *args: Any, tables: Sequence[Table], remembered: dict[str, str], **values: Any
    ) -> None:
        super().__init__(*args, **values)
        self.tables = tables
        choices = [(IGNORED, pgettext("column", "– not read –"))]
        choices += [(target, heading(target)) for target in targets()]
        for place, table in enumerate(tables):
            proposed = propose(table, remembered)
            for column in table.columns:
                self.fields[_name(place, column)] = forms.ChoiceField(
                    choices=choices,
                    required=False,
                    initial=proposed.get(column.number, IGNORED),
                    label=column.heading.text,
                    help_text=" · ".join(cell.text[:60] for cell in column.sample[:SHOWN]),
                )

    def clean(self) -> dict[str, Any]:
        """One column of a table holds a field."""
        values: dict[str, Any] = super().clean() or {}
        for place, table in enumerate(self.tables):
            taken: set[str] = set()
            for column in table.columns:
                target = values.get(_name(place, column), IGNORED)
                if target and target in taken:
                    sentence = gettext("Another column of this sheet holds this field already.")
                    self.add_error(_name(place, column), sentence)
                taken.add(target)
        return values

    def groups(self) -> list[tuple[str, list[Any]]]:
        """The fields of each sheet, with its name."""
        return [
            (table.sheet, [self[_name(place, column)] for column in table.columns])
            for place, table in enumerate(self.tables)
        ]

    def chosen(self) -> dict[str, dict[int, str]]:
        """What each column holds, by sheet and number."""
        return {
            table.sheet: {
                column.number: self.cleaned_data[_name(place, column)] for column in table.columns
            }
            for place, table in enumerate(self.tables)
        }

    def meanings(self) -> dict[str, str]:
        """What each heading means, folded, to be remembered."""
        return {
            column.heading.key: self.cleaned_data[_name(place, column)]
            for place, table in enumerate(self.tables)
            for column in table.columns
        }


def _name(place: int, column: Column) -> str:
    return f"column-{place}-{column.number}"
