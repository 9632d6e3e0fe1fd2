"""A block that names an agency and how to reach it."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import ChoiceBlock

from cms.blocks.component import ComponentBlock, page_language
from cms.blocks.samples import sample
from cms.live.agencies import agency_choices, agency_of


class ContactCardBlock(ComponentBlock):
    """The agency that does the work today, with its shared mailboxes and telephones."""

    organisation = ChoiceBlock(label=_("agency"), choices=agency_choices)

    sample_name = "contact_card"

    class Meta:
        label = _("Contact card")
        group = _("From the catalogue")
        icon = "mail"
        template = "components/blocks/contact_card.html"
        description = _("An agency with mailbox, telephone and the languages spoken there.")

    def component(self, value: Any, language: str) -> Any:
        return {"agency": agency_of(value["organisation"] or "", language=language)}

    def get_preview_value(self) -> Any:
        first = next((code for code, _name in agency_choices()), "")
        return self.to_python({**sample("contact_card", page_language()), "organisation": first})
