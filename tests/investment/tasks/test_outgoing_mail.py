"""Every kind of mail that has a row is sent in the same way."""

from __future__ import annotations

import pytest

from cms.accounts.sending import OUTBOX as ACCOUNTS
from investment.tasks.enquiry_mail import OUTBOX as ENQUIRIES
from investment.tasks.outgoing_mail import Outbox

WRITTEN = {"state", "attempt_count", "next_attempt_at", "sent_at", "last_error"}


@pytest.mark.parametrize("outbox", [ACCOUNTS, ENQUIRIES], ids=["accounts", "enquiries"])
def test_a_row_has_what_an_attempt_writes(outbox: Outbox) -> None:
    assert {field.name for field in outbox.model._meta.get_fields()} >= WRITTEN
    assert hasattr(outbox.model.objects, "due")
