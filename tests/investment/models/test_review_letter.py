"""Letters and what they say: the database refuses what contradicts itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from investment.models import ReviewAnswer, ReviewLetter
from tests.factories import InvestmentProjectFactory, OrganisationFactory, UserFactory
from tests.investment.reviews import letter_of, scan
from tests.investment.uploads.samples import word

pytestmark = pytest.mark.django_db
NOW = timezone.now()


@contextmanager
def refused(name: str, column: str) -> Iterator[None]:
    """The database refuses by a rule; of what stands once SQLite names columns, no constraint."""
    with pytest.raises(IntegrityError, match=rf"{name}|\.{column}"), transaction.atomic():
        yield


@pytest.fixture
def letter(settings: Any, tmp_path: Any) -> ReviewLetter:
    """A stored one."""
    settings.PRIVATE_MEDIA_ROOT = tmp_path
    made = letter_of(OrganisationFactory(), entered_by=UserFactory(), entered_at=NOW)
    made.save()
    return made


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("review_letter_is_signed", {"number": ""}),
        ("review_letter_is_signed", {"signatory_position": ""}),
        ("review_letter_is_scanned", {"digest": ""}),
        ("review_letter_is_scanned", {"file_kind": "docx"}),
        ("review_letter_has_pages", {"page_count": 0}),
    ],
)
def test_a_letter_lacks_nothing(name: str, change: dict[str, Any], letter: ReviewLetter) -> None:
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        ReviewLetter.objects.update(**change)


def test_a_letter_is_there_once(letter: ReviewLetter) -> None:
    letter.pk = None
    with refused("review_letter_once", "issued_on"):
        letter.save(force_insert=True)


def test_the_file_is_looked_into_on_whatever_way_it_is_stored(letter: ReviewLetter) -> None:
    assert (letter.file_kind, letter.page_count) == ("pdf", 1)
    assert letter.file.name == f"review-letters/{letter.digest[:2]}/{letter.digest}.pdf"
    typed = scan(word("Công văn"))
    other = letter_of(
        letter.agency, number="2", file=typed, entered_by=letter.entered_by, entered_at=NOW
    )
    with pytest.raises(IntegrityError, match="review_letter_is_scanned"), transaction.atomic():
        other.save()


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        (
            "review_answer_says_what",
            {"verdict": "unchanged"},
            {"verdict": "changed"},
        ),
        (
            "review_answer_says_what",
            {"verdict": "withdrawn", "note": "x"},
            {"verdict": "withdrawn"},
        ),
        (
            "review_answer_settled_by_someone",
            {"verdict": "changed", "note": "x"},
            {"verdict": "changed", "note": "x", "settled_at": NOW},
        ),
        (
            "review_answer_settled_by_someone",
            {"verdict": "unchanged"},
            {"verdict": "unchanged", "settled_at": NOW, "is_settled": True},
        ),
    ],
)
def test_an_answer_that_contradicts_itself_is_refused(
    name: str, good: dict[str, Any], bad: dict[str, Any], letter: ReviewLetter
) -> None:
    ReviewAnswer.objects.create(letter=letter, project=InvestmentProjectFactory(), **good)
    if bad.pop("is_settled", False):
        bad["settled_by"] = letter.entered_by
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        ReviewAnswer.objects.create(letter=letter, project=InvestmentProjectFactory(), **bad)


def test_a_letter_says_one_thing_of_a_project(letter: ReviewLetter) -> None:
    answer = {"letter": letter, "project": InvestmentProjectFactory(), "verdict": "unchanged"}
    row = ReviewAnswer.objects.create(**answer)
    assert str(row) == f"{row.project.code}: Unchanged"
    assert str(letter) == "123/STC-ĐT (2026-11-20)"
    with refused("review_answer_once", "project_id"):
        ReviewAnswer.objects.create(**answer)
