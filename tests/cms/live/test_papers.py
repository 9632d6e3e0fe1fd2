"""Documents that a page hands out are public and the newest there are."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.utils import translation
from PIL import Image

from cms.live.papers import papers, unknown_papers
from investment.choices import PromotionDocumentKind
from investment.models import PromotionDocument
from tests.factories import publish

pytestmark = pytest.mark.django_db


def document(code: str, *, live: bool = True, **values: Any) -> PromotionDocument:
    """A brochure with a file in Vietnamese and one in English."""
    made = PromotionDocument(
        code=code,
        kind=PromotionDocumentKind.BROCHURE,
        title_vi="Tài liệu giới thiệu",
        title_en="Brochure",
        **values,
    )
    picture = BytesIO()
    Image.new("RGB", (10, 10), "teal").save(picture, "PNG")
    made.files = [
        made.files.model(
            language=language,
            file=ContentFile(picture.getvalue(), name=f"{language}.png"),
            edition_on=date(2026, 5, 3),
        )
        for language in ("vi", "en")
    ]
    made.save()
    if live:
        publish(made)
    return made


def rows(*codes: str, language: str = "en") -> Any:
    with translation.override(language):
        return papers(codes, language=language)


def test_documents_stand_in_the_order_of_the_editor_with_their_files() -> None:
    document("D-901")
    document("D-902")
    first, second = rows("D-902", "D-901")
    assert (first.code, second.code) == ("D-902", "D-901")
    assert first.name == "Brochure"
    assert first.line[0].startswith("English: PNG, ")
    assert first.line[0].endswith(", 3 May 2026")
    assert first.line[1].startswith("Vietnamese: PNG")


def test_what_is_not_public_is_left_out_and_told_to_the_editor() -> None:
    document("D-901", live=False)
    assert rows("D-901", "D-999") == ()
    assert unknown_papers(["D-901", "D-999"]) == ["D-901", "D-999"]
    assert unknown_papers([]) == []


def test_the_document_that_replaces_another_is_handed_out_once() -> None:
    newer = document("D-902")
    document("D-901", superseded_by=newer)
    assert [row.code for row in rows("D-901", "D-902")] == ["D-902"]


def test_a_title_in_another_language_is_marked() -> None:
    document("D-901")
    (row,) = rows("D-901", language="ko")
    assert (row.name, row.name_language) == ("Tài liệu giới thiệu", "vi")


def test_more_documents_need_no_more_queries(django_assert_num_queries: Any) -> None:
    codes = [document(f"D-90{number}").code for number in range(4)]
    with django_assert_num_queries(2):
        assert len(rows(*codes)) == 4
