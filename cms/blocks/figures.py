"""Blocks of figures: key figures, each with its source, and a table."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock, StructBlock
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock

from cms.blocks.component import ComponentBlock
from cms.blocks.source import OptionalSourceBlock, SourceBlock, source_line


class KeyFigureBlock(StructBlock):
    """One number and what it means."""

    label = CharBlock(label=_("label"), max_length=160)
    value = CharBlock(label=_("value"), max_length=60)
    unit = CharBlock(label=_("unit"), max_length=60, required=False)
    source = SourceBlock()

    class Meta:
        label = _("figure")
        icon = "order"


class KeyFiguresBlock(ComponentBlock):
    """Two to six numbers side by side."""

    title = CharBlock(label=_("title"), max_length=160, required=False)
    figures = ListBlock(KeyFigureBlock(), label=_("figures"), min_num=1, max_num=8)

    sample_name = "key_figures"

    class Meta:
        label = _("Key figures")
        group = _("Figures")
        icon = "order"
        template = "components/blocks/key_figures.html"
        description = _("Large numbers, each with its unit, source and date.")

    def component(self, value: Any, language: str) -> Any:
        figures = [
            {
                "label": figure["label"],
                "value": figure["value"],
                "unit": figure["unit"],
                "source": source_line(figure["source"], language),
            }
            for figure in value["figures"]
        ]
        return {"title": value["title"], "figures": figures}


class TableBlock(ComponentBlock):
    """Rows and columns; on a phone each row becomes a block that names its columns."""

    caption = CharBlock(label=_("caption"), max_length=250)
    table = TypedTableBlock(
        [
            ("text", CharBlock(label=_("text"), required=False)),
            ("number", CharBlock(label=_("number"), required=False)),
        ],
        label=_("table"),
    )
    source = OptionalSourceBlock()

    sample_name = "table"

    class Meta:
        label = _("Table")
        group = _("Figures")
        icon = "table"
        template = "components/blocks/table.html"
        description = _("A table with caption and source; columns of numbers align to the right.")

    def component(self, value: Any, language: str) -> Any:
        table = value["table"]
        columns = [
            {"label": column["heading"], "number": column["block"].name == "number"}
            for column in table.columns
        ]
        rows = [
            [{"text": cell, **column} for cell, column in zip(row["values"], columns, strict=True)]
            for row in table.row_data
        ]
        return {
            "caption": value["caption"],
            "columns": columns,
            "rows": rows,
            "source": source_line(value["source"], language),
        }
