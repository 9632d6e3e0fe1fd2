"""Forms of reviews: one project, several at once, and what a signed letter says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminAutoHeightTextInput, AdminDateInput

from investment.actions.review_letters import Answer
from investment.choices import ReviewVerdict
from investment.models import InvestmentProject, Organisation, ReviewLetter

TICK: Final = re.compile(r"([0-9]{1,18}):([0-9]{1,18}-[a-z_]{1,20})", re.ASCII)
"""A ticked row: the key of a project, and the `version_of` what stood beside the tick."""


class ConfirmForm(forms.Form):
    """Nothing to fill in: the version that stands on the page."""

    seen = forms.CharField(widget=forms.HiddenInput)


class ConfirmManyForm(forms.Form):
    """One statement for all rows that are ticked; each row has a tick of its own."""

    statement = forms.CharField(
        label=_("What your word rests on"),
        max_length=500,
        help_text=_("For example: figures compared with our files on this day."),
        widget=AdminAutoHeightTextInput,
    )

    @property
    def ticks(self) -> dict[int, str]:
        """The version that was seen, by the key of each ticked project; what is broken is left."""
        values = self.data.getlist("seen") if hasattr(self.data, "getlist") else []
        found = (TICK.fullmatch(value) for value in values)
        return {int(one[1]): one[2] for one in found if one}


class LetterForm(forms.Form):
    """A signed letter, and below it each project of its agency with what the letter says of it."""

    number = forms.CharField(label=_("Letter number"), max_length=60)
    issued_on = forms.DateField(label=_("Date of the letter"), widget=AdminDateInput)
    signatory_position = forms.CharField(
        label=_("Position of the signatory"),
        max_length=160,
        help_text=_("The position, not the name."),
    )
    scan = forms.FileField(
        label=_("Scan of the signed letter"),
        max_length=200,
        help_text=_("PDF, PNG or JPEG. No state secrets. It is never public."),
    )

    def __init__(
        self, *args: Any, projects: Sequence[InvestmentProject] = (), **options: Any
    ) -> None:
        super().__init__(*args, **options)
        self.projects = projects
        for project in projects:
            self.fields[f"verdict_{project.pk}"] = forms.ChoiceField(
                label=_("Answer"),
                choices=[("", _("not in the letter")), *ReviewVerdict.choices],
                required=False,
            )
            self.fields[f"note_{project.pk}"] = forms.CharField(
                label=_("What the letter says"),
                max_length=2_000,
                required=False,
                widget=AdminAutoHeightTextInput,
            )

    @property
    def head(self) -> list[Any]:
        """The fields of the letter itself."""
        return [self[name] for name in self.base_fields]

    @property
    def rows(self) -> Iterator[dict[str, Any]]:
        """Each project with its two fields."""
        for project in self.projects:
            yield {
                "project": project,
                "verdict": self[f"verdict_{project.pk}"],
                "note": self[f"note_{project.pk}"],
            }

    def letter(self, agency: Organisation) -> ReviewLetter:
        """The letter, not stored yet."""
        values = self.cleaned_data
        return ReviewLetter(
            agency=agency,
            number=values["number"],
            issued_on=values["issued_on"],
            signatory_position=values["signatory_position"],
            file=values["scan"],
        )

    def answers(self) -> list[Answer]:
        """What it says, of the projects that it speaks of."""
        given = (
            (one, self.cleaned_data[f"verdict_{one.pk}"], self.cleaned_data[f"note_{one.pk}"])
            for one in self.projects
        )
        return [
            Answer(one, ReviewVerdict(verdict), note) for one, verdict, note in given if verdict
        ]
