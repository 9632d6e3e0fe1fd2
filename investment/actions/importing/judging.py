"""The verdict of a row: what becomes of it, beside the projects that there are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from investment.actions.importing.comparing import changes_of
from investment.actions.importing.contents import Content, blank_content, current_contents
from investment.actions.importing.doubts import contradictions, doubts
from investment.actions.importing.plans import Options, PlannedRow, Reason
from investment.actions.importing.reading import Reading
from investment.actions.importing.surroundings import Surroundings, code_key
from investment.choices import LocationPrecision, RowAction, RowVerdict
from investment.models import InvestmentProject

LONGEST_CODE: Final = 12


class Judge:
    """Judges the rows of a file in order; of two rows with one code the second is refused."""

    def __init__(self, surroundings: Surroundings, options: Options) -> None:
        self.surroundings = surroundings
        self.options = options
        self._blank = blank_content()
        self._seen: dict[str, str] = {}

    def judge(self, readings: Sequence[Reading]) -> list[PlannedRow]:
        """A verdict for each of some rows; their projects are read together."""
        known = {one.code: self.surroundings.projects.known(one.code) for one in readings}
        keys = [found[0] for code, found in known.items() if code and found]
        projects = InvestmentProject.objects.filter(pk__in=keys).select_related("latest_revision")
        by_key = {project.pk: project for project in projects}
        contents = current_contents(by_key.values())
        rows = []
        for reading in readings:
            found = known.get(reading.code) if reading.code else None
            project = by_key.get(found[0]) if found else None
            row = PlannedRow(reading.sheet, reading.row, reading.code)
            if project is None:
                rows.append(self._judge(row, reading, None, self._blank))
            else:
                rows.append(self._judge(row, reading, project, contents[project.pk]))
        return rows

    def give_codes(self, rows: Sequence[PlannedRow]) -> None:
        """Choose codes for new projects without one, once every code of the file is known."""
        for row in rows:
            if row.action is RowAction.CREATE and not row.code:
                row.code = self.surroundings.projects.next_code()

    def _judge(
        self,
        row: PlannedRow,
        reading: Reading,
        project: InvestmentProject | None,
        content: Content,
    ) -> PlannedRow:
        self.surroundings.projects.reserve(reading.code)
        if reading.refusals:
            return row.refuse(*reading.refusals)
        here = _place(row)
        where = self._seen.setdefault(code_key(reading.code), here) if reading.code else here
        if where != here:
            return row.refuse(Reason(_("Row %(row)s has this code already."), row=where))
        if project is None:
            return self._new(row, reading)
        return self._changed(row, reading, project, content)

    def _new(self, row: PlannedRow, reading: Reading) -> PlannedRow:
        if not reading.names:
            return row.refuse(_("The project has no name."))
        if "sector" not in reading.values:
            return row.refuse(_("A new project needs its sector."))
        if refusal := self._of_another_agency(reading.values.get("owning_agency")):
            return row.refuse(refusal)
        if self.options.agency_id is not None:
            reading.values.setdefault("owning_agency", self.options.agency_id)
        _complete_point(reading, self._blank)
        if wrong := list(contradictions(reading.values, self._blank)):
            return row.refuse(*wrong)
        projects = self.surroundings.projects
        zone = reading.values.get("zone")
        twin = projects.alike(reading.names, zone)
        projects.note(reading.code or _place(row), zone, reading.names)
        row.action, row.verdict = RowAction.CREATE, RowVerdict.CREATE
        row.values, row.changes = changes_of(reading, self._blank, self.surroundings)
        row.status, row.source = reading.status, reading.source
        if reading.status:
            row.changes["call_status"] = [None, reading.status]
        if twin:
            row.reasons.append(Reason(_("Looks like %(code)s: same name, same zone."), code=twin))
        return _with_doubts(row, reading, self._blank)

    def _changed(
        self,
        row: PlannedRow,
        reading: Reading,
        project: InvestmentProject,
        content: Content,
    ) -> PlannedRow:
        owner = project.owning_agency_id
        if self.options.agency_id is not None and not self._is_own(owner):
            return row.refuse(_("The project belongs to another agency."))
        if refusal := self._of_another_agency(reading.values.get("owning_agency")):
            return row.refuse(refusal)
        _complete_point(reading, content)
        row.values, row.changes = changes_of(reading, content, self.surroundings)
        row.project_id, row.revision_id = project.pk, project.latest_revision_id
        row.had_draft = project.has_unpublished_changes
        row.status, row.source = reading.status, reading.source
        other_status = reading.status and reading.status != project.call_status
        if not row.changes:
            row.verdict = RowVerdict.UNCHANGED
            row.reasons = [STATUS_LEFT_ALONE] if other_status else []
            return row
        if project.locked:
            return row.refuse(_("An editor has locked the project."))
        if _has_draft(project) and not self.options.is_over_drafts:
            return row.refuse(
                _("A draft waits on this project: publish it first, or import over drafts.")
            )
        if wrong := list(contradictions(row.values, content)):
            return row.refuse(*wrong)
        row.action, row.verdict = RowAction.UPDATE, RowVerdict.UPDATE
        if other_status:
            row.reasons.append(STATUS_LEFT_ALONE)
        return _with_doubts(row, reading, content)

    def _is_own(self, owner: int | None) -> bool:
        agencies = self.surroundings.agency_of
        own = self.options.agency_id
        return owner is not None and own is not None and own in (owner, agencies.get(owner))

    def _of_another_agency(self, wanted: int | None) -> Promise | None:
        """Why a row cannot give a project to an agency; nothing where it may."""
        if self.options.agency_id is None or wanted is None or self._is_own(wanted):
            return None
        return _("The row names another agency as the owner.")


STATUS_LEFT_ALONE: Final = _(
    "The call status is another one here; it is changed on its own screen, with date and reason."
)


def _place(row: PlannedRow) -> str:
    return f"{row.sheet} {row.row}".strip()


def _has_draft(project: InvestmentProject) -> bool:
    return project.has_unpublished_changes or not project.live


def _complete_point(reading: Reading, content: Content) -> None:
    """A point without a word about it is taken for that of the site, and this is said."""
    has_point = "latitude" in reading.values and "longitude" in reading.values
    if has_point and not (
        content.get("location_precision") or reading.values.get("location_precision")
    ):
        reading.values["location_precision"] = LocationPrecision.SITE.value
        reading.doubts.append(Reason(_("The point is taken for that of the site.")))


def _with_doubts(row: PlannedRow, reading: Reading, content: Any) -> PlannedRow:
    row.reasons += [*reading.doubts, *doubts(row.values, content)]
    if row.reasons:
        row.verdict = RowVerdict.WARNING
    return row
