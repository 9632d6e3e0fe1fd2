"""Loading again changes nothing, and never what an editor wrote."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.contrib.auth.base_user import AbstractBaseUser
from django.db import transaction

from investment.actions.clearance import ClearanceRefused
from investment.actions.demonstration import facts
from investment.actions.demonstration.ledger import LEFT_ALONE, Ledger, Outcome
from investment.actions.demonstration.loading import DemonstrationRefused, load_demonstration
from investment.actions.demonstration.signals import demonstration_loaded
from investment.choices import ClearanceKind
from investment.models import (
    CallList,
    CatalogueSettings,
    Clearance,
    DemonstrationRow,
    InvestmentProject,
    Organisation,
    Place,
    RoutingRule,
    Zone,
)
from tests.factories import UserFactory, ZoneFactory

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.slow,
    pytest.mark.xdist_group("demonstration"),
]


@pytest.fixture(scope="module")
def first_load(django_db_setup: None, django_db_blocker: Any) -> Iterator[Ledger]:
    with django_db_blocker.unblock(), transaction.atomic():
        yield load_demonstration()
        transaction.set_rollback(True)


@pytest.fixture
def loaded(first_load: Ledger, db: None) -> Ledger:
    """What was done to load the demonstration, not copied here but loaded."""
    return first_load


@pytest.fixture
def editor() -> AbstractBaseUser:
    return UserFactory()


@pytest.fixture
def other_facts(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Rows that stand in place of those of the files, by name of the file."""
    rows: dict[str, Any] = {}
    original = facts.read
    for module in ("projects", "zones", "agencies", "decisions", "taxonomy", "rates"):
        path = f"investment.actions.demonstration.{module}.read"
        monkeypatch.setattr(path, lambda name: rows.get(name, original(name)))
    return rows


def outcomes(ledger: Ledger) -> set[Outcome]:
    return {outcome for counts in ledger.counts.values() for outcome in counts}


def test_the_first_load_creates_everything_and_marks_the_catalogue(loaded: Ledger) -> None:
    assert outcomes(loaded) == {Outcome.CREATED}
    counts = {kind: counts.total() for kind, counts in loaded.counts.items()}
    assert (counts["project"], counts["zone"], counts["place"]) == (92, 23, 753)
    assert CatalogueSettings.load().is_demonstration


def test_every_public_record_has_a_clearance_of_the_demonstration(loaded: Ledger) -> None:
    cleared = InvestmentProject.objects.public().values_list("clearance__kind", flat=True)
    assert set(cleared) == {ClearanceKind.DEMONSTRATION}


def test_a_second_load_changes_nothing(loaded: Ledger) -> None:
    def state() -> tuple[Any, ...]:
        stamps = InvestmentProject.objects.order_by("pk").values_list("pk", "updated_at")
        return list(stamps), Clearance.objects.count(), Place.objects.count()

    before = state()
    assert outcomes(load_demonstration()) == {Outcome.UNCHANGED}
    assert state() == before


def test_a_draft_of_an_editor_stays(loaded: Ledger, editor: AbstractBaseUser) -> None:
    project = InvestmentProject.objects.get(code="TH-001")
    project.name_en = "Methanol works"
    project.save_revision(user=editor)
    ledger = load_demonstration()
    assert ledger.left_alone == [("project", "TH-001", Outcome.EDITED)]
    assert project.latest_revision.as_object().name_en == "Methanol works"


def test_what_an_editor_saved_stays_even_if_the_facts_change(
    loaded: Ledger, other_facts: dict[str, Any]
) -> None:
    Zone.objects.filter(code="Z-04").update(area_ha=600)
    rows = facts.read("zones")
    other_facts["zones"] = [{**row, "area_ha": 700} if row["id"] == "Z-04" else row for row in rows]
    ledger = load_demonstration()
    assert ("zone", "Z-04", Outcome.EDITED) in ledger.left_alone
    assert Zone.objects.get(code="Z-04").area_ha == 600


def test_rows_that_editors_change_in_tables_stay(loaded: Ledger) -> None:
    rule = RoutingRule.objects.get(matter="trade")
    rule.organisation = Organisation.objects.get(code="O-04")
    rule.save()
    ledger = load_demonstration()
    assert ledger.left_alone == [("routing rule", "trade", Outcome.EDITED)]
    assert RoutingRule.objects.get(matter="trade").organisation.code == "O-04"


def test_what_an_editor_deleted_does_not_come_back(loaded: Ledger) -> None:
    RoutingRule.objects.get(matter="trade").delete()
    ledger = load_demonstration()
    assert ledger.left_alone == [("routing rule", "trade", Outcome.DELETED)]
    assert not RoutingRule.objects.filter(matter="trade").exists()


def test_changed_facts_renew_what_nobody_has_touched(
    loaded: Ledger, other_facts: dict[str, Any]
) -> None:
    changed = {"area_ha": 11, "status": "approved"}
    other_facts["projects"] = [
        {**row, **changed} if row["id"] == "TH-001" else row for row in facts.read("projects")
    ]
    ledger = load_demonstration()
    project = InvestmentProject.objects.get(code="TH-001")
    assert ledger.counts["project"] == {Outcome.UPDATED: 1, Outcome.UNCHANGED: 91}
    assert (project.area_max_ha, project.call_status, project.live) == (11, "approved", True)
    assert project.status_changes.count() == 1
    assert outcomes(load_demonstration()) == {Outcome.UNCHANGED}


def test_changed_rows_of_a_table_are_renewed(loaded: Ledger, other_facts: dict[str, Any]) -> None:
    rows = facts.read("organisations")
    site = {"website": "https://example.vn"}
    other_facts["organisations"] = [{**row, **site} if row["id"] == "O-04" else row for row in rows]
    ledger = load_demonstration()
    assert ledger.counts["organisation"][Outcome.UPDATED] == 1
    assert Organisation.objects.get(code="O-04").website == "https://example.vn"


def test_nothing_is_published_once_the_catalogue_is_no_demonstration(
    loaded: Ledger, other_facts: dict[str, Any]
) -> None:
    settings = CatalogueSettings.load()
    settings.is_demonstration = False
    settings.save()
    assert outcomes(load_demonstration()) == {Outcome.UNCHANGED}
    rows = facts.read("zones")
    other_facts["zones"] = [{**row, "area_ha": 700} if row["id"] == "Z-04" else row for row in rows]
    with pytest.raises(ClearanceRefused):
        load_demonstration()
    assert Zone.objects.get(code="Z-04").area_ha == 566


def test_the_website_joins_in_with_the_same_ledger(loaded: Ledger) -> None:
    heard: list[Ledger] = []

    def receive(*, ledger: Ledger, **_signal: Any) -> None:
        heard.append(ledger)

    demonstration_loaded.connect(receive)
    try:
        ledger = load_demonstration()
    finally:
        demonstration_loaded.disconnect(receive)
    assert heard == [ledger]


def test_lists_are_written_once(loaded: Ledger) -> None:
    assert CallList.objects.count() == 2
    assert not LEFT_ALONE & outcomes(loaded)


def test_a_real_catalogue_does_not_become_a_demonstration() -> None:
    DemonstrationRow.objects.all().delete()
    CatalogueSettings.objects.update(is_demonstration=False)
    ZoneFactory(live=True)
    with pytest.raises(DemonstrationRefused):
        load_demonstration()
    assert not CatalogueSettings.load().is_demonstration
