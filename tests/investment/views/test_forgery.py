"""A form that comes without its cookie loses nothing and stores nothing."""

from __future__ import annotations

import pytest
from django.test import Client

from investment.models import Enquiry
from tests.investment.views.enquiring import FILLED, NEW, send, stamp_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def strict() -> Client:
    """A browser that is checked as one is outside tests."""
    return Client(enforce_csrf_checks=True)


def test_what_was_typed_is_shown_again_with_what_to_do(strict: Client) -> None:
    page = strict.post(NEW, FILLED)
    html = page.content.decode()
    assert page.status_code == 403
    assert "cookie that protects this form" in html
    assert FILLED["message"] in html
    assert stamp_of(html)
    assert not Enquiry.objects.exists()
    assert "no-store" in page.headers["Cache-Control"]


@pytest.mark.parametrize("address", ["/en/enquiries/", "/en/enquiries/E-2026-000001-AAAAAA/"])
def test_so_is_the_form_that_follows_up(strict: Client, address: str) -> None:
    page = strict.post(address, {"e_mail": "kim@example.kr", "receipt": "E-1"})
    assert page.status_code == 403
    assert 'value="kim@example.kr"' in page.content.decode()


def test_the_form_shown_again_can_be_sent(strict: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("investment.forms.proof.QUICKEST_S", -1)
    page = strict.post(NEW, FILLED)
    token = page.context["csrf_token"]
    sent = send(strict, {"csrfmiddlewaretoken": str(token)})
    assert sent.status_code == 302


def test_elsewhere_it_is_refused_as_ever(strict: Client) -> None:
    assert strict.post("/en/projects/", {"q": "x"}).status_code == 403
