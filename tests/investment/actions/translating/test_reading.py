"""Words are read from the newest draft."""

from __future__ import annotations

import pytest

from investment.actions.translating.confirming import confirm_translation
from investment.actions.translating.reading import (
    TranslationRefused,
    last_confirmation,
    refuse_language,
    words,
)
from tests.factories import InvestmentProjectFactory, UserFactory, publish

pytestmark = pytest.mark.django_db


def test_the_draft_counts_and_not_what_is_public() -> None:
    project = InvestmentProjectFactory()
    assert words(project, "ko").source == {"name": "Nhà máy sản xuất methanol"}
    publish(project)
    project.name_vi = "Nhà máy giấy"
    project.save_revision(clean=False)
    assert words(project, "ko").source == {"name": "Nhà máy giấy"}


def test_the_last_word_on_a_translation_counts() -> None:
    project, by = InvestmentProjectFactory(), UserFactory(is_superuser=True)
    assert last_confirmation(project, "ko") is None
    confirm_translation(record=project, language="ko", by=by)
    project.name_vi = "Nhà máy giấy"
    project.save_revision(clean=False)
    newest = confirm_translation(record=project, language="ko", by=by)
    assert last_confirmation(project, "ko") == newest
    assert last_confirmation(project, "en") is None


def test_vietnamese_is_no_translation_and_a_language_may_be_somebody_else_s() -> None:
    with pytest.raises(TranslationRefused):
        refuse_language(UserFactory(is_superuser=True), "vi")
    with pytest.raises(TranslationRefused):
        refuse_language(UserFactory(), "ko")
    refuse_language(None, "ko")
