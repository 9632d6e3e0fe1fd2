"""What stands in the head of every page for those who find it: cards, descriptions, feeds."""

from __future__ import annotations

from dataclasses import dataclass

from django import template
from django.conf import settings
from django.template.base import NodeList, Parser, Token
from django.template.context import Context
from django.urls import NoReverseMatch
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.models import HomePage, SiteSettings
from cms.models.base import BasePage
from cms.structured_data.pages import data_page_address, page_data
from cms.structured_data.script import script
from cms.structured_data.site import crumbs_data
from investment.addresses import absolute, address
from investment.views.structured_data.identity import Data

TERRITORIES = {"vi": "vi_VN", "en": "en_US", "ko": "ko_KR"}

LONGEST_DESCRIPTION = 160  # letters

register = template.Library()


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed or calendar that programs find by the head of the page."""

    kind: str
    title: str
    href: str


class KeepWords(template.Node):
    """Renders what stands inside it, for several places of the page."""

    def __init__(self, name: str, nodelist: NodeList) -> None:
        self.name = name
        self.nodelist = nodelist

    def render(self, context: Context) -> SafeString:
        rendered = " ".join(self.nodelist.render(context).split())
        context[self.name] = mark_safe(rendered)  # what stands inside was escaped there
        return mark_safe("")


@register.tag
def keep_words(parser: Parser, token: Token) -> KeepWords:
    """`{% keep_words page_title %}…{% endkeep_words %}`: the words inside, with single spaces."""
    _tag, name = token.split_contents()
    nodelist = parser.parse(("endkeep_words",))
    parser.delete_first_token()
    return KeepWords(name, nodelist)


@register.simple_tag(takes_context=True)
def or_introduction(context: Context, description: str) -> str:
    """The description of a page, or its first sentences, or what the site is: never nothing."""
    introduction = str(getattr(context.get("page"), "introduction", "") or "")
    return description or shortened(introduction) or _of_site(context, "tagline")


def shortened(text: str) -> str:
    """As much of a text as search engines show, cut between words."""
    text = " ".join(text.split())
    if len(text) <= LONGEST_DESCRIPTION:
        return text
    kept = text[: LONGEST_DESCRIPTION - 1]
    return f"{kept[: kept.rfind(' ')] if ' ' in kept else kept}…"


@register.simple_tag(takes_context=True)
def social_card(context: Context) -> str:
    """The whole address of the picture that stands for this page where it is passed on."""
    request, page = context.get("request"), context.get("page")
    language = get_language() or settings.LANGUAGE_CODE
    if isinstance(page, Page):
        here = page.get_url() or f"/{language}/"  # a preview may have no address yet
        return absolute(f"{here}card.png")
    match = getattr(request, "resolver_match", None)
    if match and match.url_name:
        try:
            return absolute(address(f"{match.url_name}-card", language, **match.kwargs))
        except NoReverseMatch:
            pass
    return absolute(f"/{language}/card.png")


@register.simple_tag(takes_context=True)
def social_type(context: Context) -> str:
    """`article` for what somebody wrote, `website` for lists, records and home pages."""
    page = context.get("page")
    is_article = isinstance(page, BasePage) and not isinstance(page, HomePage)
    return "article" if is_article else "website"


@register.simple_tag(takes_context=True)
def other_languages(context: Context) -> list[str]:
    """Codes of the other languages that the page is really in."""
    untranslated = context.get("untranslated_languages") or ()
    return [
        one["code"]
        for one in context.get("languages") or ()
        if one["hreflang"] and not one["current"] and one["code"] not in untranslated
    ]


@register.simple_tag
def territory_of(language: str) -> str:
    """A language as Open Graph writes it: `ko_KR`."""
    return TERRITORIES[language]


@register.simple_tag(takes_context=True)
def structured_data(context: Context) -> SafeString:
    """Everything that programs are told on this page: the thing itself, and the way to it."""
    request = context.get("request")
    if request is None:
        return mark_safe("")
    language = get_language() or settings.LANGUAGE_CODE
    name, page = _of_site(context, "name"), context.get("page")
    found: list[Data] = list(context.get("structured_data") or ())
    if isinstance(page, Page):
        words = SiteSettings.load(request_or_site=request)  # read once a request
        found += page_data(page, site_name=name, site_words=words)
    for one in found:
        if (
            one["@type"] == "Dataset"
            and "license" not in one
            and (terms := data_page_address(language))
        ):
            one["license"] = terms
    way = [(str(one.label), str(one.href or request.path)) for one in context.get("crumbs") or ()]
    if way and (crumbs := crumbs_data([(name, f"/{language}/"), *way])):
        found.append(crumbs)
    return script(found)


def _of_site(context: Context, what: str) -> str:
    site: dict[str, object] = context.get("site") or {}
    return str(site.get(what, ""))


@register.simple_tag
def feeds() -> list[Feed]:
    """Feeds of the site in the language of the page."""
    language = get_language() or settings.LANGUAGE_CODE
    return [
        Feed(
            "application/atom+xml", _("Projects, newest changes first"), address("feed", language)
        ),
        Feed("application/atom+xml", _("News"), address("news-feed", language)),
        Feed("text/calendar", _("Promotion activities"), address("calendar", language)),
    ]
