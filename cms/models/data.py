"""Where the data come from, how current they are, under which terms they may be used."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from cms.live.freshness import freshness_shares
from cms.models.body import BodyPage
from investment.dates import today


class DataPage(BodyPage):
    """Words of editors above shares that are counted at each reading."""

    template = "cms/data.html"

    class Meta:
        verbose_name = _("page on the data")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """With how many projects are in which state of review today."""
        context = super().get_context(request, *args, **kwargs)
        context["shares"] = freshness_shares(language=self.locale.language_code, on=today())
        return context
