"""Words of editors on a sector or a zone, shown on the record's own page beside its figures."""

from __future__ import annotations

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from cms.models.body import BodyPage
from investment.addresses import address
from investment.models import Sector, Zone


class EditorialPage(BodyPage):
    """A page without an address of its own: it is read where its record is."""

    has_own_address = False
    parent_page_types: ClassVar = ["cms.HomePage"]
    subpage_types: ClassVar[list[str]] = []

    record_field: ClassVar[str]
    """The relation to the record; the name of the record's route is the same."""

    class Meta:
        abstract = True

    @property
    def record_id(self) -> int | None:
        """The key of the record."""
        key: int | None = getattr(self, f"{self.record_field}_id")
        return key

    def clean(self) -> None:
        """One page a record and language: two would stand in one place."""
        super().clean()
        same = {self.record_field: self.record_id, "locale": self.locale_id}
        others = type(self)._default_manager.filter(**same).exclude(pk=self.pk)
        if self.record_id and self.locale_id and others.exists():
            message = gettext("There are words on this record in this language already.")
            raise ValidationError({self.record_field: message})

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """The page of the record."""
        code = getattr(self, self.record_field).code
        return redirect(address(self.record_field, self.locale.language_code, code=code))


class SectorEditorial(EditorialPage):
    """Words on a sector."""

    sector = models.ForeignKey(Sector, models.PROTECT, related_name="+", verbose_name=_("sector"))

    record_field = "sector"
    content_panels: ClassVar = [*EditorialPage.content_panels, FieldPanel("sector")]

    class Meta:
        verbose_name = _("words on a sector")


class ZoneEditorial(EditorialPage):
    """Words on a zone."""

    zone = models.ForeignKey(Zone, models.PROTECT, related_name="+", verbose_name=_("zone"))

    record_field = "zone"
    content_panels: ClassVar = [*EditorialPage.content_panels, FieldPanel("zone")]

    class Meta:
        verbose_name = _("words on a zone")
