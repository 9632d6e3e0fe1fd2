"""Clearing a record for the public by a second person."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.contrib.admin.utils import quote
from django.contrib.auth import get_user_model
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import models
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from investment.actions.clearance import (
    ClearanceRefused,
    clear_second_person,
    eligible_to_clear,
)
from investment.actions.publishing import clear_and_publish
from investment.actions.steps import step_of, waits_for_clearance
from investment.admin.forms import ClearanceForm
from investment.admin.stored_files import address_of, files_in
from investment.admin.views.decision import DecisionView
from investment.dates import today
from investment.models import Clearance, NotPublishable
from investment.models.clearance import authors_since_clearance


class ClearView(DecisionView):
    """Shows who wrote what waits, and takes a second person's word for it (design §5)."""

    permission_required = "clear"
    form_class = ClearanceForm
    template_name = "investment/admin/clear.html"
    page_title = _("Clear for the public")
    submit_label = _("Clear for the public")
    done = _("This version is cleared for the public.")
    refusals = (ClearanceRefused, NotPublishable)
    revisions_compare_url_name = inspect_url_name = send_back_url_name = ""

    def get_form_kwargs(self) -> dict[str, Any]:
        return {
            **super().get_form_kwargs(),
            "record": self.object,
            "can_publish": waits_for_clearance(self.object) or self.can_publish(),
        }

    def can_publish(self) -> bool:
        """Whether who clears may also make public what waits in no workflow."""
        is_allowed: bool = self.user_has_permission("publish")
        return is_allowed

    def act(self, form: Any) -> None:
        """Clear the version that was read; publish it too where that was ticked."""
        statement, by = form.cleaned_data["statement"], self.person
        revision = self.object.latest_revision
        if revision is None:
            raise ClearanceRefused(gettext("There is no version to clear: save the record first."))
        _refuse_mistakes(revision)
        if form.cleaned_data.get("publish"):
            clear_and_publish(record=self.object, by=by, statement=statement)
        else:
            clear_second_person(revision=revision, by=by, statement=statement)

    def get_context_data(self, **values: Any) -> dict[str, Any]:
        revision = self.object.latest_revision
        authors, clearance = get_user_model().objects.none(), None
        if revision is not None:
            keys = authors_since_clearance(revision=revision)
            authors = get_user_model().objects.filter(pk__in=keys)
            clearance = Clearance.objects.standing_for(revision)
        return super().get_context_data(
            revision=revision,
            authors=authors,
            clearance=clearance,
            eligible=list(eligible_to_clear(revision=revision, on=today())) if revision else [],
            send_back_url=self.send_back_address(),
            read_url=self.reading_address(),
            compare_url=self._comparison(),
            files=self._files(revision),
            **values,
        )

    def get_success_url(self) -> str:
        """Back to the record, or to the list for those who may not write."""
        if self.user_has_permission("change"):
            return super().get_success_url()
        return reverse(self.index_url_name)

    def send_back_address(self) -> str | None:
        """Where what waits goes back to its author; None where nothing waits."""
        if step_of(self.object) is None:
            return None
        return reverse(self.send_back_url_name, args=[quote(self.object.pk)])

    def reading_address(self) -> str:
        """Where the whole version that waits can be read."""
        return reverse(self.inspect_url_name, args=[quote(self.object.pk)])

    def _files(self, revision: Any) -> list[dict[str, str]]:
        """The files of what waits, to be read before they are cleared."""
        named = files_in(revision.content) if revision else ()
        return [{"href": address_of(self.object, one.name), "label": one.label} for one in named]

    def _comparison(self) -> str | None:
        """Where what waits stands beside what is public."""
        if not self.object.live:
            return None
        return reverse(
            self.revisions_compare_url_name, args=[quote(self.object.pk), "live", "latest"]
        )


def _refuse_mistakes(revision: Any) -> None:
    """Say what a draft still breaks: drafts are saved without all the checks of a public record."""
    record = revision.as_object()
    try:
        record.full_clean()
    except ValidationError as mistakes:
        raise ClearanceRefused(" ".join(_sentences(record, mistakes))) from mistakes


def _sentences(record: models.Model, mistakes: ValidationError) -> Iterator[str]:
    """One sentence for each mistake, with the name of the field it is about."""
    for name, texts in mistakes.message_dict.items():
        for text in texts:
            if name == NON_FIELD_ERRORS:
                yield text
            else:
                label = record._meta.get_field(name).verbose_name  # type: ignore[union-attr]
                yield f"{capfirst(str(label))}: {text}"
