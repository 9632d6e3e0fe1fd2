"""The form of an enquiry: what a visitor types, tidied and checked, and nothing of it lost."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from functools import lru_cache
from hashlib import sha256
from typing import Any, cast

from django import forms
from django.conf import settings
from django.http import QueryDict
from django.utils.functional import lazy
from django.utils.translation import gettext, ngettext, override
from django.utils.translation import gettext_lazy as _

from investment.actions.enquiries.receiving import Submission
from investment.forms import proof
from investment.forms.fields import LineField, MailAddressField, TextField, WordedSelect
from investment.models import CatalogueSettings, InvestmentProject, RoutingRule
from investment.search.sort_keys import name_key
from investment.territories import NAMES, territory_name
from investment.wording import wording

DAYS_A_YEAR = 365
NOT_CHOSEN = ("", "—")
CHOICE = ("required", "invalid_choice")


def kept_for(days: int) -> str:
    """How long personal data are kept, in the active language: “2 years”, “100 days”."""
    years, rest = divmod(days, DAYS_A_YEAR)
    if years and not rest:
        return ngettext("%(count)d year", "%(count)d years", years) % {"count": years}
    return ngettext("%(count)d day", "%(count)d days", days) % {"count": days}


def consent_sentence() -> str:
    """What is kept of an enquiry, for whom and how long."""
    return gettext(
        "I agree that what I enter here is kept in order to answer my enquiry and is passed on to"
        " the agency in charge. It is erased %(period)s after the last step of the enquiry."
    ) % {"period": kept_for(CatalogueSettings.load().enquiry_retention_days)}


@lru_cache(maxsize=8)
def territories(language: str) -> list[tuple[str, str]]:
    """Codes and names in the alphabetical order of a language."""
    with override(language):
        named = [(code, territory_name(code)) for code in NAMES]
    return [NOT_CHOSEN, *sorted(named, key=lambda pair: name_key(pair[1], language))]


class EnquiryForm(forms.Form):
    """Made for a language and for the projects that the address names."""

    matter = forms.ChoiceField(
        label=_("Kind of matter"),
        widget=WordedSelect,
        error_messages=dict.fromkeys(CHOICE, _("Choose what your enquiry is about.")),
    )
    message = TextField(
        label=_("Your message"),
        max_length=5_000,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=_("Please write no state secrets and no business secrets here."),
        error_messages={"required": _("Write your message.")},
    )
    language = forms.ChoiceField(
        label=_("Language of the answer"),
        choices=settings.LANGUAGES,
        error_messages=dict.fromkeys(CHOICE, _("Choose the language of the answer.")),
    )
    name = LineField(
        label=_("Your name"),
        max_length=120,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
        error_messages={"required": _("Enter your name.")},
    )
    organisation = LineField(
        label=_("Company or organisation"),
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "organization"}),
        error_messages={"required": _("Enter your company or organisation.")},
    )
    country = forms.ChoiceField(
        label=_("Country or territory"),
        widget=forms.Select(attrs={"autocomplete": "country"}),
        error_messages=dict.fromkeys(CHOICE, _("Choose your country or territory.")),
    )
    e_mail = MailAddressField(
        label=_("E-mail"),
        help_text=_("The answer comes to this address."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    telephone = LineField(
        label=_("Telephone"),
        required=False,
        max_length=40,
        widget=forms.TextInput(attrs={"autocomplete": "tel", "type": "tel"}),
    )
    referred_by = LineField(
        label=_("Referred by"),
        required=False,
        max_length=200,
        help_text=_("The embassy, office or person that told you of the project."),
    )
    consent = forms.BooleanField(
        label=lazy(consent_sentence, str)(),
        error_messages={"required": _("Tick the box: without your consent nothing can be kept.")},
    )
    subject = LineField(  # people do not see it, machines fill it in
        label=_("Leave this field empty"),
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off", "tabindex": "-1"}),
    )
    started = LineField(required=False, widget=forms.HiddenInput)

    ABOUT = ("matter", "message", "language")
    SENDER = ("name", "organisation", "country", "e_mail", "telephone", "referred_by")

    def __init__(
        self,
        data: Any = None,
        *,
        projects: Sequence[InvestmentProject],
        matter: str,
        language: str,
    ) -> None:
        super().__init__(data, initial={"matter": matter, "language": language})
        self.projects = projects
        self.mark = ""
        self.fields["country"].choices = territories(language)  # type: ignore[attr-defined]
        self._offer_matters(language, matter)
        for field in self.fields.values():
            field.widget.attrs.setdefault("class", "field")

    def _offer_matters(self, language: str, matter: str) -> None:
        rules = [(rule, wording(rule, "name", language)) for rule in RoutingRule.objects.all()]
        named = [(rule.matter, words) for rule, words in rules if words]
        named.sort(
            key=lambda pair: (pair[0] == RoutingRule.DEFAULT, name_key(str(pair[1]), language))
        )
        field = self.fields["matter"]
        field.choices = [(code, str(words)) for code, words in named]  # type: ignore[attr-defined]
        field.widget.languages = {
            code: words.language for code, words in named if words.language != language
        }
        if not named:  # a site without a routing table asks for no matter
            del self.fields["matter"]
        elif matter not in dict(named):
            self.initial["matter"] = named[-1][0]

    @property
    def stamp(self) -> str:
        """The signed time stamp: the one that came, while it can still be used, else a new one."""
        came = str(self.data.get("started", "")) if self.is_bound else ""
        return came if proof.is_usable(came) else proof.issue()

    @property
    def ticked(self) -> set[str]:
        """Codes of the projects that the enquiry is about, as the form stands."""
        offered = {one.code for one in self.projects}
        if not self.is_bound:
            return offered
        return offered & set(cast("QueryDict", self.data).getlist("codes"))

    def clean_subject(self) -> str:
        """Refuse what only a machine fills in; a person sees the field then, and why."""
        if self.cleaned_data["subject"]:
            raise forms.ValidationError(
                gettext("Leave the last field empty and send the form again.")
            )
        return ""

    def clean(self) -> dict[str, Any]:
        """Refuse a form that came back too soon, too late or not from our page."""
        try:
            self.mark = proof.check(str(self.data.get("started", "")))
        except proof.NotProved as unproved:
            self.add_error(None, str(unproved))
        return self.cleaned_data

    def chosen(self) -> list[InvestmentProject]:
        """The projects that stayed ticked, of a valid form."""
        return [one for one in self.projects if one.code in self.ticked]

    def submission(self) -> Submission:
        """What was sent, of a valid form."""
        values = self.cleaned_data
        return Submission(
            name=values["name"],
            organisation=values["organisation"],
            country=values["country"],
            e_mail=values["e_mail"],
            telephone=values["telephone"],
            language=values["language"],
            matter=values.get("matter", RoutingRule.DEFAULT),
            referred_by=values["referred_by"],
            message=values["message"],
            key=_digest(self.mark, [*values.items(), ("codes", sorted(self.ticked))]),
        )


def _digest(mark: str, values: Iterable[tuple[str, Any]]) -> str:
    """The same for one form sent twice; another where one letter was changed in between."""
    typed = json.dumps(sorted(values), ensure_ascii=False)
    return sha256(f"{mark}\0{typed}".encode()).hexdigest()
