"""The library of promotion documents: the list, and the page of each."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.vary import vary_on_headers
from django_htmx.middleware import HtmxDetails

from investment.addresses import address
from investment.models import PromotionDocument
from investment.search.library.criteria import LibraryCriteria
from investment.search.library.finding import find
from investment.views.library.page import library_page
from investment.views.public import page_language, public_page, untranslated
from investment.views.sheets.document import build_document, read_document
from investment.views.sheets.rows import Crumb
from investment.views.structured_data.document import document_data


@public_page
@vary_on_headers("HX-Request", "HX-History-Restore-Request")
def documents(request: HttpRequest) -> HttpResponse:
    """Documents that are public and valid, by kind, language, sector, zone and words."""
    criteria = LibraryCriteria.from_query(request.GET)
    results = find(criteria, language=page_language())
    context = library_page(results, request.GET)
    htmx: HtmxDetails = request.htmx  # type: ignore[attr-defined]
    is_part = bool(htmx) and not htmx.history_restore_request
    template = "investment/_documents.html" if is_part else "investment/documents.html"
    return render(request, template, {**context, "is_part": is_part})


@public_page
def document(request: HttpRequest, code: str) -> HttpResponse:
    """One document with its file in each language; a superseded one says which replaces it."""
    try:
        record = read_document(code)
    except PromotionDocument.DoesNotExist as error:
        raise Http404(_("There is no document with the code %(code)s.") % {"code": code}) from error
    language = page_language()
    sheet = build_document(record, language)
    paths = {file.hreflang: file.href for file in sheet.files}
    context = {
        "sheet": sheet,
        "crumbs": [Crumb(_("Documents"), address("documents", language)), Crumb(sheet.code)],
        "structured_data": [document_data(record, language=language, addresses=paths)],
        "untranslated_languages": untranslated(record, "title"),
    }
    return render(request, "investment/document.html", context)
