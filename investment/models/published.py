"""What every record has that can be public: revisions, a workflow, words, and the gate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel, get_all_child_relations
from wagtail.models import DraftStateMixin, LockableMixin, RevisionMixin, WorkflowMixin

from investment.models.gate import ClearedPart
from investment.models.settling import settle_all

if TYPE_CHECKING:
    from wagtail.models import Revision


class NotPublishable(Exception):
    """The revision lacks what every public record must have; the message says what."""


class PublishedRecord(
    ClearedPart, WorkflowMixin, DraftStateMixin, LockableMixin, RevisionMixin, ClusterableModel
):
    """A record that is public only after a second person has cleared it (design §5)."""

    live = models.BooleanField(_("live"), default=False, editable=False)
    created_at = models.DateTimeField(_("created"), auto_now_add=True)
    updated_at = models.DateTimeField(_("last updated"), auto_now=True)

    required_words: ClassVar[tuple[str, ...]] = ("name",)
    """Translated fields that must have a Vietnamese text before anything is public."""

    kept_fields: ClassVar[tuple[str, ...]] = (*ClearedPart.kept_fields, "created_at")

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                name="%(class)s_live_is_cleared",
                condition=Q(live=False) | Q(clearance__isnull=False),
                violation_error_message=_("Nothing is public before it has been cleared."),
            )
        ]

    def note_publication(self) -> None:
        """Note how the translations stand that visitors read from now on."""
        settle_all(type(self), [self.pk])

    def refuse_gaps(self, revision: Revision) -> None:
        """Refuse a revision without the Vietnamese texts that every public record has.

        Raises:
            NotPublishable: names the empty columns.
        """
        language = settings.MODELTRANSLATION_DEFAULT_LANGUAGE
        columns = [f"{name}_{language}" for name in self.required_words]
        gaps = [column for column in columns if not revision.content.get(column)]
        if gaps:
            message = gettext("These Vietnamese texts are missing: %(fields)s.")
            raise NotPublishable(message % {"fields": ", ".join(gaps)})

    def serializable_data(self) -> dict[str, Any]:
        """What a revision keeps: of a translated field the columns of the languages alone.

        The bare `name` holds the text of whichever language was active, and would fill a
        language added later with fallback text; so would the bare words of the record's rows.
        """
        data: dict[str, Any] = super().serializable_data()
        _drop_bare_words(type(self), data)
        for relation in get_all_child_relations(type(self)):
            for row in data.get(relation.get_accessor_name(), ()):
                _drop_bare_words(relation.related_model, row)
        return data


def translated_names(model: type[models.Model]) -> tuple[str, ...]:
    """Names of the translated fields of a model, without their languages."""
    languages = [code for code, _label in settings.LANGUAGES]
    columns = {field.name for field in model._meta.get_fields()}
    return tuple(
        name for name in sorted(columns) if all(f"{name}_{code}" in columns for code in languages)
    )


def _drop_bare_words(model: type[models.Model], data: dict[str, Any]) -> None:
    for name in translated_names(model):
        data.pop(name, None)
