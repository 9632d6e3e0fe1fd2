"""What the centre decides about the whole catalogue."""

from __future__ import annotations

import pytest
from django.db import IntegrityError, transaction

from investment.models import CatalogueSettings
from investment.models.catalogue_settings import CONVERSION_CURRENCIES
from investment.search.values import CURRENCIES

pytestmark = pytest.mark.django_db
LANGUAGES = ("vi", "en", "ko")


@pytest.mark.parametrize("currency", ["", *CONVERSION_CURRENCIES])
@pytest.mark.parametrize("language", LANGUAGES)
def test_figures_can_be_converted_to_what_a_reader_can_choose(language: str, currency: str) -> None:
    row = CatalogueSettings.load()
    setattr(row, f"currency_{language}", currency)
    row.save()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_other_currency_is_taken(language: str) -> None:
    row = CatalogueSettings.load()
    setattr(row, f"currency_{language}", "EUR")
    refused = pytest.raises(IntegrityError, match="catalogue_settings_known_currency")
    with refused, transaction.atomic():
        row.save()


def test_the_choices_are_the_reader_s() -> None:
    assert set(CONVERSION_CURRENCIES) == set(CURRENCIES)
