"""A signed time stamp in a form, against robots that send at once; no script has a part in it."""

from __future__ import annotations

import secrets
from typing import Final

from django.core.signing import BadSignature, SignatureExpired, TimestampSigner
from django.utils.translation import gettext as _

QUICKEST_S: Final = 3
"""Nobody fills a form in less; a person whose browser did sees what to do."""
LONGEST_S: Final = 24 * 60 * 60


class NotProved(Exception):
    """The form was sent too soon, too late or not from our page; the message says what to do."""


def _signer() -> TimestampSigner:
    return TimestampSigner(salt="investment.forms.proof")


def issue() -> str:
    """A stamp of now; no two are alike."""
    return _signer().sign(secrets.token_urlsafe(12))


def check(stamp: str) -> str:
    """What makes the form of this stamp different from every other.

    Raises:
        NotProved: see there.
    """
    try:
        mark = _signer().unsign(stamp, max_age=LONGEST_S)
    except SignatureExpired as late:
        text = _("This page was open for more than a day. Please check it and send it once more.")
        raise NotProved(text) from late
    except BadSignature as forged:
        raise NotProved(_("Please check what you typed and send it once more.")) from forged
    try:
        _signer().unsign(stamp, max_age=QUICKEST_S)
    except SignatureExpired:
        return mark
    raise NotProved(_("The form came back too quickly. Please check it and send it once more."))


def is_usable(stamp: str) -> bool:
    """Whether a form that is shown again may keep its stamp."""
    try:
        _signer().unsign(stamp, max_age=LONGEST_S)
    except BadSignature:
        return False
    return True
