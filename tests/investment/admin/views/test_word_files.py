"""Words go to a bureau as a file and come back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils.translation import override
from wagtail.models import ModelLogEntry

from investment.bilingual.catalogue import read
from investment.models import InvestmentProject
from investment.models.words import label_of
from tests.factories import InvestmentProjectFactory, ZoneFactory

pytestmark = pytest.mark.django_db

RECEIVE = "record_translations:receive"


def sent(client: Client, language: str = "ko", **query: str) -> bytes:
    answer = client.get(reverse("record_translations:send", args=[language]), query)
    assert answer.status_code == 200
    assert f"words-{language}.po" in answer.headers["Content-Disposition"]
    return answer.content


def shown(client: Client, content: bytes) -> Any:
    file = SimpleUploadedFile("words.po", content)
    return client.post(reverse(RECEIVE), {"file": file})


def kept(client: Client, page: Any, keep: str = "all") -> Any:
    form = page.context["form"]
    return client.post(reverse(RECEIVE), {**form.initial, "keep": keep})


@pytest.fixture
def project() -> InvestmentProject:
    project: InvestmentProject = InvestmentProjectFactory(code="TH-001", summary_vi="Tóm\ntắt")
    return project


def name_of(project: InvestmentProject) -> str | None:
    project.refresh_from_db()
    draft: InvestmentProject = project.get_latest_revision_as_object()
    return draft.name_ko


def test_the_file_has_what_the_list_shows(as_editor: Client, project: InvestmentProject) -> None:
    ZoneFactory(code="Z-01")
    codes = {entry.place.code for entry in read(sent(as_editor)).entries}
    assert codes == {"TH-001", "Z-01"}
    only = read(sent(as_editor, kind="zone")).entries
    assert {entry.place.code for entry in only} == {"Z-01"}
    assert read(sent(as_editor, state="current")).entries == ()


def test_first_it_is_shown_and_nothing_is_kept(
    as_editor: Client, project: InvestmentProject
) -> None:
    content = sent(as_editor).replace("메탄올 생산공장".encode(), "새 공장".encode())
    page = shown(as_editor, content)
    assert page.context["plan"].counts["update"] == 1
    assert "새 공장" in page.content.decode()
    assert name_of(project) == "메탄올 생산공장"


def test_then_the_words_are_kept_as_a_draft_of_the_person(
    as_editor: Client, project: InvestmentProject, editor: Any
) -> None:
    content = sent(as_editor).replace("메탄올 생산공장".encode(), "새 공장".encode())
    answer = kept(as_editor, shown(as_editor, content))
    assert answer.status_code == 302
    assert name_of(project) == "새 공장"
    assert project.latest_revision.user == editor
    assert not project.live
    entry = ModelLogEntry.objects.get(action="investment.translate")
    assert entry.data["file"] == "words.po"
    assert len(entry.data["digest"]) == 64


def test_only_what_was_shown_is_kept(as_editor: Client, project: InvestmentProject) -> None:
    content = sent(as_editor)
    page = shown(as_editor, content.replace("메탄올 생산공장".encode(), "새 공장".encode()))
    assert "file" not in page.context["form"].fields
    other = SimpleUploadedFile("other.po", content.replace("메탄올".encode(), "다른".encode()))
    form = page.context["form"].initial
    as_editor.post(reverse(RECEIVE), {**form, "keep": "all", "file": other})
    assert name_of(project) == "새 공장"


def test_a_refused_text_is_named_and_the_rest_can_be_kept(
    as_editor: Client, project: InvestmentProject
) -> None:
    content = sent(as_editor).replace("메탄올 생산공장".encode(), "새 공장".encode())
    project.summary_vi = "Khác"
    project.save_revision(clean=False)
    page = shown(as_editor, content)
    with override("vi"):
        assert f"TH-001: {label_of(InvestmentProject, 'summary')}" in page.content.decode()
    refused = kept(as_editor, page)
    assert refused.context["form"].non_field_errors()
    assert name_of(project) == "메탄올 생산공장"
    kept(as_editor, page, keep="valid")
    assert name_of(project) == "새 공장"


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"\xff\xfe\x00"])
def test_a_file_that_cannot_be_read_is_refused(as_editor: Client, content: bytes) -> None:
    page = shown(as_editor, content)
    assert page.status_code == 200
    assert page.context["form"].errors
    assert as_editor.post(reverse(RECEIVE), {}).context["form"].errors


def test_too_large_a_file_is_refused(as_editor: Client) -> None:
    page = shown(as_editor, b"#" * 1_500_001)
    assert page.context["form"].non_field_errors()


def test_no_file_for_those_who_translate_nothing(
    editor: Any, as_editor: Client, allow: Callable[..., None]
) -> None:
    assert as_editor.get(reverse("record_translations:send", args=["vi"])).status_code == 404
    allow(editor)
    for address in (reverse("record_translations:send", args=["ko"]), reverse(RECEIVE)):
        assert as_editor.get(address).status_code in (302, 403)


def test_records_that_a_person_may_not_change_stay_out_of_the_file(
    editor: Any, as_editor: Client, allow: Callable[..., None], project: InvestmentProject
) -> None:
    content = sent(as_editor).replace("메탄올 생산공장".encode(), "새 공장".encode())
    allow(editor, "change_zone")
    assert read(sent(as_editor)).entries == ()
    assert shown(as_editor, content).context["plan"].counts["update"] == 0
