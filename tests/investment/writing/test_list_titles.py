"""What a list is called in each language."""

from __future__ import annotations

import pytest

from investment.choices import CallStatus
from investment.writing.list_titles import OPEN, ListFacts, list_title, paged_title
from investment.writing.status_words import AWAITING

LANGUAGES = ("vi", "en", "ko")
ZONES = {
    "vi": "Khu kinh tế Nghi Sơn",
    "en": "Nghi Son Economic Zone",
    "ko": "응이선 경제구역",
}
SECTORS = {"vi": "Năng lượng", "en": "Energy", "ko": "에너지"}


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("vi", "12 dự án năng lượng đang kêu gọi đầu tư tại Khu kinh tế Nghi Sơn"),
        ("en", "12 energy projects calling for investment in Nghi Son Economic Zone"),
        ("ko", "응이선 경제구역 내 투자자 모집 중인 에너지 사업 12건"),
    ],
)
def test_sector_status_and_zone_make_one_phrase(language: str, title: str) -> None:
    facts = ListFacts(
        12, sector=SECTORS[language], status="calling", location=ZONES[language], is_zone=True
    )
    assert list_title(facts, language) == title


@pytest.mark.parametrize(
    ("facts", "vietnamese", "english", "korean"),
    [
        (ListFacts(1204), "1.204 dự án", "1,204 projects", "사업 1,204건"),
        (ListFacts(1), "1 dự án", "1 project", "사업 1건"),
        (ListFacts(0), "Không có dự án nào", "No projects", "사업 없음"),
        (
            ListFacts(2, words="thép"),
            "2 dự án khớp với “thép”",
            "2 projects matching “thép”",
            "“thép” 검색 결과: 사업 2건",
        ),
        (
            ListFacts(0, words="철도"),
            "Không có dự án nào khớp với “철도”",
            "No projects matching “철도”",
            "“철도” 검색 결과: 사업 없음",
        ),
        (
            ListFacts(1, words="서울", status=OPEN),
            "1 dự án đang kêu gọi hoặc lựa chọn nhà đầu tư khớp với “서울”",
            "1 project calling for investment or selecting an investor matching “서울”",
            "“서울” 검색 결과: 투자자를 모집하거나 선정 중인 사업 1건",
        ),
        (ListFacts(12, more_filters=3), "12 dự án · 3 bộ lọc", "12 projects · 3 filters",
         "사업 12건 · 필터 3개"),
        (ListFacts(12, more_filters=1), "12 dự án · 1 bộ lọc", "12 projects · 1 filter",
         "사업 12건 · 필터 1개"),
        (
            ListFacts(4, status=AWAITING, more_filters=2),
            "4 dự án chờ danh mục mới · thêm 2 bộ lọc",
            "4 projects awaiting the new list · 2 other filters",
            "신규 목록 대기 중인 사업 4건 · 필터 2개 추가",
        ),
    ],
)  # fmt: skip
def test_what_is_not_asked_is_not_said(
    facts: ListFacts, vietnamese: str, english: str, korean: str
) -> None:
    titles = {language: list_title(facts, language) for language in LANGUAGES}
    assert titles == {"vi": vietnamese, "en": english, "ko": korean}


@pytest.mark.parametrize(
    ("location", "is_zone", "words"),
    [
        ("Tho Xuan airport", True, "at Tho Xuan airport"),
        ("Industrial park west of Thanh Hoa city", True, "in the industrial park west of Thanh"),
        ("Hai Ha commune", False, "in Hai Ha commune"),
    ],
)
def test_english_says_at_and_the_where_it_must(location: str, is_zone: bool, words: str) -> None:
    title = list_title(ListFacts(2, location=location, is_zone=is_zone), "en")
    assert title.startswith(f"2 projects {words}")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("status", [OPEN, AWAITING, *CallStatus.values])
def test_every_status_is_said(status: str, language: str) -> None:
    said = list_title(ListFacts(2, status=status), language)
    assert len(said) > len(list_title(ListFacts(2), language)) + 3


def test_an_acronym_keeps_its_capitals() -> None:
    assert list_title(ListFacts(2, sector="ICT"), "en") == "2 ICT projects"


def test_long_searches_are_cut() -> None:
    assert list_title(ListFacts(1, words="a" * 200), "en").endswith(f"“{'a' * 60}…”")


@pytest.mark.parametrize(
    ("language", "title"), [("vi", "Dự án, trang 2"), ("en", "Dự án, page 2"), ("ko", "Dự án, 2쪽")]
)
def test_later_pages_are_numbered(language: str, title: str) -> None:
    assert paged_title("Dự án", 2, language) == title
    assert paged_title("Dự án", 1, language) == "Dự án"
