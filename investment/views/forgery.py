"""A form that came without its cookie: shown again where it can be, with all that was typed."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.csrf import csrf_failure as plain_refusal

from investment.views.enquiries import enquiry_without_cookie
from investment.views.enquiry_follow import follow_without_cookie
from investment.views.posting import posting_page

AGAIN = {
    "enquiry": posting_page(enquiry_without_cookie),
    "enquiries": posting_page(follow_without_cookie),
    "enquiry-follow": posting_page(follow_without_cookie),
}


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Answer 403; what Django found out about the cookie stays in its log."""
    match = request.resolver_match
    view = AGAIN.get(match.view_name) if match else None
    if match is None or view is None:
        return plain_refusal(request, reason=reason)
    return view(request, *match.args, **match.kwargs)
