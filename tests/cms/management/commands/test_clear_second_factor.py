"""The only administrator has lost the telephone: the machine helps, and it is written down."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django_otp.plugins.otp_totp.models import TOTPDevice

from cms.models import AccountEvent, EventKind
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db


def clear(name: str, *rest: str) -> str:
    out = StringIO()
    call_command("clear_second_factor", name, *rest, stdout=out)
    return out.getvalue()


def test_it_is_cleared_with_its_reason() -> None:
    person = UserFactory(username="admin", email="admin@example.vn")
    TOTPDevice.objects.create(user=person)
    assert "Cleared" in clear("admin", "--reason", "seen in person")
    assert not TOTPDevice.objects.exists()
    event = AccountEvent.objects.get()
    assert (event.kind, event.person, event.by) == (EventKind.FACTOR_CLEARED, person, None)
    assert event.reason == "seen in person"


def test_it_refuses_without_a_reason_a_person_or_a_factor() -> None:
    UserFactory(username="admin")
    for arguments in (["admin"], ["admin", "--reason", "x"], ["nobody", "--reason", "x"]):
        with pytest.raises(CommandError):
            clear(*arguments)
