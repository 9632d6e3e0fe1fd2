"""Officials as Decree 42/2022/NĐ-CP names them."""

from __future__ import annotations

from cms.live.officials import officials_table
from cms.models import Official


def test_what_is_not_published_says_so_and_the_rest_is_there() -> None:
    director = Official(position="Director", unit="Centre", e_mail="d@thanhhoa.gov.vn")
    table = officials_table([director])
    cells = {
        column["label"]: cell for column, cell in zip(table.columns, table.rows[0], strict=True)
    }
    assert cells["Position"]["text"] == "Director"
    assert cells["Name"]["text"] is None
    assert cells["Office telephone"]["text"] is None
    assert cells["Official mail"]["href"] == "mailto:d@thanhhoa.gov.vn"


def test_without_officials_there_are_no_rows() -> None:
    assert officials_table([]).rows == ()
