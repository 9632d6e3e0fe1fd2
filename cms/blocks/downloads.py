"""A block that hands out promotion documents."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock
from wagtail.blocks.struct_block import StructBlockValidationError

from cms.blocks.component import ComponentBlock
from cms.live.papers import papers, unknown_papers
from investment.addresses import canonical_code


class DownloadsBlock(ComponentBlock):
    """Documents of the library, by code; those that are not public are not shown."""

    title = CharBlock(label=_("title"), max_length=160)
    codes = ListBlock(
        CharBlock(label=_("document code"), max_length=40), label=_("documents"), min_num=1
    )

    sample_name = "downloads"

    class Meta:
        label = _("Downloads")
        group = _("From the catalogue")
        icon = "download"
        template = "components/blocks/downloads.html"
        description = _("Promotion documents with their languages, dates and sizes.")

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if unknown := unknown_papers(_codes(cleaned)):
            sentence = gettext("There is no public document %(codes)s.")
            error = ValidationError(sentence % {"codes": ", ".join(unknown)})
            raise StructBlockValidationError(block_errors={"codes": error})
        return cleaned

    def component(self, value: Any, language: str) -> Any:
        return {"title": value["title"], "rows": papers(_codes(value), language=language)}


def _codes(value: Any) -> list[str]:
    return [canonical_code(code) for code in value["codes"]]
