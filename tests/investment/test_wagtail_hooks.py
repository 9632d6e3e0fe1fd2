"""The audit has words for every action, and the settings have a screen."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.log_actions import log, registry
from wagtail.models import ModelLogEntry

from investment import actions
from investment.actions.clearance import clear_second_person
from investment.actions.status import change_call_status, withdraw
from investment.actions.verification import confirm
from investment.models import Membership
from investment.wagtail_hooks import LOG_ACTIONS
from tests.factories import InvestmentProjectFactory, OrganisationFactory, UserFactory

pytestmark = pytest.mark.django_db


def logged() -> list[str]:
    rows = ModelLogEntry.objects.filter(action__startswith="investment.")
    return list(rows.values_list("action", flat=True))


def test_every_action_in_the_code_is_registered_and_the_other_way_round() -> None:
    folder = Path(actions.__file__).parent
    source = "".join(file.read_text(encoding="utf-8") for file in folder.rglob("*.py"))
    assert set(re.findall(r'action="(investment\.\w+)"', source)) == set(LOG_ACTIONS)


@pytest.mark.parametrize("action", LOG_ACTIONS)
def test_each_action_can_be_logged_and_read(action: str) -> None:
    entry = log(instance=InvestmentProjectFactory(), action=action, user=UserFactory())
    assert str(registry.get_action_label(action))
    assert str(entry.message)


def test_a_change_of_status_and_a_withdrawal_are_logged() -> None:
    project, by = InvestmentProjectFactory(), UserFactory()
    on, reason = date(2026, 11, 20), {"vi": "Lý do"}
    change_call_status(project=project, to="selecting_investor", on=on, reason=reason, by=by)
    withdraw(project=project, reason=reason, on=on, by=by)
    assert logged() == ["investment.status"] * 2


def test_a_confirmation_is_logged() -> None:
    project, by = InvestmentProjectFactory(owning_agency=OrganisationFactory()), UserFactory()
    Membership.objects.create(user=by, organisation=project.owning_agency)
    confirm(project=project, on=date(2026, 11, 20), by=by)
    assert logged() == ["investment.confirm"]


def test_a_clearance_is_logged() -> None:
    revision = InvestmentProjectFactory().save_revision(user=UserFactory(), clean=False)
    clear_second_person(revision=revision, by=UserFactory(), statement="Công văn 12")
    assert logged() == ["investment.clear"]


@pytest.mark.ignore_template_errors
def test_the_catalogue_settings_have_a_screen(client: Client, admin_user: Any) -> None:
    client.force_login(admin_user)
    address = reverse("wagtailsettings:edit", args=["investment", "cataloguesettings"])
    assert b"review_after_days" in client.get(address, follow=True).content
