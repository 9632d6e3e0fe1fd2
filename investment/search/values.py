"""The values that filters, orders and views of the catalogue's address may have (design §7)."""

from __future__ import annotations

from investment.choices import CallStatus, Freshness

OPEN = "open"
CALL_ENDED = "call_ended"
NOT_PUBLISHED = "not_published"

STATUSES = (OPEN, CallStatus.CALLING, CallStatus.SELECTING, CALL_ENDED, *CallStatus.values)
STATUS_VALUES: tuple[str, ...] = tuple(dict.fromkeys(map(str, STATUSES)))
FRESH_VALUES: tuple[str, ...] = tuple(Freshness.values)
CAPITAL_BANDS: dict[str, tuple[int, int | None]] = {  # millions of US dollars; see `bands`
    "under_5m": (0, 5),
    "5m_20m": (5, 20),
    "20m_100m": (20, 100),
    "100m_500m": (100, 500),
    "from_500m": (500, None),
}
AREA_BANDS: dict[str, tuple[int, int | None]] = {  # hectares
    "under_5": (0, 5),
    "5_20": (5, 20),
    "20_50": (20, 50),
    "50_200": (50, 200),
    "from_200": (200, None),
}
CAPITAL_VALUES = (*CAPITAL_BANDS, NOT_PUBLISHED)
AREA_VALUES = (*AREA_BANDS, NOT_PUBLISHED)
CURRENCIES = ("VND", "USD", "KRW")
DEFAULT_CURRENCY = "USD"
VIEWS = ("table", "map")
COLUMNS = (  # of the table, in their order there; code and name always stand first
    *("sector", "place", "status", "capital", "converted", "area", "freshness"),
    *("route", "form", "precision", "updated"),
)
