"""What every public page has, whichever it is: one htmx, and words where nothing is."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client

from tests.architecture.tree import text

LANGUAGES = [code for code, _ in settings.LANGUAGES]


def page_of(client: Client, address: str) -> str:
    return client.get(address).content.decode()


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
