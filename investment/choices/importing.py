"""Code lists of an import. Codes never change: programs read them in `--json`."""

from __future__ import annotations

from django.db.models import TextChoices
from django.utils.translation import pgettext_lazy


class ImportState(TextChoices):
    """Where an import stands."""

    UPLOADED = "uploaded", pgettext_lazy("import", "Uploaded")
    PLANNING = "planning", pgettext_lazy("import", "Being checked")
    PLANNED = "planned", pgettext_lazy("import", "Checked")
    WRITING = "writing", pgettext_lazy("import", "Being written")
    WRITTEN = "written", pgettext_lazy("import", "Written")
    UNDONE = "undone", pgettext_lazy("import", "Undone")
    FAILED = "failed", pgettext_lazy("import", "Refused")


class RowVerdict(TextChoices):
    """What is said of a row before anything is written."""

    CREATE = "create", pgettext_lazy("import", "New project")
    UPDATE = "update", pgettext_lazy("import", "Changed")
    UNCHANGED = "unchanged", pgettext_lazy("import", "Unchanged")
    WARNING = "warning", pgettext_lazy("import", "To be looked at")
    REFUSED = "refused", pgettext_lazy("import", "Refused")


class RowAction(TextChoices):
    """What writing a row does; a row to be looked at makes a project or changes one, too."""

    CREATE = "create", pgettext_lazy("import", "makes a project")
    UPDATE = "update", pgettext_lazy("import", "changes a project")
