"""Who the centre is: functions, structure, and its officials as Decree 42/2022/NĐ-CP asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.models import Orderable

from cms.live.officials import officials_table
from cms.models.body import BodyPage
from cms.official_contacts import validate_office_telephone, validate_official_mail

if TYPE_CHECKING:
    from wagtail.models import Page


class OrganisationPage(BodyPage):
    """Functions and structure are the body; officials are rows."""

    template = "cms/organisation.html"
    content_panels: ClassVar = [
        *BodyPage.content_panels,
        InlinePanel("officials", heading=_("Officials")),
    ]

    class Meta:
        verbose_name = _("organisation page")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """With its officials."""
        context = super().get_context(request, *args, **kwargs)
        context["officials"] = officials_table(self.officials.all())
        return context


class Official(Orderable):
    """An official in the words of the page's language; only what the office has, nothing private.

    The decree asks for name, position, unit, official telephone and official mail. What the centre
    has not published is empty here, and the page says so.
    """

    page: ParentalKey[Page, Page] = ParentalKey(
        OrganisationPage, on_delete=models.CASCADE, related_name="officials"
    )
    name = models.CharField(_("name"), max_length=120, blank=True)
    position = models.CharField(_("position"), max_length=160)
    unit = models.CharField(_("unit"), max_length=250, blank=True)
    telephone = models.CharField(
        _("office telephone"), max_length=40, blank=True, validators=[validate_office_telephone]
    )
    e_mail = models.EmailField(_("official mail"), blank=True, validators=[validate_official_mail])

    panels: ClassVar = [
        FieldPanel(name) for name in ("name", "position", "unit", "telephone", "e_mail")
    ]

    def __str__(self) -> str:
        return f"{self.position}: {self.name}" if self.name else self.position
