"""Words of records as a PO file for a bureau, and the file that comes back."""

from __future__ import annotations

from collections import defaultdict
from hashlib import sha256
from typing import Any, Final

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.generic import FormView, View
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from investment.actions.translating.kinds import settle_every_kind
from investment.actions.translating.languages import languages_of
from investment.actions.translating.reading import TranslationRefused
from investment.actions.translating.receiving import WordsPlan, plan_words, write_words
from investment.actions.translating.sending import words_to_send
from investment.admin.translation_filters import TranslationFilterSet
from investment.admin.translation_rows import rows_for, seen_by
from investment.bilingual.catalogue import UnreadableCatalogue, read, written
from investment.models.words import TARGETS

LARGEST: Final = 1_500_000
"""Bytes of a file. It travels with the form once more; 1,000 generated projects have 800,000."""


def keys_by_kind(rows: Any) -> dict[type[Any], list[int]]:
    """Primary keys of the records of a list of translations, by kind."""
    keys: defaultdict[type[Any], list[int]] = defaultdict(list)
    for row in rows.select_related("content_type"):
        keys[row.content_type.model_class()].append(row.object_id)
    return keys


class SendView(View):
    """The words of the listed records in one language, for whoever may write that language."""

    def get(self, request: HttpRequest, language: str) -> HttpResponse:
        """The file. It is filtered as the list is.

        Raises:
            Http404: nothing is translated into that language.
            PermissionDenied: it is none of the person's.
        """
        if language not in TARGETS:
            raise Http404
        if language not in languages_of(request.user):
            raise PermissionDenied
        settle_every_kind()
        filters = TranslationFilterSet(request.GET, request=request)
        if not filters.is_valid():
            raise Http404
        rows = filters.filter_queryset(rows_for(request.user).filter(language=language))
        text = written(words_to_send(keys_by_kind(rows), language=language))
        response = HttpResponse(text, content_type="text/x-gettext-translation; charset=utf-8")
        response["Content-Disposition"] = f'attachment; filename="words-{language}.po"'
        return response


class ReceiveForm(forms.Form):
    """First the file; then the same words once more, with the word that they are to be kept."""

    file = forms.FileField(label=gettext_lazy("PO file"), required=False)
    name = forms.CharField(widget=forms.HiddenInput, required=False)
    words = forms.CharField(widget=forms.HiddenInput, required=False, strip=False)

    def clean(self) -> dict[str, Any]:
        """Put the file and its name where the rest looks for them."""
        values: dict[str, Any] = super().clean() or {}
        file = values.get("file")
        if values.get("words"):  # those that were shown: another file would be kept unseen
            values["content"] = values["words"].encode()
        elif file is None:
            raise forms.ValidationError(_("Choose a file."))
        elif file.size > LARGEST:
            raise forms.ValidationError(_("The file is too large: send it in parts."))
        else:
            values["content"], values["name"] = file.read(), file.name
        return values


class ReceiveView(
    WagtailAdminTemplateMixin,
    FormView,  # type: ignore[type-arg]  # takes no parameters at run time
):
    """For whoever may write the words of a language: what a file would change, then the change."""

    form_class = ReceiveForm
    template_name = "investment/admin/receive_words.html"
    page_title = gettext_lazy("Read a PO file back in")
    header_icon = "upload"
    index_url_name = ""
    plan: WordsPlan | None = None

    def dispatch(self, request: HttpRequest, *args: Any, **options: Any) -> HttpResponseBase:
        """Refuse those who translate nothing."""
        if not languages_of(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **options)

    def form_valid(self, form: Any) -> HttpResponse:
        """Show what would change; keep it where that was said."""
        content, by = form.cleaned_data["content"], self.request.user
        try:
            catalogue = read(content)
            plan = plan_words(catalogue=catalogue, records=seen_by(self.request.user), by=by)  # type: ignore[arg-type]
            if "keep" in self.request.POST:
                return self._kept(plan, form)
        except (UnreadableCatalogue, TranslationRefused) as refusal:
            form.add_error(None, str(refusal))
            return self.form_invalid(form)
        self.plan = plan
        text = content.decode("utf-8-sig")
        again = ReceiveForm(initial={"name": form.cleaned_data["name"], "words": text})
        del again.fields["file"]
        return self.render_to_response(self.get_context_data(form=again))

    def _kept(self, plan: WordsPlan, form: Any) -> HttpResponse:
        origin = {
            "file": form.cleaned_data["name"],
            "digest": sha256(form.cleaned_data["content"]).hexdigest(),
        }
        accept_valid = self.request.POST["keep"] == "valid"
        by: Any = self.request.user
        count = write_words(plan=plan, by=by, accept_valid=accept_valid, origin=origin)
        sentence = ngettext(
            "The words of %(count)s record are kept as a draft.",
            "The words of %(count)s records are kept as drafts.",
            count,
        )
        messages.success(self.request, sentence % {"count": count})
        return redirect(reverse(self.index_url_name))

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        listed = _("Translations of records")
        return [
            *self.breadcrumbs_items,
            {"url": reverse(self.index_url_name), "label": listed},
            {"url": "", "label": self.page_title},
        ]

    def get_context_data(self, **values: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**values)
        media = context["form"].media
        return {**context, "plan": self.plan, "media": media, "form_is_multipart": True}
