"""Agencies of the catalogue for the contact page: who answers which matter, and in which language.

Only what agencies publish themselves: offices and shared mailboxes, never persons (design §5).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.conf import settings

from investment.models import Contact, Organisation, RoutingRule
from investment.search.sort_keys import name_key
from investment.views.sheets.rows import Link, linked
from investment.wording import Wording, wording


@dataclass(frozen=True, slots=True)
class Matter:
    """A kind of matter and the agency that answers it today; `anchor` leads to the agency."""

    name: Link
    agency: Link
    anchor: str


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A shared mailbox or office telephone with the languages spoken there."""

    role: Link | None
    e_mail: str
    telephone: str
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AgencyEntry:
    """An agency that answers something; `anchor` is its id on the page."""

    anchor: str
    name: Link
    website: str
    matters: tuple[Link, ...]
    mailboxes: tuple[Mailbox, ...]


@dataclass(frozen=True, slots=True)
class Spoken:
    """A language of the site, with the mailboxes that answer in it."""

    label: str
    entries: tuple[tuple[Link, Mailbox], ...]


@dataclass(frozen=True, slots=True)
class Directory:
    """What `cms/contact.html` takes."""

    matters: tuple[Matter, ...]
    agencies: tuple[AgencyEntry, ...]
    languages: tuple[Spoken, ...]


def directory(*, language: str) -> Directory:
    """Read rules, agencies and contacts; five queries at most.

    An agency that was merged into another is shown as the one that does its work today; a matter
    that nobody answers today is left out.
    """
    rules = [
        (rule, agency)
        for rule in RoutingRule.objects.select_related("organisation__successor__successor")
        if (agency := rule.organisation.present()) is not None
    ]
    rules.sort(key=lambda pair: _order(pair[0], language))
    contacts = _contacts()
    wanted = dict.fromkeys(agency.pk for _rule, agency in rules) | dict.fromkeys(contacts)
    agencies = Organisation.objects.active().in_bulk(list(wanted))
    entries = tuple(
        _entry(agencies[pk], rules, contacts.get(pk, []), language)
        for pk in wanted
        if pk in agencies
    )
    return Directory(
        matters=tuple(_matter(rule, agency, language) for rule, agency in rules),
        agencies=entries,
        languages=_spoken(entries),
    )


def _order(rule: RoutingRule, language: str) -> tuple[bool, str]:
    """By name, as the alphabet of the language has it; what is left over comes last."""
    name = _named(rule, rule.matter, language).text
    return rule.matter == RoutingRule.DEFAULT, name_key(name, language)


def _contacts() -> dict[int, list[Contact]]:
    found: dict[int, list[Contact]] = {}
    active = Contact.objects.filter(organisation__is_active=True)
    for contact in active.order_by("organisation__code", "order"):
        found.setdefault(contact.organisation_id, []).append(contact)
    return found


def _matter(rule: RoutingRule, agency: Organisation, language: str) -> Matter:
    return Matter(
        _named(rule, rule.matter, language), _named(agency, agency.code, language), _anchor(agency)
    )


def _entry(
    agency: Organisation,
    rules: list[tuple[RoutingRule, Organisation]],
    contacts: list[Contact],
    language: str,
) -> AgencyEntry:
    return AgencyEntry(
        anchor=_anchor(agency),
        name=_named(agency, agency.code, language),
        website=agency.website,
        matters=tuple(
            _named(rule, rule.matter, language) for rule, one in rules if one.pk == agency.pk
        ),
        mailboxes=tuple(_mailbox(contact, language) for contact in contacts),
    )


def _mailbox(contact: Contact, language: str) -> Mailbox:
    names = dict(settings.LANGUAGES)
    role = wording(contact, "role", language)
    return Mailbox(
        role=linked(role, "", language) if role else None,
        e_mail=contact.e_mail,
        telephone=contact.telephone,
        languages=tuple(str(names[code]) for code in contact.languages if code in names),
    )


def _spoken(entries: tuple[AgencyEntry, ...]) -> tuple[Spoken, ...]:
    found = []
    for _code, label in settings.LANGUAGES:
        mailboxes = tuple(
            (entry.name, mailbox)
            for entry in entries
            for mailbox in entry.mailboxes
            if str(label) in mailbox.languages
        )
        if mailboxes:
            found.append(Spoken(str(label), mailboxes))
    return tuple(found)


def _named(record: Any, code: str, language: str) -> Link:
    return linked(wording(record, "name", language) or Wording(code, language), "", language)


def _anchor(agency: Organisation) -> str:
    return f"agency-{agency.code.lower()}"
