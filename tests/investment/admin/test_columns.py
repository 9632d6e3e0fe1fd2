"""What the columns of the lists say."""

from __future__ import annotations

from datetime import date

import pytest
from django.test import RequestFactory
from django.utils.translation import override

from investment.admin.columns import (
    CallColumn,
    FreshnessColumn,
    PublicationColumn,
    languages_present,
)
from investment.admin.viewsets.projects import ProjectViewSet
from tests.factories import (
    CallListFactory,
    InvestmentProjectFactory,
    ListEntryFactory,
    SectorFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db


def test_only_languages_with_a_text_are_present() -> None:
    assert languages_present(SectorFactory(name_ko=None), "name") == "vi · en"
    assert languages_present(SectorFactory.build(name_vi="", name_ko=""), "name") == "en"


def test_a_call_that_is_over_by_its_dates_says_so() -> None:
    open_project, ended = InvestmentProjectFactory.create_batch(2)
    ListEntryFactory(project=ended, call_list=CallListFactory(period_end=date(2025, 12, 31)))
    request = RequestFactory().get("/cms/")
    request.user = UserFactory(is_superuser=True)
    projects = ProjectViewSet().get_queryset(request).in_bulk()
    column = CallColumn()
    with override("en"):
        assert column.get_value(projects[open_project.pk]) == "Calling for investment"
        assert "call period ended" in column.get_value(projects[ended.pk])
    assert column.get_primary(projects[open_project.pk])
    assert not column.get_primary(projects[ended.pk])


def test_freshness_is_said_in_words() -> None:
    with override("en"):
        value = FreshnessColumn().get_value(InvestmentProjectFactory(is_source_checked=True))
    assert value == "Checked against a public source"


def test_publication_says_whether_a_change_waits() -> None:
    project = InvestmentProjectFactory(live=True)
    values = [PublicationColumn().get_value(InvestmentProjectFactory())]
    values.append(PublicationColumn().get_value(project))
    project.name_en = "Another name"
    project.save_revision(clean=False)
    values.append(PublicationColumn().get_value(project))
    assert len(set(values)) == 3
