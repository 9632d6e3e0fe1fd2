"""Decimal numbers as keywords: digits of one width, exact and in the order of their value.

Whole numbers of an index end at 9.2 × 10¹⁸, below the largest amount in cents; floats are not
exact.
"""

from __future__ import annotations

from decimal import Decimal

_WIDTH = 30
_LARGEST = 10**_WIDTH - 1
_CENTS, _SQUARE_METRES = 2, 4  # decimals of an amount, and of an area in hectares


def amount_digits(amount: Decimal) -> str:
    """An amount of money, to the hundredth of its unit."""
    return _digits(amount, _CENTS)


def area_digits(hectares: Decimal) -> str:
    """An area in hectares, to the square metre."""
    return _digits(hectares, _SQUARE_METRES)


def amount_of(digits: str) -> Decimal:
    """The amount that `amount_digits` wrote."""
    return Decimal(int(digits)).scaleb(-_CENTS)


def _digits(number: Decimal, decimals: int) -> str:
    return str(min(int(number.scaleb(decimals)), _LARGEST)).zfill(_WIDTH)
