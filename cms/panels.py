"""Panels of the editors' form of a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import Panel

from cms.translations import states
from investment.models.parts.wording import TranslationState

WORDS = {
    TranslationState.MISSING: _("not translated yet"),
    TranslationState.DRAFT: _("not public, or not yet marked as following the Vietnamese page"),
    TranslationState.CURRENT: _("current"),
    TranslationState.OUTDATED: _("outdated: the Vietnamese page has changed since"),
}
"""What each state of a translation is called."""


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """A language of a page as the panel shows it; `href` leads to its form or to translating."""

    code: str
    label: str
    state: str
    words: Any
    href: str
    is_here: bool


def language_rows(page: Any) -> list[LanguageRow]:
    """The languages of a page that is stored, with what to do about each."""
    names = dict(settings.LANGUAGES)
    return [
        LanguageRow(
            code=code,
            label=str(names[code]),
            state=str(state.value),
            words=WORDS[state],
            href=reverse("wagtailadmin_pages:edit", args=[found.pk])
            if found
            else reverse("simple_translation:submit_page_translation", args=[page.pk]),
            is_here=found is not None and found.pk == page.pk,
        )
        for code, state, found in states(page)
    ]


class LanguagesPanel(Panel):
    """In which languages the page exists, and whether each follows the Vietnamese one."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"heading": _("Languages of this page"), **options})

    class BoundPanel(Panel.BoundPanel):
        template_name = "cms/admin/languages_panel.html"

        def is_shown(self) -> bool:
            return self.instance.pk is not None

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context: dict[str, Any] = super().get_context_data(parent_context)
            context["rows"] = language_rows(self.instance)
            return context
