"""Countries and territories of Oceania and the Antarctic."""

from __future__ import annotations

from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

NAMES: Final[dict[str, str | Promise]] = {
    "AQ": _("Antarctica"),
    "AS": _("American Samoa"),
    "AU": _("Australia"),
    "CC": _("Cocos (Keeling) Islands"),
    "CK": _("Cook Islands"),
    "CX": _("Christmas Island"),
    "FJ": _("Fiji"),
    "FM": _("Micronesia"),
    "GU": _("Guam"),
    "HM": _("Heard and McDonald Islands"),
    "KI": _("Kiribati"),
    "MH": _("Marshall Islands"),
    "MP": _("Northern Mariana Islands"),
    "NC": _("New Caledonia"),
    "NF": _("Norfolk Island"),
    "NR": _("Nauru"),
    "NU": _("Niue"),
    "NZ": _("New Zealand"),
    "PF": _("French Polynesia"),
    "PG": _("Papua New Guinea"),
    "PN": _("Pitcairn Islands"),
    "PW": _("Palau"),
    "SB": _("Solomon Islands"),
    "TK": _("Tokelau"),
    "TO": _("Tonga"),
    "TV": _("Tuvalu"),
    "UM": _("United States Outlying Islands"),
    "VU": _("Vanuatu"),
    "WF": _("Wallis and Futuna"),
    "WS": _("Samoa"),
}
