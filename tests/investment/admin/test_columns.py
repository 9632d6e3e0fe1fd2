"""What the columns of the lists say."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.http import HttpRequest
from django.test import Client, RequestFactory
from django.urls import reverse
from django.utils.translation import override

from investment.admin.columns import (
    CallColumn,
    FreshnessColumn,
    PublicationColumn,
    TranslationsColumn,
    languages_present,
    words_address,
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


def test_a_list_says_how_each_translation_stands(client: Client, admin_user: Any) -> None:
    project = InvestmentProjectFactory(name_ko="")
    client.force_login(admin_user)
    viewset: Any = type(project).snippet_viewset
    page = client.get(reverse(viewset.get_url_name("list"))).content.decode()
    assert 'data-state="missing"' in page
    assert 'data-state="draft"' in page
    assert words_address(project, "ko") in page


def test_a_language_of_somebody_else_has_no_way_to_its_words() -> None:
    project = InvestmentProjectFactory.build(pk=1)
    project.translation_states = {"ko": "outdated"}
    column, request = TranslationsColumn(), HttpRequest()
    hrefs = []
    for person in (UserFactory(), UserFactory(is_superuser=True)):
        request.user = person
        [mark] = column.get_cell_context_data(
            project, {"request": request, "row": None, "table": None}
        )["marks"]
        hrefs.append(mark.href)
    assert hrefs == ["", words_address(project, "ko")]
