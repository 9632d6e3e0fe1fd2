"""What a clearance stands for."""

from __future__ import annotations

import pytest
from django.db import IntegrityError, transaction

from investment.models import Clearance, ClearanceWithdrawal
from investment.models.clearance import content_digest
from tests.factories import InvestmentProjectFactory, UserFactory, publish

pytestmark = pytest.mark.django_db


def test_the_digest_looks_at_what_a_reader_sees() -> None:
    content = {"name_vi": "Nhà máy", "live": False, "updated_at": "2026-11-23"}
    assert content_digest(content) == content_digest({**content, "live": True, "updated_at": ""})
    assert content_digest(content) != content_digest({**content, "name_vi": "Nhà xưởng"})


def test_the_digest_does_not_depend_on_the_order_of_keys() -> None:
    assert content_digest({"a": 1, "b": 2}) == content_digest({"b": 2, "a": 1})


def test_an_uncleared_revision_has_no_standing() -> None:
    revision = InvestmentProjectFactory().save_revision()
    assert Clearance.objects.standing_for(revision) is None


@pytest.mark.parametrize(
    ("rule", "change"),
    [
        ("clearance_person_or_demonstration", {"cleared_by": None}),
        ("clearance_has_statement", {"statement": ""}),
    ],
)
def test_a_clearance_needs_person_and_statement(rule: str, change: dict[str, object]) -> None:
    project = InvestmentProjectFactory()
    publish(project)
    with pytest.raises(IntegrityError, match=rule), transaction.atomic():
        Clearance.objects.filter(pk=project.clearance_id).update(**change)


def test_a_clearance_says_its_kind_and_ground() -> None:
    project = InvestmentProjectFactory()
    publish(project)
    assert str(project.clearance) == "Second person: Rule 1 of the tests"


def test_a_withdrawal_needs_its_reason_and_ends_the_standing() -> None:
    project = InvestmentProjectFactory()
    publish(project)
    values = {"clearance": project.clearance, "withdrawn_by": UserFactory()}
    with (
        pytest.raises(IntegrityError, match="clearance_withdrawal_has_reason"),
        transaction.atomic(),
    ):
        ClearanceWithdrawal.objects.create(**values, reason="")
    assert Clearance.objects.standing_for(project.live_revision) == project.clearance
    ClearanceWithdrawal.objects.create(**values, reason="Số liệu sai")
    assert Clearance.objects.standing_for(project.live_revision) is None
