"""What finds what: every case in all three languages, on the database of this run."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from investment.search.criteria import Criteria
from investment.search.engine import all_codes, ordered_pks, search
from investment.search.tiers import LANGUAGES

pytestmark = pytest.mark.usefixtures("catalogue")
ON = date(2026, 11, 23)


def found(question: str, language: str = "en", **wishes: Any) -> list[str]:
    criteria = Criteria(q=question, **wishes)
    codes = all_codes(criteria, language=language, on=ON)
    hits = search(criteria, language=language, on=ON).hits
    assert [hit.code for hit in hits] == codes
    return codes


NGHI_SON = ("TH-001", "TH-002", "TH-003", "TH-005")
MATCHES = [
    # places in any spelling and language; `nghỉ … Sơn` of TH-004 is none
    *((question, NGHI_SON) for question in ("nghi son", "Nghi Sơn", "NGHI SƠN", "nghison")),
    *(
        (question, NGHI_SON)
        for question in ("응이선", "응이손", "응이썬", "응이선시", "응이손에서")
    ),
    ("응이선 경제구역", ("TH-001", "TH-002", "TH-005")),
    ("응이선경제구역", ("TH-001", "TH-002", "TH-005")),
    ("khu kinh tế nghi sơn", ("TH-001", "TH-002", "TH-005")),
    ("삼손", ("TH-004",)),
    ("sầm sơn", ("TH-004",)),
    # former names: Tĩnh Gia ward was Hải Hòa commune of Nghi Sơn town
    ("hai hoa", ("TH-003",)),
    ("Hải Hòa", ("TH-003",)),
    ("Tĩnh Gia", ("TH-003",)),
    # diacritics, case, Unicode form, tone placement
    ("det may", ("TH-003",)),
    ("DỆT MAY", ("TH-003",)),
    ("de\u0323\u0302t may", ("TH-003",)),
    ("hóa chất", ("TH-016",)),
    ("hoá chất", ("TH-016",)),
    ("dien gio", ("TH-016",)),
    # Korean inside compounds, over spaces, with particles
    ("산업", ("TH-001", "TH-002", "TH-003", "TH-004", "TH-005")),
    ("산업단지", ("TH-005",)),
    ("산업 단지", ("TH-005",)),
    ("제3산업단지", ("TH-005",)),
    ("휴양지를", ("TH-004",)),
    ("고무", ("TH-002",)),
    # English inflection
    ("plant", ("TH-001", "TH-002")),
    ("plants", ("TH-001", "TH-002")),
    ("garments", ("TH-003",)),
    # codes in any spelling
    *((code, ("TH-001",)) for code in ("TH-001", "th001", "TH 001", "th 1", "th–001")),
    ("th-01", ("TH-001", "TH-016")),  # TH-1, or the beginning of TH-01…
    ("z-02", ("TH-005",)),
    # all words, across fields and languages
    ("methanol nghi son", ("TH-001",)),
    ("methanol 경제구역", ("TH-001",)),
    ("methanol resort", ()),
    # unfinished last word
    ("metha", ("TH-001",)),
    ("garm", ("TH-003",)),
    ("garm factory", ()),
    # one typo in a word of five letters
    ("metanol", ("TH-001",)),
    ("mehtanol", ("TH-001",)),
    ("methanoll", ("TH-001",)),
    ("methanil", ("TH-001",)),
    ("metanil", ()),
    ("rezort", ("TH-004",)),
    ("wnid", ()),
    # phrases
    ('"gió điện"', ()),
    ('"dệt may"', ("TH-003",)),
    ('"industrial park"', ("TH-005",)),
    # nothing to be found
    ("zzzz", ()),
    ("…", ()),
    ("nháp", ()),  # a draft
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("question", "codes"), MATCHES)
def test_what_is_asked_is_found(question: str, codes: tuple[str, ...], language: str) -> None:
    assert sorted(found(question, language)) == sorted(codes)


def test_the_place_is_found_alike_in_every_spelling() -> None:
    questions = ("nghi son", "응이선", "응이손", "Nghi Sơn")
    assert {tuple(sorted(found(question))) for question in questions} == {NGHI_SON}


@pytest.mark.parametrize(
    ("question", "language", "codes"),
    [
        ("plants", "en", ["TH-002", "TH-001"]),  # exact before the stem
        ("공장", "ko", ["TH-002", "TH-003", "TH-001"]),  # the word before the compound
        ("nha may", "en", ["TH-001", "TH-002", "TH-003", "TH-016"]),  # ties by code
        ("Sam Son", "en", ["TH-004"]),
    ],
)
def test_relevance(question: str, language: str, codes: list[str]) -> None:
    assert found(question, language) == codes


def test_without_words_open_calls_come_first() -> None:
    assert found("") == ["TH-002", "TH-003", "TH-005", "TH-001", "TH-004", "TH-016"]


@pytest.mark.parametrize("sort", ["newest", "name", "capital", "area", "verified"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sort_changes_nothing_but_the_order(sort: str, language: str) -> None:
    assert sorted(found("nghi son", language, sort=sort)) == sorted(NGHI_SON)


def test_pages_are_parts_of_the_whole_list() -> None:
    whole = all_codes(Criteria(), language="vi", on=ON)
    pages = [search(Criteria(page=page), language="vi", on=ON, page_size=4) for page in (1, 2, 3)]
    assert [hit.code for page in pages[:2] for hit in page.hits] == whole
    assert [(page.page, page.pages, page.total) for page in pages[:2]] == [(1, 2, 6), (2, 2, 6)]
    assert (pages[0].next_page, pages[0].previous_page) == (2, None)
    assert (pages[1].next_page, pages[1].previous_page) == (None, 1)


def test_a_page_beyond_the_last_is_the_last_and_says_so() -> None:
    beyond = search(Criteria(page=9), language="vi", on=ON, page_size=4)
    assert beyond.page == 2
    assert [rejected.parameter for rejected in beyond.rejected] == ["page"]


def test_a_forgiven_typo_is_told() -> None:
    assert search(Criteria(q="metanol"), language="vi", on=ON).meant == {"metanol": ("methanol",)}
    assert search(Criteria(q="methanol"), language="vi", on=ON).meant == {}


def test_nothing_is_found_in_an_empty_list_of_filters_that_exclude_each_other() -> None:
    answer = search(Criteria(sector=("energy",), zone=("Z-01",)), language="vi", on=ON)
    assert (answer.total, answer.hits, answer.pages) == (0, (), 1)


def test_today_is_the_day_of_the_catalogue() -> None:
    assert ordered_pks(Criteria(), language="vi") == ordered_pks(Criteria(), language="vi", on=ON)


def test_a_page_that_reads_the_catalogue_anew_takes_few_queries(
    at_most_selects: Any,
) -> None:
    everything = Criteria.from_text(
        "q=nghi+son&sector=industry&status=open&status=call_ended&zone=Z-01&place=16561&route=fdi"
        "&form=fdi&capital_min=1&capital=not_published&area_min=1&fresh=never_checked&activity=A-01"
    )
    for criteria, most in ((Criteria(), 14), (everything, 24), (Criteria(q="metanol"), 25)):
        with at_most_selects(most):
            search(criteria, language="ko", on=ON)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=300), st.sampled_from(LANGUAGES))
def test_no_question_breaks_the_search(question: str, language: str) -> None:
    criteria = Criteria.from_text("").changed(q="".join(filter(str.isprintable, question)))
    search(criteria, language=language, on=ON)


@pytest.mark.parametrize(
    "question",
    [
        *('" OR 1', "a AND NOT b", "NEAR(a b)", "name:x", "a*", "'", "\\", "a & !b", "<-> :*", "%"),
        *("<script>", "'; DROP TABLE x; --", "🏭", "(" * 150, '"' * 99, "a " * 90),
    ],
)
def test_query_syntax_is_only_words(question: str) -> None:
    found(question)
