"""An agency as a reader can reach it today: the one that was named, or the one that follows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from cms.targets import route_address
from investment.models import Contact, Organisation
from investment.views.sheets.rows import Link, linked
from investment.wording import Wording, wording


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A shared mailbox or office telephone, never a person's."""

    role: Link | None
    e_mail: str
    telephone: str
    languages: str


@dataclass(frozen=True, slots=True)
class Agency:
    """What `components/blocks/contact_card.html` takes; `former` is the agency it follows."""

    name: Link
    former: Link | None
    website: str
    mailboxes: tuple[Mailbox, ...]
    enquiry_href: str


def agency_of(code: str, *, language: str) -> Agency | None:
    """The agency that does the work today; two queries.

    Returns:
        None where no agency has the code, or nobody was named to follow it.
    """
    named = Organisation.objects.select_related("successor__successor").filter(code=code).first()
    present = named.present() if named else None
    if named is None or present is None:
        return None
    return Agency(
        name=_name(present, language),
        former=None if named == present else _name(named, language),
        website=present.website,
        mailboxes=tuple(_mailbox(one, language) for one in present.contacts.order_by("order")),
        enquiry_href=route_address("enquiry", language),
    )


def agency_choices() -> list[tuple[str, str]]:
    """Agencies an editor can choose, by code; one query."""
    return [(one.code, str(one)) for one in Organisation.objects.active()]


def _name(agency: Organisation, language: str) -> Link:
    return linked(wording(agency, "name", language) or Wording(agency.code, language), "", language)


def _mailbox(contact: Contact, language: str) -> Mailbox:
    role = wording(contact, "role", language)
    return Mailbox(
        role=linked(role, "", language) if role else None,
        e_mail=contact.e_mail,
        telephone=contact.telephone,
        languages=_languages(contact.languages),
    )


def _languages(codes: list[Any]) -> str:
    names = dict(settings.LANGUAGES)
    known = [str(names[code]) for code in codes if code in names]
    return _("Languages: %(languages)s") % {"languages": ", ".join(known)} if known else ""
