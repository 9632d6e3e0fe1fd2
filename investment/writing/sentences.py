"""Sentences made of figures, composed per language from the facts of a record (design §5).

One function per language and sentence instead of gettext: Vietnamese puts the land before the
place, Korean the place before the land, and Korean particles depend on the word before them, so
no pattern with placeholders would be right in all three. Nothing here is ever stored.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from investment.measures import format_area
from investment.money import Money
from investment.writing.amounts import format_money
from investment.writing.particles import with_particle
from investment.writing.status_words import STATUS_WORDS

# What a published amount counts, by `CapitalBasis`; terms of the glossary.
CAPITAL_BASES: Final = {
    "vi": {
        "total": "tổng vốn đầu tư",
        "registered": "vốn đăng ký",
        "licensed": "vốn được cấp phép",
        "implemented": "vốn thực hiện",
    },
    "en": {
        "total": "total investment",
        "registered": "registered capital",
        "licensed": "licensed capital",
        "implemented": "implemented capital",
    },
    "ko": {
        "total": "총투자비",
        "registered": "등록자본",
        "licensed": "허가 투자액",
        "implemented": "집행 투자액",
    },
}


@dataclass(frozen=True, slots=True)
class ProjectFacts:
    """What a sentence about a project is made of; texts are in the language of the sentence.

    What is missing is left out of the sentence. `status` is a code of `CallStatus`, or
    `status_words.AWAITING` where the list of the project has ended; `year` is the year since
    which it has it, or in which it came (the call ended, the project was approved).
    """

    name: str = ""
    area_min_ha: Decimal | None = None
    area_max_ha: Decimal | None = None
    area_qualifier: str = "exact"
    zone_name: str = ""
    zone_kind: str = ""  # `port` and `airport` stand with “at” in English
    place_name: str = ""  # with its unit (xã Hải Bình, Hai Binh commune); used where no zone is
    capital: Money | None = None
    capital_low: Money | None = None
    capital_qualifier: str = "exact"
    capital_basis: str = "total"
    status: str = ""
    year: int | None = None

    @property
    def location(self) -> str:
        return self.zone_name or self.place_name

    @property
    def location_beyond_name(self) -> str:
        """The location, unless the name says it already: no “X Park is a project in X Park”."""
        return "" if self.location.casefold() in self.name.casefold() else self.location


def headline(facts: ProjectFacts, language: str) -> str:
    """One line of figures, without a full stop.

    en “500 ha in Nghi Son Economic Zone, US$5 billion, calling for investment since 2021”;
    vi “500 ha tại Khu kinh tế Nghi Sơn, vốn 5 tỷ USD, kêu gọi đầu tư từ năm 2021”;
    ko “응이선 경제구역 내 500ha, 총투자비 50억 달러, 2021년부터 투자자 모집”.

    Returns:
        The line; empty where the record has none of these facts.
    """
    area, capital = _area(facts, language, is_long=False), _capital(facts, language)
    place = {"vi": _vietnamese_place, "ko": _korean_place}.get(language, _english_place)
    status = status_phrase(facts, language)
    parts = [place(facts, area), _labelled_capital(facts, capital, language), status]
    line = ", ".join(part for part in parts if part)
    return line[:1].upper() + line[1:]


def describe(facts: ProjectFacts, language: str) -> str:
    """Two full sentences for a page's description and for social cards: what, where, how much.

    en “{name} is a project on 500 ha in {zone}, Thanh Hoa province, Viet Nam, with a total
    investment of US$5 billion. It has been calling for investment since 2021.”
    """
    writer = {"vi": _describe_vietnamese, "ko": _describe_korean}.get(language, _describe_english)
    sentence = writer(facts, _area(facts, language, is_long=True), _capital(facts, language))
    words = STATUS_WORDS[language].get(facts.status)
    return f"{sentence} {words.as_sentence(facts.year)}" if words else sentence


def status_phrase(facts: ProjectFacts, language: str) -> str:
    """Where it stands: “calling for investment since 2021”, “승인 완료”; empty if unknown."""
    words = STATUS_WORDS[language].get(facts.status)
    return words.as_phrase(facts.year) if words else ""


def _area(facts: ProjectFacts, language: str, *, is_long: bool) -> str:
    return format_area(
        facts.area_min_ha,
        facts.area_max_ha,
        language=language,
        qualifier=facts.area_qualifier,
        with_square_metres=is_long,
    )


def _capital(facts: ProjectFacts, language: str) -> str:
    if facts.capital is None:
        return ""
    return format_money(
        facts.capital,
        language=language,
        qualifier=facts.capital_qualifier,
        low=facts.capital_low,
    )


def _labelled_capital(facts: ProjectFacts, capital: str, language: str) -> str:
    """The amount with what it counts; in a headline the total needs few words or none."""
    if not capital:
        return ""
    if facts.capital_basis == "total" and language != "ko":
        return f"vốn {capital}" if language == "vi" else capital
    return f"{CAPITAL_BASES[language][facts.capital_basis]} {capital}"


def _vietnamese_place(facts: ProjectFacts, area: str) -> str:
    return " tại ".join(part for part in (area, facts.location) if part)


def _english_place(facts: ProjectFacts, area: str) -> str:
    if not area:
        return facts.location
    return f"{area} {_in_english(facts)}" if facts.location else area


def _in_english(facts: ProjectFacts) -> str:
    is_zone = bool(facts.zone_name)
    return located_in_english(facts.location, kind=facts.zone_kind, is_zone=is_zone)


def located_in_english(location: str, *, kind: str, is_zone: bool) -> str:
    """“in Nghi Son Economic Zone”, “at Tho Xuan airport”, “in the industrial park west of …”.

    Args:
        location: the name of a zone or place.
        kind: of a zone, by `ZoneKind`; `port` and `airport` stand with “at”.
        is_zone: a place keeps its name as it is.
    """
    preposition = "at" if is_zone and kind in ("port", "airport") else "in"
    first, _space, rest = location.partition(" ")
    # A zone without a name of its own is described, and a description has an article.
    if is_zone and first in ("Industrial", "Economic") and rest[:1].islower():
        return f"{preposition} the {first.lower()} {rest}"
    return f"{preposition} {location}"


def _korean_place(facts: ProjectFacts, area: str) -> str:
    if not area:
        return facts.location
    return f"{facts.location} 내 {area}" if facts.location else f"부지 {area}"


def _describe_vietnamese(facts: ProjectFacts, area: str, capital: str) -> str:
    verb = "có địa điểm tại" if facts.name.casefold().startswith("dự án") else "là dự án tại"
    location = facts.location_beyond_name
    parts = [f"{facts.name} {verb} {location or 'tỉnh Thanh Hóa'}"]
    if location:
        parts.append("tỉnh Thanh Hóa")
    if area:
        parts.append(f"diện tích {area}")
    if capital:
        parts.append(f"{CAPITAL_BASES['vi'][facts.capital_basis]} {capital}")
    return f"{', '.join(parts)}."


def _describe_english(facts: ProjectFacts, area: str, capital: str) -> str:
    noun = "an investment" if facts.name.casefold().endswith("project") else "a project"
    sentence = f"{facts.name} is {noun}"
    if area:
        sentence += f" on {area}"
    if facts.location_beyond_name:
        sentence += f" {_in_english(facts)}, Thanh Hoa province, Viet Nam"
    else:
        sentence += " in Thanh Hoa province, Viet Nam"
    if capital:
        article = "a " if facts.capital_basis == "total" else ""
        sentence += f", with {article}{CAPITAL_BASES['en'][facts.capital_basis]} of {capital}"
    return f"{sentence}."


def _describe_korean(facts: ProjectFacts, area: str, capital: str) -> str:
    place = " ".join(part for part in ("베트남 타인호아성", facts.location_beyond_name) if part)
    figures = [f"부지 {area}"] if area else []
    if capital:
        figures.append(f"{CAPITAL_BASES['ko'][facts.capital_basis]} {capital}")
    subject = with_particle(facts.name, "은/는")
    if not figures:
        return f"{subject} {place}에 위치한 사업입니다."
    size = ", ".join(figures)
    # 가까이 is an adverb; before the noun 규모 it takes the form of an adjective.
    size = f"{size.removesuffix('가까이')}가까운" if size.endswith("가까이") else size
    return f"{subject} {place} 내 {size} 규모의 사업입니다."
