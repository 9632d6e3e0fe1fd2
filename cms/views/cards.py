"""Social cards as pictures: of a record, a list or a page, in the language of the address."""

from __future__ import annotations

from typing import Final

from django.core.cache import cache
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from django.utils.http import quote_etag
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe
from wagtail.models import Page

from cms.cards.card import Card
from cms.cards.drawing import draw, draw_plain
from cms.cards.faces import are_installed
from cms.cards.subjects import RECORDS, card, list_card
from cms.models.base import BasePage
from investment.views.public import page_language
from investment.wording import Wording

MAX_AGE_S: Final = 60 * 60
PLAIN: Final = "plain"


@require_safe
@cache_control(public=True, max_age=MAX_AGE_S)
def record_card(request: HttpRequest, kind: str, code: str) -> HttpResponse:
    """The card of a public record."""
    found = RECORDS[kind](code, page_language())
    if found is None:
        raise Http404(_("There is no picture at this address."))
    return _answer(request, found)


@require_safe
@cache_control(public=True, max_age=MAX_AGE_S)
def card_of_list(request: HttpRequest, kind: str) -> HttpResponse:
    """The card of a list."""
    return _answer(request, list_card(kind, page_language()))


@require_safe
@cache_control(public=True, max_age=MAX_AGE_S)
def page_card(request: HttpRequest, path: str = "") -> HttpResponse:
    """The card of a public page of editors: what stands before `card.png` is its address."""
    page = Page.find_for_request(request, path)
    page = page.specific if page else None
    if not isinstance(page, BasePage) or not page.live or not page.has_own_address:
        raise Http404(_("There is no picture at this address."))
    language = page.locale.language_code
    lead = page.introduction or page.search_description
    return _answer(request, card(language, Wording(page.title, language), lead=lead))


def _answer(request: HttpRequest, words: Card) -> HttpResponse:
    """The picture, or 304 for who has it: what stands on a card is known before it is drawn."""
    is_lettered = are_installed()
    digest = words.digest if is_lettered else PLAIN
    etag = quote_etag(f"card-{digest}")
    response = get_conditional_response(request, etag=etag)
    if response is None:
        picture = cache.get_or_set(
            f"card-{digest}", lambda: draw(words) if is_lettered else draw_plain(), MAX_AGE_S
        )
        response = HttpResponse(picture, content_type="image/png")
    response.headers["ETag"] = etag
    return response
