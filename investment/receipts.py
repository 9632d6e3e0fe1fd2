"""Receipt numbers of enquiries: E-2026-000123-K7QF9M, the last part drawn by lot.

The number counts within its year; the check part keeps a stranger from guessing a neighbour's. Its
alphabet has no I, L, O and U (Crockford), so that what was read aloud or copied by hand is found.
"""

from __future__ import annotations

import re
import secrets
import unicodedata
from typing import Final

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CHECK_LENGTH: Final = 6  # 30 bits, beside an e-mail address and a limit on attempts
_LOOKALIKES: Final = str.maketrans("OIL", "011")
_COMPACT: Final = re.compile(rf"E([0-9]{{4}})([0-9]{{6,9}})([{ALPHABET}]{{{CHECK_LENGTH}}})")


def make_receipt(*, year: int, number: int) -> str:
    """A new receipt number.

    Args:
        year: four digits, of the day it was received.
        number: from 1, counted within the year.
    """
    check = "".join(secrets.choice(ALPHABET) for _letter in range(CHECK_LENGTH))
    return f"E-{year:04d}-{number:06d}-{check}"


def canonical_receipt(written: str) -> str:
    """The one spelling of a receipt number, however it was typed; empty where it is none.

    `e 2026 000123 k7qf9m`, without separators, with O for 0 and in full-width letters as a Korean
    keyboard writes them: all are E-2026-000123-K7QF9M.
    """
    letters = unicodedata.normalize("NFKC", written[:80]).upper()
    compact = "".join(letter for letter in letters if letter.isalnum())
    match = _COMPACT.fullmatch(compact[:1] + compact[1:].translate(_LOOKALIKES))
    return f"E-{match[1]}-{match[2]}-{match[3]}" if match else ""
