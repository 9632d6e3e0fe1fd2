"""What a list of projects is called: the criteria and how many were found, as one phrase.

One function per language, as in `sentences`: English puts the sector before the noun and the
status after it, Vietnamese puts both after it, Korean everything before it and the count last.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from investment.writing.counts import count_projects
from investment.writing.numerals import format_number
from investment.writing.sentences import located_in_english
from investment.writing.status_words import AWAITING, STATUS_WORDS

OPEN: Final = "open"  # calling or selecting an investor, whichever
LONGEST_WORDS: Final = 60  # letters of the search

_SHORT: Final = {
    "vi": {OPEN: "đang kêu gọi hoặc lựa chọn nhà đầu tư", AWAITING: "chờ danh mục mới"},
    "en": {
        OPEN: "calling for investment or selecting an investor",
        AWAITING: "awaiting the new list",
        "planned": "at the planning stage",
    },
}
# Before the noun a Korean phrase takes another form: 승인 완료, but 승인 완료된 사업.
_KOREAN: Final = {
    OPEN: "투자자를 모집하거나 선정 중인",
    AWAITING: "신규 목록 대기 중인",
    "proposed": "제안 단계의",
    "planned": "계획 단계의",
    "calling": "투자자 모집 중인",
    "selecting_investor": "투자자 선정 중인",
    "approved": "승인 완료된",
    "construction": "건설 중인",
    "operating": "운영 중인",
    "suspended": "지연되거나 중단된",
    "withdrawn": "투자유치 대상에서 제외된",
    "terminated": "종료된",
}


@dataclass(frozen=True, slots=True)
class ListFacts:
    """What the title of a list is made of; texts are in the language of the title.

    `status` is a code of `CallStatus`, `OPEN` or `AWAITING`; `location` the name of a zone or
    place; `words` what was searched for; `more_filters` how many filters nothing else here tells.
    """

    count: int
    sector: str = ""
    status: str = ""
    location: str = ""
    is_zone: bool = False
    words: str = ""
    more_filters: int = 0

    @property
    def is_telling(self) -> bool:
        """Whether the title says any criteria by name."""
        return bool(self.sector or self.status or self.location or self.words)

    @property
    def quoted(self) -> str:
        """The words in quotation marks, cut where they are a text; empty where there are none."""
        cut = self.words[:LONGEST_WORDS].rstrip()
        return f"“{cut}{'…' if len(cut) < len(self.words) else ''}”" if cut else ""


def list_title(facts: ListFacts, language: str) -> str:
    """Name a list by its criteria, without a full stop.

    en “12 energy projects calling for investment in Nghi Son Economic Zone · 1 other filter”;
    vi “12 dự án năng lượng đang kêu gọi đầu tư tại Khu kinh tế Nghi Sơn · thêm 1 bộ lọc”;
    ko “응이선 경제구역 내 투자자 모집 중인 에너지 사업 12건 · 필터 1개 추가”.

    Args:
        facts: the count and the criteria.
        language: vi, en or ko.
    """
    writer = {"vi": _vietnamese, "ko": _korean}.get(language, _english)
    title = writer(facts)
    if not facts.more_filters:
        return title
    return f"{title} · {_filters(facts.more_filters, language, is_rest=facts.is_telling)}"


def paged_title(title: str, page: int, language: str) -> str:
    """The title of one of several pages; the first one needs no number."""
    if page == 1:
        return title
    number = format_number(page, language)
    pages = {"vi": f"trang {number}", "ko": f"{number}쪽"}
    return f"{title}, {pages.get(language, f'page {number}')}"


def _filters(count: int, language: str, *, is_rest: bool) -> str:
    number = format_number(count, language)
    if language == "vi":
        return f"thêm {number} bộ lọc" if is_rest else f"{number} bộ lọc"
    if language == "ko":
        return f"필터 {number}개 추가" if is_rest else f"필터 {number}개"
    other = "other " if is_rest else ""
    return f"{number} {other}filter" if count == 1 else f"{number} {other}filters"


def _vietnamese(facts: ListFacts) -> str:
    parts = [
        count_projects(facts.count, "vi") if facts.count else "Không có dự án",
        _inside_sentence(facts.sector),
        "" if facts.count else "nào",
        _status(facts.status, "vi"),
        f"tại {facts.location}" if facts.location else "",
        f"khớp với {facts.quoted}" if facts.quoted else "",
    ]
    return " ".join(filter(None, parts))


def _english(facts: ListFacts) -> str:
    number = format_number(facts.count, "en") if facts.count else "No"
    where = located_in_english(facts.location, kind=_gateway(facts), is_zone=facts.is_zone)
    parts = [
        number,
        _inside_sentence(facts.sector),
        "project" if facts.count == 1 else "projects",
        _status(facts.status, "en"),
        where if facts.location else "",
        f"matching {facts.quoted}" if facts.quoted else "",
    ]
    return " ".join(filter(None, parts))


def _korean(facts: ListFacts) -> str:
    parts = [
        f"{facts.quoted} 검색 결과:" if facts.quoted else "",
        f"{facts.location} 내" if facts.location else "",
        _KOREAN.get(facts.status, ""),
        facts.sector,
        count_projects(facts.count, "ko") if facts.count else "사업 없음",
    ]
    return " ".join(filter(None, parts))


def _status(status: str, language: str) -> str:
    if short := _SHORT[language].get(status):
        return short
    words = STATUS_WORDS[language].get(status)
    return words.as_phrase(None) if words else ""


def _inside_sentence(name: str) -> str:
    """A name of a vocabulary in the middle of a phrase: no capital, unless it is an acronym."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def _gateway(facts: ListFacts) -> str:
    """`port` or `airport` where the name says so; one is at such a place, not in it."""
    last = facts.location.rpartition(" ")[2].casefold()
    return last if facts.is_zone and last in ("port", "airport") else ""
