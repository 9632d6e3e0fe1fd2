"""Addresses of the database: those with a language, and those without one."""

from __future__ import annotations

from django.urls import path, register_converter
from django.urls.converters import StringConverter

from investment.addresses import canonical_code, canonical_term, route
from investment.api.version1 import api, no_such_address
from investment.views import (
    activities,
    catalogue,
    compare,
    document_files,
    documents,
    enquiries,
    enquiry_follow,
    exports,
    health,
    incentives,
    map_points,
    offers,
    permanent,
    project,
    sectors,
    shortlist,
    site_search,
    suggestions,
    zones,
)
from investment.views.feeds.calendar import activities_calendar
from investment.views.feeds.projects import project_feed


class CodeConverter(StringConverter):
    """A code of a record in whatever spelling; `slug` would not take the space in `TH 001`."""

    regex = "[A-Za-z0-9][A-Za-z0-9_ -]{0,39}"


class FileFormatConverter(StringConverter):
    """The formats that a list can be had in."""

    regex = "csv|xlsx|json|geojson"


register_converter(CodeConverter, "code")
register_converter(FileFormatConverter, "file_format")

by_code = permanent.spelt(canonical_code)
by_term = permanent.spelt(canonical_term)

in_languages = [
    path(route("{projects}/"), catalogue.catalogue, name="projects"),
    path(route("{projects}/{export}.<file_format:format>"), exports.export, name="project-export"),
    path(route("{projects}/feed.atom"), project_feed, name="feed"),
    path(route("{projects}/{points}.json"), map_points.map_points, name="project-points"),
    path(route("{projects}/{compare}/"), compare.compare, name="compare"),
    path(route("{projects}/{shortlist}/"), shortlist.shortlist, name="shortlist"),
    path(route("{projects}/{suggest}/"), suggestions.suggestions, name="project-suggestions"),
    path(route("{projects}/<code:code>/"), by_code(project.project), name="project"),
    path(route("{zones}/"), zones.zones, name="zones"),
    path(route("{zones}/<code:code>/"), by_code(zones.zone), name="zone"),
    path(route("{offers}/"), offers.offers, name="offers"),
    path(route("{sectors}/"), sectors.sectors, name="sectors"),
    path(route("{sectors}/<code:code>/"), by_term(sectors.sector), name="sector"),
    path(route("{activities}/"), activities.activities, name="activities"),
    path(route("{activities}/calendar.ics"), activities_calendar, name="calendar"),
    path(route("{activities}/<code:code>/"), by_code(activities.activity), name="activity"),
    path(route("{documents}/"), documents.documents, name="documents"),
    path(route("{documents}/<code:code>/"), by_code(documents.document), name="document"),
    path(
        route("{documents}/<code:code>/<str:file>"),
        by_code(document_files.document_file),
        name="document-file",
    ),
    path(route("{incentives}/"), incentives.incentives, name="incentives"),
    path(route("{enquiries}/"), enquiry_follow.enquiry_follow, name="enquiries"),
    path(route("{enquiries}/{new}/"), enquiries.enquiry, name="enquiry"),
    path(route("{enquiries}/{sent}/"), enquiries.enquiry_sent, name="enquiry-sent"),
    path(
        route("{enquiries}/<code:receipt>/"), enquiry_follow.enquiry_follow, name="enquiry-follow"
    ),
    path(route("{search}/"), site_search.site_search, name="site-search"),
]

without_language = [
    path("healthz", health.healthz, name="healthz"),
    path("readyz", health.readyz, name="readyz"),
    path("p/<code:code>", permanent.permanent_project, name="permanent-project"),
    path("p/<code:code>/", permanent.permanent_project),
    path("api/v1/", api.urls),
    path("api/", no_such_address),
    path("api/<path:rest>", no_such_address),
]
