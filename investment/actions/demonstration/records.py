"""Loading of records that go through the gate: zones, projects, incentives, activities."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from modelcluster.models import get_all_child_relations

from investment.actions.demonstration.facts import digest
from investment.actions.demonstration.ledger import WRITTEN, Ledger
from investment.actions.publishing import publish_for_demonstration
from investment.actions.translating.confirming import confirm_for_demonstration
from investment.models import (
    Incentive,
    InvestmentProject,
    PromotionActivity,
    PromotionDocument,
    PublishedRecord,
    Zone,
)
from investment.models.clearance import VOLATILE

Coded = Zone | InvestmentProject | Incentive | PromotionActivity | PromotionDocument


@dataclass(frozen=True, slots=True)
class Wanted:
    """One record as the facts have it."""

    columns: dict[str, Any]
    rows: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    sets: dict[str, list[int]] = field(default_factory=dict)
    is_public: bool = True
    beside: Any = None
    """Facts that stand outside the record's revisions, as the status of a project."""

    def digest(self) -> str:
        """Digest of all of it: another one means that the record must be written again."""
        return digest([self.columns, self.rows, self.sets, self.is_public, self.beside])


def load_records(
    ledger: Ledger,
    kind: str,
    model: type[Coded],
    wanted: Mapping[str, Wanted],
    *,
    before_publication: Callable[[Any, Wanted], None] | None = None,
) -> None:
    """Bring records to the facts and before the public, except those that an editor has changed.

    Args:
        ledger: gets a key for every record that is there afterwards.
        kind: what the ledger calls them, as `project`.
        model: their model, whose permanent code is `code`.
        wanted: the facts by code.
        before_publication: called with each written record once it is saved.

    Raises:
        ClearanceRefused: something is to be published and the catalogue is no demonstration.
    """
    ledger.begin(kind, len(wanted))
    found = _present(ledger, kind, model, wanted)
    for code, want in wanted.items():
        record = found.get(code)
        source, present = want.digest(), record and digest_of(record)
        outcome = ledger.decide(kind, code, source=source, present=present)
        if outcome in WRITTEN:
            record = _write(record or model(code=code), want, before_publication)
            noted = digest_of(_fresh(model, [record.pk])[record.pk])
            ledger.note(kind, code, key=record.pk, source=source, present=noted)
        if record is not None:
            ledger.keys[kind][code] = record.pk


def digest_of(record: PublishedRecord) -> str:
    """Digest of a record and of the draft that may wait on it.

    Empty values say nothing: a field added later leaves every digest as it is.
    """
    draft = record.latest_revision.content if record.latest_revision else {}
    return digest([record.live, _said(record.serializable_data()), _said(draft)])


def _said(content: Mapping[str, Any]) -> dict[str, Any]:
    shown = {key: value for key, value in content.items() if key not in VOLATILE}
    return {key: value for key, value in shown.items() if value not in (None, "", [], {})}


def _present(
    ledger: Ledger, kind: str, model: type[Coded], codes: Iterable[str]
) -> dict[str, Coded]:
    noted = {code: ledger.key_of(kind, code) for code in codes}
    known = {code: key for code, key in noted.items() if key is not None}
    records = _fresh(model, known.values())
    found = {code: records[key] for code, key in known.items() if key in records}
    unknown = [code for code, key in noted.items() if key is None]
    typed = model._default_manager.filter(code__in=unknown).select_related("latest_revision")
    return {**found, **{record.code: record for record in typed}}


def _fresh(model: type[Coded], keys: Iterable[int]) -> dict[int, Coded]:
    rows = model._default_manager.filter(pk__in=list(keys)).select_related("latest_revision")
    return {record.pk: record for record in rows}


def _write(
    record: Coded,
    want: Wanted,
    before_publication: Callable[[Any, Wanted], None] | None,
) -> Coded:
    for name, value in want.columns.items():
        setattr(record, name, value)
    _set_rows(record, want.rows)
    for name, keys in want.sets.items():
        related: Any = type(record)._meta.get_field(name).related_model
        setattr(record, name, list(related._default_manager.filter(pk__in=keys)))
    record.save()
    if before_publication:
        before_publication(record, want)
    if want.is_public:
        publish_for_demonstration(record=record)
    else:
        record.save_revision(clean=False)
    confirm_for_demonstration(record=record)
    return record


def _set_rows(record: PublishedRecord, rows: Mapping[str, list[dict[str, Any]]]) -> None:
    models = {
        relation.get_accessor_name(): relation.related_model
        for relation in get_all_child_relations(record)
    }
    for name, columns in rows.items():
        children = [models[name](**row, sort_order=n) for n, row in enumerate(columns)]
        setattr(record, name, children)
