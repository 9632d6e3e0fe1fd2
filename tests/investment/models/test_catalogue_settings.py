"""What the centre decides about the whole catalogue."""

from __future__ import annotations

import pytest
from django.db import IntegrityError, transaction

from investment.models import CatalogueSettings
from investment.models.catalogue_settings import CONVERSION_CURRENCIES
from investment.search.values import CURRENCIES

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("currency", ["", *CONVERSION_CURRENCIES])
def test_figures_can_be_converted_to_what_a_reader_can_choose(currency: str) -> None:
    row = CatalogueSettings.load()
    row.default_currency = currency
    row.save()


def test_no_other_currency_is_taken() -> None:
    row = CatalogueSettings.load()
    row.default_currency = "EUR"
    refused = pytest.raises(IntegrityError, match="catalogue_settings_known_currency")
    with refused, transaction.atomic():
        row.save()


def test_the_choices_are_the_reader_s() -> None:
    assert set(CONVERSION_CURRENCIES) == set(CURRENCIES)
