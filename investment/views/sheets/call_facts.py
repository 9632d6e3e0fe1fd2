"""The call of a project: its lists, its dates, how to take part, what it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from django.utils.translation import gettext as _

from investment.choices import PreparationStage, SelectionMethod
from investment.dates import format_date, format_moment, format_partial
from investment.models import CallList, InvestmentProject
from investment.models.rows import LegalBasisRow
from investment.views.sheets.money_facts import deduced_note
from investment.views.sheets.rows import Fact, worded
from investment.views.sheets.sources import Sources
from investment.wording import wording


def call_facts(
    project: InvestmentProject, sources: Sources, *, on: date, language: str
) -> Iterator[Fact]:
    """Lists and dates first, then the conditions, then the investor where one is named."""
    for entry in project.list_entries.all():
        name = wording(entry.call_list, "name", language)
        note = _list_state(entry.call_list, on, language)
        yield worded(_("Call list"), name, language, note=note, source=sources.of("call_list"))
    for label, at in ((_("Call opens"), project.opens_at), (_("Call closes"), project.closes_at)):
        yield Fact(label, format_moment(at, language) if at else None)
    if project.notice_url:
        yield Fact(_("Official notice"), project.notice_url, href=project.notice_url)
    for label, field in (
        (_("How to register"), "how_to_register"),
        (_("Investor eligibility"), "investor_eligibility"),
        (_("Conditions"), "conditions"),
    ):
        yield worded(label, wording(project, field, language), language)
    if project.selection_method:
        method = str(SelectionMethod(project.selection_method).label)
        yield Fact(_("Selection method"), method, note=deduced_note(project, "selection_method"))
    if project.preparation_stage:
        stage = str(PreparationStage(project.preparation_stage).label)
        yield Fact(_("Preparation stage"), stage)
    investor = wording(project, "investor_name", language)
    note = deduced_note(project, "investor") if investor else ""
    yield worded(_("Investor"), investor, language, note=note, source=sources.of("investor"))


def _list_state(call_list: CallList, on: date, language: str) -> str:
    """Whether the list holds on a day, and until when it did."""
    decision = ""
    if call_list.decision_number:
        decision = _("Decision %(number)s.") % {"number": call_list.decision_number}
    if call_list.period_end is None:
        return decision
    values = {"date": format_date(call_list.period_end, language)}
    if call_list.has_ended(on):
        state = _("The period of this list ended on %(date)s.") % values
    else:
        state = _("This list is in force until %(date)s.") % values
    return " ".join(filter(None, (decision, state)))


def legal_facts(rows: Iterable[LegalBasisRow], language: str, sources: Sources) -> Iterator[Fact]:
    """Documents that the record rests on, each beside the day it was issued."""
    for row in rows:
        document = row.document
        note = wording(row, "note", language)
        issued = format_partial(document.issued_on, language) if document.issued_on else ""
        yield worded(
            issued or document.number or _("Document"),
            wording(document, "title", language),
            language,
            href=document.url,
            note=note.text if note and note.language == language else "",
            source=sources.of("legal_bases"),
        )
