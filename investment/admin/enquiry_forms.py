"""Forms of the editors' decisions about an enquiry."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminAutoHeightTextInput

from investment.choices import EnquiryState
from investment.models import Organisation

REOPEN = "reopen"


class ReplyForm(forms.Form):
    """The words of an answer."""

    text = forms.CharField(
        label=_("Reply"),
        max_length=10_000,
        widget=AdminAutoHeightTextInput(attrs={"rows": 10}),
        help_text=_("It goes to the sender by mail and can be read with the receipt number."),
    )


class ReassignForm(forms.Form):
    """Another agency, and why."""

    agency = forms.ModelChoiceField(
        label=_("Agency"), queryset=Organisation.objects.active().order_by("code")
    )
    reason = forms.CharField(label=_("Reason"), max_length=400, widget=AdminAutoHeightTextInput)


class EndForm(forms.Form):
    """Close, call spam, or take up again; whether it is allowed, the action says."""

    decision = forms.ChoiceField(
        label=_("Decision"),
        choices=[
            (EnquiryState.CLOSED, _("Close: nothing more is to be done")),
            (EnquiryState.SPAM, _("Mark as spam")),
            (REOPEN, _("Take up again")),
        ],
        widget=forms.RadioSelect,
    )
