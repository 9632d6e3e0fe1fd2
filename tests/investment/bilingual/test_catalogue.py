"""What is written into a PO file is read back, whatever characters it has."""

from __future__ import annotations

from contextlib import suppress

import polib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from investment.bilingual.catalogue import (
    Catalogue,
    Entry,
    Place,
    UnreadableCatalogue,
    read,
    written,
)

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
SOURCE = TEXT.filter(bool)
PLACE = Place("project", "TH-001", "name", "ab" * 8, "cd" * 8)


def back(*entries: Entry) -> Catalogue:
    return read(written(Catalogue("ko", entries)).encode())


@given(st.lists(st.tuples(SOURCE, TEXT, TEXT, TEXT, st.booleans()), max_size=4))
def test_any_text_comes_back_as_it_was(
    texts: list[tuple[str, str, str, str, bool]],
) -> None:
    entries = [
        Entry(Place("project", "TH-001", f"capacities.{n}.product", "a" * 16, ""), *text[:3],
              is_fuzzy=text[4], previous=text[3])
        for n, text in enumerate(texts)
    ]  # fmt: skip
    found = back(*entries)
    assert found.language == "ko"
    assert found.strangers == ()
    assert [(e.place, e.source, e.target, e.is_fuzzy) for e in found.entries] == [
        (e.place, e.source, e.target, e.is_fuzzy) for e in entries
    ]


def test_programs_of_a_bureau_find_context_remarks_and_the_earlier_text(tmp_path: object) -> None:
    entry = Entry(PLACE, "Nhà máy", "공장", "TH-001\nName", is_fuzzy=True, previous="Nhà")
    [read_by_others] = polib.pofile(written(Catalogue("ko", (entry,))))
    assert read_by_others.msgctxt == f"project TH-001 name {'ab' * 8} {'cd' * 8}"
    assert read_by_others.comment == "TH-001\nName"
    assert read_by_others.fuzzy
    assert read_by_others.previous_msgid == "Nhà"


def test_what_is_obsolete_is_left_out() -> None:
    text = written(Catalogue("ko", (Entry(PLACE, "Nhà máy", "공장"),)))
    gone = '\n#~ msgctxt "project TH-002 name a b"\n#~ msgid "Cũ"\n#~ msgstr "옛"\n'
    assert len(read((text + gone).encode()).entries) == 1


def test_an_entry_that_is_none_of_ours_is_named() -> None:
    text = written(Catalogue("ko", ())) + '\nmsgctxt "menu"\nmsgid "Home"\nmsgstr "홈"\n'
    assert read(text.encode()).strangers == ("menu",)


def test_a_byte_order_mark_and_other_line_ends_do_no_harm() -> None:
    text = written(Catalogue("ko", (Entry(PLACE, "Nhà\nmáy", "공장"),)))
    found = read(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    assert [(e.source, e.target) for e in found.entries] == [("Nhà\nmáy", "공장")]


@pytest.mark.parametrize(
    "content",
    [b"\xff\xfe", b"PK\x03\x04", b'msgid "a', b'msgid "a"\nmsgstr "b"\n', b"", b"msgstr"],
)
def test_a_file_that_cannot_be_read_is_refused(content: bytes) -> None:
    with pytest.raises(UnreadableCatalogue):
        read(content)


@given(st.binary(max_size=200))
def test_no_file_breaks_the_reader(content: bytes) -> None:
    with suppress(UnreadableCatalogue):
        assert read(content).language
