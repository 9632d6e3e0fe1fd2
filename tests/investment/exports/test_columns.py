"""What a list contains, for every format alike."""

from __future__ import annotations

import pytest
from django.utils.translation import override

from investment.exports.columns import ABOUT, COLUMNS, NOTICE, columns_for
from investment.models import CatalogueSettings
from tests.investment.exports.lists import extract_of


def test_the_code_comes_first() -> None:
    assert COLUMNS[0].key == "code"


def test_keys_are_unique() -> None:
    keys = [column.key for column in (*COLUMNS, ABOUT, NOTICE)]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("language", ["vi", "en", "ko"])
def test_no_two_columns_have_the_same_heading(language: str) -> None:
    with override(language):
        headings = [column.heading for column in (*COLUMNS, ABOUT, NOTICE)]
    assert len(headings) == len(set(headings))


@pytest.mark.django_db
@pytest.mark.parametrize(("language", "has_them"), [("vi", False), ("en", False), ("ko", True)])
def test_square_metres_are_for_korean_readers(language: str, has_them: bool) -> None:
    keys = [column.key for column in columns_for(extract_of(language=language))]
    assert ("area_max_m2" in keys) == has_them


@pytest.mark.django_db
def test_the_notice_is_the_last_column_while_data_are_for_demonstration() -> None:
    assert NOTICE not in columns_for(extract_of())
    CatalogueSettings.objects.update_or_create(defaults={"is_demonstration": True})
    assert columns_for(extract_of())[-1] is NOTICE
