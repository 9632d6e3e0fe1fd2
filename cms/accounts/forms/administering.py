"""Forms of those who administer accounts: an invitation, a person, a reason."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.users.forms import UserEditForm

from cms.models import Invitation, User
from investment.models import Membership, Organisation

REASON_LETTERS = 400


def agencies() -> Any:
    """The agencies that exist today, those that have records first."""
    return Organisation.objects.order_by("name_vi", "pk")


class InvitationForm(forms.ModelForm):  # type: ignore[type-arg]
    """Who is invited, to do what, for whom."""

    class Meta:
        model = Invitation
        fields = ["last_name", "first_name", "e_mail", "language", "agency", "groups"]
        widgets = {"groups": forms.CheckboxSelectMultiple}

    def __init__(self, *args: Any, **values: Any) -> None:
        super().__init__(*args, **values)
        self.fields["agency"].queryset = agencies()  # type: ignore[attr-defined]


class ReasonForm(forms.Form):
    """Why; it stands in the audit."""

    reason = forms.CharField(
        label=_("Reason"),
        max_length=REASON_LETTERS,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Who decided this, and why. It stands in the history of the account."),
    )


class PersonForm(UserEditForm):
    """An account as administrators may change it: no password, no switch to close it.

    Only a superuser makes superusers.
    """

    agency = forms.ModelChoiceField(
        Organisation.objects.none(),
        required=False,
        label=_("Agency"),
        help_text=_("Whose records the person edits and confirms."),
    )

    def __init__(self, *args: Any, by: User, **values: Any) -> None:
        super().__init__(*args, **values)
        self.fields["username"].disabled = True
        self.fields["username"].help_text = ""
        self.fields.pop("is_active", None)
        if not by.is_superuser:
            self.fields.pop("is_superuser", None)
        agency = self.fields["agency"]
        agency.queryset = agencies()
        agency.initial = (
            Membership.objects.filter(user=self.instance)
            .values_list("organisation", flat=True)
            .first()
        )

    def clean_email(self) -> str:
        """Small letters: one address is one person."""
        return str(self.cleaned_data["email"]).lower()

    def save(self, commit: bool = True) -> User:
        """The account with its agency; whose name was the old address is called by the new one."""
        before = self.initial.get("email", "")
        person: User = super().save(commit=False)
        if before and person.username.casefold() == before.casefold():
            person.username = person.email
        if commit:
            person.save()
            self.save_m2m()
            self._save_agency(person)
        return person

    def _save_agency(self, person: User) -> None:
        if agency := self.cleaned_data["agency"]:
            Membership.objects.update_or_create(user=person, defaults={"organisation": agency})
        else:
            Membership.objects.filter(user=person).delete()
