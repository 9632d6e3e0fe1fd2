"""Projects parted by status, sector and zone."""

from __future__ import annotations

from decimal import Decimal

from investment.money import Money
from investment.search.criteria import Criteria
from investment.search.inside import Inside, Share
from investment.search.totals import CapitalTotal, Totals
from investment.views.listing.ledgers import MOST_ROWS, Ledger, LedgerRow, ledgers
from investment.wording import Wording


def share(code: str, count: int, language: str = "en") -> Share:
    money = Money(Decimal(5_000_000), "USD")
    return Share(
        code, Wording(code.title(), language), Totals(count, None, (CapitalTotal(money, money, 1),))
    )


INSIDE = Inside(
    totals=Totals(9, None, ()),
    converted=None,
    open_count=0,
    awaiting_count=0,
    statuses=(share("planned", 6), share("approved", 3)),
    sectors=(share("energy", 9),),
    narrower_sectors=(share("wind", 4, "vi"),),
    zones=(share("Z-05", 2),),
    inner_zones=(share("Z-02", 1),),
)


def by_code(criteria: Criteria) -> dict[str, Ledger]:
    return {ledger.code: ledger for ledger in ledgers(INSIDE, criteria, "en")}


def test_a_zone_is_parted_by_status_sector_and_the_zones_in_it() -> None:
    found = by_code(Criteria(zone=("Z-01",), currency="VND"))
    assert list(found) == ["by-status", "by-sector", "inner-zones"]
    assert found["by-status"].rows == (
        LedgerRow(
            label="Planned",
            language="",
            href="/en/projects/?status=planned&zone=Z-01&currency=VND",
            share=100,
            count="6",
            amounts=("US$5 million",),
        ),
        LedgerRow(
            label="Approved",
            language="",
            href="/en/projects/?status=approved&zone=Z-01&currency=VND",
            share=50,
            count="3",
            amounts=("US$5 million",),
        ),
    )
    assert found["by-sector"].rows[0].href == "/en/projects/?sector=energy&zone=Z-01&currency=VND"
    assert found["inner-zones"].rows[0].href == "/en/zones/Z-02/"


def test_a_sector_is_parted_by_status_its_sub_sectors_and_zones() -> None:
    found = by_code(Criteria(sector=("energy",)))
    assert list(found) == ["by-status", "sub-sectors", "by-zone"]
    assert found["sub-sectors"].rows[0].href == "/en/sectors/wind/"
    assert found["sub-sectors"].rows[0].language == "vi"
    assert found["by-zone"].rows[0].href == "/en/projects/?sector=energy&zone=Z-05"


def test_what_has_no_rows_is_left_out_and_of_long_ones_the_rest_is_on_demand() -> None:
    many = tuple(share(f"s{number}", 1) for number in range(20))
    inside = Inside(Totals(20, None, ()), None, 0, 0, (), many, (), (), ())
    (only,) = ledgers(inside, Criteria(zone=("Z-01",)), "en")
    assert (only.code, len(only.rows)) == ("by-sector", MOST_ROWS)
    assert [row.label for row in (*only.rows, *only.more)] == [f"S{number}" for number in range(20)]
