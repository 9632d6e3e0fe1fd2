"""A confirmation is a person's, of a translation."""

from __future__ import annotations

import pytest
from django.db import IntegrityError, transaction

from investment.actions.translating.confirming import confirm_translation
from investment.models import TranslationConfirmation
from tests.factories import InvestmentProjectFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def confirmation() -> TranslationConfirmation:
    by = UserFactory(is_superuser=True)
    return confirm_translation(record=InvestmentProjectFactory(), language="ko", by=by)


@pytest.mark.parametrize(
    ("rule", "change"),
    [
        ("translation_confirmed_by_a_person", {"confirmed_by": None}),
        ("translation_is_of_a_source", {"language": "vi"}),
        ("translation_is_of_a_source", {"source_digest": ""}),
        ("translation_is_of_a_source", {"target_digest": ""}),
    ],
)
def test_nobody_s_word_and_vietnamese_are_refused_by_the_database(
    rule: str, change: dict[str, object], confirmation: TranslationConfirmation
) -> None:
    rows = TranslationConfirmation.objects.filter(pk=confirmation.pk)
    with pytest.raises(IntegrityError, match=rule), transaction.atomic():
        rows.update(**change)
    assert rows.update(is_demonstration=True, confirmed_by=None) == 1


def test_it_says_its_language_and_day(confirmation: TranslationConfirmation) -> None:
    assert str(confirmation) == f"ko: {confirmation.confirmed_at:%Y-%m-%d}"
