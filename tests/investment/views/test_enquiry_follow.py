"""Following up: the receipt number and the e-mail address together open an enquiry."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils import timezone
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from investment.actions.enquiries.retention import erase
from investment.models import Enquiry, EnquiryReply
from tests.factories import (
    EnquiryFactory,
    InvestmentProjectFactory,
    OrganisationFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

ALL = "/en/enquiries/"


@pytest.fixture(autouse=True)
def nobody_counted() -> None:
    cache.clear()


@pytest.fixture
def enquiry() -> Enquiry:
    """Answered in Korean, about a public project and one that is not."""
    made: Enquiry = EnquiryFactory(
        state="answered",
        answered_at=timezone.now(),
        assigned_agency=OrganisationFactory(name_en="Management Board"),
    )
    made.projects.set(
        [
            InvestmentProjectFactory(code="TH-901", live=True),
            InvestmentProjectFactory(code="TH-902", name_en="Secret plant"),
        ]
    )
    EnquiryReply.objects.create(
        enquiry=made, text="환영합니다.", written_at=made.received_at, written_by=UserFactory()
    )
    return made


def words(response: Any) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", response.content.decode())).split())


def test_both_together_show_state_dates_and_replies(client: Client, enquiry: Enquiry) -> None:
    page = client.post(f"{ALL}{enquiry.receipt}/", {"e_mail": enquiry.e_mail.upper()})
    shown = words(page)
    for wanted in (
        "Answered",
        "20 November 2026, 09:00",
        "Management Board",
        "TH-901",
        "환영합니다.",
    ):
        assert wanted in shown
    assert 'lang="ko"' in page.content.decode()
    assert "TH-902" not in shown


def test_nothing_that_the_sender_typed_is_shown(client: Client, enquiry: Enquiry) -> None:
    shown = words(client.post(f"{ALL}{enquiry.receipt}/", {"e_mail": enquiry.e_mail}))
    typed = (enquiry.sender_name, "Hansol", enquiry.telephone, enquiry.message, enquiry.e_mail)
    assert not [one for one in typed if one in shown]


def test_the_number_may_be_typed_in_any_spelling(client: Client, enquiry: Enquiry) -> None:
    spelling = enquiry.receipt.lower().replace("-", " ")
    page = client.post(ALL, {"receipt": spelling, "e_mail": enquiry.e_mail})
    assert "환영합니다." in words(page)


def test_a_wrong_address_and_an_unknown_number_get_the_same_answer(
    client: Client, enquiry: Enquiry
) -> None:
    unknown = "E-2026-000001-AAAAAA"
    wrong = client.post(f"{ALL}{enquiry.receipt}/", {"e_mail": "other@example.com"})
    nobody = client.post(f"{ALL}{unknown}/", {"e_mail": "other@example.com"})
    assert "No enquiry has this receipt number and this e-mail address" in words(wrong)
    assert wrong.status_code == nobody.status_code == 200
    assert words(wrong).replace(enquiry.receipt, "#") == words(nobody).replace(unknown, "#")
    opened = [client.get(f"{ALL}{receipt}/") for receipt in (enquiry.receipt, unknown)]
    assert words(opened[0]).replace(enquiry.receipt, "#") == words(opened[1]).replace(unknown, "#")


def test_an_erased_enquiry_is_not_there_any_more(client: Client, enquiry: Enquiry) -> None:
    e_mail = enquiry.e_mail
    erase(enquiry=enquiry, cause="request", at=timezone.now())
    page = client.post(f"{ALL}{enquiry.receipt}/", {"e_mail": e_mail})
    assert "No enquiry has this receipt number" in words(page)


def test_spam_is_not_called_so_to_who_sent_it(client: Client) -> None:
    spam = EnquiryFactory(state="spam", closed_at=timezone.now())
    shown = words(client.post(f"{ALL}{spam.receipt}/", {"e_mail": spam.e_mail}))
    assert "Closed" in shown
    assert "Spam" not in shown
    assert "There is no answer yet." in shown


def test_guessing_has_a_limit_for_the_network_and_for_the_number(
    client: Client, enquiry: Enquiry, settings: Any
) -> None:
    settings.ENQUIRIES_AN_HOUR = 2
    address, wrong = f"{ALL}{enquiry.receipt}/", {"e_mail": "other@example.com"}
    assert [client.post(address, wrong).status_code for _try in range(5)] == [200] * 4 + [429]
    elsewhere = Client(REMOTE_ADDR="203.0.113.9")
    refused = elsewhere.post(address, {"e_mail": enquiry.e_mail})
    assert refused.status_code == 429
    assert int(refused.headers["Retry-After"]) > 0
    assert "환영합니다." not in words(refused)
    assert elsewhere.post(ALL, {"receipt": "E-1", "e_mail": "a@b.cd"}).status_code == 200


@pytest.mark.parametrize("address", [ALL, f"{ALL}E-2026-000001-AAAAAA/", "/vi/yeu-cau-thong-tin/"])
def test_the_page_is_kept_nowhere_and_found_by_no_search_engine(
    client: Client, address: str
) -> None:
    page = client.get(address)
    assert "no-store" in page.headers["Cache-Control"]
    assert '<meta name="robots" content="noindex">' in page.content.decode()


class TestWhateverIsTyped(TestCase):
    """Never an error of the server."""

    @settings(max_examples=30)
    @given(st.text(max_size=60), st.text(max_size=60))
    def test_the_form_answers(self, receipt: str, e_mail: str) -> None:
        cache.clear()
        page = Client().post(ALL, {"receipt": receipt, "e_mail": e_mail})
        assert page.status_code == 200

    @settings(max_examples=30)
    @given(st.from_regex(r"[A-Za-z0-9][A-Za-z0-9_ -]{0,39}", fullmatch=True))
    def test_the_address_answers(self, receipt: str) -> None:
        cache.clear()
        page = Client().post(f"{ALL}{receipt}/", {"e_mail": "kim@example.kr"})
        assert page.status_code in (200, 404, 405)
