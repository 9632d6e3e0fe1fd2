"""Files of documents: looked into before they are stored, and never written over."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import IntegrityError, transaction

from investment.actions.clearance import clear_second_person
from investment.models import DocumentFile, PromotionDocument
from investment.uploads.kinds import FileKind
from investment.uploads.refusals import UploadRefused
from tests.factories import PromotionDocumentFactory, UserFactory, document_file
from tests.investment.uploads import samples

pytestmark = pytest.mark.django_db

OLD, NEW = samples.pdf("bản cũ"), samples.pdf("bản mới")


@pytest.fixture
def document() -> PromotionDocument:
    return PromotionDocumentFactory(live=True, files=[document_file(content=OLD)])


def drafted(document: PromotionDocument) -> PromotionDocument:
    """The record as the editors' form has it."""
    draft: PromotionDocument = document.get_latest_revision_as_object()
    return draft


def replace_file(document: PromotionDocument) -> None:
    """Save a draft in which the file is another one."""
    draft = drafted(document)
    row = draft.files.get()
    row.file = ContentFile(NEW, name="new.bin")
    row.edition_on = date(2026, 11, 1)
    draft.files = [row]
    draft.save_revision(user=UserFactory(), clean=False)


def test_what_a_file_is_is_read_from_it_and_its_name_is_forgotten() -> None:
    row = PromotionDocumentFactory(
        files=[document_file(content=samples.slides("a", "b"))]
    ).files.get()
    assert (row.kind, row.page_count) == (FileKind.PPTX, 2)
    assert row.size_bytes == len(row.content())
    assert row.file.name == f"promotion-documents/{row.digest[:2]}/{row.digest}.pptx"
    assert str(row) == f"{row.document.code}-vi.pptx"


def test_it_lies_where_no_web_server_looks(document: PromotionDocument) -> None:
    file = document.files.get().file
    assert Path(file.path).is_relative_to(settings.PRIVATE_MEDIA_ROOT)
    with pytest.raises(ValueError, match="URL"):
        _ = file.url


def test_the_same_bytes_are_stored_once_and_half_written_ones_again() -> None:
    first = PromotionDocumentFactory(files=[document_file(content=OLD)]).files.get()
    second = PromotionDocumentFactory(files=[document_file(content=OLD)]).files.get()
    assert first.file.name == second.file.name
    Path(first.file.path).write_bytes(b"half")
    PromotionDocumentFactory(files=[document_file(content=OLD)])
    assert first.content() == OLD


def test_a_new_file_in_a_draft_leaves_the_public_one_alone(document: PromotionDocument) -> None:
    replace_file(document)
    document.refresh_from_db()
    assert document.has_unpublished_changes
    assert DocumentFile.objects.get(document=document).content() == OLD
    assert drafted(document).files.get().content() == NEW


def test_a_draft_without_the_file_leaves_it_public_too(document: PromotionDocument) -> None:
    draft = drafted(document)
    draft.files = []
    draft.save_revision(clean=False)
    assert DocumentFile.objects.get(document=document).content() == OLD


def test_the_new_file_is_public_once_it_is_cleared_and_the_old_revision_keeps_its_own(
    document: PromotionDocument,
) -> None:
    cleared = document.latest_revision
    replace_file(document)
    document.refresh_from_db()
    revision = document.latest_revision
    clear_second_person(revision=revision, by=UserFactory(), statement="Công văn 7")
    revision.publish()
    row = DocumentFile.objects.get(document=document)
    assert (row.content(), row.edition_on) == (NEW, date(2026, 11, 1))
    assert row.size_bytes == len(NEW)
    assert cleared.as_object().files.get().content() == OLD


def test_a_file_that_is_refused_is_stored_on_no_way(document: PromotionDocument) -> None:
    row = document_file("ko", content=b"MZ program")
    row.document = document
    with pytest.raises(ValidationError) as refused:
        row.full_clean(exclude=["document"])
    assert "file" in refused.value.message_dict
    with pytest.raises(UploadRefused), transaction.atomic():
        row.save()
    document.files.add(document_file("ko", content=b"MZ program"))
    with pytest.raises(UploadRefused):
        document.save_revision(clean=False)


@pytest.mark.parametrize(
    ("rule", "change"),
    [
        ("document_file_is_examined", {"size_bytes": 0}),
        ("document_file_is_examined", {"digest": ""}),
        ("document_file_is_examined", {"file": ""}),
        ("document_file_is_examined", {"file_kind": ""}),
        ("document_file_has_pages", {"page_count": 0}),
    ],
)
def test_a_row_without_what_was_read_is_refused_by_the_database(
    document: PromotionDocument, rule: str, change: dict[str, object]
) -> None:
    rows = DocumentFile.objects.filter(document=document)
    assert rows.update(size_bytes=1, page_count=None) == 1
    with pytest.raises(IntegrityError, match=rule), transaction.atomic():
        rows.update(**change)
