"""The forms of documents: of the library, and of projects."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import InlinePanel, MultiFieldPanel

from investment.admin.panels.words import fact, row, tabs, ticked
from investment.admin.stored_files import PrivateFileInput
from investment.models import ProjectDocument, PromotionDocument

FILES = InlinePanel(
    "files",
    heading=_("Files"),
    label=pgettext_lazy("document", "language"),
    panels=[row("language", "edition_on"), fact("file", widget=PrivateFileInput)],
)

PROMOTION_DOCUMENT = tabs(
    PromotionDocument,
    [
        row("code", "kind"),
        FILES,
        MultiFieldPanel(
            [
                ticked("sectors", heading=_("Sectors")),
                ticked("zones", heading=_("Zones")),
                fact("activities", heading=_("Activities")),
                fact("projects", heading=_("Projects")),
            ],
            heading=_("What it is about"),
        ),
        fact("superseded_by", heading=_("Superseded by"), widget=forms.Select),
    ],
    ("title", "summary"),
)

PROJECT_DOCUMENT = tabs(
    ProjectDocument,
    [
        fact("project", heading=_("Project")),
        row("kind", "language", "access"),
        fact("file", widget=PrivateFileInput),
    ],
    ("title",),
)
