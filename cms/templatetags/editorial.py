"""Words of editors on pages of the database."""

from __future__ import annotations

from django import template
from django.utils.translation import get_language

from cms.models import CatalogueIntroduction

register = template.Library()


@register.simple_tag
def catalogue_introduction() -> CatalogueIntroduction | None:
    """The introduction in the language of the page; None where nobody has published one."""
    found: CatalogueIntroduction | None = (
        CatalogueIntroduction.objects.live().filter(locale__language_code=get_language()).first()
    )
    return found
