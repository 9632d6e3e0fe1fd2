"""What the centre decides about the whole catalogue."""

from __future__ import annotations

from typing import Any

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.settings.models import BaseGenericSetting

CONVERSION_CURRENCIES = ("USD", "VND", "KRW")
"""ISO 4217 codes of the currencies that a reader can choose."""


def _converted_to(label: Any) -> Any:
    """The currency that figures on the pages of one language are converted to."""
    return models.CharField(
        label,
        max_length=3,
        blank=True,
        default="",
        choices=[(code, code) for code in CONVERSION_CURRENCIES],
        help_text=_(
            "For readers who chose none; the published figure always stands beside the converted "
            "one. Empty: nothing is converted unless a reader asks for it."
        ),
    )


class CatalogueSettings(BaseGenericSetting):
    """One row; changed by editors, read on every page."""

    is_demonstration = models.BooleanField(
        _("demonstration data"),
        default=False,
        help_text=_("Marks every page and file, and allows clearances of the demonstration kind."),
    )
    review_after_days = models.PositiveSmallIntegerField(
        _("days between reviews"),
        default=180,
        help_text=_("How long an agency's confirmation counts as fresh."),
    )
    enquiry_retention_days = models.PositiveSmallIntegerField(
        _("days that enquiries are kept"),
        default=730,
        validators=[MinValueValidator(30), MaxValueValidator(3_650)],
        help_text=_("After its last step the personal data of an enquiry are erased."),
    )

    currency_vi = _converted_to(_("currency of Vietnamese pages"))
    currency_en = _converted_to(_("currency of English pages"))
    currency_ko = _converted_to(_("currency of Korean pages"))

    class Meta:
        verbose_name = _("catalogue settings")
        constraints = [
            models.CheckConstraint(
                name="catalogue_settings_known_currency",
                condition=models.Q(
                    currency_vi__in=["", *CONVERSION_CURRENCIES],
                    currency_en__in=["", *CONVERSION_CURRENCIES],
                    currency_ko__in=["", *CONVERSION_CURRENCIES],
                ),
                violation_error_message=_("Figures are not converted to this currency."),
            )
        ]
