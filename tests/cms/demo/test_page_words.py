"""Words of a file in a page of one language."""

from __future__ import annotations

from typing import Any

import pytest

from cms.demo.page_files import DemoPage, PagesRefused
from cms.demo.page_words import put_body, put_words
from cms.models import OrganisationPage, SectorEditorial, StandardPage
from tests.factories import SectorFactory

pytestmark = pytest.mark.django_db  # a new page asks for its type
TITLE = {"vi": "Giới thiệu", "en": "About", "ko": "소개"}


def source(model: Any = StandardPage, **words: Any) -> DemoPage:
    slug = {"vi": "Giới thiệu", "en": "about", "ko": "about"}
    return DemoPage(
        "about", "a.yaml, page about", model, "home", 0, {"slug": slug, "title": TITLE, **words}
    )


@pytest.mark.parametrize(("language", "title"), TITLE.items())
def test_a_page_has_the_words_of_its_language(language: str, title: str) -> None:
    page = StandardPage()
    put_words(page, source(introduction=TITLE, in_footer=True), language)
    assert (page.title, page.introduction, page.search_description) == (title, title, title)
    assert page.in_footer
    assert not page.show_in_menus


def test_the_address_has_plain_letters() -> None:
    page = StandardPage()
    put_words(page, source(), "vi")
    assert page.slug == "gioi-thieu"


def test_a_description_is_no_longer_than_search_engines_show() -> None:
    page = StandardPage()
    put_words(page, source(introduction=dict.fromkeys(TITLE, "x" * 200)), "en")
    assert len(page.search_description) == 160


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ({"introduction": {"vi": "a", "en": "b"}}, "introduction: no text in ko"),
        ({"fields": {"colour": "red"}}, "StandardPage has no field colour"),
    ],
)
def test_what_is_missing_or_unknown_is_named(words: dict[str, Any], reason: str) -> None:
    with pytest.raises(PagesRefused) as refused:
        put_words(StandardPage(), source(**words), "vi")
    assert str(refused.value) == f"a.yaml, page about: {reason}"


def test_a_block_that_cannot_be_read_is_named_with_its_file() -> None:
    broken = source(body=[{"text": {"vi": "a", "en": "b"}}])
    with pytest.raises(PagesRefused, match=r"a\.yaml, page about: about, block 1 \(text\)"):
        put_body(StandardPage(), broken, "vi", {})


def test_a_call_to_action_leads_to_the_page_of_the_same_language() -> None:
    call = {"title": TITLE, "text": TITLE, "label": TITLE, "target": "guide"}
    page = StandardPage()
    put_body(page, source(body=[{"call_to_action": call}]), "en", {"guide": 7})
    assert page.body.raw_data[0]["value"]["page"] == 7
    with pytest.raises(PagesRefused, match="guide"):
        put_body(page, source(body=[{"call_to_action": call}]), "en", {})


def test_officials_are_in_the_words_of_the_page() -> None:
    officials = [{"position": TITLE, "e_mail": "a@thanhhoa.gov.vn"}]
    page = OrganisationPage()
    put_body(page, source(OrganisationPage, officials=officials), "ko", {})
    assert [(one.position, one.e_mail) for one in page.officials.all()] == [
        ("소개", "a@thanhhoa.gov.vn")
    ]


def test_words_on_a_record_name_it_by_its_code() -> None:
    energy, page = SectorFactory(code="energy"), SectorEditorial()
    put_words(page, source(SectorEditorial, fields={"record": "energy"}), "vi")
    assert page.sector == energy
    with pytest.raises(PagesRefused, match="there is no sector wind"):
        put_words(page, source(SectorEditorial, fields={"record": "wind"}), "vi")
