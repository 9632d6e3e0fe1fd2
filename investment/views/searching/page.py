"""The page around one answer of the site search."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from investment.addresses import address
from investment.measures import format_number
from investment.search.criteria import Criteria
from investment.search.site.kinds import PROJECTS
from investment.search.site.question import SiteQuestion
from investment.search.site.results import Section, SiteResults
from investment.views.currency import Display
from investment.views.listing.notes import Remark, rejection
from investment.views.listing.pages import pages
from investment.views.listing.rows import ProjectRow, project_row
from investment.views.searching.rows import FoundRow, found_row

LISTS = ("projects", "zones", "sectors", "activities")


@dataclass(frozen=True, slots=True)
class SectionOnPage:
    """A heading with the first rows of a kind; `href` and `link` lead to all of it."""

    code: str
    title: str
    projects: tuple[ProjectRow, ...]
    rows: tuple[FoundRow, ...]
    href: str
    link: str


def search_page(results: SiteResults, *, on: date, language: str) -> dict[str, Any]:
    """The context of `investment/site_search.html`.

    Args:
        results: the answer.
        on: the day of the question.
        language: vi, en or ko.
    """
    question, action = results.criteria, address("site-search", language)
    display = Display.read("", on=on, language=language)
    sections = [_section(one, results, display, action) for one in results.sections]
    return {
        "question": question,
        "action": action,
        "heading": heading(results, language),
        "remarks": remarks(results),
        "kinds": _kinds(results, action, language),
        "sections": [one for one in sections if one.rows or one.projects],
        "pages": pages(results, action=action) if question.kind else None,
        "elsewhere": _elsewhere(language) if not results.total else [],
    }


def heading(results: SiteResults, language: str) -> str:
    """How much was found for which words; the name of the page where nothing was asked."""
    words = results.corrected or results.criteria.q
    if not words:
        return _("Search the site")
    text = ngettext(
        "%(number)s result for “%(words)s”", "%(number)s results for “%(words)s”", results.total
    )
    return text % {"number": format_number(results.total, language), "words": words}


def remarks(results: SiteResults) -> list[Remark]:
    """That the search runs in reduced mode, what was corrected, what could not be read."""
    found = []
    if results.notice:
        found.append(Remark(str(results.notice.value), ""))
    if results.corrected:
        text = _("Nothing was found for “%(typed)s”; these are the results for “%(meant)s”.")
        values = {"typed": results.criteria.q, "meant": results.corrected}
        found.append(Remark("plain", text % values))
    return found + [Remark("rejected", rejection(one, SiteQuestion)) for one in results.rejected]


def _section(
    section: Section, results: SiteResults, display: Display, action: str
) -> SectionOnPage:
    language, is_projects = display.language, section.name == PROJECTS
    is_whole = section.count <= len(results.hits if is_projects else section.shown)
    count = format_number(section.count, language)
    return SectionOnPage(
        code=section.name,
        title=section.title,
        projects=tuple(
            project_row(hit, display, results.units)
            for hit in (results.hits if is_projects else ())
        ),
        rows=tuple(found_row(one, results.units) for one in section.shown),
        href="" if is_whole or results.criteria.kind else _href(section, results, action, language),
        link=_("All results (%(count)s)") % {"count": count},
    )


def _href(section: Section, results: SiteResults, action: str, language: str) -> str:
    """All of a kind: projects in the catalogue, which has filters for them."""
    if section.name == PROJECTS:
        query = Criteria(q=results.criteria.q).to_query()
        return address("projects", language, query=query)
    return f"{action}?{results.criteria.changed(kind=section.name).to_query()}"


def _kinds(results: SiteResults, action: str, language: str) -> list[dict[str, Any]]:
    """Every kind of which something was found, with its number: `{label, href, current}`."""
    question = results.criteria
    if len(results.sections) < 2 and not question.kind:
        return []
    everything = f"{action}?{question.changed(kind='').to_query()}"
    found = [_choice(_("Everything"), results.total, everything, not question.kind, language)]
    for section in results.sections:
        href = _href(section, results, action, language)
        is_current = question.kind == section.name
        found.append(_choice(section.title, section.count, href, is_current, language))
    return found


def _choice(label: str, count: int, href: str, is_current: bool, language: str) -> dict[str, Any]:
    text = f"{label} ({format_number(count, language)})"
    return {"label": text, "href": href, "current": is_current}


def _elsewhere(language: str) -> list[dict[str, str]]:
    """The lists, for whoever found nothing."""
    labels = {
        "projects": _("Projects"),
        "zones": _("Economic zones and industrial parks"),
        "sectors": _("Sectors"),
        "activities": _("Promotion activities"),
    }
    return [{"label": labels[name], "href": address(name, language)} for name in LISTS]
