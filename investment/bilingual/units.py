"""Units as Vietnamese texts write them, and what stands for each in English and Korean texts."""

from __future__ import annotations

from typing import Final

UNITS: Final[dict[str, tuple[str, ...]]] = {
    "ha": ("ha", "hectare", "헥타르", "㏊"),
    "hecta": ("ha", "hectare", "헥타르", "㏊"),
    "m2": ("m2", "sq m", "sqm", "sq. m", "square met", "제곱미터", "평방미터"),
    "m3": ("m3", "cubic met", "cu m", "세제곱미터", "입방미터"),
    "km2": ("km2", "square kilomet", "sq km", "제곱킬로미터"),
    "km": ("km", "kilomet", "킬로미터"),
    "m": ("m", "met", "미터"),
    "mw": ("mw", "megawatt", "메가와트"),
    "mwp": ("mwp",),
    "kw": ("kw", "kilowatt", "킬로와트"),
    "kwh": ("kwh", "킬로와트시"),
    "gw": ("gw", "gigawatt", "기가와트"),
    "kv": ("kv", "kilovolt", "킬로볼트"),
    "kva": ("kva",),
    "mva": ("mva",),
    "%": ("%", "percent", "per cent", "퍼센트"),
    "tấn": ("ton", "t/", "톤"),
    "kg": ("kg", "kilogram", "킬로그램"),
    "lít": ("lit", "리터"),
    "usd": ("usd", "us$", "$", "dollar", "달러"),
    "đô la": ("usd", "us$", "$", "dollar", "달러"),
    "đồng": ("vnd", "dong", "đồng", "₫", "동"),
    "vnd": ("vnd", "dong", "đồng", "₫", "동"),
    "vnđ": ("vnd", "dong", "đồng", "₫", "동"),
    "krw": ("krw", "won", "원"),
}
"""Beginnings of words count: `met` is metre and meter. Spellings are NFKC in lower case."""

LARGE: Final[dict[str, int]] = {"nghìn": 10**3, "ngàn": 10**3, "triệu": 10**6, "tỷ": 10**9}
"""Words of size that may follow each other: `15 nghìn tỷ` is 15 × 10¹²."""

ENGLISH: Final[dict[str, int]] = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "first": 1, "second": 2, "third": 3,
}  # fmt: skip
"""Numbers that English texts spell out."""

KOREAN: Final[dict[str, int]] = {
    "첫": 1, "한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7,
    "여덟": 8, "아홉": 9,
}  # fmt: skip
"""Numbers that Korean texts spell out before counters: 두 단계."""

MONTHS: Final = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
