"""The reader's choice of currency: what was published stays, the converted figure stands beside it.

Rates are those that an editor entered; without one nothing is converted and the choice says so
(design §5).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Self

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from investment.dates import format_date
from investment.measures import format_number
from investment.models import CatalogueSettings, ExchangeRate
from investment.money import Money, UnknownRate, convert
from investment.search.values import CURRENCIES
from investment.writing.amounts import format_converted

DONG = "VND"


@dataclass(frozen=True, slots=True)
class Display:
    """In which currency figures are shown, with the newest rates on a day."""

    currency: str  # ISO 4217; empty: as published
    rates: dict[str, ExchangeRate]
    language: str
    default: str = ""  # what pages of the language convert to where the reader chose nothing

    @classmethod
    def read(cls, currency: str, *, on: date, language: str) -> Self:
        """Take a choice, or that of the language's pages, and the rates of a day; two queries."""
        settings = CatalogueSettings.objects.values_list(f"currency_{language}", flat=True)
        default = settings.first() or ""
        return cls(currency or default, ExchangeRate.objects.newest(on), language, default)

    def converted(self, money: Money | None, low: Money | None = None) -> str:
        """“≈ US$59.3 million”; empty where nothing is to be converted or no rate was entered."""
        if money is None or self.currency in ("", money.currency):
            return ""
        try:
            smaller = None if low is None else self._convert(low)
            return format_converted(self._convert(money), language=self.language, low=smaller)
        except UnknownRate:
            return ""

    def with_rate(self, money: Money | None, low: Money | None = None) -> str:
        """The converted figure and the rates it rests on, as one line; empty as `converted`."""
        figure = self.converted(money, low)
        if money is None or not figure:
            return ""
        used = [self.rates[code] for code in (money.currency, self.currency) if code in self.rates]
        return ". ".join([figure, *map(self.rate_text, used)])

    def rate_text(self, rate: ExchangeRate) -> str:
        """A rate with its date, and how it came about where it was derived."""
        values = {
            "currency": rate.currency,
            "dong": format_number(rate.vnd_per_unit.normalize(), self.language),
            "date": format_date(rate.on, self.language),
        }
        if rate.is_derived:
            return (
                _(
                    "1 %(currency)s = %(dong)s VND of %(date)s, derived from a project published "
                    "in both currencies"
                )
                % values
            )
        return _("1 %(currency)s = %(dong)s VND of %(date)s") % values

    def note(self) -> str:
        """What a reader must know about the chosen currency, for the panel or the list."""
        if not self.currency:
            return _("Figures are shown as published.")
        if not self.is_available(self.currency):
            return _("No rate entered for %(currency)s; figures are shown as published.") % {
                "currency": self.currency
            }
        codes = self.rates if self.currency == DONG else [self.currency]
        texts = [self._sourced(self.rates[code]) for code in codes]
        return ". ".join([_("Converted values show rate and date."), *texts]).replace("..", ".")

    def _sourced(self, rate: ExchangeRate) -> str:
        values = {"rate": self.rate_text(rate), "source": rate.source}
        return _("%(rate)s (source: %(source)s)") % values

    def is_available(self, currency: str) -> bool:
        """Whether figures can be converted into a currency on the rates there are."""
        return currency in self.rates or (currency == DONG and bool(self.rates))

    def select(self, action: str, hidden: list[tuple[str, str]]) -> dict[str, Any]:
        """The choice as the component `select_form` takes it; `hidden` keeps the rest."""
        names = {"USD": _("US dollar (USD)"), "VND": _("dong (VND)"), "KRW": _("won (KRW)")}
        as_published = {
            "value": "",
            "label": pgettext("currency", "As published"),
            "chosen": not self.currency,
        }
        options = [] if self.default else [as_published]  # published figures stand there anyway
        for code in CURRENCIES:
            is_known = self.is_available(code)
            label = names[code]
            if not is_known:
                label = _("%(currency)s: no rate entered") % {"currency": label}
            chosen = code == self.currency
            options.append(
                {
                    "value": "" if code == self.default else code,
                    "label": label,
                    "chosen": chosen,
                    "disabled": not is_known,
                }
            )
        return {
            "label": _("Currency"),
            "action": action,
            "name": "currency",
            "options": [{"disabled": False, **option} for option in options],
            "hidden": [{"name": name, "value": value} for name, value in hidden],
            "note": "",
        }

    def _convert(self, money: Money) -> Money:
        rates: dict[str, Decimal] = {code: rate.vnd_per_unit for code, rate in self.rates.items()}
        return convert(money, to=self.currency, rates=rates)


def currency_asked(written: str) -> str:
    """The ISO 4217 code of an address's `currency`, or nothing where it is none of ours."""
    return written if written in CURRENCIES else ""
