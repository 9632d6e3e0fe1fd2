"""Words of editors on pages of the database."""

from __future__ import annotations

from django import template
from django.utils.translation import get_language

from cms.models import RecordListPage

register = template.Library()


@register.simple_tag
def list_introduction(shows: str) -> str:
    """What stands above a list in the language of the page; empty where nobody published it.

    Args:
        shows: the name of the list's route, as `projects`.
    """
    pages = RecordListPage.objects.live().filter(locale__language_code=get_language(), shows=shows)
    return pages.values_list("introduction", flat=True).first() or ""
