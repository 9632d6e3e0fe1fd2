"""Whom to write to about a project: the agency that does the work today, never a person."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings
from django.utils.translation import gettext as _

from investment.actions.routing import rule_for
from investment.addresses import address
from investment.models import InvestmentProject, Organisation
from investment.wording import wording


@dataclass(frozen=True, slots=True)
class ContactPanel:
    """What the component `contact_panel` takes; what is not known is empty."""

    organisation: str = ""
    organisation_language: str = ""
    role: str = ""
    mailbox: str = ""
    telephone: str = ""
    website: str = ""
    languages: str = ""
    enquiry_href: str = ""


def contact_for(project: InvestmentProject, language: str) -> ContactPanel:
    """The owning agency or its successor, else the agency of the routing table (design §5).

    Where neither names an agency that exists, the panel holds the way to ask and nothing else.
    """
    agency = project.owning_agency.present() if project.owning_agency else None
    reason = ""
    if agency is None:
        rule = rule_for(project.routing_matter)
        agency = rule.organisation.present() if rule else None
        words = wording(rule, "name", language) if rule else None
        reason = words.text if words and words.language == language else ""
    href = address("enquiry", language, query=f"codes={project.code}")
    if agency is None:
        return ContactPanel(enquiry_href=href)
    return _panel(agency, reason, language, href)


def _panel(agency: Organisation, reason: str, language: str, href: str) -> ContactPanel:
    name = wording(agency, "name", language)
    box = agency.contacts.order_by("order").first()
    role = wording(box, "role", language) if box else None
    return ContactPanel(
        organisation=name.text if name else agency.code,
        organisation_language=name.language if name else "",
        role=role.text if role and role.language == language else reason,
        mailbox=box.e_mail if box else "",
        telephone=box.telephone if box else "",
        website=agency.website,
        languages=_languages(box.languages) if box else "",
        enquiry_href=href,
    )


def _languages(codes: list[str]) -> str:
    names = dict(settings.LANGUAGES)
    known = [str(names[code]) for code in codes if code in names]
    return _("Languages: %(languages)s") % {"languages": ", ".join(known)} if known else ""
