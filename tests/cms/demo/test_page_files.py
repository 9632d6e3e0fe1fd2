"""Files of pages: what is wrong in one is said with its name, before anything is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from cms.demo.page_files import PagesRefused, read_pages
from cms.models import HomePage

LEAF = "{vi: a, en: b, ko: c}"
HOME = f"home:\n  type: HomePage\n  slug: {LEAF}\n  title: {LEAF}\n"


def page(key: str, *lines: str, type_: str = "StandardPage", parent: str = "home") -> str:
    own = [f"type: {type_}", f"parent: {parent}", f"slug: {LEAF}", f"title: {LEAF}", *lines]
    return "\n  ".join([f"{key}:", *own]) + "\n"


def folder(tmp_path: Path, **files: str) -> Path:
    for name, text in {"home": HOME, **files}.items():
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    return tmp_path


def test_pages_come_parents_first_and_siblings_in_their_order(tmp_path: Path) -> None:
    files = {
        "a": page("about", "order: 30"),
        "b": page("guide", "order: 10", type_="GuideIndexPage"),
        "c": page("costs", "order: 2", type_="GuidePage", parent="guide")
        + page("why", "order: 1", type_="GuidePage", parent="guide"),
    }
    found = read_pages(folder(tmp_path, **files))
    assert [one.key for one in found] == ["home", "guide", "why", "costs", "about"]
    assert found[0].model is HomePage


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("about: [", "a.yaml"),
        ("- about", "a.yaml: keys of pages"),
        ("about: text", "a.yaml, page about: words"),
        (page("about", type_="Nothing"), "a.yaml, page about: there is no type Nothing"),
        (page("about", "colour: red"), "a.yaml, page about: StandardPage knows no colour"),
        (page("about", "officials: []"), "a.yaml, page about: StandardPage knows no officials"),
        (page("about", parent="nowhere"), "a.yaml, page about: it stands under nowhere"),
        (page("about") + page("about2", parent="about2"), "a.yaml, page about2: it stands under"),
        (page("why", type_="GuidePage"), "a.yaml, page why: no GuidePage under HomePage"),
        (HOME, "a.yaml, page home"),
        (
            page("about").replace(f"title: {LEAF}", "title: {vi: a, en: b}"),
            "a.yaml, page about: title is wanted in vi, en, ko",
        ),
        (
            page("about", "introduction: {vi: 1,320, en: b}"),
            "a.yaml, page about: introduction: 320",
        ),
    ],
)
def test_a_broken_file_is_named_with_its_page_and_the_reason(
    tmp_path: Path, text: str, reason: str
) -> None:
    with pytest.raises(PagesRefused) as refused:
        read_pages(folder(tmp_path, a=text))
    assert reason in str(refused.value)


def test_without_a_home_page_there_is_no_tree(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(page("about"), encoding="utf-8")
    with pytest.raises(PagesRefused, match="home"):
        read_pages(tmp_path)


def test_a_file_that_changed_is_read_again(tmp_path: Path) -> None:
    read_pages(folder(tmp_path))
    assert len(read_pages(folder(tmp_path, more=page("about")))) == 2


def test_the_files_of_the_demonstration_are_sound() -> None:
    found = read_pages()
    assert len(found) >= 25
    assert found[0].key == "home"
