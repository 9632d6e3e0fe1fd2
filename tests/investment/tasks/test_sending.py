"""Every kind of mail that has a row is sent in the same way."""

from __future__ import annotations

import pytest

from cms.accounts.sending import POST as ACCOUNTS
from investment.tasks.enquiry_mail import POST as ENQUIRIES
from investment.tasks.review_mail import POST as REVIEWS
from investment.tasks.sending import Post

WRITTEN = {"state", "attempt_count", "next_attempt_at", "sent_at", "last_error"}


@pytest.mark.parametrize(
    "post", [ACCOUNTS, ENQUIRIES, REVIEWS], ids=["accounts", "enquiries", "reviews"]
)
def test_a_row_has_what_an_attempt_writes(post: Post) -> None:
    assert {field.name for field in post.model._meta.get_fields()} >= WRITTEN
    assert hasattr(post.model.objects, "due")
