"""Words of editors on pages of the database."""

from __future__ import annotations

from django import template
from django.template import Context
from django.utils.translation import get_language

from cms.models import SiteSettings

register = template.Library()


@register.simple_tag(takes_context=True)
def list_introduction(context: Context, shows: str) -> str:
    """What stands above a list in the language of the page; empty where nobody published it.

    Args:
        context: that of a page, with the `introductions` of `cms.context`, read with the menu.
        shows: the name of the list's route, as `projects`.
    """
    introductions: dict[str, str] = context.get("introductions") or {}
    return introductions.get(shows) or ""


@register.simple_tag
def privacy_address() -> str:
    """Where the page says how personal data are handled, in its language; empty without one."""
    row: SiteSettings = SiteSettings.load()
    return row.privacy_address(get_language() or "")
