"""Units of quantities and how each language puts them to a number."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final


@dataclass(frozen=True, slots=True)
class Unit:
    """Patterns with `{number}`; Korean counts people and tonnes by ten thousands (60만 톤)."""

    vi: str
    en: str
    ko: str
    one: str = ""
    is_counted: bool = False
    ko_factor: int = 1  # Korean has no million: ten million tonnes are 1,000만 톤

    @property
    def en_one(self) -> str:
        """The English singular, where it differs."""
        return self.one or self.en


def _symbol(symbol: str) -> Unit:
    """An international symbol: the same letters in every language, without a space in Korean."""
    return Unit(vi=f"{{number}} {symbol}", en=f"{{number}} {symbol}", ko=f"{{number}}{symbol}")


def _percent() -> Unit:
    return Unit(vi="{number}%", en="{number}%", ko="{number}%")


def _counted(vi: str, one: str, many: str, ko: str) -> Unit:
    return Unit(
        vi=f"{{number}} {vi}",
        en=f"{{number}} {many}",
        ko=f"{{number}}{ko}",
        one=f"{{number}} {one}",
        is_counted=True,
    )


def _yearly(vi: str, one: str, many: str, ko: str) -> Unit:
    return Unit(
        vi=f"{{number}} {vi}/năm",
        en=f"{{number}} {many} a year",
        ko=f"연 {{number}}{ko}",
        one=f"{{number}} {one} a year",
        is_counted=True,
    )


SYMBOLS: Final = ("ha", "km", "m", "kW", "MW", "kV", "kVA", "MVA", "kWh", "MWp", "GW", "ppm")

UNITS: Final[dict[str, Unit]] = {
    **{symbol: _symbol(symbol) for symbol in SYMBOLS},
    "m2": _symbol("m²"),
    "km2": _symbol("km²"),
    "m3": _symbol("m³"),
    "%": _percent(),
    "percent": _percent(),
    "m3/day": Unit(vi="{number} m³/ngày đêm", en="{number} m³/day", ko="일 {number}m³"),
    "t/day": Unit(
        vi="{number} tấn/ngày",
        en="{number} tonnes a day",
        ko="일 {number}톤",
        one="{number} tonne a day",
        is_counted=True,
    ),
    "t": _counted("tấn", "tonne", "tonnes", "톤"),
    "t/year": _yearly("tấn", "tonne", "tonnes", "톤"),
    "Mt/year": replace(
        _yearly("triệu tấn", "million tonnes", "million tonnes", "톤"), ko_factor=10**6
    ),
    "products/year": _yearly("sản phẩm", "product", "products", "개"),
    "units/year": _yearly("chiếc", "unit", "units", "대"),
    "kWh/year": _yearly("kWh", "kWh", "kWh", "kWh"),
    "people": _counted("người", "person", "people", "명"),
    "jobs": _counted("lao động", "job", "jobs", "명"),
    "visitors": _counted("lượt khách", "visitor", "visitors", "명"),
    "households": _counted("hộ", "household", "households", "가구"),
    "projects": _counted("dự án", "project", "projects", "건"),
    "years": _counted("năm", "year", "years", "년"),
    "months": _counted("tháng", "month", "months", "개월"),
    "days": _counted("ngày", "day", "days", "일"),
    "minutes": _counted("phút", "minute", "minutes", "분"),
    "rooms": _counted("phòng", "room", "rooms", "실"),
    "beds": _counted("giường", "bed", "beds", "병상"),
}
