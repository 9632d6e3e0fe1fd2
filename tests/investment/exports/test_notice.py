"""The mark of demonstration data."""

from __future__ import annotations

import pytest

from investment.exports.notice import demonstration_notice
from investment.models import CatalogueSettings


@pytest.mark.django_db
def test_it_stands_until_the_setting_is_turned_off() -> None:
    assert demonstration_notice("en") == ""
    CatalogueSettings.objects.update_or_create(defaults={"is_demonstration": True})
    assert demonstration_notice("en").startswith("Demonstration data")
