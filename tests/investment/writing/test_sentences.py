"""Sentences made of figures, in three languages."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import product

import pytest

from investment.choices import CapitalBasis
from investment.money import Money
from investment.writing.sentences import (
    CAPITAL_BASES,
    ProjectFacts,
    describe,
    headline,
    status_phrase,
)
from investment.writing.status_words import AWAITING

LANGUAGES = ("vi", "en", "ko")
NAMES = {
    "vi": ("Nhà máy hóa dầu", "Khu kinh tế Nghi Sơn"),
    "en": ("Petrochemical plant", "Nghi Son Economic Zone"),
    "ko": ("석유화학 생산공장", "응이선 경제구역"),
}


def petrochemical(language: str) -> ProjectFacts:
    name, zone = NAMES[language]
    return ProjectFacts(
        name=name,
        area_max_ha=Decimal(500),
        zone_name=zone,
        zone_kind="economic_zone",
        capital=Money(Decimal(5_000_000_000), "USD"),
        status="calling",
        year=2021,
    )


HEADLINES = [
    (
        {},
        "500 ha tại Khu kinh tế Nghi Sơn, vốn 5 tỷ USD, kêu gọi đầu tư từ năm 2021",
        "500 ha in Nghi Son Economic Zone, US$5 billion, calling for investment since 2021",
        "응이선 경제구역 내 500ha, 총투자비 50억 달러, 2021년부터 투자자 모집",
    ),
    (
        {"status": AWAITING, "year": 2025},
        (
            "500 ha tại Khu kinh tế Nghi Sơn, vốn 5 tỷ USD, "
            "thời gian kêu gọi đã kết thúc năm 2025, chờ danh mục mới"
        ),
        (
            "500 ha in Nghi Son Economic Zone, US$5 billion, "
            "call period ended in 2025, awaiting the new list"
        ),
        "응이선 경제구역 내 500ha, 총투자비 50억 달러, 2025년 모집 기간 종료, 신규 목록 대기",
    ),
    (
        {"area_max_ha": None, "status": "planned", "year": None},
        "Khu kinh tế Nghi Sơn, vốn 5 tỷ USD, trong quy hoạch",
        "Nghi Son Economic Zone, US$5 billion, planned",
        "응이선 경제구역, 총투자비 50억 달러, 계획 단계",
    ),
    (
        {"area_qualifier": "nearly", "zone_name": "", "capital": None, "status": "approved"},
        "Gần 500 ha, được chấp thuận năm 2021",
        "Nearly 500 ha, approved in 2021",
        "부지 500ha 가까이, 2021년 승인",
    ),
    (
        {
            "capital_basis": "registered",
            "capital_qualifier": "over",
            "status": "operating",
            "area_max_ha": None,
            "zone_name": "",
        },
        "Vốn đăng ký hơn 5 tỷ USD, hoạt động từ năm 2021",
        "Registered capital over US$5 billion, in operation since 2021",
        "등록자본 50억 달러 이상, 2021년부터 운영 중",
    ),
    (
        {"area_max_ha": None, "zone_name": "", "capital": None, "year": None},
        "Đang kêu gọi đầu tư",
        "Calling for investment",
        "투자자 모집 중",
    ),
]


@pytest.mark.parametrize(("changes", "vietnamese", "english", "korean"), HEADLINES)
def test_a_headline_says_what_is_known(
    changes: dict[str, object], vietnamese: str, english: str, korean: str
) -> None:
    written = [
        headline(replace(petrochemical(code), **changes), code)  # type: ignore[arg-type]
        for code in LANGUAGES
    ]
    assert written == [vietnamese, english, korean]


def test_nothing_known_is_nothing_said() -> None:
    assert [headline(ProjectFacts(), code) for code in LANGUAGES] == ["", "", ""]
    assert [status_phrase(ProjectFacts(), code) for code in LANGUAGES] == ["", "", ""]


def test_a_description_is_full_sentences() -> None:
    assert [describe(petrochemical(code), code) for code in LANGUAGES] == [
        (
            "Nhà máy hóa dầu là dự án tại Khu kinh tế Nghi Sơn, tỉnh Thanh Hóa, diện tích 500 ha, "
            "tổng vốn đầu tư 5 tỷ USD. Dự án kêu gọi đầu tư từ năm 2021."
        ),
        (
            "Petrochemical plant is a project on 500 ha in Nghi Son Economic Zone, "
            "Thanh Hoa province, Viet Nam, with a total investment of US$5 billion. "
            "It has been calling for investment since 2021."
        ),
        (
            "석유화학 생산공장은 베트남 타인호아성 응이선 경제구역 내 부지 500ha(500만 m²), "
            "총투자비 50억 달러 규모의 사업입니다. 2021년부터 투자자를 모집하고 있습니다."
        ),
    ]


def test_a_description_of_a_name_alone() -> None:
    written = [describe(ProjectFacts(name=NAMES[code][0]), code) for code in LANGUAGES]
    assert written == [
        "Nhà máy hóa dầu là dự án tại tỉnh Thanh Hóa.",
        "Petrochemical plant is a project in Thanh Hoa province, Viet Nam.",
        "석유화학 생산공장은 베트남 타인호아성에 위치한 사업입니다.",
    ]


def test_the_korean_particle_follows_the_name() -> None:
    park = replace(petrochemical("ko"), name="동방(Đồng Vàng) 산업단지")
    assert describe(park, "ko").startswith("동방(Đồng Vàng) 산업단지는 베트남")


def test_a_korean_adverb_becomes_an_adjective_before_a_noun() -> None:
    facts = replace(petrochemical("ko"), capital_qualifier="nearly")
    assert "총투자비 50억 달러 가까운 규모의 사업입니다." in describe(facts, "ko")


def test_a_project_stands_at_a_port_and_in_a_commune() -> None:
    port = ProjectFacts(
        name="Wharf", area_max_ha=Decimal(5), zone_name="Nghi Son port", zone_kind="port"
    )
    assert headline(port, "en") == "5 ha at Nghi Son port"
    assert "at Nghi Son port, Thanh Hoa province" in describe(port, "en")
    commune = ProjectFacts(area_max_ha=Decimal(5), place_name="Hai Binh commune")
    assert headline(commune, "en") == "5 ha in Hai Binh commune"


def test_a_zone_without_a_name_of_its_own_has_an_article() -> None:
    facts = replace(petrochemical("en"), zone_name="Industrial park west of Thanh Hoa city")
    assert "500 ha in the industrial park west of Thanh Hoa city" in headline(facts, "en")


def test_a_name_is_not_repeated() -> None:
    park = {"vi": "KCN Phú Quý", "en": "Phu Quy Industrial Park", "ko": "푸꾸이 산업단지"}
    for code, name in park.items():
        assert describe(ProjectFacts(name=name, zone_name=name), code).count(name) == 1
    lamps = ProjectFacts(name="Dự án sản xuất đèn LED")
    assert describe(lamps, "vi") == "Dự án sản xuất đèn LED có địa điểm tại tỉnh Thanh Hóa."
    assert describe(ProjectFacts(name="LED light project"), "en").startswith(
        "LED light project is an investment in Thanh Hoa"
    )


def test_a_range_of_capital_is_said_as_one() -> None:
    facts = replace(petrochemical("en"), capital_low=Money(Decimal(4_000_000_000), "USD"))
    assert "with a total investment of US$4–5 billion." in describe(facts, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_combination_leaves_a_gap(language: str) -> None:
    missing = [{}, {"area_max_ha": None}], [{}, {"zone_name": ""}], [{}, {"capital": None}]
    for changes in product(*missing):
        facts = petrochemical(language)
        for change in changes:
            facts = replace(facts, **change)  # type: ignore[arg-type]
        for text in (headline(facts, language), describe(facts, language)):
            assert text == " ".join(text.split())
            assert ", ," not in text
            assert " ," not in text
            assert not text.startswith((",", " "))


def test_every_basis_of_capital_has_its_term() -> None:
    assert all(set(terms) == set(CapitalBasis.values) for terms in CAPITAL_BASES.values())
