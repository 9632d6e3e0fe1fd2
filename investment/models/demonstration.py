"""What the demonstration wrote, so that a second run knows what an editor changed since."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class DemonstrationRow(models.Model):
    """One record as `load_demo` left it."""

    kind = models.CharField(_("kind"), max_length=40)
    code = models.CharField(_("code"), max_length=60)
    object_id = models.PositiveBigIntegerField(_("key of the record"))
    source_digest = models.CharField(_("SHA-256 of the facts it was made from"), max_length=64)
    digest = models.CharField(_("SHA-256 of the record as loaded"), max_length=64)

    class Meta:
        verbose_name = _("demonstration row")
        verbose_name_plural = _("demonstration rows")
        constraints = [models.UniqueConstraint(fields=["kind", "code"], name="demonstration_once")]

    def __str__(self) -> str:
        return f"{self.kind} {self.code}"
