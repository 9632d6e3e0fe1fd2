"""Where a line of the desk leads."""

from __future__ import annotations

import pytest
from django.utils.translation import override

from investment.admin.desk.lines import clearing_address, label_of, lines_to_edit
from investment.permissions.roles import Role
from tests.factories import InvestmentProjectFactory, OrganisationFactory, ZoneFactory
from tests.investment.permissions.people import person

pytestmark = pytest.mark.django_db


def test_a_line_names_the_newest_version_and_leads_where_the_person_may_go() -> None:
    zone = ZoneFactory(code="Z-77", live=True)
    zone.name_en, zone.name_vi, zone.name_ko = "A newer name", "Tên mới", ""
    zone.save_revision()
    (line,) = lines_to_edit([zone], person(Role.EDITOR))
    assert line.label == "Z-77 A newer name"
    assert line.href == f"/cms/snippets/investment/zone/edit/{zone.pk}/"
    (line,) = lines_to_edit([zone], person(Role.CONTRIBUTOR, agency=OrganisationFactory()))
    assert line.href is None


def test_a_record_is_cleared_on_its_own_screen() -> None:
    project = InvestmentProjectFactory()
    assert clearing_address(project).endswith(f"/investmentproject/clear/{project.pk}/")


def test_a_name_stands_in_the_readers_language_whoever_saved_it() -> None:
    project = InvestmentProjectFactory(code="TH-77", name_vi="Nhà máy", name_ko="", name_en="Plant")
    with override("en"):
        project.save_revision()
    with override("vi"):
        assert label_of(project) == "TH-77 Nhà máy"
    with override("ko"):  # nothing in Korean yet: better the first language than nothing
        assert label_of(project) == "TH-77 Nhà máy"
