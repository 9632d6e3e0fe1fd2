"""A chart drawn from a small table, and that table beside it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Final

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext
from wagtail.blocks import CharBlock, ChoiceBlock, DecimalBlock, ListBlock, StructBlock
from wagtail.blocks.struct_block import StructBlockValidationError

from cms.blocks.component import ComponentBlock
from cms.blocks.source import SourceBlock, source_line
from cms.charts.bars import bars
from cms.charts.line import is_years, line
from cms.charts.row import Row
from cms.charts.share import percentages, shares
from investment.measures import format_number, format_quantity
from investment.writing.units import UNITS

BARS, LINE, SHARE = "bars", "line", "share"
KINDS: Final = (
    (BARS, gettext_lazy("bars: to compare amounts")),
    (LINE, gettext_lazy("line: how an amount changed over time")),
    (SHARE, gettext_lazy("share: parts of a whole")),
)


class ChartRowBlock(StructBlock):
    """One amount."""

    label = CharBlock(label=gettext_lazy("label"), max_length=120)
    value = DecimalBlock(label=gettext_lazy("value"))

    class Meta:
        label = gettext_lazy("row")
        icon = "order"


class ChartBlock(ComponentBlock):
    """Bars, a line or the parts of a whole."""

    title = CharBlock(label=gettext_lazy("title"), max_length=250)
    kind = ChoiceBlock(label=gettext_lazy("kind"), choices=KINDS, default=BARS)
    unit = CharBlock(
        label=gettext_lazy("unit"),
        max_length=60,
        required=False,
        help_text=gettext_lazy("Written in the head of the table: %, km², billion VND."),
    )
    rows = ListBlock(ChartRowBlock(), label=gettext_lazy("rows"), min_num=2, max_num=24)
    source = SourceBlock()

    sample_name = "chart"

    class Meta:
        label = gettext_lazy("Chart")
        group = gettext_lazy("Figures")
        icon = "history"
        template = "components/blocks/chart.html"
        description = gettext_lazy("A chart drawn from a small table, with the table beside it.")

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        values = [row["value"] for row in cleaned["rows"]]
        if cleaned["kind"] != LINE and (min(values) < 0 or not any(values)):
            sentence = _("Bars and shares need amounts of zero or more, one of them above zero.")
            raise StructBlockValidationError(block_errors={"kind": ValidationError(sentence)})
        return cleaned

    def component(self, value: Any, language: str) -> Any:
        unit = value["unit"] or ""
        rows = [
            Row(row["label"], Decimal(row["value"]), written(row["value"], unit, language))
            for row in value["rows"]
        ]
        kind = value["kind"]
        return {
            "title": value["title"],
            "kind": kind,
            "unit": "" if unit in UNITS else unit,
            "drawing": _drawing(kind, rows, language),
            "columns": _columns(kind, rows, unit),
            "rows": _cells(kind, rows, language),
            "source": source_line(value["source"], language),
        }


def written(value: Decimal, unit: str, language: str) -> str:
    """A value as the language writes it; with its unit where the site knows how to write that."""
    if unit in UNITS:
        return format_quantity(value, unit, language)
    return format_number(value, language)


def _drawing(kind: str, rows: list[Row], language: str) -> Any:
    if kind == LINE:
        return line(rows)
    if kind == SHARE:
        return shares(rows, [_percent(part, language) for part in percentages(rows)])
    return bars(rows)


def _percent(tenths: int, language: str) -> str:
    return format_quantity(Decimal(tenths) / 10, "%", language)


def _columns(kind: str, rows: list[Row], unit: str) -> list[dict[str, Any]]:
    first = pgettext("chart", "Year") if is_years(rows) else pgettext("chart", "Item")
    amount = pgettext("chart", "Amount")
    if unit and unit not in UNITS:
        amount = pgettext("chart", "Amount, %(unit)s") % {"unit": unit}
    heads = [{"label": first, "number": False}, {"label": amount, "number": True}]
    if kind == SHARE:
        heads.append({"label": pgettext("chart", "Share"), "number": True})
    return heads


def _cells(kind: str, rows: list[Row], language: str) -> list[list[dict[str, Any]]]:
    """Without the names of the columns: a table this narrow stays one on a phone."""
    cells = [[row.label, row.written] for row in rows]
    if kind == SHARE:
        for texts, part in zip(cells, percentages(rows), strict=True):
            texts.append(_percent(part, language))
    return [
        [{"text": text, "number": place > 0} for place, text in enumerate(texts)] for texts in cells
    ]
