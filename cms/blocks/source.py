"""Where a figure is from and of when it is: no figure stands without (design §1)."""

from __future__ import annotations

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.blocks import CharBlock, StructBlock, URLBlock
from wagtail.blocks.struct_block import StructBlockValidationError

from cms.blocks.periods import FORMS, format_period, is_period


class SourceBlock(StructBlock):
    """Title, address and date of a source."""

    title = CharBlock(label=gettext_lazy("source"), max_length=250, required=False)
    url = URLBlock(label=gettext_lazy("address of the source"), required=False)
    as_of = CharBlock(label=gettext_lazy("as of"), max_length=20, required=False, help_text=FORMS)

    is_optional: ClassVar[bool] = False

    class Meta:
        label = gettext_lazy("source")
        icon = "link"

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if errors := self._refusals(cleaned):
            raise StructBlockValidationError(block_errors=errors)
        return cleaned

    def _refusals(self, value: Any) -> dict[str, ValidationError]:
        errors = {}
        if self.is_optional and not any(value[name] for name in ("title", "url", "as_of")):
            return {}
        if not value["title"].strip():
            errors["title"] = ValidationError(_("Name the source of the figures."))
        if not value["as_of"].strip():
            errors["as_of"] = ValidationError(_("Say of when the figures are."))
        elif not is_period(value["as_of"]):
            sentence = _("“%(text)s” is not understood. Write %(forms)s")
            values = {"text": value["as_of"], "forms": FORMS}
            errors["as_of"] = ValidationError(sentence % values)
        return errors


class OptionalSourceBlock(SourceBlock):
    """A source that may be left out as a whole: a table of words has none."""

    is_optional = True


def source_line(value: Any, language: str) -> dict[str, str] | None:
    """What `components/source.html` takes; None where no source is named."""
    if not value["title"]:
        return None
    as_of = value["as_of"] or ""
    return {
        "title": value["title"],
        "url": value["url"] or "",
        "as_of": format_period(as_of, language) if is_period(as_of) else as_of,
    }
