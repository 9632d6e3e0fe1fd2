"""A list as CSV."""

from __future__ import annotations

import csv
from decimal import Decimal
from io import StringIO

import pytest
from django.utils.translation import get_language, override
from hypothesis import given
from hypothesis import strategies as st

from investment.exports.delimited import FORMULA_SIGNS, LINES_AT_ONCE, defused, write
from investment.models import CatalogueSettings
from tests.factories import InvestmentProjectFactory
from tests.investment.exports.lists import extract_of

NAMES = [("vi", "Nhà máy sản xuất methanol"), ("en", "Methanol plant"), ("ko", "메탄올 생산공장")]


def table(file: bytes) -> list[list[str]]:
    return list(csv.reader(StringIO(file.decode("utf-8-sig"))))


def written(language: str = "en", query: str = "") -> list[dict[str, str]]:
    head, *rows = table(b"".join(write(extract_of(language=language, query=query))))
    return [dict(zip(head, row, strict=True)) for row in rows]


@pytest.mark.django_db
@pytest.mark.parametrize(("language", "name"), NAMES)
def test_names_are_in_the_language_asked_for(language: str, name: str) -> None:
    InvestmentProjectFactory(code="TH-001", live=True)
    file = b"".join(write(extract_of(language=language)))
    assert file.startswith(b"\xef\xbb\xbf")  # or a spreadsheet breaks Vietnamese and Hangul
    assert table(file)[1][:3] == ["TH-001", name, language]


@pytest.mark.django_db
def test_a_missing_translation_says_which_language_stands_there() -> None:
    InvestmentProjectFactory(code="TH-001", name_ko="", sector__name_ko="", live=True)
    row = table(b"".join(write(extract_of(language="ko"))))[1]
    assert row[:3] == ["TH-001", "Nhà máy sản xuất methanol", "vi"]
    assert row[3] == "Công nghiệp, chế biến, chế tạo [vi]"


@pytest.mark.django_db
def test_numbers_stay_numbers_and_what_is_missing_is_empty_never_zero() -> None:
    InvestmentProjectFactory(area_max_ha=Decimal("67.5"), live=True)
    [row] = written()
    assert (row["Land area (ha)"], row["Capital"], row["Currency"]) == ("67.5", "150000000", "USD")
    assert row["Smallest land area (ha)"] == row["Latitude"] == ""


@pytest.mark.django_db
def test_a_formula_becomes_a_text() -> None:
    InvestmentProjectFactory(name_en='=HYPERLINK("http://x.example")', live=True)
    assert written()[0]["Name"] == '\'=HYPERLINK("http://x.example")'


@given(st.text(max_size=30))
def test_no_cell_begins_like_a_formula(text: str) -> None:
    assert not defused(text).startswith(FORMULA_SIGNS)
    assert defused(text).endswith(text)


@pytest.mark.django_db
def test_each_row_says_what_list_it_is_from() -> None:
    InvestmentProjectFactory.create_batch(2, live=True)
    sentence = (
        "List of 23 November 2026 with 2 projects (all projects)."
        " Address: https://invest.example/en/projects/?sector=energy"
    )
    assert {row["About this list"] for row in written(query="sector=energy")} == {sentence}


@pytest.mark.django_db
@pytest.mark.parametrize(("is_demonstration", "is_marked"), [(True, True), (False, False)])
def test_demonstration_data_is_marked_in_every_row(is_demonstration: bool, is_marked: bool) -> None:
    InvestmentProjectFactory.create_batch(2, live=True)
    CatalogueSettings.objects.update_or_create(defaults={"is_demonstration": is_demonstration})
    assert all(("Notice" in row and row["Notice"] != "") == is_marked for row in written())


@pytest.mark.django_db
def test_a_list_of_nothing_is_a_heading() -> None:
    assert written() == []


@pytest.mark.django_db
def test_the_language_of_the_reader_is_left_alone_between_the_pieces() -> None:
    InvestmentProjectFactory.create_batch(2, live=True)
    with override("vi"):
        assert {get_language() for _piece in write(extract_of(language="ko"))} == {"vi"}


@pytest.mark.django_db
def test_long_lists_come_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("investment.exports.delimited.LINES_AT_ONCE", 2)
    InvestmentProjectFactory.create_batch(5, live=True)
    assert LINES_AT_ONCE > 2
    assert [len(piece.splitlines()) for piece in write(extract_of())] == [1, 2, 2, 1]
