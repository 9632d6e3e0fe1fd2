"""Lists and choosers find what is typed without accents."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from investment.models import FactSource, InvestmentProject, LegalDocument, Place
from tests.factories import InvestmentProjectFactory, LegalDocumentFactory, PlaceFactory

pytestmark = pytest.mark.django_db


def listed(client: Client, model: Any, query: str) -> list[Any]:
    address = reverse(model.snippet_viewset.get_url_name("list"))
    return list(client.get(f"{address}?{query}").context["object_list"])


def test_words_are_found_without_accents_and_codes_in_any_spelling(as_editor: Client) -> None:
    textile = InvestmentProjectFactory(
        code="TH-031", name_vi="Nhà máy dệt may", name_ko="섬유 공장"
    )
    InvestmentProjectFactory(code="TH-032", name_vi="Cảng biển")
    for query in ("det may", "Dệt MAY", "th031", "TH 31", "섬유"):
        assert listed(as_editor, InvestmentProject, f"q={query}") == [textile], query


def test_a_chooser_finds_the_same_way(as_editor: Client) -> None:
    wanted = LegalDocumentFactory(number="57/2020/NĐ-CP", title_vi="Nghị định về đầu tư")
    LegalDocumentFactory(number="1/2021", title_vi="Khác")
    chooser = LegalDocument.snippet_viewset.chooser_viewset
    address = reverse(chooser.get_url_name("choose_results"))
    page = as_editor.get(f"{address}?q=nghi dinh").content.decode()
    assert str(wanted) in page
    assert "Khác" not in page


def test_the_list_says_status_freshness_and_languages(as_editor: Client) -> None:
    InvestmentProjectFactory(name_ko="")
    address = reverse(InvestmentProject.snippet_viewset.get_url_name("list"))
    page = as_editor.get(address).content.decode()
    assert page.count('data-state="draft"') == page.count('data-state="missing"') == 1


@pytest.mark.parametrize(("ordering", "codes"), [("", [2, 1, 3]), ("-", [1, 3, 2])])
def test_projects_are_sorted_by_completeness_and_then_by_code(
    ordering: str, codes: list[int], as_editor: Client
) -> None:
    for number in (3, 1, 2):
        project = InvestmentProjectFactory(code=f"TH-{number:03}")
        if number != 2:
            project.fact_sources.add(FactSource(url="https://nna.jp", facts=["capital_max"]))
            project.save_revision(clean=False)
    found = listed(as_editor, InvestmentProject, f"ordering={ordering}completeness")
    assert [project.code for project in found] == [f"TH-{number:03}" for number in codes]
    assert {project.completeness_score for project in found} == {0, 9}


def test_more_records_need_no_more_queries(as_editor: Client) -> None:
    InvestmentProjectFactory.create_batch(2)
    listed(as_editor, InvestmentProject, "")  # content types and permissions are remembered
    with CaptureQueriesContext(connection) as few:
        assert len(listed(as_editor, InvestmentProject, "")) == 2
    InvestmentProjectFactory.create_batch(18)
    listed(as_editor, InvestmentProject, "")  # how their translations stand is noted once
    with CaptureQueriesContext(connection) as many:
        assert len(listed(as_editor, InvestmentProject, "")) == 20
    assert len(many) == len(few)


def test_places_are_corrected_never_added(as_editor: Client) -> None:
    place = PlaceFactory()
    name = Place.snippet_viewset.get_url_name
    as_editor.post(reverse(name("delete"), args=[place.pk]))
    as_editor.post(reverse(name("add")), {"code": "1", "kind": "ward", "name_vi": "Phường"})
    assert list(Place.objects.all()) == [place]
