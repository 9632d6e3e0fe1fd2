"""Writing the words of a record in one language, the Vietnamese text beside each field."""

from __future__ import annotations

from typing import Any

from django.contrib.admin.utils import quote
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages
from wagtail.admin.widgets.button import Button, HeaderButton

from investment.actions.translating.confirming import confirm_translation
from investment.actions.translating.languages import languages_of
from investment.actions.translating.reading import (
    TranslationRefused,
    WordsMoved,
    last_confirmation,
    words,
)
from investment.actions.translating.saving import save_translation
from investment.admin.columns import words_label
from investment.admin.panels.words import own_name
from investment.admin.views.decision import DecisionView
from investment.admin.word_form import WordForm
from investment.models import TranslationStanding
from investment.models.settling import settle_all
from investment.models.words import SOURCE, TARGETS
from investment.permissions.policy import TRANSLATE
from investment.permissions.roles import languages_of_roles


class WordsView(DecisionView):
    """For those who may change the record, and translators of the language; others are refused.

    Saves a draft, never publishes, and writes no field of another language.
    """

    permission_required = TRANSLATE
    form_class = WordForm
    template_name = "investment/admin/words.html"
    submit_label = gettext_lazy("Save as a draft")

    def dispatch(self, request: HttpRequest, *args: Any, **keys: Any) -> HttpResponseBase:
        """Refuse languages that are none of the person's.

        Raises:
            Http404: nothing is translated into that language.
            PermissionDenied: it is none of the person's.
        """
        if self.language not in TARGETS:
            raise Http404
        if self.language not in languages_of(request.user) or not self._is_theirs(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **keys)

    def _is_theirs(self, person: Any) -> bool:
        """A translator writes one language of every record, an editor every one of their own."""
        is_theirs: bool = self.language in languages_of_roles(
            person
        ) or self.user_has_permission_for_instance("change", self.object)
        return is_theirs

    @property
    def language(self) -> str:
        return str(self.kwargs["language"])

    @property
    def page_title(self) -> str:
        return words_label(self.language)

    def get_form_kwargs(self) -> dict[str, Any]:
        return {
            **super().get_form_kwargs(),
            "model": self.model,
            "pair": words(self.object, self.language),
            "language": self.language,
        }

    def act(self, form: Any) -> None:
        """Keep the words as a draft."""
        save_translation(
            record=self.object,
            language=self.language,
            texts=form.texts(),
            by=self.person,
            token=form.cleaned_data["token"],
        )

    def form_valid(self, form: Any) -> HttpResponse:
        """Save; then say that they are current, where the translator does."""
        try:
            self.act(form)
        except WordsMoved as moved:
            form.stand_again()
            messages.warning(self.request, str(moved))
            return self.render_to_response(self.get_context_data(form=form, has_moved=True))
        except TranslationRefused as refusal:
            form.add_error(None, str(refusal))
            return self.form_invalid(form)
        if "confirm" not in self.request.POST:
            messages.success(self.request, _("The words are kept as a draft."))
            return redirect(self.request.path)
        return self._confirmed(form)

    def _confirmed(self, form: Any) -> HttpResponse:
        try:
            confirm_translation(
                record=self.object,
                language=self.language,
                by=self.person,
                figures_checked=form.cleaned_data["figures_checked"],
                token=form.kept().token,
            )
        except TranslationRefused as refusal:
            sentence = _("Kept as a draft, not marked as current: %(reason)s")
            messages.warning(self.request, sentence % {"reason": refusal})
            return redirect(self.request.path)
        messages.success(self.request, _("The translation is marked as current."))
        return redirect(f"{reverse('record_translations:index')}?language={self.language}")

    @cached_property
    def header_buttons(self) -> list[Button]:
        """The form of the whole record."""
        address = reverse(self.edit_url_name, args=[quote(self.object.pk)])
        return [HeaderButton(_("Whole record"), url=address, icon_name="edit")]

    def get_context_data(self, **values: Any) -> dict[str, Any]:
        settle_all(self.model, [self.object.pk])
        confirmation = last_confirmation(self.object, self.language)
        form = values.get("form") or self.get_form()
        values.setdefault("has_moved", False)
        rows = form.rows(confirmation)
        standing = TranslationStanding.objects.of(self.object).get(language=self.language)
        return super().get_context_data(
            **{**values, "form": form},
            rows=rows,
            are_figures_missing=any(row.missing for row in rows),
            homeless=form.homeless(),
            confirmation=confirmation,
            standing=standing,
            target_name=own_name(self.language),
            source_name=own_name(SOURCE),
        )
