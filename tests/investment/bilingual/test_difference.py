"""What changed between two texts is seen word by word, and nothing of either is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from investment.bilingual.difference import Piece, difference


def test_a_changed_word_is_marked_on_both_sides() -> None:
    before, after = difference("Nhà máy giấy 10 ha", "Nhà máy gạch 10 ha")
    assert Piece("gone", "giấy") in before
    assert Piece("new", "gạch") in after
    assert before[0] == after[0] == Piece("same", "Nhà máy ")


def test_a_number_is_one_word() -> None:
    before, after = difference("rộng 60.000 ha.", "rộng 600.000 ha.")
    assert Piece("gone", "60.000") in before
    assert Piece("new", "600.000") in after


def test_texts_that_are_alike_have_one_piece() -> None:
    assert difference("Nhà máy", "Nhà máy") == ([Piece("same", "Nhà máy")],) * 2


@given(st.text(), st.text())
def test_the_pieces_of_a_side_are_its_text(before: str, after: str) -> None:
    left, right = difference(before, after)
    assert "".join(piece.text for piece in left) == before
    assert "".join(piece.text for piece in right) == after
    assert {piece.kind for piece in left} <= {"same", "gone"}
    assert {piece.kind for piece in right} <= {"same", "new"}


@given(st.text(), st.text())
def test_what_is_the_same_is_the_same_on_both_sides(before: str, after: str) -> None:
    kept = [
        "".join(piece.text for piece in side if piece.kind == "same")
        for side in difference(before, after)
    ]
    assert kept[0] == kept[1]
