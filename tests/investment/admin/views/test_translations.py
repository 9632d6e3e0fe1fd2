"""The work list of translators."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from investment.models import InvestmentProject, TranslationStanding
from tests.factories import (
    IncentiveFactory,
    InvestmentProjectFactory,
    OrganisationFactory,
    PromotionActivityFactory,
    PromotionDocumentFactory,
    UserFactory,
    ZoneFactory,
)

pytestmark = pytest.mark.django_db

LIST = "record_translations:index"


def rows(client: Client, **query: Any) -> list[tuple[str, str, str]]:
    """Code, language and state of what the list shows."""
    page = client.get(reverse(LIST), query)
    assert page.status_code == 200
    shown = page.context["object_list"]
    return [(row.record.code, row.language, row.state) for row in shown]


def outdate(project: InvestmentProject, days: int) -> None:
    TranslationStanding.objects.of(project).filter(language="ko").update(
        state="outdated", since=timezone.now() - timedelta(days=days)
    )


def test_what_waits_longest_comes_first_and_what_is_current_not_at_all(as_editor: Client) -> None:
    for code in ("TH-001", "TH-002", "TH-003"):
        InvestmentProjectFactory(code=code, name_en="" if code == "TH-003" else "Plant")
    rows(as_editor)
    one, two, three = InvestmentProject.objects.order_by("code")
    outdate(one, days=1)
    outdate(two, days=5)
    TranslationStanding.objects.of(three).filter(language="ko").update(state="current")
    assert rows(as_editor) == [
        ("TH-002", "ko", "outdated"),
        ("TH-001", "ko", "outdated"),
        ("TH-003", "en", "missing"),
        ("TH-001", "en", "draft"),
        ("TH-002", "en", "draft"),
    ]
    assert rows(as_editor, state="current") == [("TH-003", "ko", "current")]


def test_it_is_filtered_by_language_kind_and_agency(as_editor: Client) -> None:
    agency = OrganisationFactory()
    InvestmentProjectFactory(code="TH-001", owning_agency=agency)
    InvestmentProjectFactory(code="TH-002")
    ZoneFactory(code="Z-01", managing_body=agency)
    activity = PromotionActivityFactory(code="A-01")
    activity.organisers.set([agency])
    activity.save()
    assert {row[1] for row in rows(as_editor, language="ko")} == {"ko"}
    assert {row[0] for row in rows(as_editor, kind=["zone", "activity"])} == {"Z-01", "A-01"}
    assert {row[0] for row in rows(as_editor, agency=agency.pk)} == {"TH-001", "Z-01", "A-01"}


def test_the_counts_lead_to_their_lists(as_editor: Client) -> None:
    InvestmentProjectFactory(name_ko="")
    page = as_editor.get(reverse(LIST))
    english, korean = page.context["language_counts"]
    assert [(one.state, one.count) for one in korean.counts] == [
        ("outdated", 0),
        ("missing", 1),
        ("draft", 0),
        ("current", 0),
    ]
    assert english.counts[2].count == 1
    assert "?language=ko&amp;state=missing" in page.content.decode()


def test_a_row_leads_to_the_words_and_the_page_to_the_files(as_editor: Client) -> None:
    project = InvestmentProjectFactory()
    page = as_editor.get(reverse(LIST)).content.decode()
    name = InvestmentProject.snippet_viewset.get_url_name("words")
    assert reverse(name, args=[project.pk, "ko"]) in page
    for address in (
        reverse("record_translations:send", args=["ko"]),
        reverse("record_translations:receive"),
    ):
        assert address in page


def test_who_translates_nothing_is_refused_and_sees_no_way_there(
    editor: Any, as_editor: Client, allow: Callable[..., None]
) -> None:
    home = reverse("wagtailadmin_home")
    assert reverse(LIST) in as_editor.get(home).content.decode()
    allow(editor)
    assert as_editor.get(reverse(LIST)).status_code in (302, 403)
    assert reverse(LIST) not in as_editor.get(home).content.decode()


def test_records_that_a_person_may_not_change_are_not_listed(
    editor: Any, as_editor: Client, allow: Callable[..., None]
) -> None:
    InvestmentProjectFactory(code="TH-001")
    ZoneFactory(code="Z-01")
    allow(editor, "change_zone")
    assert {code for code, _language, _state in rows(as_editor)} == {"Z-01"}


def test_fifty_rows_of_every_kind_take_few_queries(
    as_editor: Client, django_assert_max_num_queries: Any
) -> None:
    agency, by = OrganisationFactory(), UserFactory()
    for project in InvestmentProjectFactory.create_batch(25, owning_agency=agency):
        project.save_revision(user=by, clean=False)
    for factory in (
        ZoneFactory,
        PromotionActivityFactory,
        IncentiveFactory,
        PromotionDocumentFactory,
    ):
        factory.create_batch(3)
    rows(as_editor)
    with django_assert_max_num_queries(25):
        assert len(rows(as_editor, p=1)) == 50
    with django_assert_max_num_queries(25):
        assert len(rows(as_editor, p=2)) == 24
