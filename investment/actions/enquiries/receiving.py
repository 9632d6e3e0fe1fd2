"""Taking an enquiry in: a receipt number, an agency by the routing table, two mails to be sent."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from wagtail.log_actions import log

from investment.actions.routing import agency_for, matter_for
from investment.choices import EnquiryState, MailKind
from investment.dates import LOCAL_ZONE
from investment.models import (
    Enquiry,
    EnquiryAssignment,
    EnquiryMail,
    InvestmentProject,
    Organisation,
    ReceiptCounter,
    RoutingRule,
)
from investment.receipts import make_receipt


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)  # it must never get into a log
class Submission:
    """What a visitor sent, checked.

    `matter` is that of a routing rule, `country` ISO 3166-1, `language` BCP 47; `key` is the same
    for the same form sent twice, and for no other.
    """

    name: str
    organisation: str
    country: str
    e_mail: str
    telephone: str
    language: str
    matter: str
    referred_by: str
    message: str
    key: str


@transaction.atomic
def receive(
    *, submission: Submission, projects: Iterable[InvestmentProject], at: datetime
) -> Enquiry:
    """Store an enquiry; one that was sent twice, by two clicks, is the same enquiry.

    Its matter says who answers; where it names none in particular, its projects do.

    Args:
        submission: with consent given, which the form sees to.
        projects: public ones, may be none.
        at: when it came.
    """
    if (known := _known(submission)) is not None:
        return known
    year = at.astimezone(LOCAL_ZONE).year
    number = ReceiptCounter.next_of(year)  # others wait here until this one is stored
    if (known := _known(submission)) is not None:
        return known
    projects, matter = list(projects), submission.matter
    if matter == RoutingRule.DEFAULT:
        matter = matter_for(projects)
    agency = agency_for(matter)
    enquiry = _store(submission, make_receipt(year=year, number=number), matter, agency, at)
    enquiry.projects.set(projects)
    if agency is not None:
        EnquiryAssignment.objects.create(enquiry=enquiry, agency=agency, assigned_at=at)
    for kind in (MailKind.RECEIPT, MailKind.NOTICE):
        EnquiryMail.objects.create(enquiry=enquiry, kind=kind, next_attempt_at=at)
    data = {
        "after": enquiry.state,
        "agency": agency.code if agency else None,
        "matter": matter,
        "projects": sorted(enquiry.projects.values_list("code", flat=True)),
    }
    log(instance=enquiry, action="investment.enquiry_receive", data=data)
    return enquiry


def _known(submission: Submission) -> Enquiry | None:
    return Enquiry.objects.filter(submission=submission.key).first()


def _store(
    submission: Submission, receipt: str, matter: str, agency: Organisation | None, at: datetime
) -> Enquiry:
    return Enquiry.objects.create(
        receipt=receipt,
        state=EnquiryState.ASSIGNED if agency else EnquiryState.RECEIVED,
        sender_name=submission.name,
        sender_organisation=submission.organisation,
        country=submission.country,
        e_mail=submission.e_mail,
        telephone=submission.telephone,
        language=submission.language,
        matter=RoutingRule.objects.filter(matter=matter).first(),
        referred_by=submission.referred_by,
        message=submission.message,
        submission=submission.key,
        assigned_agency=agency,
        received_at=at,
        consented_at=at,
        last_activity_at=at,
    )
