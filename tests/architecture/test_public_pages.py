"""Every public page of the demonstration, in three languages, gives its templates what they ask for.

`--fail-on-template-vars` turns a variable that a template does not get into a failure.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from django.utils.translation import get_language, override

from cms.site_search import public_pages
from investment.models import (
    InvestmentProject,
    PromotionActivity,
    PromotionDocument,
    Sector,
    Zone,
)
from tests.architecture.tree import text
from tests.demonstration import load_kept_demonstration

LISTS = [
    "projects",
    "zones",
    "offers",
    "sectors",
    "activities",
    "documents",
    "incentives",
    "enquiries",
    "enquiry",
]
QUESTIONS = [
    "?q=nghi+son",
    "?q=zzzzz",
    "?status=calling&sort=capital&currency=USD",
    "?page=2",
    "?area_min=x",
    "?view=table&columns=route&columns=form&columns=place&columns=converted&currency=VND",
    "?view=table&sort=code",
    "?view=map",
    "?view=map&q=zzzzz",
]
CHOSEN = "?codes=TH-001,TH-011,TH-999&currency=USD"
QUESTIONS_TO_OFFERS = ["?need=3+acres", "?area_m2_min=30000&kind=plot&utility=power&page=2"]
RECORDS = {
    "project": InvestmentProject,
    "zone": Zone,
    "activity": PromotionActivity,
    "sector": Sector,
    "document": PromotionDocument,
}
LANGUAGES = [code for code, _ in settings.LANGUAGES]


def addresses() -> Iterator[str]:
    """In the active language: every page, lists with and without a question, every record."""
    yield from (page.get_url() for page in public_pages(get_language() or ""))
    yield from (reverse(name) for name in LISTS)
    yield from (reverse("projects") + question for question in QUESTIONS)
    yield from (reverse("offers") + question for question in QUESTIONS_TO_OFFERS)
    for words in ("", "?q=nghi+son", "?q=nghi+son&kind=zones", "?q=zzzzz&kind=x&page=9"):
        yield reverse("site-search") + words
    for name in ("compare", "shortlist"):
        yield from (reverse(name), reverse(name) + CHOSEN)
    for name, model in RECORDS.items():
        records = (
            model.objects.public() if hasattr(model.objects, "public") else model.objects.all()
        )
        yield from (reverse(name, args=[code]) for code in records.values_list("code", flat=True))


def page_of(client: Client, address: str) -> str:
    return client.get(address).content.decode()


@pytest.mark.slow
@pytest.mark.django_db
def test_no_page_asks_for_a_variable_that_it_does_not_get(client: Client) -> None:
    load_kept_demonstration()
    for language in LANGUAGES:
        with override(language):
            asked = list(addresses())
        answers = {address: client.get(address).status_code for address in asked}
        assert len(answers) > 150
        assert {address: status for address, status in answers.items() if status != 200} == {}


@pytest.mark.django_db
def test_pages_run_the_second_htmx_of_django_htmx_and_no_other(client: Client) -> None:
    """Later ones inherit attributes differently: a link in the list would fetch a whole page."""
    scripts = re.findall(r'<script[^>]* src="([^"]*htm[^"]*)"', page_of(client, "/en/projects/"))
    assert scripts == ["/static/django_htmx/htmx-2.min.js"]
    package = json.loads(text(Path("package.json")))
    assert not [name for name in package["dependencies"] if "htmx" in name]


@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_that_is_not_there_says_so_in_the_reader_s_language(
    client: Client, language: str
) -> None:
    answer = client.get(f"/{language}/nothing-here/")
    assert answer.status_code == 404
    assert f'lang="{language}"' in answer.content.decode()
