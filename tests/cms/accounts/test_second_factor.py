"""The second factor: asked for under /cms/ alone, recovery codes shown once, a lost one cleared."""

from __future__ import annotations

import re
import time
from typing import Any

import pytest
from django.test import Client
from django_otp.oath import TOTP
from django_otp.plugins.otp_static.models import StaticDevice, StaticToken
from django_otp.plugins.otp_totp.models import TOTPDevice
from hypothesis import given
from hypothesis import strategies as st

from cms.accounts.second_factor import CODES, LETTERS, plain, stored_form
from cms.models import AccountEvent, EventKind, User
from tests.cms.accounts.conftest import PASSWORD

pytestmark = pytest.mark.django_db
PROVE, ENROL = "/cms/second-factor/", "/cms/second-factor/device/"


@pytest.fixture(autouse=True)
def required(settings: Any) -> None:
    """As in production."""
    settings.WAGTAIL_2FA_REQUIRED = True


def code_of(device: TOTPDevice, steps_on: int = 0) -> str:
    """What the app shows, now or some half minutes later."""
    totp = TOTP(device.bin_key, device.step, device.t0, device.digits, device.drift)
    totp.time = time.time() + steps_on * device.step
    return f"{totp.token():06d}"


def enrol(client: Client) -> list[str]:
    """Set up the factor of whoever has signed in; the recovery codes of the page."""
    assert client.get(ENROL).status_code == 200
    device = TOTPDevice.objects.get(confirmed=False)
    page = client.post(ENROL, {"otp_token": code_of(device), "password": PASSWORD})
    assert page.status_code == 200
    return re.findall(r"<code>([^<\s]+)</code>", page.content.decode())


@pytest.fixture
def codes(client: Client, person: User, sign_in: Any) -> list[str]:
    """Recovery codes of the person, who has signed in with both factors."""
    sign_in(client)
    return enrol(client)


def again(sign_in: Any) -> Client:
    """Another browser in which the password was typed."""
    client = Client()
    assert sign_in(client).status_code == 302
    return client


def prove(client: Client, code: str) -> Any:
    return client.post(PROVE, {"otp_token": code, "next": "/cms/account/"})


def test_a_password_alone_opens_nothing_but_setting_it_up(
    client: Client, person: User, sign_in: Any
) -> None:
    sign_in(client)
    for address in ("/cms/", "/cms/account/", "/cms/pages/", "/cms/nothing-here", "/cms/api/main/"):
        assert client.get(address).headers["Location"].startswith(ENROL), address
    assert client.post("/cms/account/", {}).status_code == 302
    page = client.get(ENROL).content.decode()
    assert "<svg" in page
    assert "otpauth" not in page  # the secret stands in no address
    assert "wagtail-sidebar" not in page  # no menu that leads nowhere


def test_setting_it_up_shows_ten_codes_once_and_lets_one_in(
    client: Client, person: User, codes: list[str]
) -> None:
    assert len(set(codes)) == CODES
    assert client.get("/cms/").status_code == 200
    assert client.get(ENROL).content.decode().count(codes[0]) == 0


def test_only_digests_of_the_codes_are_stored(person: User, codes: list[str]) -> None:
    stored = set(StaticToken.objects.values_list("token", flat=True))
    assert stored == {stored_form(person, code) for code in codes}
    assert not stored & {plain(code) for code in codes}


def test_a_code_of_the_app_opens_another_browser(
    person: User, codes: list[str], sign_in: Any
) -> None:
    device = TOTPDevice.objects.get()
    other = again(sign_in)
    assert other.get("/cms/").headers["Location"].startswith(PROVE)
    key = other.session.session_key
    assert prove(other, code_of(device, 1)).headers["Location"] == "/cms/account/"
    assert other.session.session_key != key
    assert other.get("/cms/").status_code == 200


def test_a_code_works_once(person: User, codes: list[str], sign_in: Any) -> None:
    code = code_of(TOTPDevice.objects.get(), 1)
    assert prove(again(sign_in), code).status_code == 302
    assert prove(again(sign_in), code).status_code == 200


@pytest.mark.parametrize("spelling", [str, str.upper, lambda code: code.replace("-", " ")])
def test_a_recovery_code_opens_once_in_any_spelling(
    person: User, codes: list[str], sign_in: Any, mails: Any, spelling: Any
) -> None:
    other = again(sign_in)
    (message,) = mails(lambda: prove(other, spelling(codes[3])))
    assert message.to == ["kim@example.vn"]
    assert other.get("/cms/").status_code == 200
    assert StaticToken.objects.count() == CODES - 1
    assert AccountEvent.objects.filter(kind=EventKind.CODE_USED, person=person).count() == 1
    assert prove(again(sign_in), codes[3]).status_code == 200


def test_wrong_codes_are_written_down_and_slowed(
    person: User, codes: list[str], sign_in: Any
) -> None:
    other, device = again(sign_in), TOTPDevice.objects.get()
    assert prove(other, "000000").status_code == 200
    assert prove(other, code_of(device, 1)).status_code == 200  # right, but too soon after
    assert other.get("/cms/").status_code == 302
    assert AccountEvent.objects.filter(kind=EventKind.FACTOR_FAILED, person=person).count() == 1
    assert prove(other, codes[0]).status_code == 302  # the other kind is not slowed with it


def test_codes_of_another_person_open_nothing(
    person: User, codes: list[str], administrator: User, sign_in: Any
) -> None:
    other = Client()
    sign_in(other, name="admin")
    theirs = enrol(other)
    assert prove(again(sign_in), theirs[0]).status_code == 200


def test_wrong_password_or_code_sets_nothing_up(client: Client, person: User, sign_in: Any) -> None:
    sign_in(client)
    client.get(ENROL)
    device = TOTPDevice.objects.get()
    for code, password in ((code_of(device), "not hers"), ("12345", PASSWORD), ("", PASSWORD)):
        assert client.post(ENROL, {"otp_token": code, "password": password}).status_code == 200
    assert not TOTPDevice.objects.filter(confirmed=True).exists()
    TOTPDevice.objects.all().delete()
    data = {"otp_token": "000000", "password": PASSWORD}
    assert client.post(ENROL, data).status_code == 302  # no page was opened before


def test_another_device_replaces_the_one_before_and_ends_other_sessions(
    client: Client, person: User, codes: list[str], sign_in: Any
) -> None:
    first = TOTPDevice.objects.get()
    other = again(sign_in)
    prove(other, codes[0])
    new = enrol(client)
    assert TOTPDevice.objects.filter(confirmed=True).count() == 1
    assert not TOTPDevice.objects.filter(pk=first.pk).exists()
    assert client.get("/cms/").status_code == 200
    assert other.get("/cms/").headers["Location"].startswith("/cms/login/")
    assert not set(new) & set(codes)
    assert prove(again(sign_in), codes[1]).status_code == 200


def test_who_has_not_proved_it_replaces_nothing(
    person: User, codes: list[str], sign_in: Any
) -> None:
    other = again(sign_in)
    assert other.get(ENROL).headers["Location"].startswith(PROVE)
    assert other.post("/cms/second-factor/codes/").headers["Location"].startswith(PROVE)
    assert TOTPDevice.objects.count() == 1


def test_new_codes_end_those_before(
    client: Client, person: User, codes: list[str], sign_in: Any
) -> None:
    assert client.get("/cms/second-factor/codes/").status_code == 200
    page = client.post("/cms/second-factor/codes/").content.decode()
    new = re.findall(r"<code>([^<\s]+)</code>", page)
    assert prove(again(sign_in), codes[0]).status_code == 200
    StaticDevice.objects.update(throttling_failure_count=0)
    assert prove(again(sign_in), new[0]).status_code == 302


def test_an_administrator_clears_a_lost_one_with_a_reason(
    client: Client, person: User, codes: list[str], administrator: User, sign_in: Any, mails: Any
) -> None:
    desk = Client()
    sign_in(desk, name="admin")
    enrol(desk)
    address, reason = f"/cms/users/clear-factor/{person.pk}/", "Telephone lost, seen in person"
    assert desk.post(address, {}).status_code == 200
    assert TOTPDevice.objects.filter(user=person).exists()
    (message,) = mails(lambda: desk.post(address, {"reason": reason}))
    assert message.to == ["kim@example.vn"]
    assert not TOTPDevice.objects.filter(user=person).exists()
    assert not StaticDevice.objects.filter(user=person).exists()
    assert client.get("/cms/").headers["Location"].startswith("/cms/login/")
    assert again(sign_in).get("/cms/").headers["Location"].startswith(ENROL)
    event = AccountEvent.objects.get(kind=EventKind.FACTOR_CLEARED)
    assert (event.person, event.by, event.reason) == (person, administrator, reason)


def test_public_pages_know_nothing_of_it(client: Client, person: User, codes: list[str]) -> None:
    for address in ("/en/projects/", "/ko/zones/", "/api/v1/projects"):
        answer = client.get(address)
        assert answer.status_code == 200
        assert not answer.cookies
        assert "Cookie" not in answer.headers.get("Vary", "")


def test_where_it_is_turned_off_a_password_is_enough(
    settings: Any, client: Client, person: User, sign_in: Any
) -> None:
    settings.WAGTAIL_2FA_REQUIRED = False
    sign_in(client)
    assert client.get("/cms/").status_code == 200
    assert client.get(ENROL).status_code == 404
    assert ENROL not in client.get("/cms/account/").content.decode()


@given(code=st.text(alphabet=LETTERS, min_size=10, max_size=10), other=st.text(max_size=12))
def test_a_stored_form_fits_and_tells_codes_apart(code: str, other: str) -> None:
    person = User(pk=1)
    stored = stored_form(person, code)
    assert len(stored) <= StaticToken._meta.get_field("token").max_length
    assert stored_form(person, f" {code[:5].upper()}-{code[5:]} ") == stored
    assert (stored_form(person, other) == stored) == (plain(other) == code)
    assert stored_form(User(pk=2), code) != stored
