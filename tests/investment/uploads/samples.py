"""Files as people upload them, made here: what is allowed, and what is not."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from io import BytesIO
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile

import typst
from openpyxl import Workbook
from PIL import Image
from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    StreamObject,
    TextStringObject,
)

OFFICE: Final = "application/vnd.openxmlformats-officedocument"
DOCX: Final = f"{OFFICE}.wordprocessingml.document.main+xml"
PPTX: Final = f"{OFFICE}.presentationml.presentation.main+xml"
RELATIONSHIPS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SOURCE: Final = b"#for line in json(bytes(sys.inputs.lines)) [#line\\ ]"


@cache
def pdf(*lines: str) -> bytes:
    """A PDF of one page with lines of text; the same bytes each time."""
    made = typst.compile(
        _SOURCE, format="pdf", sys_inputs={"lines": json.dumps(lines or ("Tờ gấp",))}, timestamp=0
    )
    assert isinstance(made, bytes)
    return made


def pdf_with(change: str) -> bytes:
    """A PDF of one page in which something was put: `script`, `file`, `password`, `bomb`."""
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    if change == "script":
        action = {"/S": NameObject("/JavaScript"), "/JS": TextStringObject("app.alert(1)")}
        writer.root_object[NameObject("/OpenAction")] = DictionaryObject(
            {NameObject(key): value for key, value in action.items()}
        )
    elif change == "file":
        writer.add_attachment("inside.txt", b"hello")
    elif change == "password":
        writer.encrypt("secret")
    elif change == "bomb":
        contents = StreamObject()
        contents.set_data(b" " * 80_000_000)
        writer.pages[0][NameObject("/Contents")] = contents.flate_encode()
    return _written(writer)


def pdf_with_note(key: str, text: str) -> bytes:
    """A PDF with a note on its page whose text stands under a key."""
    writer = PdfWriter()
    page = writer.add_blank_page(100, 100)
    note = {"/Type": NameObject("/Annot"), "/Subtype": NameObject("/FreeText"),
            key: TextStringObject(text)}  # fmt: skip
    found = DictionaryObject({NameObject(name): value for name, value in note.items()})
    page[NameObject("/Annots")] = ArrayObject([writer._add_object(found)])
    return _written(writer)


def _written(writer: PdfWriter) -> bytes:
    file = BytesIO()
    writer.write(file)
    return file.getvalue()


def picture(kind: str = "PNG", size: tuple[int, int] = (8, 8)) -> bytes:
    """A picture of one colour."""
    file = BytesIO()
    Image.new("RGB", size, "teal").save(file, kind)
    return file.getvalue()


def workbook(*cells: str) -> bytes:
    """A workbook with texts in its first column."""
    book = Workbook()
    for cell in cells or ("Diện tích",):
        book.active.append([cell])
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def package(main_type: str = DOCX, parts: Mapping[str, str | bytes] | None = None) -> bytes:
    """An Office package of a main type, with further parts by name."""
    types = f'<Types><Override PartName="/main.xml" ContentType="{main_type}"/></Types>'
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, content in {"[Content_Types].xml": types, **(parts or {})}.items():
            archive.writestr(name, content)
    return file.getvalue()


def word(*paragraphs: str, parts: Mapping[str, str | bytes] | None = None) -> bytes:
    """A Word file with paragraphs, each cut into two runs as Word does."""
    rows = "".join(
        f"<w:p><w:r><w:t>{text[:2]}</w:t></w:r><w:r><w:t>{text[2:]}</w:t></w:r></w:p>"
        for text in paragraphs
    )
    body = f'<w:document xmlns:w="w"><w:body>{rows}</w:body></w:document>'
    return package(DOCX, {"word/document.xml": body, **(parts or {})})


def slides(*texts: str) -> bytes:
    """A presentation with one text on each slide."""
    parts = {
        f"ppt/slides/slide{number}.xml": f'<p:sld xmlns:a="a" xmlns:p="p"><a:p><a:t>{text}</a:t>'
        "</a:p></p:sld>"
        for number, text in enumerate(texts, start=1)
    }
    return package(PPTX, parts)


def links(kind: str, target: str) -> str:
    """A part that links the file with something outside it."""
    return (
        f'<Relationships><Relationship Type="{RELATIONSHIPS}/{kind}" Target="{target}" '
        'TargetMode="External"/></Relationships>'
    )
