"""Filters beside the list of enquiries."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django_filters import ChoiceFilter, ModelChoiceFilter, MultipleChoiceFilter
from wagtail.admin.filters import WagtailFilterSet

from investment.choices import EnquiryState, MailState
from investment.models import Enquiry, Organisation

STUCK = "stuck"


class EnquiryFilterSet(WagtailFilterSet):
    """What an editor sorts enquiries by."""

    state = MultipleChoiceFilter(
        label=capfirst(_("state")),
        choices=EnquiryState.choices,
        widget=forms.CheckboxSelectMultiple,
    )
    assigned_agency = ModelChoiceFilter(
        label=capfirst(_("agency")), queryset=Organisation.objects.order_by("code")
    )
    language = ChoiceFilter(label=_("Language of the answer"), choices=settings.LANGUAGES)
    mails = ChoiceFilter(
        label=_("Mails"), choices=[(STUCK, _("failed, or without a mailbox"))], method="by_mails"
    )

    class Meta:
        model = Enquiry
        fields: list[str] = []

    def by_mails(self, enquiries: Any, name: str, value: str) -> Any:
        """Enquiries with a mail that nobody got."""
        stuck = [MailState.FAILED, MailState.NO_MAILBOX]
        return enquiries.filter(mails__state__in=stuck).distinct()
