"""The pages of the demonstration."""

from __future__ import annotations

from collections import Counter

import pytest
from django.test import Client
from wagtail.models import Page, Site

from cms.demo.loading import load_pages, remove_pages
from cms.models import HomePage, StandardPage
from investment.actions.demonstration.ledger import Ledger, Outcome
from investment.models import CatalogueSettings

pytestmark = pytest.mark.django_db


@pytest.fixture
def pages() -> None:
    row = CatalogueSettings.load()
    row.is_demonstration = True
    row.save()
    load()


def load() -> Counter[Outcome]:
    ledger = Ledger()
    load_pages(ledger=ledger)
    ledger.close()
    return ledger.counts["page"]


@pytest.mark.usefixtures("pages")
def test_each_language_has_its_tree_and_each_page_its_translations() -> None:
    homes = HomePage.objects.live().order_by("locale__pk")
    assert [home.locale.language_code for home in homes] == ["vi", "en", "ko"]
    assert len({home.translation_key for home in homes}) == 1
    assert [home.get_children().live().count() for home in homes] == [2, 2, 2]
    assert Site.objects.get().root_page.specific == homes[0]


@pytest.mark.usefixtures("pages")
def test_a_second_load_changes_nothing() -> None:
    assert load() == {Outcome.UNCHANGED: 9}


@pytest.mark.usefixtures("pages")
def test_what_an_editor_changed_or_deleted_is_left_alone() -> None:
    about = StandardPage.objects.get(locale__language_code="en")
    about.title = "About us"
    about.save()
    StandardPage.objects.get(locale__language_code="ko").delete()
    assert load() == {Outcome.UNCHANGED: 7, Outcome.EDITED: 1, Outcome.DELETED: 1}
    about.refresh_from_db()
    assert about.title == "About us"


@pytest.mark.usefixtures("pages")
def test_a_reset_takes_the_trees_out() -> None:
    removed: Counter[str] = Counter()
    remove_pages(removed=removed)
    assert removed == {"page": 9}
    assert list(Page.objects.values_list("depth", flat=True)) == [1]


@pytest.mark.usefixtures("pages")
@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/vi/", "Danh mục dự án kêu gọi đầu tư của tỉnh Thanh Hóa"),
        ("/en/", "Projects calling for investment in Thanh Hoa"),
        ("/ko/", "타인호아성 투자유치 사업"),
        ("/vi/gioi-thieu/", "Về danh mục này"),
        ("/en/about/", "About this catalogue"),
        ("/ko/about/", "이 목록에 대하여"),
    ],
)
def test_a_visitor_reads_them(client: Client, path: str, words: str) -> None:
    response = client.get(path)
    assert response.status_code == 200
    assert words in response.content.decode()
    assert "Set-Cookie" not in response.headers


@pytest.mark.usefixtures("pages")
def test_a_page_leads_to_its_other_languages(client: Client) -> None:
    page = client.get("/en/about/").content.decode()
    assert 'href="/ko/about/"' in page
    assert 'href="/vi/gioi-thieu/"' in page


@pytest.mark.usefixtures("pages")
def test_the_introduction_of_the_catalogue_is_read_there(client: Client) -> None:
    assert client.get("/ko/catalogue-introduction/").headers["Location"] == "/ko/projects/"
