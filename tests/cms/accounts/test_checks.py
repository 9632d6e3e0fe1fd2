"""A site in production without second factor or mail does not pass `check --deploy`."""

from __future__ import annotations

from typing import Any

import pytest

from cms.accounts.checks import check_mail_is_sent, check_second_factor, check_sessions_end


@pytest.mark.parametrize(("is_required", "found"), [(True, []), (False, ["cms.E001"])])
def test_a_password_alone_is_an_error(settings: Any, is_required: bool, found: list[str]) -> None:
    settings.WAGTAIL_2FA_REQUIRED = is_required
    assert [message.id for message in check_second_factor()] == found


SMTP = "django.core.mail.backends.smtp.EmailBackend"
FILES = "django.core.mail.backends.filebased.EmailBackend"
MAIL = [
    (SMTP, "mail.example.vn", "invest@example.vn", []),
    (FILES, "mail.example.vn", "invest@example.vn", ["cms.E002"]),
    (SMTP, "", "invest@example.vn", ["cms.E002"]),
    (SMTP, "mail.example.vn", "webmaster@localhost", ["cms.E002"]),
]


@pytest.mark.parametrize(("backend", "host", "sender", "found"), MAIL)
def test_mail_that_goes_nowhere_is_an_error(
    settings: Any, backend: str, host: str, sender: str, found: list[str]
) -> None:
    settings.EMAIL_BACKEND, settings.EMAIL_HOST = backend, host
    settings.DEFAULT_FROM_EMAIL = sender
    assert [message.id for message in check_mail_is_sent()] == found


@pytest.mark.parametrize(
    ("minutes", "found"), [(60, []), (120, []), (121, ["cms.W002"]), (0, ["cms.W002"])]
)
def test_sessions_that_never_rest_are_a_warning(
    settings: Any, minutes: int, found: list[str]
) -> None:
    settings.SESSION_IDLE_MINUTES = minutes
    assert [message.id for message in check_sessions_end()] == found
