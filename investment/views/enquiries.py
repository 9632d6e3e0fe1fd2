"""Asking: the form of an enquiry, and the page that says what happens next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from django.conf import settings
from django.core import signing
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.http import urlencode

from investment.actions.enquiries.receiving import receive
from investment.actions.routing import matter_for
from investment.addresses import address
from investment.forms.enquiry import EnquiryForm
from investment.limits import network_of, spend
from investment.models import Enquiry, InvestmentProject
from investment.views.comparing.asked import Asked
from investment.views.listing.notes import Remark
from investment.views.posting import error_rows, posting_page, refuse, too_many, without_cookie
from investment.views.public import page_language
from investment.wording import Wording, wording

SENT_SALT: Final = "investment.views.enquiries.sent"
SENT_FOR_S: Final = 60 * 60
"""How long the page after sending can be opened; then receipt number and e-mail are asked for."""
TRIES_FOR_ONE: Final = 6
"""Forms with mistakes that may come for each that is accepted."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """A project in the form."""

    code: str
    name: Wording | None
    href: str
    is_ticked: bool


@posting_page
def enquiry(request: HttpRequest) -> HttpResponse:
    """The form for the projects of `codes`; a refused one keeps what was typed."""
    form, remarks = _form(request)
    if request.method != "POST":
        return _page(request, form, remarks)
    seconds = _wait(request, form)
    if seconds:
        form.add_error(None, too_many(seconds))
        return refuse(_page(request, form, remarks), seconds)
    if not form.is_valid():
        return _page(request, form, remarks)
    stored = receive(submission=form.submission(), projects=form.chosen(), at=timezone.now())
    query = urlencode({"of": signing.dumps(stored.receipt, salt=SENT_SALT)})
    return redirect(address("enquiry-sent", page_language(), query=query))


def enquiry_without_cookie(request: HttpRequest) -> HttpResponse:
    """The form as it was typed, with what to do about the cookie; nothing is stored."""
    form, remarks = _form(request)
    form.full_clean()
    form.add_error(None, without_cookie())
    response = _page(request, form, remarks)
    response.status_code = 403
    return response


@posting_page
def enquiry_sent(request: HttpRequest) -> HttpResponse:
    """The receipt number and what happens next, to whoever has just sent the enquiry.

    Raises:
        Http404: the address was not made by us.
    """
    token, language = request.GET.get("of", ""), page_language()
    try:
        receipt = signing.loads(token, salt=SENT_SALT, max_age=SENT_FOR_S)
    except signing.SignatureExpired:
        receipt = signing.loads(token, salt=SENT_SALT)
        return redirect(address("enquiry-follow", language, receipt=receipt))
    except signing.BadSignature as forged:
        raise Http404 from forged
    stored = Enquiry.objects.select_related("assigned_agency").filter(receipt=receipt).first()
    if stored is None:
        raise Http404
    agency = stored.assigned_agency
    context = {
        "receipt": receipt,
        "agency": wording(agency, "name", language) if agency else None,
        "answer_language": dict(settings.LANGUAGES)[stored.language],
        "projects": [_chosen(one, language, set()) for one in stored.projects.order_by("code")],
        "follow_href": address("enquiry-follow", language, receipt=receipt),
        "catalogue_href": address("projects", language),
    }
    return render(request, "investment/enquiry_sent.html", context)


def _form(request: HttpRequest) -> tuple[EnquiryForm, list[Remark]]:
    """The form for what the address names, and what of the address could not be read."""
    language, asked = page_language(), Asked.read(request.GET)
    sent = Asked.read(request.POST).codes
    projects = _public(dict.fromkeys((*asked.codes, *sent)))
    form = EnquiryForm(
        request.POST if request.method == "POST" else None,
        projects=projects,
        matter=matter_for(projects),
        language=language,
    )
    return form, asked.remarks([one.code for one in projects])


def _public(codes: dict[str, None]) -> list[InvestmentProject]:
    """The public projects among some codes, in their order."""
    if not codes:
        return []
    found = InvestmentProject.objects.public().filter(code__in=codes)
    by_code = {one.code: one for one in found.prefetch_related("sub_sectors")}
    return [by_code[code] for code in codes if code in by_code]


def _wait(request: HttpRequest, form: EnquiryForm) -> int:
    """Seconds until this form may be sent; 0 where it may be now."""
    quota, network = settings.ENQUIRIES_AN_HOUR, network_of(request)
    seconds = spend("enquiry-try", network, quota=quota * TRIES_FOR_ONE)
    if seconds or not form.is_valid():
        return seconds
    seconds = spend("enquiry", network, quota=quota)
    return seconds or spend("enquiry-mail", form.cleaned_data["e_mail"].lower(), quota=quota)


def _page(request: HttpRequest, form: EnquiryForm, remarks: Sequence[Remark]) -> HttpResponse:
    language = page_language()
    context: dict[str, Any] = {
        "form": form,
        "errors": error_rows(form),
        "remarks": remarks,
        "about": [form[name] for name in form.ABOUT if name in form.fields],
        "sender": [form[name] for name in form.SENDER],
        "projects": [_chosen(one, language, form.ticked) for one in form.projects],
        "action": f"{request.path}?{Asked.read(request.GET).to_query()}".rstrip("?"),
        "follow_href": address("enquiries", language),
    }
    return render(request, "investment/enquiry.html", context)


def _chosen(project: InvestmentProject, language: str, ticked: set[str]) -> Chosen:
    href = address("project", language, code=project.code)
    return Chosen(project.code, wording(project, "name", language), href, project.code in ticked)
