"""A form that is sent: fields with help, a choice, a mistake, projects that can be left out."""

from __future__ import annotations

from typing import Any

from django import forms

HERE = "/components/"
Words = dict[str, str]


class Sample(forms.Form):
    """One field of each kind; a mistake in the second and in the box."""

    subject = forms.CharField(widget=forms.TextInput(attrs={"class": "field"}))
    e_mail = forms.EmailField(widget=forms.EmailInput(attrs={"class": "field"}))
    choice = forms.ChoiceField(required=False, widget=forms.Select(attrs={"class": "field"}))
    words = forms.CharField(required=False, widget=forms.Textarea(attrs={"class": "field"}))
    consent = forms.BooleanField()


def form(word: Words, *, language: str, other: str, other_language: str) -> dict[str, Any]:
    """Context for the part of the gallery on forms.

    Args:
        word: words in the language of the page.
        language: of the page.
        other: a name in another language.
        other_language: that language.
    """
    sample = Sample({"subject": word["plant"], "e_mail": "name@", "words": word["summary"]})
    labels = ("projects", "sectors", "activities", "summary", "summary")
    for field, name in zip(sample.fields.values(), labels, strict=True):
        field.label = word[name]
    sample.fields["e_mail"].help_text = word["hero_lead"]
    sample.fields["choice"].choices = [(name, word[name]) for name in ("zone", "ward")]  # type: ignore[attr-defined]
    *fields, tick = list(sample)
    names = ((word["plant"], language), (other, other_language))
    return {
        "form_fields": fields,
        "form_tick": tick,
        "form_errors": [
            {"href": f"#{sample[name].auto_id}", "text": text}
            for name, texts in sample.errors.items()
            for text in texts
        ],
        "form_projects": [
            {
                "code": f"TH-00{number}",
                "name": {"text": name, "language": spoken},
                "href": HERE,
                "is_ticked": number == 1,
            }
            for number, (name, spoken) in enumerate(names, start=1)
        ],
        "form_reply": {"moment": word["day"], "text": word["summary"], "language": language},
    }
