"""Following an enquiry up: its receipt number and its e-mail address open it, nothing less."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.crypto import constant_time_compare
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from investment.addresses import address
from investment.choices import EnquiryState
from investment.dates import format_moment
from investment.forms.following import FollowForm
from investment.limits import network_of, spend
from investment.models import Enquiry, InvestmentProject
from investment.receipts import canonical_receipt
from investment.views.posting import error_rows, posting_page, refuse, too_many, without_cookie
from investment.views.public import page_language
from investment.wording import Wording, wording

TRIES: Final = 2
"""Tries for each enquiry that one may send in an hour."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply with its moment, in the language that the sender asked for."""

    text: str
    language: str
    moment: str


@posting_page
def enquiry_follow(request: HttpRequest, receipt: str = "") -> HttpResponse:
    """Ask for the e-mail address, and without `receipt` for the number; then say how far it is.

    A wrong address and an unknown number get the same answer.
    """
    if request.method != "POST":
        return _asking(request, FollowForm(receipt=receipt))
    form = FollowForm(request.POST, receipt=receipt)
    seconds = _wait(request, form)
    if seconds:
        form.add_error(None, too_many(seconds))
        return refuse(_asking(request, form), seconds)
    if not form.is_valid():
        return _asking(request, form)
    found = _find(form.receipt_number(), form.cleaned_data["e_mail"])
    if found is None:
        form.add_error(
            None,
            _(
                "No enquiry has this receipt number and this e-mail address. Please compare both"
                " with the confirmation; enquiries are erased some time after their last step."
            ),
        )
        return _asking(request, form)
    return render(request, "investment/enquiry_followed.html", _standing(found, page_language()))


def follow_without_cookie(request: HttpRequest, receipt: str = "") -> HttpResponse:
    """The form as it was typed, with what to do about the cookie."""
    form = FollowForm(request.POST, receipt=receipt)
    form.full_clean()
    form.add_error(None, without_cookie())
    response = _asking(request, form)
    response.status_code = 403
    return response


def _wait(request: HttpRequest, form: FollowForm) -> int:
    """Seconds until one more try; counted for the network and for the number that is tried."""
    quota = settings.ENQUIRIES_AN_HOUR * TRIES
    seconds = spend("follow", network_of(request), quota=quota)
    if seconds or not form.is_valid():
        return seconds
    return spend("follow-receipt", form.receipt_number(), quota=quota)


def _find(receipt: str, e_mail: str) -> Enquiry | None:
    rows = Enquiry.objects.select_related("assigned_agency").filter(receipt=receipt)
    found = rows.exclude(e_mail="").first()
    is_theirs = constant_time_compare(found.e_mail.lower() if found else "", e_mail.lower())
    return found if is_theirs else None


def _asking(request: HttpRequest, form: FollowForm) -> HttpResponse:
    context = {
        "form": form,
        "errors": error_rows(form),
        "fields": list(form),
        "receipt": canonical_receipt(form.named) or form.named,
        "action": request.path,
        "new_href": address("enquiry", page_language()),
    }
    return render(request, "investment/enquiry_follow.html", context)


def _standing(enquiry: Enquiry, language: str) -> dict[str, Any]:
    """What the sender is shown: how far it is, dates, replies; nothing that was typed."""
    agency = enquiry.assigned_agency
    is_spam = enquiry.state == EnquiryState.SPAM
    state = pgettext("enquiry", "Closed") if is_spam else enquiry.get_state_display()
    facts = [
        _fact(_("State"), state),
        _fact(_("Received"), format_moment(enquiry.received_at, language)),
        _fact(_("Agency in charge"), wording(agency, "name", language), language),
        _fact(_("Closed on"), _moment(enquiry.closed_at, language)),
    ]
    projects = [
        {
            "code": project.code,
            "name": wording(project, "name", language),
            "href": address("project", language, code=project.code),
        }
        for project in InvestmentProject.objects.public().filter(enquiries=enquiry).order_by("code")
    ]
    replies = [
        Answer(one.text, enquiry.language, format_moment(one.written_at, language))
        for one in enquiry.replies.order_by("written_at", "pk")
    ]
    return {
        "receipt": enquiry.receipt,
        "facts": facts,
        "projects": projects,
        "replies": replies,
        "new_href": address("enquiry", language),
    }


def _moment(value: Any, language: str) -> str:
    return format_moment(value, language) if value else ""


def _fact(label: str, value: Wording | str | None, language: str = "") -> dict[str, Any]:
    """A row of the component `facts`."""
    own = value.language if isinstance(value, Wording) and value.language != language else ""
    return {"label": label, "value": str(value) if value else None, "language": own}
