"""The second factor: a code of an app, or one of ten recovery codes that were shown once.

django-otp keeps recovery codes as they are and compares them in the database. So what it is given
is a keyed digest of a code, both when it is stored and when one is typed: who reads the database
has no code, and the library's throttling and its use of a code but once stay as they are.
"""

from __future__ import annotations

import secrets
from base64 import b32encode
from typing import Any, Final

from django.db import transaction
from django.http import HttpRequest
from django.utils.crypto import salted_hmac
from django_otp.plugins.otp_static.models import StaticDevice
from django_otp.plugins.otp_totp.models import TOTPDevice

from cms.accounts.administrators import may_change
from cms.accounts.audit import record
from cms.accounts.sending import post
from cms.accounts.sessions import end_all, end_others
from cms.models import AccountMailKind, EventKind, User

CODES: Final = 10
LETTERS: Final = "abcdefghjkmnpqrstuvwxyz23456789"  # none that is taken for another
LENGTH: Final = 10  # of 31 letters: 49 bits
STORED: Final = 16  # characters that the library has room for: 80 bits of the digest


def plain(typed: str) -> str:
    """A code without the spaces, hyphens and capitals that people add."""
    return "".join(letter for letter in typed.casefold() if letter.isalnum())


def stored_form(person: User, code: str) -> str:
    """What the database holds of a recovery code."""
    keyed = salted_hmac(
        "cms.accounts.second_factor", f"{person.pk}:{plain(code)}", algorithm="sha256"
    )
    return b32encode(keyed.digest()).decode()[:STORED].lower()


def has_factor(person: Any) -> bool:
    """Whether the person has set one up."""
    devices = TOTPDevice.objects.devices_for_user(person, confirmed=True)
    return bool(devices.exists())


@transaction.atomic
def enrol(*, device: TOTPDevice, request: HttpRequest) -> list[str]:
    """Make a device, whose code was right, the one factor of its person; other sessions end.

    Returns:
        The recovery codes, to be shown now and never again.
    """
    person = User.objects.select_for_update().get(pk=device.user_id)
    TOTPDevice.objects.filter(user=person).exclude(pk=device.pk).delete()
    device.confirmed = True
    device.save()
    codes = _new_codes(person)
    end_others(person, request)
    event = record(EventKind.FACTOR_ENROLLED, person=person, request=request)
    post(AccountMailKind.NOTICE, event=event)
    return codes


@transaction.atomic
def renew_codes(*, person: User, request: HttpRequest) -> list[str]:
    """Replace the recovery codes; those before are worth nothing any more."""
    codes = _new_codes(person)
    record(EventKind.CODES_MADE, person=person, request=request)
    return codes


@transaction.atomic
def clear_factor(
    *, person: User, reason: str, by: User | None, request: HttpRequest | None
) -> None:
    """Take away a factor that was lost, with its recovery codes; every session ends.

    The person sets up another at the next sign-in. By nobody means: by a command on the machine.

    Raises:
        NotByThem: the account is a superuser's.
    """
    if by is not None:
        may_change(by, person)
    TOTPDevice.objects.filter(user=person).delete()
    StaticDevice.objects.filter(user=person).delete()
    end_all(person)
    event = record(EventKind.FACTOR_CLEARED, person=person, by=by, reason=reason, request=request)
    post(AccountMailKind.NOTICE, event=event)


def note_use(*, person: User, device: Any, request: HttpRequest) -> None:
    """Write down that a recovery code was used, and tell its person."""
    if isinstance(device, StaticDevice):
        event = record(EventKind.CODE_USED, person=person, request=request)
        post(AccountMailKind.NOTICE, event=event)


def _new_codes(person: User) -> list[str]:
    codes = ["".join(secrets.choice(LETTERS) for _letter in range(LENGTH)) for _one in range(CODES)]
    StaticDevice.objects.filter(user=person).delete()
    device = StaticDevice.objects.create(user=person, name="recovery")
    for code in codes:
        device.token_set.create(token=stored_form(person, code))
    half = LENGTH // 2
    return [f"{code[:half]}-{code[half:]}" for code in codes]
