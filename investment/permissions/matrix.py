"""The permission matrix: what each role may do with each kind of record.

The one place that says so. `groups` writes it into the database after every migration,
`docs/permissions.md` shows it, and a test tries every cell through the editors' addresses.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from investment.permissions.roles import OF_THEIR_AGENCY, Role

WRITING: Final = "view add change delete lock unlock"
"""Delete means drafts: what was ever public is refused, whoever asks (design §5)."""

PUBLISHING: Final = "view change publish lock unlock"


@dataclass(frozen=True)
class Subject:
    """Kinds of records for which every role may do the same.

    `models` are labels such as `investment.zone`; `may` has the actions of each role, as Django
    and Wagtail name them. A role that is missing may do nothing, not even look.
    """

    name: Any
    models: tuple[str, ...]
    may: Mapping[Role, str]

    def allows(self, role: Role, action: str) -> bool:
        """Whether a role may take an action."""
        return action in self.may.get(role, "").split()


READERS: Final[Mapping[Role, str]] = dict.fromkeys(set(Role) - OF_THEIR_AGENCY, "view")

MATRIX: Final = (
    Subject(
        _("Projects and their documents"),
        ("investment.investmentproject", "investment.projectdocument"),
        {
            **READERS,
            Role.CONTRIBUTOR: WRITING,
            Role.EDITOR: WRITING,
            Role.PUBLISHER: PUBLISHING,
        },
    ),
    Subject(
        _("Zones, activities, incentives, promotion documents"),
        (
            "investment.zone",
            "investment.promotionactivity",
            "investment.incentive",
            "investment.promotiondocument",
        ),
        {**READERS, Role.EDITOR: WRITING, Role.PUBLISHER: PUBLISHING},
    ),
    Subject(
        _("Clearances"),
        ("investment.clearance",),
        {Role.CLEARANCE: "add"},
    ),
    Subject(
        _("Deputies of clearance officers"),
        ("investment.deputy",),
        {
            **READERS,
            Role.CLEARANCE: "view add change delete",
            Role.ADMINISTRATOR: "view add change delete",
        },
    ),
    Subject(
        _("Call lists and legal documents"),
        ("investment.calllist", "investment.legaldocument"),
        {**READERS, Role.EDITOR: "view add change delete"},
    ),
    Subject(
        _("Agencies, contacts, routing rules"),
        ("investment.organisation", "investment.contact", "investment.routingrule"),
        {
            **READERS,
            Role.EDITOR: "view add change delete",
            Role.ADMINISTRATOR: "view add change delete",
        },
    ),
    Subject(
        _("Sectors, investment forms, funding routes"),
        ("investment.sector", "investment.investmentform", "investment.fundingroute"),
        {**READERS, Role.EDITOR: "view add change delete"},
    ),
    Subject(
        _("Places"),  # units come from the official list, whole: nobody adds or deletes one
        ("investment.place",),
        {**READERS, Role.EDITOR: "view change"},
    ),
    Subject(
        _("Exchange rates"),  # what was converted by a rate must stay explained
        ("investment.exchangerate",),
        {**READERS, Role.EDITOR: "view add change delete"},
    ),
    Subject(
        _("Enquiries"),  # visitors write them, a job erases them
        ("investment.enquiry",),
        {Role.CONTRIBUTOR: "view change", Role.EDITOR: "view change"},
    ),
    Subject(
        _("Imports of projects"),  # for whoever may add and change projects
        ("investment.importrecord",),
        {Role.CONTRIBUTOR: "view add change", Role.EDITOR: "view add change"},
    ),
    Subject(
        _("Signed letters of agencies"),  # entered once by the centre, never changed
        ("investment.reviewletter",),
        {Role.CONTRIBUTOR: "view", Role.EDITOR: "view add"},
    ),
    Subject(
        pgettext_lazy("permission matrix", "Pages"),
        ("wagtailcore.page",),
        {
            Role.EDITOR: "add change lock unlock",
            Role.TRANSLATOR_EN: "change",  # below the home page of their language alone
            Role.TRANSLATOR_KO: "change",
            Role.CLEARANCE: "change",  # Wagtail shows a draft to those who may change it
            Role.PUBLISHER: "change publish lock unlock",
        },
    ),
    Subject(
        _("Translations of pages, made from the source in one step"),
        ("simple_translation.translation",),
        {
            Role.EDITOR: "submit",
            Role.TRANSLATOR_EN: "submit",
            Role.TRANSLATOR_KO: "submit",
        },
    ),
    Subject(
        _("Pictures"),
        ("wagtailimages.image",),
        {Role.EDITOR: "add change choose", Role.PUBLISHER: "choose"},
    ),
    Subject(
        _("Redirects"),
        ("wagtailredirects.redirect",),
        {Role.EDITOR: "add change delete", Role.ADMINISTRATOR: "add change delete"},
    ),
    Subject(
        _("Settings"),
        ("investment.cataloguesettings", "cms.sitesettings"),
        {Role.ADMINISTRATOR: "change"},
    ),
    Subject(
        _("People"),  # deactivated, never deleted
        ("cms.user",),
        {Role.ADMINISTRATOR: "add change"},
    ),
)


def cells(role: Role) -> Iterator[tuple[str, str]]:
    """What a role may do: label of a model and action, for every cell of the matrix."""
    for subject in MATRIX:
        for label in subject.models:
            for action in subject.may.get(role, "").split():
                yield label, action
