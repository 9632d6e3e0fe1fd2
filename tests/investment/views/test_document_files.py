"""Files of documents reach visitors only as their published revision has them."""

from __future__ import annotations

import logging
from datetime import date
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.http import HttpResponse
from django.test import Client

from investment.models import DocumentFile, ProjectDocument, PromotionDocument
from tests.factories import (
    InvestmentProjectFactory,
    PromotionDocumentFactory,
    UserFactory,
    document_file,
)
from tests.investment.uploads import samples

pytestmark = pytest.mark.django_db

OLD, NEW = samples.pdf("bản cũ"), samples.pdf("bản mới")
BASE = "/en/documents/D-001/"


@pytest.fixture
def brochure() -> PromotionDocument:
    files = [document_file(content=OLD), document_file("ko", content=samples.slides("하나"))]
    return PromotionDocumentFactory(code="D-001", files=files, live=True)


def body(response: HttpResponse) -> bytes:
    return b"".join(response)


def draft_of(document: PromotionDocument, *files: DocumentFile) -> None:
    """Save a draft with these files instead of those that are public."""
    draft: PromotionDocument = document.get_latest_revision_as_object()
    draft.files = list(files)
    draft.save_revision(user=UserFactory(), clean=False)


@pytest.mark.usefixtures("brochure")
def test_a_public_file_comes_with_its_type_and_a_name_in_its_language(client: Client) -> None:
    response = client.get(f"{BASE}D-001-vi.pdf")
    assert (response.status_code, body(response)) == (200, OLD)
    assert response.headers["Content-Type"] == "application/pdf"
    assert response.headers["Content-Disposition"].startswith("inline; filename*=utf-8''D-001%20T")
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Cache-Control"] == "public, max-age=60"
    assert "Cookie" not in response.headers.get("Vary", "")
    assert not response.cookies


@pytest.mark.usefixtures("brochure")
def test_an_office_file_is_saved_and_not_shown(client: Client) -> None:
    response = client.get(f"{BASE}D-001-ko.pptx")
    assert response.headers["Content-Type"].endswith("presentationml.presentation")
    assert response.headers["Content-Disposition"].startswith("attachment; filename*=utf-8''D-001")


@pytest.mark.usefixtures("brochure")
def test_who_has_it_gets_it_no_second_time(client: Client) -> None:
    first = client.get(f"{BASE}D-001-vi.pdf")
    for headers in (
        {"if-none-match": first.headers["ETag"]},
        {"if-modified-since": first.headers["Last-Modified"]},
    ):
        again = client.get(f"{BASE}D-001-vi.pdf", headers=headers)
        assert (again.status_code, body(again)) == (304, b"")
    packed = client.get(f"{BASE}D-001-vi.pdf", headers={"accept-encoding": "gzip"})
    assert packed.headers["ETag"] == first.headers["ETag"]
    assert "Content-Encoding" not in packed.headers


@pytest.mark.usefixtures("brochure")
@pytest.mark.parametrize(
    ("asked", "right"),
    [
        ("/en/documents/d001/D-001-vi.pdf", f"{BASE}D-001-vi.pdf"),
        (f"{BASE}d-001-VI.PDF", f"{BASE}D-001-vi.pdf"),
        (f"{BASE}D-001-ko.pdf", f"{BASE}D-001-ko.pptx"),  # what it was before
        ("/vi/tai-lieu/D-001/D-001-ko.pdf", "/vi/tai-lieu/D-001/D-001-ko.pptx"),
    ],
)
def test_an_address_of_before_or_in_another_spelling_leads_to_the_file(
    client: Client, asked: str, right: str
) -> None:
    response = client.get(asked)
    assert response.status_code in (301, 302)
    assert response.headers["Location"] == right


@pytest.mark.usefixtures("brochure")
@pytest.mark.parametrize(
    "name",
    [
        "D-001-en.pdf",
        "D-001.pdf",
        "x",
        "..%2f..%2fdb.sqlite3",
        "D-001-vi.pdf%00",
        "%2e%2e",
        "-vi.p",
    ],
)
def test_nothing_else_is_there(client: Client, name: str) -> None:
    assert client.get(f"{BASE}{name}").status_code == 404


def test_no_file_that_was_not_cleared_has_an_address(client: Client) -> None:
    """Every file that ever was stored is asked for under every name that it could have."""
    draft = PromotionDocumentFactory(code="D-002")
    changed = PromotionDocumentFactory(code="D-001", files=[document_file(content=OLD)], live=True)
    new = document_file(content=NEW, on=date(2026, 11, 9))
    draft_of(changed, new, document_file("en", content=samples.pdf("new language")))
    withdrawn = PromotionDocumentFactory(code="D-003", live=True)
    withdrawn.unpublish()
    project = InvestmentProjectFactory(live=True)
    paper = ProjectDocument(project=project, kind="brochure", title_vi="Tờ gấp", language="vi")
    paper.file.save("brochure.pdf", ContentFile(samples.pdf()), save=False)
    paper.save()
    answers = {}
    for document in (draft, changed, withdrawn):
        stored = {name for revision in document.revisions.all() for name in names_in(revision)}
        stored |= {row.file.name for row in DocumentFile.objects.filter(document=document)}
        for language in ("vi", "en", "ko"):
            asked = f"/{language}/documents/{document.code}/".replace("vi/documents", "vi/tai-lieu")
            names = {f"{document.code}-{code}.pdf" for code in ("vi", "en", "ko")} | stored
            answers |= {f"{asked}{name}": client.get(f"{asked}{name}") for name in names}
    for name in (paper.file.name, Path(paper.file.name).name):
        for root in (
            "/media/",
            "/private/",
            f"/en/projects/{project.code}/",
            "/en/documents/D-001/",
        ):
            answers[f"{root}{name}"] = client.get(f"{root}{name}")
    public = {address for address, answer in answers.items() if answer.status_code != 404}
    assert public == {
        f"/{where}/D-001/D-001-vi.pdf" for where in ("en/documents", "ko/documents", "vi/tai-lieu")
    }
    assert {body(answers[address]) for address in public} == {OLD}


def names_in(revision: object) -> list[str]:
    content = revision.content  # type: ignore[attr-defined]
    return [row["file"] for row in content["files"]]


def test_a_withdrawn_document_takes_its_files_with_it(
    client: Client, brochure: PromotionDocument
) -> None:
    brochure.unpublish()
    assert client.get(f"{BASE}D-001-vi.pdf").status_code == 404


def test_a_file_that_the_storage_lost_is_missing_and_logged(
    client: Client, brochure: PromotionDocument, caplog: pytest.LogCaptureFixture
) -> None:
    Path(brochure.files.get(language="vi").file.path).unlink()
    with caplog.at_level(logging.ERROR):
        assert client.get(f"{BASE}D-001-vi.pdf").status_code == 404
    assert "D-001" in caplog.text
