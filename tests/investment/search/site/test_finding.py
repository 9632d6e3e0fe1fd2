"""One question, everything that the site has about it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date

import pytest
from django.utils.translation import override
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from investment.models import PromotionDocument, SearchDocument
from investment.search.results import Notice
from investment.search.site.finding import FEW, PAGE_SIZE, find
from investment.search.site.indexing import index_all
from investment.search.site.question import SiteQuestion
from investment.search.site.results import SiteResults
from tests.factories import PromotionDocumentFactory, ZoneFactory

pytestmark = pytest.mark.usefixtures("everything")
TODAY = date(2026, 11, 23)
HOSTILE = [
    '"', '""', "'; DROP TABLE x; --", "* OR 1", "NEAR(", "a AND", "(((", "\\", "%", ":*", "-", "ㄱ",
    "\u202e", "e\u0301" * 90, "{!lucene}", "<mark>", "🙂", "NOT", "^", "a" * 200,
]  # fmt: skip

QUESTIONS = [
    # language, words, sections in which something is found
    ("vi", "nghi sơn", {"projects", "zones", "incentives"}),
    ("en", "nghi son", {"projects", "zones", "incentives"}),
    ("ko", "응이선", {"projects", "zones", "incentives"}),
    ("ko", "응이손에서", {"projects", "zones", "incentives"}),
    ("en", "det may", {"projects", "documents"}),
    ("vi", "thue thu nhap", {"incentives"}),
    ("en", "corporate income tax", {"incentives"}),
    ("en", "seoul", {"activities"}),
    ("ko", "박람회", {"activities"}),
    ("vi", "hàn quốc", {"activities"}),
    ("en", "republic of korea", {"activities"}),
    ("en", "energy", {"projects", "sectors"}),
    ("ko", "에너지", {"projects", "sectors"}),
    ("en", "Z02", {"zones"}),
    ("en", "th 001", {"projects"}),
    ("vi", "to gap", {"documents"}),
    ("ko", "안내서", {"documents"}),
    ("en", "D-01", {"documents"}),
    ("en", "quetzal", set()),
]


def asked(words: str, language: str = "en", **more: object) -> SiteResults:
    with override(language):
        question = SiteQuestion(q=words).changed(**more)
        return find(question, language=language, on=TODAY)


def sections(results: SiteResults) -> dict[str, int]:
    return {section.name: section.count for section in results.sections}


@pytest.mark.parametrize(("language", "words", "expected"), QUESTIONS)
def test_words_in_any_script_find_every_kind_of_thing(
    language: str, words: str, expected: set[str]
) -> None:
    assert set(sections(asked(words, language))) == expected


def test_things_are_named_in_the_readers_language() -> None:
    (zones,) = [one for one in asked("응이선", "ko").sections if one.name == "zones"]
    assert zones.shown[0].name.text == "응이선 경제구역"
    assert zones.shown[0].href == "/ko/zones/Z-01/"


def test_the_name_ranks_above_what_stands_around_it() -> None:
    (zones,) = [one for one in asked("park no. 3").sections if one.name == "zones"]
    assert [one.code for one in zones.shown] == ["Z-02"]
    (zones,) = [one for one in asked("nghi son economic zone").sections if one.name == "zones"]
    assert [one.code for one in zones.shown] == ["Z-01", "Z-02"]  # Z-02 lies in it


def test_a_mistyped_word_is_taken_for_what_stands_somewhere() -> None:
    results = asked("metanol")
    assert (results.corrected, sections(results)) == ("methanol", {"projects": 1})
    results = asked("seol")
    assert (results.total, results.corrected) == (0, "")  # four letters may mean anything
    results = asked("coporate")
    assert (results.corrected, sections(results)) == ("corporate", {"incentives": 1})


def test_a_word_that_stands_anywhere_is_not_mistyped() -> None:
    ZoneFactory(code="Z-50", name_en="Metanol", live=True)
    index_all()
    results = asked("metanol")
    assert (sections(results), results.corrected, results.hits) == ({"zones": 1}, "", ())


def test_an_incentive_nobody_checked_says_so_and_shows_nothing_of_what_it_promises() -> None:
    (section,) = asked("corporate income tax").sections
    (found,) = section.shown
    assert found.note == "not checked against the law in force"
    assert found.text is None
    assert found.href.endswith("/incentives/#I-01")


def test_a_document_that_another_replaces_is_not_offered_any_more() -> None:
    document = PromotionDocument.objects.get(code="D-01")
    newer = PromotionDocumentFactory(live=True)
    PromotionDocument.objects.filter(pk=document.pk).update(superseded_by=newer)
    index_all()
    assert document.pk not in [
        one.object_id for one in SearchDocument.objects.filter(kind="document")
    ]


def test_one_kind_is_read_page_by_page() -> None:
    for number in range(PAGE_SIZE + 1):
        ZoneFactory(code=f"Z-{100 + number}", name_en=f"Quetzal {number}", live=True)
    index_all()
    first, second = (asked("quetzal", kind="zones", page=page) for page in (1, 2))
    codes = [[one.code for one in results.sections[0].shown] for results in (first, second)]
    assert (len(codes[0]), codes[1]) == (PAGE_SIZE, ["Z-120"])
    assert (first.pages, first.next_page, second.previous_page) == (2, 2, 1)
    beyond = asked("quetzal", kind="zones", page=9)
    assert (beyond.page, [one.parameter for one in beyond.rejected]) == (2, ["page"])
    assert len(asked("quetzal").sections[0].shown) == FEW


def test_nothing_is_asked_without_words(
    at_most_selects: Callable[[int], AbstractContextManager[None]],
) -> None:
    with at_most_selects(0):
        assert asked("").total == 0


def test_more_things_need_no_more_queries(
    at_most_selects: Callable[[int], AbstractContextManager[None]],
) -> None:
    asked("nghi son")
    for number in range(30):
        ZoneFactory(code=f"Z-{200 + number}", live=True)
    index_all()
    with at_most_selects(60):
        assert sections(asked("nghi son"))["zones"] > 30


def test_an_outage_of_the_index_of_projects_is_told(
    monkeypatch: pytest.MonkeyPatch, settings: object
) -> None:
    settings.SEARCH_ENGINE = "elasticsearch"  # type: ignore[attr-defined]
    settings.ELASTICSEARCH_URL = "http://127.0.0.1:9"  # type: ignore[attr-defined]
    results = asked("nghi son")
    assert results.notice == Notice.REDUCED
    assert {"projects", "zones"} <= set(sections(results))


@pytest.mark.parametrize("words", HOSTILE)
@pytest.mark.parametrize("language", ["vi", "ko"])
def test_hostile_words_are_words(words: str, language: str) -> None:
    assert asked(words, language).total >= 0


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(max_size=60))
def test_whatever_is_typed_is_answered(words: str) -> None:
    assert asked(" ".join(words.replace("\0", "").split())).total >= 0
