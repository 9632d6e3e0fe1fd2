"""Editors write documents and choose their files; a second person reads them before visitors do."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from django.utils.translation import gettext, override

from investment.models import DocumentFile, ProjectDocument, PromotionDocument
from tests.factories import InvestmentProjectFactory, PromotionDocumentFactory, document_file
from tests.investment.uploads import samples

pytestmark = pytest.mark.django_db

OLD, NEW = samples.pdf("bản cũ"), samples.pdf("bản mới")


def address(view: str, *keys: object, model: Any = PromotionDocument) -> str:
    return reverse(model.snippet_viewset.get_url_name(view), args=keys)


def upload(content: bytes, name: str = "brochure.pdf") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content, content_type="application/octet-stream")


def new(**values: Any) -> dict[str, Any]:
    """The form of a new document with one file."""
    return {
        "code": "D-001",
        "kind": "brochure",
        "title_vi": "Tờ gấp giới thiệu",
        "files-TOTAL_FORMS": "1",
        "files-INITIAL_FORMS": "0",
        "files-MIN_NUM_FORMS": "0",
        "files-MAX_NUM_FORMS": "1000",
        "files-0-language": "vi",
        "files-0-edition_on": "2026-10-01",
        "files-0-file": upload(OLD),
        "files-0-ORDER": "1",
        **values,
    }


def body(response: HttpResponse) -> bytes:
    return b"".join(response)


@pytest.fixture
def document(editor: Any) -> PromotionDocument:
    """A public document."""
    files = [document_file(content=OLD)]
    return PromotionDocumentFactory(code="D-001", files=files, live=True)


def replaced(client: Client, document: PromotionDocument, filled: Any) -> HttpResponse:
    """Send the form as it stands with another file in the place of the stored one."""
    form = filled(client, address("edit", document.pk))
    return client.post(address("edit", document.pk), {**form, "files-0-file": upload(NEW)})


def test_a_document_is_written_with_its_file(as_editor: Client) -> None:
    assert as_editor.post(address("add"), new()).status_code == 302
    document = PromotionDocument.objects.get()
    row = document.get_latest_revision_as_object().files.get()
    assert not document.live
    assert (row.file_kind, row.size_bytes, row.page_count) == ("pdf", len(OLD), 1)
    assert row.content() == OLD


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"MZ program", "Only PDF, DOCX, XLSX, PPTX, PNG and JPEG files can be stored."),
        (samples.pdf("TUYỆT MẬT"), "“TUYỆT MẬT”"),
        (samples.word("Báo cáo", "T Ố I  M Ậ T"), "“TỐI MẬT”"),
        (samples.workbook("Độ mật: MẬT"), "“MẬT”"),
        (samples.slides("[MẬT]"), "“MẬT”"),
        (samples.pdf_with("password"), "The PDF is protected by a password: store it without one."),
    ],
)
def test_a_file_that_is_refused_leaves_the_form_as_it_was_typed(
    as_editor: Client, content: bytes, sentence: str
) -> None:
    page = as_editor.post(address("add"), new(**{"files-0-file": upload(content)}))
    assert page.status_code == 200
    errors = page.context["form"].formsets["files"].errors[0]["file"]
    with override("vi"):
        assert gettext(sentence) in str(errors)
    assert "brochure.pdf: " in str(errors)
    html = page.content.decode()
    assert "Tờ gấp giới thiệu" in html
    assert 'value="2026-10-01"' in html
    assert not PromotionDocument.objects.exists()


def test_two_files_of_one_language_are_refused(as_editor: Client) -> None:
    second = {key.replace("-0-", "-1-"): value for key, value in new().items() if "-0-" in key}
    form = new(**{**second, "files-1-file": upload(NEW), "files-TOTAL_FORMS": "2"})
    assert as_editor.post(address("add"), form).status_code == 200
    assert not PromotionDocument.objects.exists()


def test_another_file_waits_for_clearance_while_the_old_one_is_public(
    as_editor: Client, client: Client, document: PromotionDocument, filled: Any
) -> None:
    assert replaced(as_editor, document, filled).status_code == 302
    assert DocumentFile.objects.get().content() == OLD
    assert body(Client().get("/en/documents/D-001/D-001-vi.pdf")) == OLD
    document.refresh_from_db()
    assert document.get_latest_revision_as_object().files.get().content() == NEW


def test_the_second_person_reads_the_new_file_clears_it_and_it_is_public(
    as_editor: Client, as_officer: Client, document: PromotionDocument, filled: Any
) -> None:
    replaced(as_editor, document, filled)
    clear = address("clear", document.pk)
    (file,) = as_officer.get(clear).context["files"]
    assert body(as_officer.get(file["href"])) == NEW
    as_officer.post(clear, {**filled(as_officer, clear), "statement": "Công văn 12"})
    assert body(Client().get("/en/documents/D-001/D-001-vi.pdf")) == NEW


def test_the_form_shows_where_the_stored_file_is_read(
    as_editor: Client, document: PromotionDocument
) -> None:
    html = as_editor.get(address("edit", document.pk)).content.decode()
    assert f'href="{address("file", document.pk)}?name=promotion-documents' in html


def test_a_form_sent_back_as_it_stands_keeps_its_file(
    as_editor: Client, document: PromotionDocument, filled: Any
) -> None:
    form = filled(as_editor, address("edit", document.pk))
    as_editor.post(address("edit", document.pk), {**form, "title_vi": "Tên mới"})
    document.refresh_from_db()
    draft = document.get_latest_revision_as_object()
    assert (draft.title_vi, draft.files.get().content()) == ("Tên mới", OLD)


@pytest.mark.parametrize("name", ["", "../db.sqlite3", "promotion-documents/ab/other.pdf"])
def test_editors_read_no_file_but_those_of_the_record(
    as_editor: Client, document: PromotionDocument, name: str
) -> None:
    assert as_editor.get(address("file", document.pk), {"name": name}).status_code == 404


def test_a_file_of_another_record_is_not_read_through_this_one(
    as_editor: Client, document: PromotionDocument
) -> None:
    other = PromotionDocumentFactory(files=[document_file(content=NEW)], live=True)
    name = other.files.get().file.name
    assert as_editor.get(address("file", document.pk), {"name": name}).status_code == 404
    assert body(as_editor.get(address("file", other.pk), {"name": name})) == NEW


def test_visitors_and_editors_without_the_permission_read_no_draft(
    as_editor: Client, editor: Any, allow: Any, client: Client, document: PromotionDocument
) -> None:
    file = f"{address('file', document.pk)}?name={document.files.get().file.name}"
    assert client.get(file).status_code == 302  # to the sign-in
    allow(editor, "change_zone")
    assert as_editor.get(file).status_code == 404
    allow(editor, "change_promotiondocument")
    assert body(as_editor.get(file)) == OLD


def test_the_list_finds_words_without_accents_and_shows_the_languages_of_the_files(
    as_editor: Client, document: PromotionDocument
) -> None:
    PromotionDocumentFactory(title_vi="Bản đồ", title_en="Map")
    page = as_editor.get(address("list"), {"q": "det may"})
    assert list(page.context["object_list"]) == [document]
    kinds = as_editor.get(address("list"), {"kind": "map"})
    assert list(kinds.context["object_list"]) == []


def test_a_file_of_a_project_is_checked_and_read_in_the_same_way(
    as_editor: Client, filled: Any
) -> None:
    form = {"project": InvestmentProjectFactory().pk, "kind": "brochure", "language": "vi",
            "access": "on_request", "title_vi": "Tờ gấp"}  # fmt: skip
    add = address("add", model=ProjectDocument)
    assert as_editor.post(add, {**form, "file": upload(b"MZ program")}).status_code == 200
    refused = as_editor.post(add, {**form, "file": upload(samples.word("MẬT"), "bao-cao.docx")})
    (error,) = refused.context["form"].errors["file"]
    assert error.startswith("bao-cao.docx: ")
    assert "“MẬT”" in error
    assert not ProjectDocument.objects.exists()
    assert as_editor.post(add, {**form, "file": upload(OLD)}).status_code == 302
    record = ProjectDocument.objects.get()
    edit = address("edit", record.pk, model=ProjectDocument)
    assert as_editor.get(edit).status_code == 200
    name = record.get_latest_revision_as_object().file.name
    file = address("file", record.pk, model=ProjectDocument)
    assert body(as_editor.get(file, {"name": name})) == OLD
