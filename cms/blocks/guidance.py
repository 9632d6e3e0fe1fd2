"""Blocks that guide: steps with authority, days, fee and law; questions with their answers."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.blocks import (
    BooleanBlock,
    CharBlock,
    DateBlock,
    ListBlock,
    RichTextBlock,
    StructBlock,
    URLBlock,
)

from cms.blocks.component import ComponentBlock
from cms.blocks.words import SHORT_FEATURES
from investment.dates import format_date
from investment.measures import format_number


class StepBlock(StructBlock):
    """One step before an authority; a step that is not checked against the law says so."""

    title = CharBlock(label=_("title"), max_length=250)
    text = RichTextBlock(label=_("text"), features=SHORT_FEATURES, required=False)
    authority = CharBlock(label=_("authority"), max_length=250, required=False)
    days = CharBlock(
        label=_("time it takes"),
        max_length=160,
        required=False,
        help_text=_("A number is a number of days."),
    )
    fee = CharBlock(label=_("fee"), max_length=160, required=False)
    law = CharBlock(label=_("legal basis"), max_length=250, required=False)
    law_url = URLBlock(label=_("address of the law"), required=False)
    checked_on = DateBlock(label=_("checked against the law on"), required=False)
    under_review = BooleanBlock(
        label=_("under review"),
        required=False,
        help_text=_("The law has changed and this step is not checked against it yet."),
    )
    note = CharBlock(label=_("note"), max_length=400, required=False)

    class Meta:
        label = _("step")
        icon = "list-ol"


class StepsBlock(ComponentBlock):
    """What to do, one step after the other."""

    steps = ListBlock(StepBlock(), label=_("steps"), min_num=1)

    sample_name = "steps"

    class Meta:
        label = _("Steps")
        group = _("Guidance")
        icon = "list-ol"
        template = "components/blocks/steps.html"
        description = _("Steps with authority, time, fee, legal basis and the date of checking.")

    def component(self, value: Any, language: str) -> Any:
        return {"steps": [_step(step, language) for step in value["steps"]]}


class QuestionBlock(StructBlock):
    """A question as a reader asks it."""

    question = CharBlock(label=_("question"), max_length=300)
    answer = RichTextBlock(label=_("answer"), features=SHORT_FEATURES)

    class Meta:
        label = _("question")
        icon = "help"


class QuestionsBlock(ComponentBlock):
    """Questions that open to show their answers."""

    questions = ListBlock(QuestionBlock(), label=_("questions"), min_num=1)

    sample_name = "questions"

    class Meta:
        label = _("Questions and answers")
        group = _("Guidance")
        icon = "help"
        template = "components/blocks/questions.html"
        description = _("Questions that open to show their answers.")

    def component(self, value: Any, language: str) -> Any:
        return {
            "questions": [
                {"question": one["question"], "answer": one["answer"]} for one in value["questions"]
            ]
        }


def _step(step: Any, language: str) -> dict[str, Any]:
    checked_on = step["checked_on"]
    names = ("title", "text", "authority", "fee", "law", "law_url", "under_review", "note")
    return {
        **{name: step[name] for name in names},
        "days": duration(step["days"] or "", language),
        "checked_on": format_date(checked_on, language) if checked_on else "",
        "checked_iso": checked_on.isoformat() if checked_on else "",
    }


def duration(written: str, language: str) -> str:
    """A number is a number of days, written out; any other text stays as the editor wrote it."""
    text = str(written).strip()
    if not text.isdecimal():
        return text
    count = int(text)
    words = ngettext("%(count)s day", "%(count)s days", count)
    return words % {"count": format_number(count, language)}
