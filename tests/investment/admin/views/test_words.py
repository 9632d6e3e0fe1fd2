"""Writing the words of a record beside the Vietnamese ones."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.translation import gettext, override

from investment.actions.translating.confirming import confirm_translation
from investment.models import Capacity, InvestmentProject, TranslationStanding
from investment.models.words import label_of
from tests.factories import InvestmentProjectFactory, UserFactory, publish
from tests.investment.admin.said import vietnamese

pytestmark = pytest.mark.django_db


def address(project: InvestmentProject, language: str = "ko") -> str:
    name = InvestmentProject.snippet_viewset.get_url_name("words")
    return reverse(name, args=[project.pk, language])


def newest(project: InvestmentProject) -> InvestmentProject:
    project.refresh_from_db()
    draft: InvestmentProject = project.get_latest_revision_as_object()
    return draft


def state(project: InvestmentProject) -> str:
    return TranslationStanding.objects.of(project).get(language="ko").state


@pytest.fixture
def project() -> InvestmentProject:
    project: InvestmentProject = InvestmentProjectFactory(
        code="TH-001", summary_vi="Khu kinh tế rộng 67,5 ha"
    )
    Capacity.objects.create(project=project, description_vi="Giấy")
    project.save_revision(clean=False)
    return project


def test_words_are_saved_as_a_draft_and_called_current_by_no_one(
    as_editor: Client, project: InvestmentProject, filled: Any
) -> None:
    form = filled(as_editor, address(project))
    assert form["words-name"] == ["메탄올 생산공장"]
    form |= {"words-name": "새 공장", "words-capacities.0.description": "종이"}
    answer = as_editor.post(address(project), form)
    assert answer.headers["Location"] == address(project)
    draft = newest(project)
    assert draft.name_ko == "새 공장"
    assert draft.capacities.all()[0].description_ko == "종이"
    assert not project.live
    assert state(project) == "draft"


def test_the_source_and_the_terms_stand_beside_the_field(
    as_editor: Client, project: InvestmentProject
) -> None:
    page = as_editor.get(address(project)).content.decode()
    assert "Khu kinh tế rộng 67,5 ha" in page
    assert "경제구역" in page


def test_it_says_whether_visitors_read_these_words(
    as_editor: Client, project: InvestmentProject
) -> None:
    with override("vi"):
        sentence = gettext("Visitors still read an earlier one.")
    publish(project)
    assert sentence not in as_editor.get(address(project)).content.decode()
    draft = newest(project)
    draft.name_ko = "새 공장"
    draft.save_revision(clean=False)
    assert sentence in as_editor.get(address(project)).content.decode()


def test_a_translator_says_that_it_is_current(
    as_editor: Client, project: InvestmentProject, filled: Any, editor: Any
) -> None:
    form = filled(as_editor, address(project)) | {
        "words-summary": "67.5헥타르의 경제구역",
        "words-capacities.0.description": "종이",
        "confirm": "1",
    }
    answer = as_editor.post(address(project), form)
    assert answer.headers["Location"].endswith("?language=ko")
    assert state(project) == "current"
    assert newest(project).summary_ko == "67.5헥타르의 경제구역"


def test_a_lost_figure_keeps_it_a_draft_until_somebody_has_looked(
    as_editor: Client, project: InvestmentProject, filled: Any
) -> None:
    form = filled(as_editor, address(project))
    assert "figures_checked" not in form
    form |= {
        "words-summary": "경제구역",
        "words-capacities.0.description": "종이",
        "confirm": "1",
    }
    page = as_editor.post(address(project), form, follow=True)
    assert "67,5 ha" in page.content.decode()
    assert state(project) == "draft"
    assert newest(project).summary_ko == "경제구역"
    again = filled(as_editor, address(project)) | {"confirm": "1", "figures_checked": "on"}
    as_editor.post(address(project), again)
    assert state(project) == "current"


def test_a_text_that_is_missing_keeps_it_a_draft(
    as_editor: Client, project: InvestmentProject, filled: Any
) -> None:
    form = filled(as_editor, address(project)) | {"confirm": "1"}
    page = as_editor.post(address(project), form, follow=True)
    with override("vi"):
        gap = label_of(InvestmentProject, "capacities.0.description")
    [told] = [str(one) for one in page.context["messages"]]
    assert gap in told
    assert state(project) == "draft"


def test_fields_of_another_language_and_figures_are_not_written(
    as_editor: Client, project: InvestmentProject, filled: Any
) -> None:
    before = newest(project)
    form = filled(as_editor, address(project)) | {
        "words-name": "새 공장",
        "name_vi": "Khác",
        "name_en": "Other",
        "words-name_en": "Other",
        "words-code": "TH-999",
        "capital_max": "1",
        "live": "on",
    }
    as_editor.post(address(project), form)
    draft = newest(project)
    assert draft.name_ko == "새 공장"
    assert (draft.name_vi, draft.name_en) == (before.name_vi, before.name_en)
    assert (draft.code, draft.capital_max) == (before.code, before.capital_max)
    assert not project.live


def test_the_second_of_two_is_told_and_loses_nothing(
    as_editor: Client, as_officer: Client, project: InvestmentProject, filled: Any
) -> None:
    mine, theirs = filled(as_editor, address(project)), filled(as_officer, address(project))
    as_officer.post(address(project), theirs | {"words-name": "그들의 공장"})
    page = as_editor.post(address(project), mine | {"words-name": "나의 공장"})
    text = page.content.decode()
    assert page.context["has_moved"]
    assert "나의 공장" in text
    assert "그들의 공장" in text
    assert newest(project).name_ko == "그들의 공장"
    again = filled_from(page)
    assert again["words-name"] == ["나의 공장"]
    as_editor.post(address(project), again)
    assert newest(project).name_ko == "나의 공장"


def filled_from(page: Any) -> dict[str, Any]:
    """The form of an answer as a browser would send it back."""
    form = page.context["form"]
    return {
        field.html_name: [field.value() or ""] for field in form if field.name != "figures_checked"
    }


def test_words_whose_source_is_gone_are_handed_back(
    as_editor: Client, project: InvestmentProject, filled: Any
) -> None:
    form = filled(as_editor, address(project)) | {"words-capacities.0.description": "종이"}
    draft = newest(project)
    draft.capacities.get_object_list().clear()
    draft.save_revision(clean=False)
    page = as_editor.post(address(project), form)
    assert page.context["homeless"] == ["종이"]


def test_what_changed_since_it_was_current_is_marked_safely(
    as_editor: Client, project: InvestmentProject
) -> None:
    draft = newest(project)
    draft.summary_ko, draft.summary_vi = "경제구역 <b>", "Khu <b> cũ"
    draft.capacities.get_object_list().clear()
    draft.save_revision(clean=False)
    project.refresh_from_db()
    by = UserFactory(is_superuser=True)
    confirm_translation(record=project, language="ko", by=by)
    draft = newest(project)
    draft.summary_vi = "Khu <i> cũ"
    draft.save_revision(clean=False)
    page = as_editor.get(address(project)).content.decode()
    assert "<del>b</del>" in page
    assert "<ins>i</ins>" in page
    assert "<i> cũ" not in page
    assert vietnamese("outdated") in page


def test_a_text_that_is_too_long_is_refused_and_stays_in_the_form(
    as_editor: Client, project: InvestmentProject, filled: Any
) -> None:
    form = filled(as_editor, address(project)) | {"words-name": "가" * 251}
    page = as_editor.post(address(project), form)
    assert page.status_code == 200
    assert "가" * 251 in page.content.decode()
    assert newest(project).name_ko == "메탄올 생산공장"


def test_a_locked_record_is_refused_and_what_was_typed_stays(
    as_editor: Client, project: InvestmentProject, filled: Any
) -> None:
    form = filled(as_editor, address(project)) | {"words-name": "새 공장"}
    InvestmentProject.objects.update(locked=True, locked_by=UserFactory())
    page = as_editor.post(address(project), form)
    assert page.context["form"].non_field_errors()
    assert "새 공장" in page.content.decode()


def test_only_translations_have_a_screen_and_only_for_those_who_may(
    as_editor: Client, project: InvestmentProject, editor: Any, allow: Callable[..., None]
) -> None:
    for language in ("vi", "fr"):
        assert as_editor.get(address(project, language)).status_code == 404
    allow(editor, "view_investmentproject")
    for answer in (as_editor.get(address(project)), as_editor.post(address(project), {})):
        assert answer.status_code in (302, 403)
    assert newest(project).name_ko == "메탄올 생산공장"


def test_the_form_of_the_record_leads_there_and_back(
    as_editor: Client, project: InvestmentProject
) -> None:
    edit = reverse(InvestmentProject.snippet_viewset.get_url_name("edit"), args=[project.pk])
    assert address(project) in as_editor.get(edit).content.decode()
    assert edit in as_editor.get(address(project)).content.decode()


def test_few_queries(
    as_editor: Client, project: InvestmentProject, django_assert_max_num_queries: Any
) -> None:
    as_editor.get(address(project))
    with django_assert_max_num_queries(30):
        as_editor.get(address(project))
