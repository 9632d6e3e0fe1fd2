"""How the words of a record become tokens."""

from __future__ import annotations

from dataclasses import replace

from investment.search.documents import Findable, letter_count, make

RECORD = Findable(
    code="TH-001",
    name={"vi": ["Dệt may"], "en": ["Plants"], "ko": ["제3산업 단지"]},
    place={"vi": ["Nghi Sơn", "Nghi Sơn", ""]},
)


def test_code_exact_and_folded_tokens_carry_the_letter_of_their_place() -> None:
    tokens = make(RECORD).tokens
    assert tokens[:3] == ("zth001", "zth", "z001")
    assert {"adệt", "amay", "jdet", "jmay"} <= set(tokens)
    assert {"bplants", "kplants", "kplant"} <= set(tokens)
    assert {"l산업", "l업단", "l단지"} <= set(tokens)


def test_the_same_text_is_indexed_once() -> None:
    assert make(RECORD).tokens.count("dnghi") == 1


def test_a_bare_letter_parts_texts_that_do_not_stand_together() -> None:
    record = Findable(code="TH-1", name={"vi": ["dệt", "may"]})
    tokens = make(record).tokens
    assert tokens[tokens.index("adệt") + 1] == "a"


def test_words_that_may_be_meant_have_four_letters() -> None:
    assert make(RECORD).words == {"nghi", "plants", "산업", "단지"}
    assert letter_count("산업") == 6


def test_a_missing_name_sorts_by_another_language_or_the_code() -> None:
    record = make(Findable(code="TH-001", name={"en": ["Plant"]}))
    assert record.name_keys["ko"].endswith(b"plant".hex())
    assert make(Findable(code="TH-001", name={})).name_keys["en"]


def test_the_digest_follows_the_words() -> None:
    assert make(RECORD).digest == make(RECORD).digest
    assert make(replace(RECORD, text={"ko": ["공장"]})).digest != make(RECORD).digest


def test_a_very_long_text_is_cut() -> None:
    record = Findable(code="TH-001", name={}, text={"vi": ["a b c d " * 5_000]})
    assert len(make(record).tokens) < 3_000
