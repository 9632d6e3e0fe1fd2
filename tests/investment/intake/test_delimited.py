"""CSV reads the same in every encoding and with every separator that an office uses."""

from __future__ import annotations

import csv
import unicodedata
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investment.intake.cells import cell_of, cleaned
from investment.intake.delimited import SEPARATORS, decoded, open_delimited, separator_of
from investment.intake.refusals import FileRefused, FormulaFound

TABLE = [["Tên dự án", "Vốn", "Ghi chú"], ["Nhà máy Hóa chất", "15.000 tỷ", "a\nb"]]
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1258"]


def written(rows: list[list[str]], separator: str = ",") -> str:
    text = StringIO()
    csv.writer(text, delimiter=separator).writerows(rows)
    return text.getvalue()


def encoded(text: str, encoding: str) -> bytes:
    if encoding != "cp1258":
        return text.encode(encoding)
    # Windows-1258 has letters with their own accent, and tones as marks behind them.
    parts = []
    for letter in text:
        try:
            parts.append(letter.encode("cp1258"))
        except UnicodeEncodeError:
            apart = unicodedata.normalize("NFD", letter)
            tone = apart[-1] if apart[-1] in "\u0300\u0301\u0303\u0309\u0323" else apart[1]
            base = unicodedata.normalize("NFC", apart.replace(tone, ""))
            parts.append((base + tone).encode("cp1258"))
    return b"".join(parts)


def read(content: bytes) -> list[list[str]]:
    (sheet,) = open_delimited(content)
    return [[cell.text for cell in row.cells.values()] for row in sheet.rows]


@pytest.mark.parametrize("separator", SEPARATORS)
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_the_same_table_is_read_from_any_of_them(encoding: str, separator: str) -> None:
    assert read(encoded(written(TABLE, separator), encoding)) == [
        TABLE[0],
        ["Nhà máy Hóa chất", "15.000 tỷ", "a b"],
    ]


FIELDS = st.text(st.characters(categories=["L", "N", "Zs"]), min_size=2, max_size=12).filter(
    lambda text: len(cleaned(text)) > 2 and cell_of(text, row=1, column=1) is not None
)


@given(
    st.lists(st.lists(FIELDS, min_size=3, max_size=3), min_size=2, max_size=6),
    st.sampled_from(SEPARATORS),
)
def test_any_table_reads_back(rows: list[list[str]], separator: str) -> None:
    content = ("\ufeff" + written(rows, separator)).encode()
    assert read(content) == [[" ".join(cleaned(one).split()) for one in row] for row in rows]


def test_a_file_may_say_its_separator() -> None:
    assert read(b"sep=;\r\nname,code;sector\r\na;b\r\n") == [["name,code", "sector"], ["a", "b"]]


def test_a_comma_of_decimals_does_not_part_columns() -> None:
    assert separator_of("a;b\n1,5;2,5\n3,5;4,5\n") == ";"


@pytest.mark.parametrize("text", ["=1+1", " =cmd|'/C calc'!A0", "+SUM(A1)", "@SUM(A1)", "＝1"])
def test_formulas_are_said_to_be_formulas(text: str) -> None:
    (sheet,) = open_delimited(written([["name", "code"], [text, "TH-1"]]).encode())
    cell = list(sheet.rows)[1].cells[1]
    assert isinstance(cell.trouble, FormulaFound)


def test_what_an_export_defused_is_read_without_the_apostrophe() -> None:
    assert read(b"name,x\n'-5,'=a\n")[1] == ["-5", "=a"]


@pytest.mark.parametrize(
    "content",
    [bytes(range(256)), b"a,b\n\x81\x8d\x8f,\x90", b'a,b\n"never closed,1\nc,d\n'],
)
def test_what_is_no_text_is_refused(content: bytes) -> None:
    with pytest.raises(FileRefused):
        read(content)


def test_tones_of_windows_1258_become_letters() -> None:
    assert decoded(encoded("Hóa chất, điện tử", "cp1258")) == "Hóa chất, điện tử"
