"""Names of countries and territories by ISO 3166-1 alpha-2 code, all 249 of them.

Labels say “country or territory”: a name here says nothing about the status of a territory.
"""

from __future__ import annotations

from typing import Final

from django.utils.functional import Promise

from investment.territories import africa, americas, asia, europe, oceania

NAMES: Final[dict[str, str | Promise]] = {
    **africa.NAMES,
    **americas.NAMES,
    **asia.NAMES,
    **europe.NAMES,
    **oceania.NAMES,
}


def territory_name(code: str) -> str:
    """The name in the active language; the code itself where there is no name."""
    return str(NAMES.get(code, code))
