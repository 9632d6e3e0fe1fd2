"""Code lists of what may be public and on what ground. Codes never change."""

from __future__ import annotations

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class ClearanceKind(TextChoices):
    """On what ground a revision may be public (design §5)."""

    SECOND_PERSON = "second_person", _("Second person")
    DEMONSTRATION = "demonstration", _("Demonstration data")
    STATUS_ONLY = "status_only", _("Change of status only")


class IncentiveKind(TextChoices):
    """What an incentive lightens."""

    CIT = "cit", _("Corporate income tax")
    LAND_RENT = "land_rent", _("Land rent")
    IMPORT_DUTY = "import_duty", _("Import duty")
    SUPPORT = "support", _("Provincial support")


class DocumentKind(TextChoices):
    """What a file that belongs to a project is."""

    BROCHURE = "brochure", _("Brochure")
    PLAN = "plan", _("Plan or map")
    DECISION = "decision", _("Decision")
    STUDY = "study", _("Study")
    FORM = "form", _("Form")


class DocumentAccess(TextChoices):
    """Who gets a document."""

    PUBLIC = "public", pgettext_lazy("document", "Public")
    ON_REQUEST = "on_request", _("On request")


class PromotionDocumentKind(TextChoices):
    """What a promotion document is."""

    BROCHURE = "brochure", _("Brochure")
    SECTOR_BRIEF = "sector_brief", _("Sector brief")
    ZONE_BRIEF = "zone_brief", _("Zone brief")
    LEGAL_TEXT = "legal_text", _("Legal text")
    FORM = "form", _("Form")
    MAP = "map", pgettext_lazy("document", "Map")
    PRESENTATION = "presentation", pgettext_lazy("document", "Presentation")
