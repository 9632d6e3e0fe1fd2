"""Columns of the editors' lists."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, StatusTagColumn

from investment.actions.translating.languages import languages_of
from investment.choices import OPEN_STATUSES
from investment.dates import today
from investment.models.parts.wording import TranslationState


def languages_present(record: Any, name: str) -> str:
    """Codes of the languages in which a translated field has a text: `vi · en`."""
    codes = [code for code, _label in settings.LANGUAGES]
    return " · ".join(code for code in codes if getattr(record, f"{name}_{code}"))


class NameColumn(Column):
    """A translated name in the editor's language, or in the first language that has one."""

    def __init__(self, name: str = "name", label: Any = None) -> None:
        super().__init__(name, label=label or capfirst(_("name")))


class LanguagesColumn(Column):
    """In which languages a record can be read."""

    def __init__(self, name: str = "name") -> None:
        super().__init__(
            "languages",
            label=capfirst(_("languages")),
            classname="short-mark",
            accessor=lambda record: languages_present(record, name),
        )


@dataclass(frozen=True, slots=True)
class LanguageMark:
    """A language of a record as the list shows it; without `href` where it is not the person's."""

    language: str
    state: str
    label: str
    href: str


class TranslationsColumn(Column):
    """How each translation stands; the list gives each record its `translation_states`."""

    cell_template_name = "investment/admin/translations_cell.html"

    def __init__(self) -> None:
        super().__init__("translations", label=capfirst(_("translations")))

    def get_value(self, instance: Any) -> dict[str, str]:
        states: dict[str, str] = instance.translation_states
        return states

    def get_cell_context_data(self, instance: Any, parent_context: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_cell_context_data(instance, parent_context)
        theirs = languages_of(parent_context["request"].user)
        context["marks"] = [
            LanguageMark(
                language=language,
                state=state,
                label=str(TranslationState(state).label),
                href=words_address(instance, language) if language in theirs else "",
            )
            for language, state in sorted(self.get_value(instance).items())
        ]
        return context


def words_address(record: Any, language: str) -> str:
    """The screen on which the words of a record are written side by side."""
    viewset = record.snippet_viewset
    return reverse(viewset.get_url_name("words"), args=[record.pk, language])


class PublicationColumn(StatusTagColumn):
    """Public, draft, or public with a change that waits; Wagtail's own asks twice per draft."""

    def __init__(self) -> None:
        super().__init__(
            "live",
            label=capfirst(_("publication")),
            sort_key="live",
            primary=lambda record: record.live,
        )

    def get_value(self, instance: Any) -> str:
        if not instance.live:
            return gettext("draft")
        return (
            gettext("public, a change waits")
            if instance.has_unpublished_changes
            else gettext("public")
        )


class CallColumn(StatusTagColumn):
    """The call status; a call that is over by its dates says so beside it."""

    def __init__(self) -> None:
        super().__init__(
            "call_status",
            label=capfirst(_("call status")),
            sort_key="call_status",
            primary=lambda project: project.is_open_today,
        )

    def get_value(self, instance: Any) -> str:
        status: str = instance.get_call_status_display()
        if instance.call_status not in OPEN_STATUSES or instance.is_open_today:
            return status
        return gettext("%(status)s (call period ended)") % {"status": status}


class CompletenessColumn(Column):
    """How complete the newest draft is; the list gives each project its `completeness_score`."""

    def __init__(self) -> None:
        super().__init__(
            "completeness",
            label=capfirst(_("completeness")),
            sort_key="completeness",
            accessor=lambda project: f"{project.completeness_score}%",
        )


class FreshnessColumn(Column):
    """How far the figures can be trusted today."""

    def __init__(self) -> None:
        super().__init__(
            "freshness",
            label=capfirst(_("freshness")),
            sort_key="review_due_on",
            accessor=lambda project: project.freshness(today()).label,
        )


def words_label(language: str) -> str:
    """What that screen is called."""
    names = dict(settings.LANGUAGES)
    return gettext("Words in %(language)s") % {"language": names[language]}
