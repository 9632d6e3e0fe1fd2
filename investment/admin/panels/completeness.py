"""The panel that says how complete a project is, and by which table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import Panel

from investment.admin.completeness import completeness_of
from investment.admin.panels.words import own_name
from investment.completeness.scoring import Completeness, Finding, SectionScore, State
from investment.completeness.weights import VERSION, Proof
from investment.dates import today
from investment.models import InvestmentProject

STATES = {
    State.COMPLETE: _("complete"),
    State.MISSING: _("not stated"),
    State.UNSOURCED: _("no source names it"),
    State.DEDUCED: _("deduced by the editors, no source states it"),
}
"""What each state of a fact is called."""

PROOFS = {
    Proof.SOURCE: _("a source that names it"),
    Proof.ITSELF: _("its own text or document"),
    Proof.OUTSIDE: _("the record of the zone, the agency or the law"),
}
"""What each kind of proof is called."""


@dataclass(frozen=True, slots=True)
class Row:
    """A fact of the table as the panel shows it."""

    label: Any
    weight: int
    proof: Any
    state: str
    words: Any
    languages: str
    is_complete: bool
    is_gap: bool


@dataclass(frozen=True, slots=True)
class Group:
    """A section as the panel shows it."""

    label: Any
    earned: int
    weight: int
    rows: tuple[Row, ...]

    @property
    def gaps(self) -> tuple[Row, ...]:
        return tuple(row for row in self.rows if row.is_gap)


def groups(found: Completeness) -> list[Group]:
    """Every section of the table, with the words for what a project has of it."""
    return [_group(section) for section in found.sections]


def _group(score: SectionScore) -> Group:
    section = score.section
    rows = tuple(_row(finding) for finding in score.findings)
    return Group(section.label, score.earned, section.weight, rows)


def _row(finding: Finding) -> Row:
    return Row(
        label=finding.item.label,
        weight=finding.item.weight,
        proof=PROOFS[finding.item.proof],
        state=str(finding.state),
        words=STATES[finding.state],
        languages=", ".join(map(own_name, finding.languages)),
        is_complete=finding.is_complete,
        is_gap=finding.is_gap,
    )


class CompletenessPanel(Panel):
    """How complete the draft is as it was last saved."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"heading": _("Completeness"), **options})

    class BoundPanel(Panel.BoundPanel):
        template_name = "investment/admin/completeness_panel.html"

        def is_shown(self) -> bool:
            return self.instance.pk is not None

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context: dict[str, Any] = super().get_context_data(parent_context)
            project = InvestmentProject.objects.filter(pk=self.instance.pk)
            [(_pk, found)] = completeness_of(project, on=today())
            return {
                **context,
                "score": found.score,
                "version": VERSION,
                "groups": groups(found),
            }
