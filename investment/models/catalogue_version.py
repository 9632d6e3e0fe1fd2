"""Which state of the catalogue is the newest: whoever keeps a reading of it compares the mark."""

from __future__ import annotations

from datetime import datetime
from secrets import token_hex

from django.db import models
from django.utils.translation import gettext_lazy as _


class CatalogueVersion(models.Model):
    """One row. The mark is drawn by lot, so that one rolled back never comes again."""

    ONLY = 1

    mark = models.CharField(_("mark"), max_length=32)
    changed_at = models.DateTimeField(_("changed"), auto_now=True)

    class Meta:
        verbose_name = _("version of the catalogue")
        verbose_name_plural = _("versions of the catalogue")

    def __str__(self) -> str:
        return self.mark

    @classmethod
    def newest(cls) -> str:
        """The mark of the state that stands now; empty before the first change."""
        return cls.objects.filter(pk=cls.ONLY).values_list("mark", flat=True).first() or ""

    @classmethod
    def last_change(cls) -> datetime | None:
        """When it changed last; None before the first change."""
        return cls.objects.filter(pk=cls.ONLY).values_list("changed_at", flat=True).first()

    @classmethod
    def change(cls) -> None:
        """Say that what was read before may no longer be true."""
        cls.objects.update_or_create(pk=cls.ONLY, defaults={"mark": token_hex(16)})
