"""An invitation: a mail in the person's language, a link that works once, an own password."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from django.utils import timezone
from wagtail.models import ModelLogEntry
from wagtail.users.models import UserProfile

from cms.accounts.links import invitation_address, invited_by_link
from cms.models import AccountEvent, EventKind, Invitation, InvitationState, User
from investment.dates import format_moment
from tests.cms.accounts.conftest import PASSWORD
from tests.factories import OrganisationFactory
from tests.smtp import mail_server

pytestmark = pytest.mark.django_db
ADD = "/cms/invitations/add/"


@pytest.fixture
def typed() -> dict[str, Any]:
    """What an administrator types; no password."""
    agency = OrganisationFactory()
    group = Group.objects.create(name="Translators")
    return {
        "last_name": "Nguyễn",
        "first_name": "Văn An",
        "e_mail": "An@Example.vn",
        "language": "ko",
        "agency": agency.pk,
        "groups": [group.pk],
    }


@pytest.fixture
def invited(as_administrator: Client, typed: dict[str, Any], mails: Any, link: Any) -> str:
    """The link of an invitation that was mailed."""
    (message,) = mails(lambda: as_administrator.post(ADD, typed))
    found: str = link(message)
    return found


def new_password(password: str = PASSWORD) -> dict[str, str]:
    return {"new_password1": password, "new_password2": password}


def test_the_mail_reaches_a_real_server_in_the_language_of_the_invitation(
    settings: Any, as_administrator: Client, typed: dict[str, Any],
    django_capture_on_commit_callbacks: Any,
) -> None:  # fmt: skip
    with mail_server(settings) as post, django_capture_on_commit_callbacks(execute=True):
        assert as_administrator.post(ADD, typed).status_code == 302
    assert post.recipients == ["an@example.vn"]
    (message,) = post.received
    html = message.get_body(("html",))
    assert html is not None
    assert '<html lang="ko">' in html.get_content()
    assert message["Auto-Submitted"] == "auto-generated"


def test_who_is_invited_chooses_a_password_and_is_signed_in(
    client: Client, invited: str, typed: dict[str, Any]
) -> None:
    page = client.get(invited)
    assert page.status_code == 200
    assert 'lang="ko"' in page.content.decode()
    assert not User.objects.filter(email="an@example.vn").exists()
    answer = client.post(invited, new_password())
    assert answer.headers["Location"] == "/cms/"
    person = User.objects.get(email="an@example.vn")
    assert client.session["_auth_user_id"] == str(person.pk)
    assert (person.get_full_name(), person.username) == ("Nguyễn Văn An", "an@example.vn")
    assert not person.is_superuser
    assert [group.name for group in person.groups.all()] == ["Translators"]
    assert person.membership.organisation_id == typed["agency"]
    assert UserProfile.get_for_user(person).preferred_language == "ko"


def test_capitals_in_the_address_make_no_other_person(
    client: Client, invited: str, sign_in: Any
) -> None:
    client.post(invited, new_password())
    assert sign_in(Client(), name=" An@Example.VN ").status_code == 302


def test_a_link_works_once(client: Client, invited: str) -> None:
    client.post(invited, new_password())
    again = Client()
    assert again.get(invited).status_code == 410
    assert again.post(invited, new_password("eine ganz andere 7")).status_code == 410
    assert User.objects.filter(email="an@example.vn").count() == 1
    assert "_auth_user_id" not in again.session


def test_a_link_ends_after_seven_days(client: Client, invited: str) -> None:
    Invitation.objects.update(
        invited_at=timezone.now() - timedelta(days=8), ends_at=timezone.now() - timedelta(seconds=1)
    )
    assert client.post(invited, new_password()).status_code == 410
    assert Invitation.objects.get().state() == InvitationState.ENDED


def test_another_link_ends_the_one_before(
    as_administrator: Client, client: Client, invited: str, mails: Any, link: Any
) -> None:
    key = Invitation.objects.get().pk
    (message,) = mails(lambda: as_administrator.post(f"/cms/invitations/again/{key}/"))
    assert client.get(invited).status_code == 410
    assert client.get(link(message)).status_code == 200


def test_a_withdrawn_invitation_opens_nothing(
    as_administrator: Client, client: Client, invited: str
) -> None:
    key = Invitation.objects.get().pk
    assert as_administrator.post(f"/cms/invitations/withdraw/{key}/").status_code == 302
    assert client.get(invited).status_code == 410
    refused = as_administrator.post(f"/cms/invitations/withdraw/{key}/")
    assert refused.status_code == 200  # the refusal stands in the form
    assert Invitation.objects.get().state() == InvitationState.WITHDRAWN


@pytest.mark.parametrize("token", ["x", "WzEsMV0:1abc:forged", "%00"])
def test_a_forged_link_opens_nothing(client: Client, token: str) -> None:
    assert client.get(f"/cms/invitation/{token}/").status_code == 410


def test_a_link_of_another_use_of_the_key_opens_nothing(invited: str) -> None:
    token = invited.rstrip("/").rpartition("/")[2]
    assert invited_by_link(token) is not None
    assert invited_by_link(token[:-1] + ("A" if token[-1] != "A" else "B")) is None
    assert invitation_address(Invitation.objects.get()).endswith(invited)


@pytest.mark.parametrize("password", ["short", "123456789012", "an@example.vn", "password1234"])
def test_a_weak_password_makes_no_account(client: Client, invited: str, password: str) -> None:
    assert client.post(invited, new_password(password)).status_code == 200
    assert not User.objects.filter(email="an@example.vn").exists()
    assert client.get(invited).status_code == 200


def test_one_address_is_one_account_and_one_invitation(
    as_administrator: Client, invited: str, typed: dict[str, Any]
) -> None:
    for e_mail in ("an@example.vn", "AN@example.vn", "Admin@Example.vn"):
        page = as_administrator.post(ADD, {**typed, "e_mail": e_mail})
        assert page.status_code == 200
        assert "Nguyễn" in page.content.decode()  # what was typed is kept
    assert Invitation.objects.count() == 1


def test_who_invited_whom_stands_in_the_audit(
    client: Client, administrator: User, invited: str
) -> None:
    client.post(invited, new_password())
    kinds = AccountEvent.objects.values_list("kind", "by__username").order_by("pk")
    assert (EventKind.INVITED.value, "admin") in kinds
    assert (EventKind.INVITATION_ACCEPTED.value, None) in kinds
    entry = ModelLogEntry.objects.get(action="cms.account_invited")
    assert (entry.user, entry.content_type.model) == (administrator, "invitation")
    invited_event = AccountEvent.objects.get(kind=EventKind.INVITED)
    assert invited_event.whom == "Nguyễn Văn An <an@example.vn>"


def test_who_may_not_add_accounts_sees_and_sends_no_invitation(
    client: Client, person: User, typed: dict[str, Any]
) -> None:
    client.force_login(person)
    for address in ("/cms/invitations/", ADD):
        assert client.get(address).status_code == 302
    client.post(ADD, typed)
    assert not Invitation.objects.exists()


def test_the_list_shows_what_came_of_each(as_administrator: Client, invited: str) -> None:
    page = as_administrator.get("/cms/invitations/").content.decode()
    assert "an@example.vn" in page
    assert "Nguyễn Văn An" in page
    assert format_moment(Invitation.objects.get().ends_at, "vi") in page
    assert f"/cms/invitations/again/{Invitation.objects.get().pk}/" in page


def test_adding_an_account_is_inviting(as_administrator: Client) -> None:
    assert as_administrator.get("/cms/users/new/").headers["Location"] == ADD
    form = as_administrator.get(ADD).content.decode()
    assert 'type="password"' not in form
