"""The form that opens an enquiry again: its receipt number and the e-mail address it came from."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from investment.forms.fields import LineField, MailAddressField
from investment.receipts import canonical_receipt


class FollowForm(forms.Form):
    """Without the first field where the address names the receipt."""

    receipt = LineField(
        label=_("Receipt number"),
        max_length=80,
        help_text=_("It stands in the confirmation by e-mail, for example E-2026-000123-K7QF9M."),
        widget=forms.TextInput(
            attrs={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}
        ),
        error_messages={"required": _("Enter the receipt number.")},
    )
    e_mail = MailAddressField(
        label=_("E-mail"),
        help_text=_("The address that you gave in the enquiry."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )

    def __init__(self, data: Any = None, *, receipt: str = "") -> None:
        super().__init__(data)
        self.named = receipt
        if receipt:
            del self.fields["receipt"]
        for field in self.fields.values():
            field.widget.attrs["class"] = "field"

    def receipt_number(self) -> str:
        """The one spelling of the number, of a valid form; empty where it is none."""
        return canonical_receipt(self.named or self.cleaned_data["receipt"])
