"""The gallery shows every component; each component says what it takes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.test import RequestFactory

from cms.views.gallery import gallery

TEMPLATES = Path(settings.BASE_DIR) / "templates"
COMPONENTS = sorted((TEMPLATES / "components").rglob("*.html"))
INCLUDED = re.compile(r'{% (?:include|extends) "([^"]+)"')


def shown(template: str) -> set[str]:
    """The templates that one template includes or extends, and theirs."""
    names = set(INCLUDED.findall((TEMPLATES / template).read_text(encoding="utf-8")))
    return names.union(*(shown(name) for name in names))


@pytest.mark.parametrize("language", ["vi", "en", "ko"])
def test_the_gallery_is_in_the_language_asked_for(rf: RequestFactory, language: str) -> None:
    html = gallery(rf.get("/components/", {"lang": language})).content.decode()
    assert f'<html lang="{language}">' in html


def test_an_unknown_language_shows_english(rf: RequestFactory) -> None:
    assert '<html lang="en">' in gallery(rf.get("/components/?lang=xx")).content.decode()


def test_every_component_is_in_the_gallery() -> None:
    pages = {"components/gallery.html", "404.html"}
    reached = pages.union(*(shown(page) for page in pages))
    assert {file.relative_to(TEMPLATES).as_posix() for file in COMPONENTS} <= reached


@pytest.mark.parametrize("component", COMPONENTS, ids=lambda file: file.stem)
def test_a_component_says_first_what_it_takes(component: Path) -> None:
    first = component.read_text(encoding="utf-8").splitlines()[0]
    assert re.fullmatch(r"{# .+ #}", first)


@pytest.mark.parametrize("component", COMPONENTS, ids=lambda file: file.stem)
def test_nothing_inline_that_the_security_policy_refuses(component: Path) -> None:
    html = component.read_text(encoding="utf-8")
    assert not re.search(r"\sstyle=|<script|<style|\son\w+=|https?://", html)
