"""Pages of words: about the site, its legal pages."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from cms.models.body import BodyPage


class StandardPage(BodyPage):
    """A heading, an introduction and a body."""

    template = "cms/standard.html"

    class Meta:
        verbose_name = _("standard page")
