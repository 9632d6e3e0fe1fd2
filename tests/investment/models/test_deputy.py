"""Deputyships that make no sense are refused by the database too."""

from __future__ import annotations

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from investment.models import Deputy
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db
FIRST, LAST = date(2026, 12, 1), date(2026, 12, 14)


def test_nobody_stands_in_for_themselves() -> None:
    officer, deputy = UserFactory(), UserFactory()
    with pytest.raises(IntegrityError, match="deputy_is_another"), transaction.atomic():
        Deputy.objects.create(officer=officer, deputy=officer, starts_on=FIRST, ends_on=LAST)
    Deputy.objects.create(officer=officer, deputy=deputy, starts_on=FIRST, ends_on=LAST)


def test_the_last_day_does_not_come_before_the_first() -> None:
    officer, deputy = UserFactory(), UserFactory()
    with pytest.raises(IntegrityError, match="deputy_ends_after_start"), transaction.atomic():
        Deputy.objects.create(officer=officer, deputy=deputy, starts_on=LAST, ends_on=FIRST)
    Deputy.objects.create(officer=officer, deputy=deputy, starts_on=FIRST, ends_on=FIRST)
