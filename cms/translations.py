"""Whether the pages of the other languages follow the Vietnamese one, told by its words alone."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any, Final

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from wagtail.fields import StreamField
from wagtail.models import Page

from investment.models.clearance import VOLATILE
from investment.models.parts.wording import TranslationState

SOURCE: Final = settings.MODELTRANSLATION_DEFAULT_LANGUAGE
NOT_WORDS: Final = VOLATILE | {
    "pk",
    "path",
    "depth",
    "numchild",
    "url_path",
    "slug",
    "draft_title",
    "translation_key",
    "locale",
    "content_type",
    "owner",
    "alias_of",
    "show_in_menus",
    "in_footer",
    "go_live_at",
    "expire_at",
    "translated_from",
    "wagtail_admin_comments",
}
"""Keys of a page that say where and how it stands, not what it says."""


def words_of(page: Any) -> dict[str, Any]:
    """What a page says, without what a block or row is called inside.

    Args:
        page: in its own class.
    """
    words = {
        name: value for name, value in page.serializable_data().items() if name not in NOT_WORDS
    }
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            words[field.name] = _blocks(getattr(page, field.name))
    return {name: _without_keys(value) for name, value in words.items()}


def _blocks(stream: Any) -> Any:
    """The blocks in the form that they have once they were read, however they were written."""
    return [{"type": one.block_type, "value": one.get_prep_value()["value"]} for one in stream]


def _without_keys(value: Any) -> Any:
    """The same without the ids that Wagtail gives to blocks, and the keys of rows."""
    if isinstance(value, list):
        return [_without_keys(one) for one in value]
    if isinstance(value, dict):
        return {name: _without_keys(one) for name, one in value.items() if name not in ("id", "pk")}
    return value


def words_digest(page: Any) -> str:
    """SHA-256 of what a page says, which its translations follow; 64 hexadecimal digits."""
    text = json.dumps(words_of(page), sort_keys=True, ensure_ascii=False, cls=DjangoJSONEncoder)
    return sha256(text.encode()).hexdigest()


def source_of(page: Any) -> Page | None:
    """The Vietnamese page that one translates, as it is public or, before that, as it stands.

    Returns:
        In its own class; None for a Vietnamese page, and for one that has no Vietnamese page.
    """
    others = page.get_translations(inclusive=False).filter(locale__language_code=SOURCE)
    source = others.first()
    return source.specific if source and page.locale.language_code != SOURCE else None


def state(page: Any, *, source_digest: str | None) -> TranslationState:
    """Whether a page follows its source.

    Args:
        page: in its own class; None where the language has no page.
        source_digest: of the words of the Vietnamese page; None where there is no such page, and
            the page is a source itself.
    """
    if page is None:
        return TranslationState.MISSING
    if not page.live or (source_digest is not None and not page.translated_from):
        return TranslationState.DRAFT
    if source_digest is None or page.translated_from == source_digest:
        return TranslationState.CURRENT
    return TranslationState.OUTDATED


def states(page: Any) -> list[tuple[str, TranslationState, Any]]:
    """Each language of the site with the state of a page in it, and its page or None.

    Args:
        page: any of the translations.
    """
    pages = {
        one.locale.language_code: one
        for one in page.get_translations(inclusive=True).select_related("locale").specific()
    }
    source = pages.get(SOURCE)
    digest = words_digest(source) if source else None
    return [
        (
            code,
            state(pages.get(code), source_digest=None if code == SOURCE else digest),
            pages.get(code),
        )
        for code, _label in settings.LANGUAGES
    ]
