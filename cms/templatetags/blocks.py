"""The body of a page: its blocks one after the other, each heading with an id of its own."""

from __future__ import annotations

from typing import Any

from django import template
from django.template import Context
from django.utils.safestring import SafeString, mark_safe

from cms.blocks.headings import Anchors

register = template.Library()


@register.simple_tag(takes_context=True)
def body(context: Context, stream: Any) -> SafeString:
    """Render a stream; the ids are those that `headings_of` gives for the same stream."""
    shared = {**context.flatten(), "anchors": Anchors()}
    shown = (
        f'<div class="block" data-block="{child.block_type}">{child.render(shared)}</div>'
        for child in stream
    )
    return mark_safe("".join(shown))
