"""A mark is found in every place of an Office file where people set one."""

from __future__ import annotations

from xml.etree import ElementTree as Xml

import pytest

from investment.uploads.office_text import lines

RUN = "<w:r><w:t>{}</w:t></w:r>"
MARK = RUN.format("TỐI MẬT")


def read(content: str) -> list[str]:
    part = Xml.fromstring(f'<w:part xmlns:w="w" xmlns:a="a" xmlns:v="v">{content}</w:part>')  # noqa: S314
    return [line for line in lines(part) if line]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (f"<w:hdr><w:p>{MARK}</w:p></w:hdr>", ["TỐI MẬT"]),
        (f"<w:p><w:hyperlink>{MARK}</w:hyperlink></w:p>", ["TỐI MẬT"]),
        (f"<w:p><w:ins><w:sdt>{MARK}</w:sdt></w:ins></w:p>", ["TỐI MẬT"]),
        (f"<w:p>{MARK}<w:r><w:br/><w:t>Số</w:t></w:r></w:p>", ["TỐI MẬT\nSố"]),
        (f"<w:p>{MARK}<w:r><w:tab/><w:t>Số</w:t></w:r></w:p>", ["TỐI MẬT\tSố"]),
        (f'<w:p><w:pPr><w:tabs><w:tab w:pos="9"/></w:tabs></w:pPr>{MARK}</w:p>', ["TỐI MẬT"]),
        (f"<w:p>{RUN.format('Số')}<w:r><w:txbxContent><w:p>{MARK}</w:p></w:txbxContent></w:r></w:p>",
         ["Số", "TỐI MẬT"]),
        ('<v:shape><v:textpath string="TỐI MẬT"/></v:shape>', ["TỐI MẬT"]),
        ("<a:p><a:r><a:t>TỐI</a:t></a:r><a:br/><a:r><a:t>MẬT</a:t></a:r></a:p>", ["TỐI\nMẬT"]),
        ("<si><r><t>TỐI </t></r><r><t>MẬT</t></r></si>", ["TỐI MẬT"]),
        ('<c t="inlineStr"><is><t>TỐI MẬT</t></is></c>', ["TỐI MẬT"]),
        ('<c t="str"><f>A1</f><v>TỐI MẬT</v></c><c t="s"><v>7</v></c>', ["TỐI MẬT"]),
        ("<comment><text><r><t>TỐI MẬT</t></r></text></comment>", ["TỐI MẬT"]),
        ("<threadedComment><text>TỐI MẬT</text></threadedComment>", ["TỐI MẬT"]),
        ('<oddFooter>&amp;L&amp;"Arial,Bold"&amp;14TỐI MẬT&amp;RTrang</oddFooter>',
         ["TỐI MẬT", "Trang"]),
        ("<!-- TỐI MẬT -->", []),
    ],
    ids=["header", "link", "insertion", "break", "tab", "tab stop", "text box", "watermark",
         "slide", "cell", "cell in place", "formula", "note", "comment", "sheet footer", "remark"],
)  # fmt: skip
def test_lines_are_read_wherever_text_stands(content: str, expected: list[str]) -> None:
    assert read(content) == expected


def test_depth_is_no_way_to_break_the_reader() -> None:
    deep = 5_000
    assert read(f"<w:p>{'<x>' * deep}{MARK}{'</x>' * deep}</w:p>") == ["TỐI MẬT"]
