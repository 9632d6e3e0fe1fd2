"""The reader's choice of currency beside what was published."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from investment.models import CatalogueSettings, ExchangeRate
from investment.money import Money
from investment.views.currency import Display, currency_asked

DAY = date(2026, 11, 23)


def rate(currency: str = "USD", dong: int = 25_000, *, is_derived: bool = False) -> ExchangeRate:
    return ExchangeRate(
        currency=currency,
        vnd_per_unit=Decimal(dong),
        on=date(2026, 11, 20),
        source="State Bank",
        is_derived=is_derived,
    )


def display(currency: str, *rates: ExchangeRate) -> Display:
    return Display(currency, {one.currency: one for one in rates}, "en")


DOLLARS = Money(Decimal(150_000_000), "USD")


def test_nothing_is_converted_where_nothing_was_chosen_or_published() -> None:
    assert display("", rate()).converted(DOLLARS) == ""
    assert display("USD", rate()).converted(DOLLARS) == ""
    assert display("VND", rate()).converted(None) == ""
    assert display("VND", rate()).with_rate(None) == ""


def test_a_converted_figure_shows_rate_and_date() -> None:
    text = display("VND", rate()).with_rate(DOLLARS)
    assert text == "≈ VND 3,750 billion. 1 USD = 25,000 VND of 20 November 2026"


def test_a_derived_rate_says_so() -> None:
    text = display("VND", rate(is_derived=True)).with_rate(DOLLARS)
    assert "derived from a project published in both currencies" in text


def test_between_two_foreign_currencies_both_rates_are_named() -> None:
    text = display("KRW", rate(), rate("KRW", 18)).with_rate(DOLLARS)
    assert "1 USD = 25,000 VND" in text
    assert "1 KRW = 18 VND" in text


def test_without_a_rate_the_figure_stays_as_published_and_the_choice_says_so() -> None:
    shown = display("KRW", rate())
    assert shown.converted(DOLLARS) == ""
    assert shown.note() == "No rate entered for KRW; figures are shown as published."
    options = {one["value"]: one for one in shown.select("/", [])["options"]}
    assert options["KRW"]["disabled"]
    assert options["KRW"]["label"] == "won (KRW): no rate entered"
    assert not options["VND"]["disabled"]


def test_the_note_names_rate_date_and_source() -> None:
    assert display("", rate()).note() == "Figures are shown as published."
    assert "(source: State Bank)" in display("VND", rate()).note()


def test_the_choice_keeps_the_rest_of_the_address() -> None:
    select = display("VND", rate()).select("/en/projects/", [("q", "steel")])
    assert select["hidden"] == [{"name": "q", "value": "steel"}]
    assert [one["value"] for one in select["options"] if one["chosen"]] == ["VND"]


def test_an_unknown_currency_is_no_choice() -> None:
    assert currency_asked("KRW") == "KRW"
    assert currency_asked("EUR") == ""


@pytest.mark.django_db
def test_the_newest_rate_of_the_day_counts() -> None:
    ExchangeRate.objects.create(currency="USD", vnd_per_unit=24_000, on="2026-01-01", source="x")
    ExchangeRate.objects.create(currency="USD", vnd_per_unit=26_000, on="2026-11-01", source="x")
    ExchangeRate.objects.create(currency="USD", vnd_per_unit=27_000, on="2026-12-01", source="x")
    assert Display.read("VND", on=DAY, language="en").rates["USD"].vnd_per_unit == 26_000


@pytest.mark.django_db
def test_the_language_s_currency_stands_beside_figures_where_the_reader_chose_none() -> None:
    rate().save()
    assert Display.read("", on=DAY, language="en").currency == ""
    row = CatalogueSettings.load()
    row.currency_en = "VND"
    row.save()
    assert Display.read("", on=DAY, language="ko").currency == ""
    display = Display.read("", on=DAY, language="en")
    assert display.converted(DOLLARS) == "≈ VND 3,750 billion"
    options = display.select("/", [])["options"]
    assert [(one["value"], one["chosen"]) for one in options] == [
        ("", True),
        ("USD", False),
        ("KRW", False),
    ]
    assert Display.read("USD", on=DAY, language="en").currency == "USD"
