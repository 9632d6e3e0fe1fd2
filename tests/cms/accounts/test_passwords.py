"""A new password: without learning who has an account, and ending what was open."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.users.models import UserProfile

from cms.accounts.passwords import FOR_ONE_ADDRESS, FROM_ONE_NETWORK
from cms.accounts.sending import send_due
from cms.models import AccountEvent, AccountMail, EventKind, User
from investment.choices import MailState
from tests.cms.accounts.conftest import PASSWORD
from tests.smtp import mail_server, use

pytestmark = pytest.mark.django_db
ASK = "/cms/password_reset/"
NEW = "mưa rơi trên mái tôn"
CLOSED_PORT = 9  # nothing listens there


def ask(client: Client, e_mail: str) -> Any:
    return client.post(ASK, {"email": e_mail})


@pytest.fixture
def mailed(client: Client, person: User, mails: Any, link: Any) -> str:
    """The link to a new password that the person got."""
    (message,) = mails(lambda: ask(client, "kim@example.vn"))
    found: str = link(message)
    return found


def choose(client: Client, address: str, password: str = NEW) -> Any:
    """Open the link as a browser does and send its form."""
    form = client.get(address, follow=True)
    here = form.redirect_chain[-1][0] if form.redirect_chain else address
    return client.post(here, {"new_password1": password, "new_password2": password})


def test_the_answer_and_the_work_are_the_same_for_every_address(
    client: Client, person: User, mails: Any
) -> None:
    """In the request nothing is looked up: the worker alone learns whose address it is."""
    seen = []
    for e_mail in ("kim@example.vn", "nobody@example.vn"):
        with CaptureQueriesContext(
            connection,
        ) as queries:
            answer = ask(client, e_mail)
        asked = [query["sql"].split(" ")[0] for query in queries]
        assert not any("cms_user" in query["sql"] for query in queries)
        seen.append((answer.status_code, answer.headers["Location"], answer.content, asked))
    assert seen[0] == seen[1]


def test_only_who_has_an_account_gets_a_mail(client: Client, person: User, mails: Any) -> None:
    assert mails(lambda: ask(client, "nobody@example.vn")) == []
    (message,) = mails(lambda: ask(client, "KIM@example.vn"))
    assert message.to == ["kim@example.vn"]
    assert not AccountMail.objects.exclude(e_mail="").exists()  # what was typed is forgotten
    assert AccountEvent.objects.get(kind=EventKind.RESET_ASKED).person == person


def test_a_closed_account_gets_none(client: Client, person: User, mails: Any) -> None:
    User.objects.update(is_active=False)
    assert mails(lambda: ask(client, "kim@example.vn")) == []


@pytest.mark.parametrize("language", ["vi", "en", "ko"])
def test_mail_and_form_are_in_the_language_of_the_account(
    settings: Any, client: Client, person: User, link: Any, language: str,
    django_capture_on_commit_callbacks: Any,
) -> None:  # fmt: skip
    UserProfile.objects.create(user=person, preferred_language=language)
    with mail_server(settings) as post, django_capture_on_commit_callbacks(execute=True):
        ask(client, "kim@example.vn")
    (message,) = post.received
    html = message.get_body(("html",))
    assert html is not None
    assert f'<html lang="{language}">' in html.get_content()
    text = message.get_body(("plain",))
    assert text is not None

    class Plain:
        body = text.get_content()

    page = client.get(link(Plain), follow=True)
    assert f'lang="{language}"' in page.content.decode()


def test_while_the_mail_server_is_away_it_waits(
    settings: Any, client: Client, person: User, django_capture_on_commit_callbacks: Any
) -> None:
    use(settings, CLOSED_PORT)
    with django_capture_on_commit_callbacks(execute=True):
        assert ask(client, "kim@example.vn").status_code == 302
    waiting = AccountMail.objects.get()
    assert (waiting.state, waiting.last_error) == (MailState.WAITING, "ConnectionRefusedError")
    AccountMail.objects.update(next_attempt_at=timezone.now() - timedelta(seconds=1))
    with mail_server(settings) as post:
        send_due()
    assert post.recipients == ["kim@example.vn"]
    assert AccountMail.objects.get().e_mail == ""


def test_a_new_password_opens_the_account_and_ends_every_session(
    client: Client, person: User, sign_in: Any, mails: Any, link: Any
) -> None:
    other = Client()
    sign_in(other)
    (message,) = mails(lambda: ask(client, "kim@example.vn"))
    (notice,) = mails(lambda: choose(client, link(message)))
    assert notice.to == ["kim@example.vn"]
    assert other.get("/cms/").status_code == 302
    assert "_auth_user_id" not in client.session  # one signs in with it
    assert sign_in(Client()).status_code == 200
    assert sign_in(Client(), password=NEW).status_code == 302
    assert AccountEvent.objects.filter(kind=EventKind.PASSWORD_RESET, person=person).count() == 1


def test_a_link_works_once_and_not_for_long(
    settings: Any, client: Client, person: User, mailed: str
) -> None:
    assert settings.PASSWORD_RESET_TIMEOUT <= 60 * 60
    settings.PASSWORD_RESET_TIMEOUT = -1  # an hour and more has passed
    choose(client, mailed)
    assert User.objects.get(pk=person.pk).check_password(PASSWORD)
    settings.PASSWORD_RESET_TIMEOUT = 60
    choose(client, mailed)
    choose(Client(), mailed, "một mật khẩu khác nữa")
    assert User.objects.get(pk=person.pk).check_password(NEW)


def test_an_open_form_is_worth_nothing_once_the_link_was_used_elsewhere(
    client: Client, person: User, mailed: str
) -> None:
    early = client.get(mailed, follow=True).redirect_chain[-1][0]
    choose(Client(), mailed)
    data = {"new_password1": "một mật khẩu khác nữa", "new_password2": "một mật khẩu khác nữa"}
    client.post(early, data)
    assert User.objects.get(pk=person.pk).check_password(NEW)


def test_a_link_of_a_closed_account_opens_nothing(
    client: Client, person: User, mailed: str
) -> None:
    User.objects.update(is_active=False)
    choose(client, mailed)
    assert User.objects.get(pk=person.pk).check_password(PASSWORD)


def test_one_network_asks_a_few_times_an_hour(client: Client, person: User) -> None:
    for number in range(FROM_ONE_NETWORK):
        assert ask(client, f"{number}@example.vn").status_code == 302
    refused = ask(client, "kim@example.vn")
    assert refused.status_code == 429
    assert 0 < int(refused.headers["Retry-After"]) <= 60 * 60
    assert "kim@example.vn" in refused.content.decode()  # what was typed is kept


def test_nobody_floods_a_mailbox_nor_learns_that_he_tried(client: Client, person: User) -> None:
    for number in range(FOR_ONE_ADDRESS + 3):
        answer = client.post(ASK, {"email": "kim@example.vn"}, REMOTE_ADDR=f"203.0.113.{number}")
        assert answer.status_code == 302
    assert AccountMail.objects.count() == FOR_ONE_ADDRESS


def own(old: str, new: str = NEW) -> dict[str, str]:
    names = {"old_password": old, "new_password1": new, "new_password2": new}
    return {f"own_password-{name}": value for name, value in names.items()} | {
        "name_email-first_name": "Minji",
        "name_email-last_name": "Kim",
        "locale-preferred_language": "ko",
        "theme-theme": "system",
        "theme-contrast": "system",
        "theme-density": "default",
    }


def test_the_own_password_is_changed_with_the_old_one_and_ends_other_sessions(
    client: Client, person: User, sign_in: Any, mails: Any
) -> None:
    other = Client()
    for browser in (client, other):
        sign_in(browser)
    assert client.post("/cms/account/", own("wrong")).status_code == 200
    assert client.post("/cms/account/", own(PASSWORD, "short")).status_code == 200
    key = client.session.session_key
    (notice,) = mails(lambda: client.post("/cms/account/", own(PASSWORD)))
    assert notice.to == ["kim@example.vn"]
    assert client.get("/cms/").status_code == 200
    assert client.session.session_key != key
    assert other.get("/cms/").status_code == 302
    assert User.objects.get(pk=person.pk).check_password(NEW)
    assert AccountEvent.objects.filter(kind=EventKind.PASSWORD_CHANGED).count() == 1


def test_the_own_address_is_changed_by_administrators_alone(
    client: Client, person: User, sign_in: Any
) -> None:
    sign_in(client)
    client.post("/cms/account/", {**own("", ""), "name_email-email": "other@example.vn"})
    assert User.objects.get(pk=person.pk).email == "kim@example.vn"
    assert mail.outbox == []
