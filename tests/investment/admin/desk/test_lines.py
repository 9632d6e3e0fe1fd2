"""Where a line of the desk leads."""

from __future__ import annotations

import pytest

from investment.admin.desk.lines import clearing_address, lines_to_edit
from investment.permissions.roles import Role
from tests.factories import InvestmentProjectFactory, OrganisationFactory, ZoneFactory
from tests.investment.permissions.people import person

pytestmark = pytest.mark.django_db


def test_a_line_names_the_newest_version_and_leads_where_the_person_may_go() -> None:
    zone = ZoneFactory(live=True)
    zone.name_en = "A newer name"
    zone.save_revision()
    (line,) = lines_to_edit([zone], person(Role.EDITOR))
    assert line.label == "A newer name"
    assert line.href == f"/cms/snippets/investment/zone/edit/{zone.pk}/"
    (line,) = lines_to_edit([zone], person(Role.CONTRIBUTOR, agency=OrganisationFactory()))
    assert line.href is None


def test_a_record_is_cleared_on_its_own_screen() -> None:
    project = InvestmentProjectFactory()
    assert clearing_address(project).endswith(f"/investmentproject/clear/{project.pk}/")
