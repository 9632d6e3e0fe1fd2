"""Blocks of words: running text and a quotation."""

from __future__ import annotations

from typing import Any, Final

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, RichTextBlock
from wagtail.blocks import TextBlock as LongTextBlock

from cms.blocks.component import ComponentBlock, page_language
from cms.blocks.headings import Anchors, with_anchors
from cms.blocks.samples import sample

FEATURES: Final = ["h2", "h3", "bold", "italic", "ul", "ol", "link", "superscript"]
SHORT_FEATURES: Final = ["bold", "italic", "ul", "ol", "link", "superscript"]


class TextBlock(RichTextBlock):
    """Running text with headings, each of which can be linked to."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"features": FEATURES, **kwargs})

    class Meta:
        label = _("Text")
        group = _("Words")
        icon = "pilcrow"
        template = "components/blocks/text.html"
        preview_template = "cms/block_preview.html"
        description = _("Paragraphs, headings, lists and links.")

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(value, parent_context=parent_context)
        anchors = (parent_context or {}).get("anchors") or Anchors()
        context["block"] = {"html": with_anchors(value, anchors)}
        return context

    def get_preview_value(self) -> Any:
        return self.to_python(sample("text", page_language()))

    def deconstruct(self) -> Any:
        """As Wagtail's own block: migrations hold the fields, not a class that may move."""
        return "wagtail.blocks.RichTextBlock", [], {"features": self.features}


class QuoteBlock(ComponentBlock):
    """What somebody said or wrote, and who that is."""

    text = LongTextBlock(label=_("text"))
    person = CharBlock(label=_("person or paper"), max_length=160, required=False)
    position = CharBlock(label=_("position"), max_length=250, required=False)

    sample_name = "quote"

    class Meta:
        label = _("Quote")
        group = _("Words")
        icon = "openquote"
        template = "components/blocks/quote.html"
        description = _("A quotation with the person who said it and their position.")

    def component(self, value: Any, language: str) -> Any:
        return {name: value[name] for name in ("text", "person", "position")}
