"""Sending an enquiry: nothing is lost, nothing is stored twice, nothing is told to strangers."""

from __future__ import annotations

import logging
import re
from html import unescape
from typing import Any

import pytest
from django.core import mail
from django.core.cache import cache
from django.test import Client
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from cms.models import SiteSettings, StandardPage
from investment.forms import proof
from investment.models import Enquiry, RoutingRule
from tests.factories import InvestmentProjectFactory, OrganisationFactory, ZoneFactory
from tests.investment.views.enquiring import FILLED, NEW, send, stamp_of
from tests.page_trees import child_page, home_page

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forms may come back at once, and nobody was counted yet."""
    monkeypatch.setattr(proof, "QUICKEST_S", -1)
    cache.clear()


@pytest.fixture
def board() -> Any:
    """The agency for zones; the centre for the rest."""
    agency = OrganisationFactory(name_en="Management Board")
    centre = OrganisationFactory(name_en="Promotion Centre")
    rules = {RoutingRule.INSIDE_ZONES: agency, RoutingRule.DEFAULT: centre}
    for matter, organisation in rules.items():
        RoutingRule.objects.create(matter=matter, name_vi=matter, organisation=organisation)
    return agency


def words(response: Any) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", response.content.decode())).split())


def test_an_enquiry_about_a_project_goes_to_its_agency_and_says_so(
    client: Client, board: Any, django_capture_on_commit_callbacks: Any
) -> None:
    InvestmentProjectFactory(code="TH-901", zone=ZoneFactory(), live=True)
    address = f"{NEW}?codes=TH-901"
    page = client.get(address)
    assert '<option value="zones_and_parks" selected lang="vi">' in page.content.decode()
    with django_capture_on_commit_callbacks(execute=True):
        sent = send(client, {"codes": "TH-901", "matter": "zones_and_parks"}, address=address)
    assert sent.status_code == 302
    enquiry = Enquiry.objects.get()
    assert (enquiry.assigned_agency, enquiry.projects.get().code) == (board, "TH-901")
    told = client.get(sent.url)
    for wanted in (
        enquiry.receipt,
        "Management Board",
        "TH-901",
        "Language of the answer: English",
    ):
        assert wanted in words(told)
    assert enquiry.e_mail not in words(told)
    assert [message.to for message in mail.outbox] == [[enquiry.e_mail]]  # no mailbox is known


def test_projects_can_be_dropped_and_none_is_needed(client: Client, board: Any) -> None:
    for code in ("TH-901", "TH-902"):
        InvestmentProjectFactory(code=code, live=True)
    send(client, {"codes": "TH-902"}, address=f"{NEW}?codes=TH-901,TH-902")
    send(client)
    kept = [[one.code for one in enquiry.projects.all()] for enquiry in Enquiry.objects.all()]
    assert sorted(kept) == [[], ["TH-902"]]


def test_a_project_that_is_not_public_is_neither_shown_nor_taken(client: Client) -> None:
    InvestmentProjectFactory(code="TH-901", name_en="Secret plant")
    assert "Secret" not in words(client.get(f"{NEW}?codes=TH-901"))
    assert send(client, {"codes": "TH-901"}).status_code == 302
    assert not Enquiry.objects.get().projects.exists()


def test_a_refused_form_keeps_everything_and_names_every_field(client: Client, board: Any) -> None:
    for code in ("TH-901", "TH-902"):
        InvestmentProjectFactory(code=code, live=True)
    typed = {"e_mail": "kim@", "consent": "", "message": "Line 1\nLine 2 <b>", "codes": "TH-902"}
    page = send(client, typed, address=f"{NEW}?codes=TH-901,TH-902")
    html = page.content.decode()
    assert page.status_code == 200
    assert not Enquiry.objects.exists()
    for kept in ('value="kim@"', "Line 2 &lt;b&gt;</textarea>", 'value="KR" selected', "Kim Minji"):
        assert kept in html
    assert 'value="TH-901">' in html
    assert 'value="TH-902" checked>' in html
    assert 'action="/en/enquiries/new/?codes=TH-901,TH-902"' in html
    for name in ("e_mail", "consent"):
        assert f'<a href="#id_{name}">' in html
        control = next(tag for tag in re.findall(r"<input[^>]+>", html) if f'id="id_{name}"' in tag)
        assert 'aria-invalid="true"' in control
        assert f"id_{name}_error" in control
        assert f'id="id_{name}_error"' in html
    assert "<title>Not sent" in html


def test_two_clicks_are_one_enquiry_and_one_receipt(client: Client) -> None:
    data = {**FILLED, "started": stamp_of(client.get(NEW).content.decode())}
    first, second = (client.post(NEW, data) for _click in range(2))
    receipt = Enquiry.objects.get().receipt
    assert receipt in words(client.get(first.url))
    assert receipt in words(client.get(second.url))


def test_a_machine_is_refused_and_a_person_told_why(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    trapped = send(client, {"subject": "Cheap loans"})
    assert "Leave the last field empty" in words(trapped)
    assert "form-trap" not in trapped.content.decode()  # now a person sees it
    monkeypatch.setattr(proof, "QUICKEST_S", 3)
    assert "came back too quickly" in words(send(client))
    assert not Enquiry.objects.exists()


def test_too_many_are_told_when_to_come_again_and_lose_nothing(
    client: Client, settings: Any
) -> None:
    settings.ENQUIRIES_AN_HOUR = 2
    assert [send(client, {"message": text}).status_code for text in "ab"] == [302, 302]
    refused = send(client, {"message": "Third question"})
    assert refused.status_code == 429
    assert 0 < int(refused.headers["Retry-After"]) <= 3_600
    assert "Too many forms" in words(refused)
    assert "Third question" in words(refused)
    assert Enquiry.objects.count() == 2
    other = Client(REMOTE_ADDR="203.0.113.9")
    assert send(other).status_code == 429  # the same address of e-mail
    assert send(other, {"e_mail": "other@example.com"}).status_code == 302


def test_mistakes_have_a_limit_of_their_own(client: Client, settings: Any) -> None:
    settings.ENQUIRIES_AN_HOUR = 1
    statuses = [send(client, {"name": ""}).status_code for _try in range(7)]
    assert statuses == [200] * 6 + [429]


def test_nothing_personal_is_logged(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        send(client)
        send(client, {"e_mail": "minji.kim@"})
        client.get("/en/enquiries/sent/?of=x")
    lines = "\n".join(line for line in caplog.messages if "INSERT" not in line)
    assert not [one for one in ("minji", "Kim", "127.0.0.1", "visit") if one in lines]


@pytest.mark.parametrize("token", ["", "x", "a:b:c", "\0", "é:é", "IkUtMSI:1:2"])
def test_what_happens_next_is_shown_to_nobody_else(client: Client, token: str) -> None:
    assert client.get("/en/enquiries/sent/", {"of": token}).status_code == 404


def test_after_an_hour_the_receipt_and_the_address_are_asked_for(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = send(client)
    monkeypatch.setattr("investment.views.enquiries.SENT_FOR_S", -1)
    assert client.get(sent.url).url == f"/en/enquiries/{Enquiry.objects.get().receipt}/"


def test_an_erased_row_does_not_break_the_page(client: Client) -> None:
    sent = send(client)
    Enquiry.objects.all().delete()
    assert client.get(sent.url).status_code == 404


@pytest.mark.parametrize("address", [NEW, "/vi/yeu-cau-thong-tin/gui/", "/ko/enquiries/new/"])
def test_the_page_is_kept_nowhere_and_sets_the_cookie_of_the_form_alone(
    client: Client, address: str
) -> None:
    page = client.get(address)
    assert "no-store" in page.headers["Cache-Control"]
    assert list(page.cookies) == ["csrftoken"]
    cookie = page.cookies["csrftoken"]
    assert (cookie["samesite"], cookie["max-age"], cookie["path"]) == ("Lax", "", "/")
    assert not client.get("/en/projects/").cookies


def test_the_sheet_and_the_shortlist_lead_to_the_form_and_stay_cacheable(
    client: Client, board: Any
) -> None:
    InvestmentProjectFactory(code="TH-901", live=True)
    for address in ("/en/projects/TH-901/", "/en/projects/shortlist/?codes=TH-901"):
        page = client.get(address)
        assert f'href="{NEW}?codes=TH-901"' in page.content.decode()
        assert not page.cookies
        assert "public" in page.headers["Cache-Control"]


class TestWhateverIsTyped(TestCase):
    """Never an error of the server, never a lost word."""

    @settings(max_examples=30)
    @given(
        st.dictionaries(st.sampled_from([*FILLED, "codes", "started"]), st.text(max_size=60)),
        st.booleans(),
    )
    def test_the_form_answers(self, typed: dict[str, str], is_ours: bool) -> None:
        cache.clear()
        client = Client()
        stamp = {"started": stamp_of(client.get(NEW).content.decode())} if is_ours else {}
        codes = {"codes": typed.get("codes", "")}
        page = client.post(f"{NEW}?codes=%00,TH-1", {**FILLED, **stamp, **typed, **codes})
        assert page.status_code in (200, 302)
        if page.status_code == 200:
            message = typed.get("message", FILLED["message"])
            form = page.context["form"]
            assert form.data["message"] == message

    @settings(max_examples=30)
    @given(st.text(max_size=120))
    def test_the_address_answers(self, typed: str) -> None:
        client = Client()
        assert client.get(NEW, {"codes": typed}).status_code == 200
        assert client.get("/en/enquiries/sent/", {"of": typed}).status_code == 404


def test_the_page_on_personal_data_stands_beside_the_consent(client: Client) -> None:
    home = home_page()
    page = child_page(home, StandardPage, "du-lieu-ca-nhan")
    child_page(home_page("en", of=home), StandardPage, "privacy", of=page)
    SiteSettings.objects.update_or_create(defaults={"privacy_page": page})
    assert 'href="/en/privacy/"' in client.get(NEW).content.decode()
