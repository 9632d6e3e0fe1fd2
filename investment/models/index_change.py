"""What the distributed index still has to be told, and who is making it anew."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class IndexChange(models.Model):
    """A project whose change did not reach the index: delivered later, nothing is lost.

    The row says which project, not what changed: what is true is read when it is delivered.
    """

    object_id = models.BigIntegerField(_("record"), unique=True)
    queued_at = models.DateTimeField(_("queued"))
    attempt_count = models.PositiveSmallIntegerField(_("attempts"), default=0)
    next_attempt_at = models.DateTimeField(_("next attempt"), db_index=True)
    last_error = models.CharField(_("last error"), max_length=200, blank=True)

    class Meta:
        verbose_name = _("change waiting for the index")
        verbose_name_plural = _("changes waiting for the index")
        ordering = ["queued_at", "pk"]

    def __str__(self) -> str:
        return f"project {self.object_id}"


class RebuildState(models.TextChoices):
    """What became of a rebuild."""

    RUNNING = "running", _("running")
    DONE = "done", _("done")
    FAILED = "failed", _("failed")


class IndexRebuild(models.Model):
    """One run of the rebuild; the database allows one running at a time."""

    state = models.CharField(_("state"), max_length=10, choices=RebuildState)
    started_at = models.DateTimeField(_("started"))
    beat_at = models.DateTimeField(_("last sign of life"))
    document_count = models.PositiveIntegerField(_("documents"), default=0)

    class Meta:
        verbose_name = _("rebuild of the index")
        verbose_name_plural = _("rebuilds of the index")
        ordering = ["-started_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["state"],
                condition=models.Q(state="running"),
                name="index_rebuild_one_at_a_time",
            )
        ]

    def __str__(self) -> str:
        return f"{self.started_at:%Y-%m-%d %H:%M} {self.state}"
