"""Names in the address that the list does not know; marks of advertisers are nobody's business."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from investment.search.criteria import Criteria
from investment.views.listing.facets import WHOLE

MOST_NAMED: Final = 5
LONGEST_NAME: Final = 40  # letters
_KNOWN: Final = frozenset((*(one.name for one in Criteria.PARAMETERS), WHOLE))
_TRACKING: Final = re.compile(
    r"(utm|hsa|mc|pk|piwik|mtm|matomo|n|zalo|kakao)_.*|_(ga|gl|hsenc|hsmi)"
    r"|(fb|g|d|y|tt|tw)cl(id|src)|msclkid|zarsrc|(g|w)braid|igsh(id)?|srsltid|li_fat_id|napm"
    r"|ref|referrer|source",
    re.IGNORECASE,
)


def unknown_names(names: Iterable[str], *, known: frozenset[str] = _KNOWN) -> tuple[str, ...]:
    """The names that no filter has, as they can be shown, each once; a few of them at most.

    Args:
        names: of the parameters in the address, as a visitor's link has them.
        known: the parameters that the list has; those of the catalogue if not given.
    """
    strange = (name for name in names if name not in known and not _TRACKING.fullmatch(name))
    shown = ("".join(filter(str.isprintable, name))[:LONGEST_NAME] for name in strange)
    return tuple(dict.fromkeys(filter(None, shown)))[:MOST_NAMED]
