"""Promotion documents: public with a file, replaced by others that are public."""

from __future__ import annotations

import pytest
from django.db import IntegrityError, transaction

from investment.models import NotPublishable, PromotionDocument
from tests.factories import PromotionDocumentFactory, publish

pytestmark = pytest.mark.django_db


def test_only_what_was_cleared_is_public() -> None:
    shown = PromotionDocumentFactory(live=True)
    PromotionDocumentFactory()
    assert list(PromotionDocument.objects.public()) == [shown]
    assert str(shown) == "Brochure on textiles"


def test_a_document_without_a_file_is_not_published() -> None:
    with pytest.raises(NotPublishable):
        publish(PromotionDocumentFactory(files=[]))


def test_a_replaced_document_stays_public_and_names_the_last_of_a_chain() -> None:
    newest = PromotionDocumentFactory(live=True)
    middle = PromotionDocumentFactory(live=True, superseded_by=newest)
    oldest = PromotionDocumentFactory(live=True, superseded_by=middle)
    assert set(PromotionDocument.objects.public()) == {newest, middle, oldest}
    assert list(PromotionDocument.objects.public().current()) == [newest]
    assert oldest.replacement() == newest
    assert newest.replacement() is None


def test_a_draft_replaces_nothing_yet() -> None:
    document = PromotionDocumentFactory(live=True, superseded_by=PromotionDocumentFactory())
    assert list(PromotionDocument.objects.public().current()) == [document]
    assert document.replacement() is None


def test_a_ring_of_replacements_ends() -> None:
    first = PromotionDocumentFactory(live=True)
    second = PromotionDocumentFactory(live=True, superseded_by=first)
    PromotionDocument.objects.filter(pk=first.pk).update(superseded_by=second)
    first.refresh_from_db()
    assert first.replacement() == second


def test_none_replaces_itself() -> None:
    row = PromotionDocumentFactory()
    rows = PromotionDocument.objects.filter(pk=row.pk)
    rows.update(superseded_by=PromotionDocumentFactory())
    rule = "promotion_document_superseded_by_another"
    with pytest.raises(IntegrityError, match=rule), transaction.atomic():
        rows.update(superseded_by=row)
