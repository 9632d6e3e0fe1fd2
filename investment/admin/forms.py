"""Forms of the editors: of every record, of a change of status, of a clearance."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django import forms
from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.forms.models import register_form_field_override
from wagtail.admin.widgets import AdminAutoHeightTextInput, AdminDateInput
from wagtail.snippets.widgets import AdminSnippetChooser

from investment.admin.own_records import keep_within_reach
from investment.choices import CallStatus
from investment.dates import today
from investment.models import LegalDocument, Place, PublishedRecord
from investment.models.clearance import content_digest
from investment.models.published import translated_names

# Django keeps a hidden copy of a field whose default is a function; Wagtail's panels leave the
# copy out, and every list would count as changed.
register_form_field_override(models.JSONField, override={"show_hidden_initial": False})

LONG_LISTS = {
    "places": "name_vi",
    "related_projects": "code",
    "projects": "code",
    "activities": "code",
}
"""Relations with hundreds to choose from, and the column that sorts them."""


def is_code_fixed(record: models.Model) -> bool:
    """Whether a code stands in addresses or on paper: of what was public, or is no draft at all."""
    if isinstance(record, PublishedRecord):
        return record.first_published_at is not None
    return record.pk is not None


def required_words(model: type[models.Model]) -> list[str]:
    """Columns of the Vietnamese texts without which a record says nothing."""
    language = settings.MODELTRANSLATION_DEFAULT_LANGUAGE
    translated = set(translated_names(model))
    needed = [field.name for field in model._meta.fields if not field.blank]
    return [f"{name}_{language}" for name in needed if name in translated]


def place_label(place: Place) -> str:
    """A name with its kind, since a commune and a former commune may share it."""
    return f"{place} ({place.get_kind_display()}, {place.official_code or place.code})"


class RecordForm(WagtailAdminModelForm):
    """The form of any record: a code that is public stays, Vietnamese is what a record begins with.

    Wagtail puts off what is required until a draft is published or submitted.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        if "code" in self.fields and is_code_fixed(self.instance):
            self.fields["code"].disabled = True
            self.fields["code"].help_text = _("The code is permanent: it stands in addresses.")
        for name in required_words(type(self.instance)):
            if name in self.fields:
                self.fields[name].required = True
        if "places" in self.fields:
            self.fields["places"].label_from_instance = place_label
        for name, order in LONG_LISTS.items():
            if name in self.fields:
                self._show_chosen_first(name, order)
        if self.for_user is not None:
            keep_within_reach(self, self.for_user)

    def _show_chosen_first(self, name: str, order: str) -> None:
        """What is chosen stands on top of a list of hundreds, where an editor can see it."""
        chosen = [record.pk for record in self.initial.get(name) or ()]
        rank = models.Case(models.When(pk__in=chosen, then=0), default=1)
        field = self.fields[name]
        field.queryset = field.queryset.order_by(rank, order, "code")


class StatusForm(forms.Form):
    """A change of the call status; whether it is allowed, the action says."""

    status = forms.ChoiceField(label=_("New status"), choices=[("", "—"), *CallStatus.choices])
    on = forms.DateField(label=_("Date"), initial=today, widget=AdminDateInput)
    reason_vi = forms.CharField(
        label=_("Reason in Vietnamese"),
        max_length=400,
        help_text=_("Shown in the public timeline."),
        widget=AdminAutoHeightTextInput(attrs={"lang": "vi"}),
    )
    reason_en = forms.CharField(
        label=_("Reason in English"),
        max_length=400,
        required=False,
        widget=AdminAutoHeightTextInput(attrs={"lang": "en"}),
    )
    reason_ko = forms.CharField(
        label=_("Reason in Korean"),
        max_length=400,
        required=False,
        widget=AdminAutoHeightTextInput(attrs={"lang": "ko"}),
    )
    decision = forms.ModelChoiceField(
        label=_("Decision"),
        queryset=LegalDocument.objects.all(),
        required=False,
        help_text=_("Required for a step back."),
    )

    def __init__(self, *args: Any, statuses: Collection[str] = (), **options: Any) -> None:
        """Offer only some statuses, where some are given."""
        super().__init__(*args, **options)
        self.fields["decision"].widget = AdminSnippetChooser(LegalDocument)
        if statuses:
            offered = [pair for pair in CallStatus.choices if pair[0] in statuses]
            self.fields["status"].choices = [("", "—"), *offered]  # type: ignore[attr-defined]

    def reason(self) -> dict[str, str]:
        """The reason by language code."""
        return {code: self.cleaned_data[f"reason_{code}"] for code in ("vi", "en", "ko")}


class ReasonForm(forms.Form):
    """Why something is sent back or taken away."""

    reason = forms.CharField(label=_("Reason"), max_length=500, widget=AdminAutoHeightTextInput)


class ClearanceForm(forms.Form):
    """A second person's word on exactly the version that stands on the page."""

    statement = forms.CharField(
        label=_("Rule or letter"),
        max_length=500,
        help_text=_("What the clearance rests on."),
        widget=AdminAutoHeightTextInput,
    )
    publish = forms.BooleanField(label=_("Make it public at once"), required=False, initial=True)
    digest = forms.CharField(widget=forms.HiddenInput, required=False)

    def __init__(
        self, *args: Any, record: PublishedRecord, can_publish: bool = True, **options: Any
    ) -> None:
        """Offer publication to those alone who may publish."""
        revision = record.latest_revision
        self.current = content_digest(revision.content) if revision else ""
        super().__init__(*args, **options)
        self.fields["digest"].initial = self.current
        if not can_publish:
            del self.fields["publish"]

    def clean_digest(self) -> str:
        """Refuse a version that is not the one the person has read: an editor went on writing."""
        if self.cleaned_data["digest"] != self.current:
            raise forms.ValidationError(_("The record has changed since you opened this page."))
        return self.current
