"""System checks that the catalogue adds."""

from __future__ import annotations

from typing import Any

import pytest
from django.core import checks
from django.test import override_settings
from modeltranslation.translator import translator
from wagtail.models import DraftStateMixin

from investment.checks import (
    check_one_search_application,
    check_publication_passes_the_gate,
    check_translated_fields_are_words,
    is_words,
)
from investment.models import (
    CallList,
    Contact,
    ExchangeRate,
    InvestmentProject,
    Organisation,
    Zone,
)


@pytest.mark.parametrize(
    ("model", "name", "expected"),
    [
        (InvestmentProject, "name", True),
        (InvestmentProject, "summary", True),
        (InvestmentProject, "area_max_ha", False),
        (InvestmentProject, "call_status", False),
        (InvestmentProject, "figures_as_of", False),
        (ExchangeRate, "currency", False),
        (CallList, "code", False),
        (Contact, "e_mail", False),
        (Organisation, "website", False),
    ],
)
def test_words_are_told_from_codes_and_numbers(model: Any, name: str, expected: bool) -> None:
    assert is_words(model._meta.get_field(name)) is expected


def test_the_catalogue_translates_words_alone() -> None:
    assert check_translated_fields_are_words() == []


def test_a_translated_number_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    options = translator.get_options_for_model(CallList)
    monkeypatch.setitem(options.all_fields, "period_end", set())
    (error,) = check_translated_fields_are_words()
    assert (error.id, error.obj) == ("investment.E001", CallList)
    assert error.hint


def test_a_second_search_application_is_refused() -> None:
    assert check_one_search_application() == []
    with override_settings(INSTALLED_APPS=["modelsearch", "wagtail.search"]):
        (error,) = check_one_search_application()
    assert error.id == "investment.E002"
    assert error.hint


def test_a_way_around_the_gate_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert check_publication_passes_the_gate() == []
    monkeypatch.setattr(Zone, "publish", DraftStateMixin.publish)
    (error,) = check_publication_passes_the_gate()
    assert (error.id, error.obj) == ("investment.E003", Zone)
    assert error.hint


def test_all_are_asked_at_every_start() -> None:
    asked = checks.registry.registry.get_checks()
    assert {
        check_translated_fields_are_words,
        check_one_search_application,
        check_publication_passes_the_gate,
    } <= set(asked)
