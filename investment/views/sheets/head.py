"""What stands above the figures of a project: name, status, trust, and what must be said first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from investment.choices import CallStatus
from investment.models import InvestmentProject
from investment.views.sheets.rows import Prose
from investment.views.standing import Trust, status, trust
from investment.wording import has_own_words, wording

# Said on a tombstone: the address stays, the project has left the call (design §5).
GONE: Final = {
    CallStatus.WITHDRAWN: gettext_lazy(
        "This project has been withdrawn from the call for investment. Its page stays as a record."
    ),
    CallStatus.APPROVED: gettext_lazy(
        "This project has been approved and no longer calls for investment. "
        "Its page stays as a record."
    ),
    CallStatus.TERMINATED: gettext_lazy(
        "This project has been terminated. Its page stays as a record."
    ),
}
TEXTS: Final = (
    ("summary", gettext_lazy("Summary")),
    ("objective", gettext_lazy("Objective")),
    ("description", gettext_lazy("Description")),
    ("market_rationale", gettext_lazy("Market rationale")),
    ("highlights", gettext_lazy("Highlights")),
)


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above everything, as the component `sheet_head` takes it."""

    code: str
    name: str
    name_language: str
    name_vi: str
    status_code: str
    status_label: str
    freshness: Trust
    headline: str
    marks: tuple[str, ...]


def head(project: InvestmentProject, line: str, *, on: date, language: str) -> Head:
    """Name, status and freshness; `line` is the sentence of figures."""
    name = wording(project, "name", language)
    shown = status(project.call_status, is_call_ended=project.is_call_ended(on))
    return Head(
        code=project.code,
        name=name.text if name else project.code,
        name_language=name.language if name else language,
        name_vi=project.name_vi or "",
        status_code=shown.code,
        status_label=shown.label,
        freshness=trust(project, on=on, language=language),
        headline=line,
        marks=tuple(_marks(project, language)),
    )


def _marks(project: InvestmentProject, language: str) -> list[str]:
    marks = []
    is_named = has_own_words(project, "name", language)
    if is_named and project.name_origin.get(language) == "translated":
        marks.append(_("name translated by the editors"))
    if is_named and getattr(project, f"is_outdated_{language}", False):
        marks.append(_("the Vietnamese text has changed since this translation"))
    return marks


def notices(project: InvestmentProject, *, on: date) -> list[str]:
    """What must be said before the figures: that it left the call, or awaits a new list."""
    if project.is_tombstone:
        return [str(GONE[CallStatus(project.call_status)])]
    if project.is_call_ended(on):
        return [
            _(
                "The call period of this project has ended. It awaits the new list and is not "
                "open for registration."
            )
        ]
    return []


def texts(project: InvestmentProject, language: str) -> list[Prose]:
    """The texts of a project that are written, each with the language it is really in."""
    found = [(code, title, wording(project, code, language)) for code, title in TEXTS]
    return [
        Prose(code, str(title), words.text, words.language) for code, title, words in found if words
    ]
