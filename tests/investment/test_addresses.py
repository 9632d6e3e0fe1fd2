"""Addresses that last."""

from __future__ import annotations

import pytest
from django.conf import settings
from django.urls import NoReverseMatch, Resolver404, resolve
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from investment.addresses import (
    ROUTE_WORDS,
    address,
    canonical_code,
    canonical_term,
    in_every_language,
    preferred_language,
    words_of,
)

PROJECT = {
    "vi": "/vi/du-an/TH-001/",
    "en": "/en/projects/TH-001/",
    "ko": "/ko/projects/TH-001/",
}


@pytest.mark.parametrize("language", PROJECT)
def test_a_project_has_an_address_in_each_language(language: str) -> None:
    assert address("project", language, code="TH-001") == PROJECT[language]
    with override(language):
        match = resolve(PROJECT[language])
    assert (match.view_name, match.kwargs) == ("project", {"code": "TH-001"})


@pytest.mark.parametrize(
    ("name", "vietnamese", "korean"),
    [
        ("projects", "/vi/du-an/", "/ko/projects/"),
        ("zones", "/vi/khu-cong-nghiep/", "/ko/zones/"),
        ("sectors", "/vi/linh-vuc/", "/ko/sectors/"),
        ("activities", "/vi/hoat-dong/", "/ko/activities/"),
        ("incentives", "/vi/uu-dai/", "/ko/incentives/"),
    ],
)
def test_words_are_vietnamese_or_english(name: str, vietnamese: str, korean: str) -> None:
    assert (address(name, "vi"), address(name, "ko")) == (vietnamese, korean)


def test_the_list_as_a_file_has_its_format_in_the_address() -> None:
    assert address("project-export", "en", format="csv") == "/en/projects/export.csv"
    assert address("project-export", "vi", format="xlsx") == "/vi/du-an/tai-ve.xlsx"
    with override("en"), pytest.raises(Resolver404):
        resolve("/en/projects/export.exe")


def test_every_language_keeps_the_filters() -> None:
    assert in_every_language("projects", query="q=nghi+son") == {
        "vi": "/vi/du-an/?q=nghi+son",
        "en": "/en/projects/?q=nghi+son",
        "ko": "/ko/projects/?q=nghi+son",
    }


def test_the_words_of_a_language_are_all_different() -> None:
    for language, _label in settings.LANGUAGES:
        assert len(set(words_of(language).values())) == len(ROUTE_WORDS)


def test_an_address_is_not_made_of_what_is_no_code() -> None:
    with pytest.raises(NoReverseMatch):
        address("project", "ko", code="응이선")


@pytest.mark.parametrize("written", ["TH-001", "th-001", "TH001", "th 001", "Th_001", " TH-001 "])
def test_a_code_has_one_spelling(written: str) -> None:
    assert canonical_code(written) == "TH-001"


@given(st.text(max_size=20))
def test_the_one_spelling_stays(written: str) -> None:
    assert canonical_code(canonical_code(written)) == canonical_code(written)
    assert canonical_term(canonical_term(written)) == canonical_term(written)


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("ko-KR,ko;q=0.9,en;q=0.8", "ko"),
        ("VI", "vi"),
        ("fr-FR, vi;q=0.4, en;q=0.7", "en"),
        ("zh-CN", "en"),
        ("*", "en"),
        ("", "en"),
        ("a" * 5_000, "en"),
        ("ko\0;q=x,,;", "en"),
    ],
)
def test_the_header_decides_the_language(header: str, language: str) -> None:
    assert preferred_language(header) == language


@given(st.text(max_size=80))
def test_whatever_the_header_says_a_language_of_the_site_is_chosen(header: str) -> None:
    assert preferred_language(header) in dict(settings.LANGUAGES)


def test_words_of_one_language_do_not_resolve_in_another() -> None:
    with override("ko"), pytest.raises(Resolver404):
        resolve("/vi/du-an/TH-001/")
