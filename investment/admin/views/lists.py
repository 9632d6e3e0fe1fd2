"""Lists and choosers that find words without accents."""

from __future__ import annotations

from typing import Any

from django.contrib.admin.utils import quote
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from wagtail.admin.widgets.button import Button
from wagtail.snippets.views.chooser import (
    ChooseResultsView,
    ChooseView,
    SnippetChooserViewSet,
    SnippetChosenMultipleView,
    SnippetChosenView,
)
from wagtail.snippets.views.snippets import IndexView

from investment.admin.completeness import scores_of, with_completeness
from investment.admin.finding import FindForm, found
from investment.dates import today
from investment.models import InvestmentProject, TranslationStanding
from investment.models.settling import settle


class RecordListView(IndexView):
    """A list of records."""

    def search_queryset(self, queryset: Any) -> Any:
        """Every word, folded, in any language (design §6)."""
        if not self.is_searching:
            return queryset
        return found(queryset, self.search_query, names=self.search_fields)


class PublishedListView(RecordListView):
    """A list of records that can be public."""

    clear_url_name = ""

    def get_table(self, object_list: Any) -> Any:
        """The records of one page, each with how its translations stand."""
        keys = [record.pk for record in object_list]
        settle(self.model._default_manager.filter(pk__in=keys))
        states = TranslationStanding.objects.states_of(self.model, keys)
        for record in object_list:
            record.translation_states = states.get(record.pk, {})
        return super().get_table(object_list)

    def get_list_more_buttons(self, instance: Any) -> list[Any]:
        """Also clearing, where something waits for it."""
        buttons: list[Any] = super().get_list_more_buttons(instance)
        is_waiting = instance.has_unpublished_changes or not instance.live
        if is_waiting and self.user_has_permission("clear"):
            address = reverse(self.clear_url_name, args=[quote(instance.pk)])
            label = _("Clear for the public")
            buttons.append(Button(label, url=address, icon_name="check", priority=15))
        return buttons


class ProjectListView(PublishedListView):
    """The list of projects."""

    status_url_name = confirm_url_name = reviews_url_name = ""

    @cached_property
    def header_more_buttons(self) -> list[Button]:
        """Also what waits for the word of the person's agency."""
        buttons: list[Button] = [*super().header_more_buttons]
        if self.user_has_permission("change"):
            label, address = _("Waiting for confirmation"), reverse(self.reviews_url_name)
            buttons.append(Button(label, url=address, icon_name="check", priority=5))
        return buttons

    def order_queryset(self, queryset: Any) -> Any:
        """Also by completeness, which no column keeps."""
        if self.ordering not in ("completeness", "-completeness"):
            return super().order_queryset(queryset)
        queryset = with_completeness(queryset, on=today())
        return super().order_queryset(queryset).order_by(self.ordering, "code")

    def get_table(self, object_list: Any) -> Any:
        """The projects of one page, each with its score."""
        keys = [project.pk for project in object_list]
        scores = scores_of(InvestmentProject.objects.filter(pk__in=keys), on=today())
        for project in object_list:
            project.completeness_score = scores[project.pk]
        return super().get_table(object_list)

    def get_list_more_buttons(self, instance: Any) -> list[Any]:
        """Also the change of status and the confirmation, which no form can make."""
        buttons: list[Any] = super().get_list_more_buttons(instance)
        if self.user_has_permission("change"):
            address = reverse(self.status_url_name, args=[quote(instance.pk)])
            label = _("Change call status")
            buttons.append(Button(label, url=address, icon_name="history", priority=12))
            address = reverse(self.confirm_url_name, args=[quote(instance.pk)])
            label = _("Confirm the figures")
            buttons.append(Button(label, url=address, icon_name="check", priority=11))
        return buttons


class RecordChooser:
    """What all views of a chooser share: which records, and how they are found."""

    filter_form_class = FindForm
    model_class: Any
    request: Any

    def get_object_list(self) -> Any:
        """Only that to which the person may link."""
        return self.model_class.snippet_viewset.get_choosable(self.request)


class RecordChooseView(RecordChooser, ChooseView):
    """The window of a chooser."""


class RecordChooseResultsView(RecordChooser, ChooseResultsView):
    """The results in that window."""


class RecordChosenView(RecordChooser, SnippetChosenView):
    """The one that was chosen."""

    def get_object(self, pk: str) -> Any:
        """The record, where the person may see it; a key that is no number belongs to none."""
        return self.get_object_list().get(pk=pk if pk.isdecimal() else None)


class RecordChosenMultipleView(RecordChooser, SnippetChosenMultipleView):
    """The ones that were chosen."""

    def get_objects(self, pks: list[str]) -> Any:
        """The records among them that the person may see."""
        return self.get_object_list().filter(pk__in=[pk for pk in pks if pk.isdecimal()])


class RecordChooserViewSet(SnippetChooserViewSet):
    """The chooser of any record."""

    choose_view_class = RecordChooseView
    choose_results_view_class = RecordChooseResultsView
    chosen_view_class = RecordChosenView
    chosen_multiple_view_class = RecordChosenMultipleView
