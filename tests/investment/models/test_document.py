"""Files of projects: private until record and project are public."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import IntegrityError, transaction

from investment.choices import DocumentAccess, DocumentKind
from investment.models import ProjectDocument
from investment.models.document import private_storage
from tests.factories import InvestmentProjectFactory, publish
from tests.investment.uploads.samples import pdf

pytestmark = pytest.mark.django_db


def document(*, with_file: bool = True, **values: object) -> ProjectDocument:
    record = ProjectDocument(
        kind=DocumentKind.BROCHURE, title_vi="Tờ giới thiệu dự án", language="vi", **values
    )
    if with_file:
        record.file.save("brochure.pdf", ContentFile(b"%PDF-1.7"), save=False)
    record.save()
    return record


def test_a_file_lies_where_no_web_server_looks() -> None:
    saved = document(project=InvestmentProjectFactory())
    assert Path(saved.file.path).is_relative_to(settings.PRIVATE_MEDIA_ROOT)
    with pytest.raises(ValueError, match="URL"):
        private_storage().url(saved.file.name)


def test_a_document_is_public_with_its_project_and_its_access() -> None:
    shown = document(project=InvestmentProjectFactory(live=True), access=DocumentAccess.PUBLIC)
    hidden = document(project=InvestmentProjectFactory(), access=DocumentAccess.PUBLIC)
    asked = document(project=InvestmentProjectFactory(live=True))
    for record in (shown, hidden, asked):
        publish(record)
    assert list(ProjectDocument.objects.public()) == [shown]
    assert str(shown) == "Tờ giới thiệu dự án"


def test_a_public_document_has_its_file() -> None:
    record = document(project=InvestmentProjectFactory(), with_file=False)
    publish(record)
    rule = "project_document_public_has_file"
    with pytest.raises(IntegrityError, match=rule), transaction.atomic():
        ProjectDocument.objects.filter(pk=record.pk).update(access=DocumentAccess.PUBLIC)


@pytest.mark.parametrize("content", [b"MZ program", pdf("TỐI MẬT")])
def test_an_upload_that_must_not_be_published_is_refused_in_the_form(content: bytes) -> None:
    record = ProjectDocument(project=InvestmentProjectFactory(), title_vi="Tờ giới thiệu")
    record.kind, record.language = DocumentKind.BROCHURE, "vi"
    record.file = ContentFile(content, name="brochure.pdf")
    with pytest.raises(ValidationError) as refused:
        record.full_clean()
    assert set(refused.value.message_dict) == {"file"}


def test_a_sound_upload_is_taken_in_the_form() -> None:
    record = ProjectDocument(project=InvestmentProjectFactory(), title_vi="Tờ giới thiệu")
    record.kind, record.language = DocumentKind.BROCHURE, "vi"
    record.file = ContentFile(pdf(), name="brochure.pdf")
    record.full_clean()
    record.save()
    assert record.file.read() == pdf()
