"""The pages of the demonstration."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from wagtail.models import Page, Site

from cms.demo import loading
from cms.demo.loading import load_pages, remove_pages
from cms.demo.page_files import PagesRefused, read_pages
from cms.models import GuidePage, HomePage, RecordListPage, StandardPage
from cms.translations import states
from investment.actions.demonstration.ledger import Ledger, Outcome
from investment.models import CatalogueSettings
from investment.models.parts.wording import TranslationState

pytestmark = pytest.mark.django_db


def words(vi: str, en: str, ko: str) -> str:
    return json.dumps({"vi": vi, "en": en, "ko": ko}, ensure_ascii=False)


FILES = {
    "home": f"""
home:
  type: HomePage
  slug: {words("trang-chu", "home", "home-ko")}
  title: {words("Thanh Hóa", "Thanh Hoa", "타인호아")}
  search_hints: {words("Nghi Sơn", "Nghi Son", "응이선")}
  figures:
    - fact: F-01
      label: {words("Diện tích", "Area", "면적")}
      value: {words("11.114,5", "11,114.5", "11,114.5")}
      unit: km²
      source: {words("Cổng", "Portal", "포털")}
catalogue:
  type: RecordListPage
  parent: home
  order: 10
  in_menus: true
  fields: {{shows: projects}}
  slug: {words("ds", "list", "list")}
  title: {words("Dự án", "Projects", "사업")}
""",
    "about": f"""
about:
  type: StandardPage
  parent: home
  order: 30
  in_footer: true
  slug: {words("gioi-thieu", "about", "about")}
  title: {words("Giới thiệu", "About", "소개")}
  introduction: {words("Một", "One", "하나")}
  body:
    - text: {words("<p>Chào</p>", "<p>Hello</p>", "<p>안녕하십니까</p>")}
    - call_to_action:
        title: {words("Xem", "See", "보기")}
        label: {words("Mở", "Open", "열기")}
        target: catalogue
""",
}
GUIDE = f"""
guide:
  type: GuideIndexPage
  parent: home
  order: 20
  slug: {words("cam-nang", "guide", "guide")}
  title: {words("Cẩm nang", "Guide", "안내서")}
costs:
  type: GuidePage
  parent: guide
  slug: {words("chi-phi", "costs", "costs")}
  title: {words("Chi phí", "Costs", "비용")}
  fields: {{checked_on: 2026-11-23}}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    row = CatalogueSettings.load()
    row.is_demonstration = True
    row.save()
    monkeypatch.setattr(loading, "read_pages", lambda: read_pages(tmp_path))
    for name, text in FILES.items():
        write(tmp_path, name, text)
    return tmp_path


def write(folder: Path, name: str, text: str) -> None:
    (folder / f"{name}.yaml").write_text(text, encoding="utf-8")


def load() -> Counter[Outcome]:
    ledger = Ledger()
    load_pages(ledger=ledger)
    ledger.close()
    return ledger.counts["page"]


@pytest.fixture
def pages(folder: Path) -> Path:
    load()
    return folder


@pytest.mark.usefixtures("pages")
def test_each_language_has_its_tree_and_each_page_its_translations() -> None:
    homes = HomePage.objects.live().order_by("locale__pk")
    assert [home.locale.language_code for home in homes] == ["vi", "en", "ko"]
    assert len({home.translation_key for home in homes}) == 1
    assert [[page.slug for page in home.get_children().live()] for home in homes] == [
        ["ds", "gioi-thieu"],
        ["list", "about"],
        ["list", "about"],
    ]
    assert Site.objects.get().root_page.specific == homes[0]
    about = StandardPage.objects.get(locale__language_code="vi")
    assert {state for _code, state, _page in states(about)} == {TranslationState.CURRENT}


@pytest.mark.usefixtures("pages")
def test_a_second_load_changes_nothing() -> None:
    assert load() == {Outcome.UNCHANGED: 9}


@pytest.mark.usefixtures("pages")
def test_what_an_editor_changed_or_deleted_is_left_alone() -> None:
    about = StandardPage.objects.get(locale__language_code="en")
    about.title = "About us"
    about.save()
    StandardPage.objects.get(locale__language_code="ko").delete()
    waiting = StandardPage.objects.get(locale__language_code="vi")
    waiting.save_revision()  # a draft that waits is a change as well
    outcomes = load()
    assert outcomes == {Outcome.UNCHANGED: 6, Outcome.EDITED: 2, Outcome.DELETED: 1}
    about.refresh_from_db()
    assert about.title == "About us"


def test_new_pages_find_their_place_and_changed_ones_are_renewed(pages: Path) -> None:
    write(pages, "guide", GUIDE)
    write(pages, "about", FILES["about"].replace("Hello", "Good day"))
    assert load() == {Outcome.UNCHANGED: 6, Outcome.UPDATED: 3, Outcome.CREATED: 6}
    home = HomePage.objects.get(locale__language_code="en")
    assert [page.slug for page in home.get_children()] == ["list", "guide", "about"]
    assert GuidePage.objects.get(locale__language_code="en").get_url() == "/en/guide/costs/"
    about = StandardPage.objects.get(locale__language_code="en")
    assert "Good day" in str(about.body.raw_data[0]["value"])
    assert Page.find_problems() == ([], [], [], [], [])
    assert load() == {Outcome.UNCHANGED: 15}


def test_a_page_whose_parent_an_editor_took_out_is_not_made(pages: Path) -> None:
    write(pages, "guide", GUIDE)
    HomePage.objects.get(locale__language_code="ko").delete()
    assert load()[Outcome.CREATED] == 4
    assert not GuidePage.objects.filter(locale__language_code="ko").exists()


def test_a_changed_source_makes_its_translations_anew(pages: Path) -> None:
    write(pages, "about", FILES["about"].replace("Chào", "Xin chào"))
    assert load()[Outcome.UPDATED] == 3
    about = StandardPage.objects.get(locale__language_code="ko")
    assert {state for _code, state, _page in states(about)} == {TranslationState.CURRENT}


def test_a_broken_file_is_named_and_nothing_is_written(folder: Path) -> None:
    write(folder, "about", FILES["about"].replace('"ko": "하나"', '"xx": "?"'))
    with pytest.raises(PagesRefused, match=r"about\.yaml, page about"):
        load()


def test_a_reset_takes_the_trees_out(pages: Path) -> None:
    removed: Counter[str] = Counter()
    remove_pages(removed=removed)
    assert removed == {"page": 9}
    assert list(Page.objects.values_list("depth", flat=True)) == [1]


@pytest.mark.usefixtures("pages")
@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("/vi/", "11.114,5"),
        ("/en/", "11,114.5"),
        ("/vi/gioi-thieu/", "Chào"),
        ("/en/about/", 'href="/en/projects/"'),
        ("/ko/about/", "안녕하십니까"),
    ],
)
def test_a_visitor_reads_them(client: Client, path: str, shown: str) -> None:
    response = client.get(path)
    assert response.status_code == 200
    assert shown in response.content.decode()
    assert "Set-Cookie" not in response.headers


@pytest.mark.usefixtures("pages")
def test_a_page_leads_to_its_other_languages(client: Client) -> None:
    page = client.get("/en/about/").content.decode()
    assert 'href="/ko/about/"' in page
    assert 'href="/vi/gioi-thieu/"' in page


@pytest.mark.usefixtures("pages")
def test_lists_stand_in_the_menu(client: Client) -> None:
    assert RecordListPage.objects.count() == 3
    menu: Any = client.get("/ko/").context["menu"]
    assert [(entry["label"], entry["href"]) for entry in menu] == [("사업", "/ko/projects/")]
