"""What every record has that can be public: revisions, a workflow, and the one gate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from django.conf import settings
from django.db import models, transaction
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel
from wagtail.models import DraftStateMixin, LockableMixin, RevisionMixin, WorkflowMixin

from investment.models.clearance import Clearance, NotCleared

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser
    from wagtail.models import Revision


class NotPublishable(Exception):
    """The revision lacks what every public record must have; the message says what."""


class PublishedRecord(
    WorkflowMixin, DraftStateMixin, LockableMixin, RevisionMixin, ClusterableModel
):
    """A record that is public only after a second person has cleared it (design §5)."""

    live = models.BooleanField(_("live"), default=False, editable=False)
    clearance = models.ForeignKey(
        Clearance, models.PROTECT, null=True, editable=False, related_name="+"
    )
    created_at = models.DateTimeField(_("created"), auto_now_add=True)
    updated_at = models.DateTimeField(_("last updated"), auto_now=True)

    required_words: ClassVar[tuple[str, ...]] = ("name",)
    """Translated fields that must have a Vietnamese text before anything is public."""

    kept_fields: ClassVar[tuple[str, ...]] = ("clearance_id", "created_at")
    """Columns that belong to the record, not to a revision: no revision brings old ones back."""

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                name="%(class)s_live_is_cleared",
                condition=Q(live=False) | Q(clearance__isnull=False),
                violation_error_message=_("Nothing is public before it has been cleared."),
            )
        ]

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
            NotPublishable: a required word has no Vietnamese text.
        """
        clearance = Clearance.objects.standing_for(revision)
        if clearance is None:
            raise NotCleared(_("Nobody has cleared this version for the public yet."))
        self._refuse_gaps(revision)
        with transaction.atomic():
            type(self)._base_manager.filter(pk=self.pk).update(clearance=clearance)
            super().publish(
                revision,
                user=user,
                changed=changed,
                log_action=log_action,
                previous_revision=previous_revision,
                skip_permission_checks=skip_permission_checks,
            )

    def _refuse_gaps(self, revision: Revision) -> None:
        language = settings.MODELTRANSLATION_DEFAULT_LANGUAGE
        columns = [f"{name}_{language}" for name in self.required_words]
        gaps = [column for column in columns if not revision.content.get(column)]
        if gaps:
            message = _("These Vietnamese texts are missing: %(fields)s.")
            raise NotPublishable(message % {"fields": ", ".join(gaps)})

    def serializable_data(self) -> dict[str, Any]:
        """What a revision keeps: of a translated field the columns of the languages alone.

        The bare `name` holds the text of whichever language was active, and would fill a
        language added later with fallback text.
        """
        data: dict[str, Any] = super().serializable_data()
        for name in translated_names(type(self)):
            data.pop(name, None)
        return data

    def with_content_json(self, content: dict[str, Any]) -> PublishedRecord:
        """The record as a revision has it, except what only the record itself can say."""
        record: PublishedRecord = super().with_content_json(content)
        kept = type(self)._base_manager.filter(pk=self.pk).values(*self.kept_fields).first()
        for name, value in (kept or {}).items():
            setattr(record, name, value)
        return record


def translated_names(model: type[models.Model]) -> tuple[str, ...]:
    """Names of the translated fields of a model, without their languages."""
    languages = [code for code, _label in settings.LANGUAGES]
    columns = {field.name for field in model._meta.get_fields()}
    return tuple(
        name for name in sorted(columns) if all(f"{name}_{code}" in columns for code in languages)
    )
