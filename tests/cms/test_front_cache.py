"""A cache in front of the site, here a real one that listens, hears what editors publish."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import date
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from pytest_django import DjangoCaptureOnCommitCallbacks, Settings

from cms.front_cache import addresses_that_show
from cms.models import NewsArticle, NewsIndexPage, RecordListPage, ZoneEditorial
from investment.actions.status import withdraw
from investment.views.library.rows import file_address
from tests.factories import (
    InvestmentProjectFactory,
    PromotionDocumentFactory,
    SectorFactory,
    UserFactory,
    ZoneFactory,
    publish,
)
from tests.page_trees import child_page, home_page, publish_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def forgotten(settings: Settings) -> Iterator[list[str]]:
    """Paths that a cache was told to forget, with the host they are asked under."""
    heard: list[str] = []

    class Cache(BaseHTTPRequestHandler):
        def do_PURGE(self) -> None:
            heard.append(f"{self.headers['Host']}{self.path}")
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_words: object) -> None:
            """Say nothing."""

    with HTTPServer(("127.0.0.1", 0), Cache) as server:
        settings.WAGTAILADMIN_BASE_URL = "https://invest.example.vn"
        settings.WAGTAILFRONTENDCACHE = {
            "front": {
                "BACKEND": "wagtail.contrib.frontend_cache.backends.HTTPBackend",
                "LOCATION": f"http://127.0.0.1:{server.server_port}",
            }
        }
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield heard
        server.shutdown()


def test_a_published_project_is_told_in_every_language(
    forgotten: list[str], django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    project = InvestmentProjectFactory(code="TH-001")
    with django_capture_on_commit_callbacks(execute=True):
        publish(project)
    assert {
        "invest.example.vn/vi/du-an/TH-001/",
        "invest.example.vn/en/projects/TH-001/",
        "invest.example.vn/ko/projects/TH-001/",
        "invest.example.vn/ko/projects/",
        "invest.example.vn/vi/",
    } <= set(forgotten)


def test_a_withdrawn_project_is_told(
    forgotten: list[str], django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    project = InvestmentProjectFactory(code="TH-001", live=True)
    with django_capture_on_commit_callbacks(execute=True):
        reason = {"vi": "Rút khỏi danh mục", "en": "", "ko": ""}
        withdraw(project=project, reason=reason, on=date(2026, 11, 23), by=UserFactory())
    assert "invest.example.vn/en/projects/TH-001/" in forgotten


def test_words_on_a_record_are_told_where_they_are_read(
    forgotten: list[str], django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    home = home_page()
    zone = ZoneFactory(code="Z-01", live=True)
    page = child_page(home, ZoneEditorial, "z-01", zone=zone, live=False)
    with django_capture_on_commit_callbacks(execute=True):
        publish_page(page)
    assert "invest.example.vn/vi/khu-cong-nghiep/Z-01/" in forgotten


def test_words_above_a_list_are_told_where_they_are_read(
    forgotten: list[str], django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    page = child_page(home_page(), RecordListPage, "khu", shows="zones", live=False)
    with django_capture_on_commit_callbacks(execute=True):
        publish_page(page)
    assert "invest.example.vn/vi/khu-cong-nghiep/" in forgotten


def test_a_page_is_told_with_what_lists_it_under_the_address_of_the_site(
    forgotten: list[str], django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    index = child_page(home_page(), NewsIndexPage, "tin-tuc")
    article = child_page(index, NewsArticle, "hoi-nghi", date=date(2026, 11, 1), live=False)
    with django_capture_on_commit_callbacks(execute=True):
        publish_page(article)
    assert {
        "invest.example.vn/vi/tin-tuc/hoi-nghi/",
        "invest.example.vn/vi/tin-tuc/",
        "invest.example.vn/vi/",
    } <= set(forgotten)


def test_a_document_that_is_taken_back_is_told_with_its_files(
    forgotten: list[str], django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    document = PromotionDocumentFactory(code="D-001", live=True)
    with django_capture_on_commit_callbacks(execute=True):
        document.unpublish()
    file = document.files.get()
    assert f"invest.example.vn{file_address(document, file, 'ko')}" in forgotten
    assert "invest.example.vn/en/documents/D-001/" in forgotten


def test_nothing_is_told_before_it_is_true(forgotten: list[str]) -> None:
    publish(InvestmentProjectFactory(code="TH-001"))
    assert forgotten == []


def test_a_site_without_a_cache_tells_nobody(
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    project = InvestmentProjectFactory(code="TH-001")
    with django_capture_on_commit_callbacks() as callbacks:
        publish(project)
    assert not [one for one in callbacks if "purge" in repr(one)]


def test_a_record_without_a_page_of_its_own_is_shown_nowhere() -> None:
    assert addresses_that_show(SectorFactory()) == []
