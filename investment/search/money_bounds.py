"""Capital compared across currencies: in the chosen one by the newest rates, else within one."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from django.db.models import Case, DecimalField, F, Q, Value, When
from django.db.models.expressions import Combinable

_DONG = "VND"
_AMOUNT = DecimalField(max_digits=30, decimal_places=6)


def comparable(currency: str, rates: Mapping[str, Decimal]) -> dict[str, Decimal]:
    """Currencies that can be compared with one, and how much of it one unit of each is.

    Args:
        currency: ISO 4217 code of the currency of the comparison.
        rates: đồng for one unit of each currency; without a rate nothing is converted (design §5).
    """
    in_dong = {_DONG: Decimal(1), **rates}
    if currency not in in_dong:
        return {currency: Decimal(1)}
    return {code: rate / in_dong[currency] for code, rate in in_dong.items()}


def worth_in_order(currency: str, rates: Mapping[str, Decimal]) -> dict[str, Decimal]:
    """The same currencies with what puts amounts in the order of their worth: đồng for one unit.

    Đồng need few decimals; a đồng in dollars would be rounded to two digits in the database.
    """
    in_dong = {_DONG: Decimal(1), **rates}
    return in_dong if currency in in_dong else {currency: Decimal(1)}


def within(
    low: Decimal | None, high: Decimal | None, *, currency: str, rates: Mapping[str, Decimal]
) -> Q:
    """Projects whose published capital meets a range; what is not published never does.

    A figure that cannot be converted is compared by its second published figure, if that can.
    """
    worth = comparable(currency, rates)
    condition = Q(pk__in=[])
    for code, factor in worth.items():
        smallest = None if low is None else low / factor
        largest = None if high is None else high / factor
        condition |= Q(capital_currency=code) & _meets(
            smallest, largest, lower="capital_min", upper="capital_max"
        )
        second = Q(capital_other_currency=code) & ~Q(capital_currency__in=worth)
        condition |= second & _meets(
            smallest, largest, lower="capital_other", upper="capital_other"
        )
    return condition


def _meets(low: Decimal | None, high: Decimal | None, *, lower: str, upper: str) -> Q:
    condition = Q(**{f"{upper}__isnull": False})
    if low is not None:
        condition &= Q(**{f"{upper}__gte": rounded(low)})
    if high is not None:
        has_range = Q(**{f"{lower}__isnull": False})
        condition &= (has_range & Q(**{f"{lower}__lte": rounded(high)})) | (
            ~has_range & Q(**{f"{upper}__lte": rounded(high)})
        )
    return condition


def rounded(amount: Decimal) -> Decimal:
    """A bound to the hundredth, as amounts are stored."""
    return amount.quantize(Decimal("0.01"))


def worth_order(
    *, currency: str, rates: Mapping[str, Decimal], is_descending: bool
) -> list[Combinable | str]:
    """Capital in one currency, then what cannot be compared, by currency, then the unpublished."""
    worth = worth_in_order(currency, rates)
    converted = Case(
        *(
            When(capital_currency=code, then=F("capital_max") * Value(factor, _AMOUNT))
            for code, factor in worth.items()
        ),
        default=None,
        output_field=_AMOUNT,
    )
    unpublished = Case(When(capital_max__isnull=True, then=Value(1)), default=Value(0))
    amount = F("capital_max")
    if is_descending:
        ways = (converted.desc(nulls_last=True), amount.desc(nulls_last=True))
    else:
        ways = (converted.asc(nulls_last=True), amount.asc(nulls_last=True))
    return [ways[0], unpublished.asc(), "capital_currency", ways[1]]
