"""Records are found by what officers call them, and an ambiguous name is never guessed."""

from __future__ import annotations

import unicodedata

import pytest

from investment.actions.importing.names import Ambiguous, Names, NotFound


@pytest.fixture
def names() -> Names:
    found = Names()
    found.add(1, "Z-01", ["Khu kinh tế Nghi Sơn", "Nghi Son Economic Zone", "응이선 경제구역"])
    found.add(2, "Z-04", ["KCN Bỉm Sơn", "Bim Son Industrial Park", None])
    found.add(3, "Z-05", ["KCN Lam Sơn - Sao Vàng", "", "람선-사오방 산업단지"])
    found.add(4, "Z-06", ["Hà Trung"])
    found.add(5, "Z-07", ["Hạ Trung"])
    return found


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Z-01", 1),
        ("z-01", 1),
        ("KKT Nghi Sơn", 1),
        ("khu kinh te nghi son", 1),
        (unicodedata.normalize("NFD", "Khu Kinh Tế NGHI SƠN"), 1),
        ("Tại Khu kinh tế Nghi Sơn", 1),
        ("응이선경제구역", 1),
        ("Nghi Son Economic Zone [en]", 1),
        ("Khu công nghiệp Bỉm Sơn", 2),
        ("Bim Son IP", 2),
        ("KCN Lam Sơn - Sao Vàng", 3),
        ("Hạ Trung", 5),
    ],
)
def test_one_record_is_found_in_any_spelling(names: Names, text: str, key: int) -> None:
    assert names.one(text) == key


def test_an_unknown_and_an_ambiguous_name_are_told_apart(names: Names) -> None:
    with pytest.raises(NotFound, match="Nghi Sơn 2"):
        names.one("Nghi Sơn 2")
    with pytest.raises(Ambiguous, match="Z-06, Z-07"):
        names.one("Ha Trung")


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("KKT Nghi Sơn; KCN Bỉm Sơn", [1, 2]),
        ("KKT Nghi Sơn, KCN Bỉm Sơn và KKT Nghi Sơn", [1, 2]),
        ("KCN Lam Sơn - Sao Vàng\nZ-01", [3, 1]),
    ],
)
def test_a_cell_may_list_several(names: Names, text: str, keys: list[int]) -> None:
    assert names.several(text) == keys
