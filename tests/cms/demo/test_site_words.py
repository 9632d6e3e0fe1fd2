"""What the site calls itself in the demonstration."""

from __future__ import annotations

import pytest

from cms.demo.site_words import KIND, load_site_words, remove_site_words
from cms.models import SiteSettings
from investment.actions.demonstration.ledger import Ledger, Outcome

pytestmark = pytest.mark.django_db


def load() -> list[Outcome]:
    ledger = Ledger()
    load_site_words(ledger, privacy_page=None)
    ledger.close()
    return list(ledger.counts[KIND])


def test_the_site_has_a_name_in_each_language_and_a_second_load_changes_nothing() -> None:
    SiteSettings.load()  # the row that the first page read makes
    assert load() == [Outcome.CREATED]
    row = SiteSettings.objects.get()
    assert len({row.text("name", code) for code in ("vi", "en", "ko")}) == 3
    assert load() == [Outcome.UNCHANGED]


def test_what_an_editor_changed_stays() -> None:
    load()
    row = SiteSettings.objects.get()
    row.name_en = "Thanh Hoa invites"
    row.save()
    assert load() == [Outcome.EDITED]
    assert SiteSettings.objects.get().name_en == "Thanh Hoa invites"


def test_settings_that_an_editor_wrote_before_the_first_load_stay() -> None:
    row = SiteSettings.load()
    row.telephone = "0237 385 2366"
    row.save()
    assert load() == [Outcome.TAKEN]
    assert SiteSettings.objects.get().telephone == "0237 385 2366"


def test_a_reset_takes_them_out() -> None:
    load()
    remove_site_words()
    assert not SiteSettings.objects.exists()
