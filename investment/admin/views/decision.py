"""A small form on one record: what both the clearance and the change of status look like."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any

from django.contrib.admin.utils import quote
from django.forms import Form
from django.http import HttpResponse
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import BaseObjectMixin, WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin


class DecisionView(
    ABC,
    PermissionCheckedMixin,
    BaseObjectMixin,
    WagtailAdminTemplateMixin,
    FormView,  # type: ignore[type-arg]  # takes no parameters at run time
):
    """Shows a form; what the action refuses stands in the form, with everything that was typed."""

    edit_url_name = ""
    index_url_name = ""
    submit_label: Any = _("Save")
    done: Any = ""
    refusals: tuple[type[Exception], ...] = ()

    @property
    def person(self) -> Any:
        """Who decides; Wagtail's addresses let nobody through who has not signed in."""
        return self.request.user

    @abstractmethod
    def act(self, form: Form) -> None:
        """Do what was decided.

        Raises:
            Exception: one of `refusals`, with a sentence for the editor.
        """

    def form_valid(self, form: Form) -> HttpResponse:
        """Act, or show the refusal."""
        try:
            self.act(form)
        except self.refusals as refusal:
            form.add_error(None, str(refusal))
            return self.form_invalid(form)
        messages.success(self.request, self.done)
        response: HttpResponse = super().form_valid(form)
        return response

    def form_invalid(self, form: Form) -> HttpResponse:
        """The form again, the refusal above it."""
        messages.validation_error(self.request, _("Nothing was changed."), form)
        response: HttpResponse = super().form_invalid(form)
        return response

    def get_success_url(self) -> str:
        """Back to the record."""
        return reverse(self.edit_url_name, args=[quote(self.object.pk)])

    def get_page_subtitle(self) -> str:
        return str(self.object)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        listed = capfirst(self.object._meta.verbose_name_plural)
        return [
            *self.breadcrumbs_items,
            {"url": reverse(self.index_url_name), "label": listed},
            {"url": self.get_success_url(), "label": str(self.object)},
            {"url": "", "label": self.page_title},
        ]

    def get_context_data(self, **values: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**values)
        return {
            **context,
            "object": self.object,
            "action_url": self.request.path,
            "submit_button_label": self.submit_label,
            "submit_button_active_label": self.submit_label,
            "media": context["form"].media,
        }
