"""The one gate of publication, for records and pages alike (design §5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from django.db import models, transaction
from django.utils.translation import gettext as _

from investment.models.clearance import Clearance, NotCleared

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser
    from wagtail.models import Revision


class ClearedPart(models.Model):
    """Stands before Wagtail's draft state: whatever publishes comes through `publish` here."""

    clearance = models.ForeignKey(
        Clearance, models.PROTECT, null=True, editable=False, related_name="+"
    )

    kept_fields: ClassVar[tuple[str, ...]] = ("clearance_id",)
    """Columns that belong to the record, not to a revision: no revision brings old ones back."""

    class Meta:
        abstract = True

    def publish(
        self,
        revision: Revision,
        user: AbstractBaseUser | None = None,
        changed: bool = True,
        log_action: bool | str = True,
        previous_revision: Revision | None = None,
        skip_permission_checks: bool = False,
    ) -> None:
        """Make a cleared revision public; every path of publication ends here.

        Raises:
            NotCleared: no clearance stands for exactly this content of the revision.
            NotPublishable: the record lacks what every public one must have.
        """
        clearance = Clearance.objects.standing_for(revision)
        if clearance is None:
            raise NotCleared(_("Nobody has cleared this version for the public yet."))
        self.refuse_gaps(revision)
        with transaction.atomic():
            type(self)._base_manager.filter(pk=self.pk).update(clearance=clearance)
            super().publish(  # type: ignore[misc]
                revision,
                user=user,
                changed=changed,
                log_action=log_action,
                previous_revision=previous_revision,
                skip_permission_checks=skip_permission_checks,
            )
            self.note_publication()

    def refuse_gaps(self, revision: Revision) -> None:
        """Refuse what no public record may lack; each kind of record says what that is."""

    def note_publication(self) -> None:
        """Bring what is kept beside a record in step with what is public now."""

    def with_content_json(self, content: dict[str, Any]) -> Self:
        """The record as a revision has it, except what only the record itself can say."""
        record: Self = super().with_content_json(content)  # type: ignore[misc]
        kept = type(self)._base_manager.filter(pk=self.pk).values(*self.kept_fields).first()
        for name, value in (kept or {}).items():
            setattr(record, name, value)
        return record
