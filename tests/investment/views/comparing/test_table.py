"""Facts of one label stand in one row, and a row says whether the projects differ."""

from __future__ import annotations

from investment.views.comparing.table import side_by_side
from investment.views.sheets.money_facts import DEDUCED
from investment.views.sheets.rows import Fact, Link, Section, Source


def project(*rows: Fact) -> list[Section]:
    return [Section("land", "Land", rows), Section("call", "The call", ())]


def differing(*facts: Fact) -> list[bool]:
    groups = side_by_side([project(fact) for fact in facts])
    return [row.differs for group in groups for row in group.rows]


def test_rows_stand_in_the_order_in_which_the_projects_bring_them() -> None:
    first = project(Fact("Area", "10 ha"), Fact("Price", None), Fact("Use", "forest"))
    second = project(Fact("Area", "20 ha"), Fact("Price", "5"), Fact("Port", "6 km"))
    (group,) = side_by_side([first, second])
    assert [row.label for row in group.rows] == ["Area", "Price", "Use", "Port"]
    assert group.rows[1].cells == ((), (Fact("Price", "5"),))


def test_a_row_that_no_project_has_is_left_out_and_so_is_an_empty_group() -> None:
    assert side_by_side([project(Fact("Area")), project(Fact("Area", ""))]) == []
    assert side_by_side([]) == []


def test_several_facts_of_one_label_share_a_cell() -> None:
    capacities = (Fact("Capacity", "1 Mt"), Fact("Capacity", "2 Mt"))
    (group,) = side_by_side([project(*capacities), project(Fact("Capacity", "1 Mt"))])
    assert group.rows[0].cells[0] == capacities
    assert group.rows[0].differs


def test_a_gap_differs_from_a_value() -> None:
    assert differing(Fact("Area", "10 ha"), Fact("Area")) == [True]


def test_equal_values_do_not_differ_by_source_target_or_who_deduced_them() -> None:
    source = Source("List", as_of="as of 2021")
    assert differing(Fact("Area", "1 ha", source=source), Fact("Area", "1 ha")) == [False]
    assert differing(Fact("Area", "1 ha", note=str(DEDUCED)), Fact("Area", "1 ha")) == [False]
    here, there = (Fact("Zone", links=(Link("Nghi Son", href),)) for href in ("/a", "/b"))
    assert differing(here, there) == [False]


def test_a_note_of_another_quantity_differs() -> None:
    one, other = (Fact("Power", "line", note=note) for note in ("110 kV", "220 kV"))
    assert differing(one, other) == [True]


def test_only_differences_may_stay() -> None:
    first = project(Fact("Area", "1 ha"), Fact("Use", "forest"))
    second = project(Fact("Area", "2 ha"), Fact("Use", "forest"))
    (group,) = side_by_side([first, second], only_differences=True)
    assert [row.label for row in group.rows] == ["Area"]
    assert side_by_side([first, first], only_differences=True) == []


def test_one_project_differs_from_nobody() -> None:
    assert differing(Fact("Area", "1 ha")) == [False]
