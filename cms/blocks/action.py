"""A call to action: why, and the one place where it leads."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.blocks import CharBlock, ChoiceBlock, PageChooserBlock, TextBlock
from wagtail.blocks.struct_block import StructBlockValidationError

from cms.blocks.component import ComponentBlock
from cms.targets import route_address, route_choices


class CallToActionBlock(ComponentBlock):
    """A sentence and a button."""

    title = CharBlock(label=gettext_lazy("title"), max_length=160)
    text = TextBlock(label=gettext_lazy("text"), required=False)
    label = CharBlock(label=gettext_lazy("words on the button"), max_length=80)
    route = ChoiceBlock(
        label=gettext_lazy("leads to a list or form"), choices=route_choices, required=False
    )
    query = CharBlock(
        label=gettext_lazy("with the filters"),
        max_length=400,
        required=False,
        help_text=gettext_lazy("What stands after “?” in the address of a filtered list."),
    )
    page = PageChooserBlock(label=gettext_lazy("or to a page"), required=False)

    sample_name = "call_to_action"

    class Meta:
        label = gettext_lazy("Call to action")
        group = gettext_lazy("Guidance")
        icon = "arrow-right"
        template = "components/blocks/call_to_action.html"
        description = gettext_lazy("A sentence and a button that leads on.")

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if bool(cleaned["route"]) == bool(cleaned["page"]):
            sentence = _("Choose either a list or form, or a page.")
            raise StructBlockValidationError(block_errors={"route": ValidationError(sentence)})
        return cleaned

    def component(self, value: Any, language: str) -> Any:
        return {
            "title": value["title"],
            "text": value["text"],
            "label": value["label"],
            "href": _href(value, language),
        }


def _href(value: Any, language: str) -> str:
    """Where the button leads; nothing where the page is not public or the route is gone."""
    page = value["page"]
    if page is not None:
        href: str = page.get_url() or "" if page.live else ""
        return href
    return route_address(value["route"], language, value["query"]) if value["route"] else ""
