"""Which state of the catalogue is the newest."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from investment.models import CatalogueVersion

pytestmark = pytest.mark.django_db


def test_before_the_first_change_there_is_neither_mark_nor_moment() -> None:
    CatalogueVersion.objects.all().delete()
    assert (CatalogueVersion.newest(), CatalogueVersion.last_change()) == ("", None)


def test_a_change_has_a_new_mark_and_its_moment() -> None:
    CatalogueVersion.change()
    first, before = CatalogueVersion.newest(), CatalogueVersion.last_change()
    CatalogueVersion.change()
    after = CatalogueVersion.last_change()
    assert first != CatalogueVersion.newest()
    assert before is not None
    assert after is not None
    assert before <= after
    assert timezone.now() - after < timedelta(minutes=1)
