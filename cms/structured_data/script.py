"""Descriptions as an element of the page that runs nothing and that no text can break out of."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from django.utils.safestring import SafeString, mark_safe

# As Django writes JSON into a page: no text can end the element or begin another one. The two
# separators end a line in scripts.
ESCAPES: Final = {ord(letter): f"\\u{ord(letter):04X}" for letter in "<>&\u2028\u2029"}


def script(descriptions: Sequence[Mapping[str, Any]]) -> SafeString:
    """One `<script type="application/ld+json">` for each description, one to a line."""
    texts = (json.dumps(one, ensure_ascii=False, separators=(",", ":")) for one in descriptions)
    return mark_safe(
        "\n".join(
            f'<script type="application/ld+json">{text.translate(ESCAPES)}</script>'
            for text in texts
        )
    )
