"""Incentives: the one page that may show those that nobody has checked, and says so (design §5)."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from investment.dates import today
from investment.views.public import page_language, public_page
from investment.views.sheets.incentive import incentive_entries, read_incentives


@public_page
def incentives(request: HttpRequest) -> HttpResponse:
    """Every public incentive with its scope, its legal basis and its label."""
    entries = incentive_entries(read_incentives(), on=today(), language=page_language())
    has_unchecked = any(not entry.is_checked for entry in entries)
    context = {"entries": entries, "has_unchecked": has_unchecked}
    return render(request, "investment/incentives.html", context)
