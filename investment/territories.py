"""Names of countries and territories by ISO 3166-1 alpha-2 code.

Those that promotion activities of the province reach; a code that is not here is shown itself.
"""

from __future__ import annotations

from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

NAMES: Final[dict[str, str | Promise]] = {
    "AE": _("United Arab Emirates"),
    "AU": _("Australia"),
    "AT": _("Austria"),
    "BE": _("Belgium"),
    "BN": _("Brunei"),
    "CA": _("Canada"),
    "CH": _("Switzerland"),
    "CN": _("China"),
    "CZ": _("Czechia"),
    "DE": _("Germany"),
    "DK": _("Denmark"),
    "ES": _("Spain"),
    "FI": _("Finland"),
    "FR": _("France"),
    "GB": _("United Kingdom"),
    "HK": _("Hong Kong"),
    "HU": _("Hungary"),
    "ID": _("Indonesia"),
    "IN": _("India"),
    "IT": _("Italy"),
    "JP": _("Japan"),
    "KH": _("Cambodia"),
    "KR": _("Republic of Korea"),
    "KW": _("Kuwait"),
    "LA": _("Laos"),
    "MM": _("Myanmar"),
    "MN": _("Mongolia"),
    "MY": _("Malaysia"),
    "NL": _("Netherlands"),
    "NO": _("Norway"),
    "NZ": _("New Zealand"),
    "PH": _("Philippines"),
    "PL": _("Poland"),
    "QA": _("Qatar"),
    "RU": _("Russia"),
    "SA": _("Saudi Arabia"),
    "SE": _("Sweden"),
    "SG": _("Singapore"),
    "TH": _("Thailand"),
    "TL": _("Timor-Leste"),
    "TW": _("Taiwan"),
    "US": _("United States"),
}


def territory_name(code: str) -> str:
    """The name in the active language; the code itself where there is no name."""
    return str(NAMES.get(code, code))
