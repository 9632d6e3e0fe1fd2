"""The list of people, and the form of one: no password, no deletion, no switch without a reason."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BulkActionsCheckboxColumn, Column
from wagtail.admin.widgets.button import Button
from wagtail.users.views.users import DeleteView, EditView, IndexView

from cms.accounts.administrators import LastAdministrator, lock_accounts, must_remain
from cms.accounts.audit import record
from cms.accounts.second_factor import has_factor
from cms.accounts.sending import post
from cms.models import AccountMailKind, EventKind, User

KEPT = _("Accounts are not deleted: what people wrote keeps its author. Deactivate the account.")


def snapshot(person: User) -> dict[str, Any]:
    """What of an account stands in its history: no password, no key."""
    membership = getattr(person, "membership", None)
    return {
        "name": person.get_full_name(),
        "username": person.username,
        "e_mail": person.email,
        "is_superuser": person.is_superuser,
        "roles": sorted(map(str, person.groups.all())),
        "agency": membership.organisation.code if membership else "",
    }


class PeopleView(IndexView):
    """Everybody with an account, active or not; adding is inviting."""

    add_item_label = _("Invite somebody")

    @cached_property
    def columns(self) -> list[Column]:
        """Wagtail's without its boxes, by which many accounts would change without a reason."""
        kept = [one for one in super().columns if not isinstance(one, BulkActionsCheckboxColumn)]
        return [*kept, Column("agency", label=_("Agency"), accessor="membership.organisation")]

    def get_base_queryset(self) -> Any:
        return super().get_base_queryset().select_related("membership__organisation")

    def get_delete_url(self, instance: Any) -> None:
        """There is none."""

    @cached_property
    def header_more_buttons(self) -> list[Button]:
        """The way to the invitations."""
        more = list(super().header_more_buttons)
        if self.user_has_permission("add"):
            url = reverse("invitations:index")
            more.append(Button(gettext("Invitations"), url=url, icon_name="mail", priority=90))
        return more


class PersonView(EditView):
    """One account, with the decisions that can be taken about it."""

    deactivate_url_name = reactivate_url_name = clear_factor_url_name = ""

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "by": self.request.user}

    def get_delete_url(self) -> None:
        """There is none."""

    @cached_property
    def header_more_buttons(self) -> list[Button]:
        """What can be decided now."""
        return [*super().header_more_buttons, *self._decisions()]

    def _decisions(self) -> Iterator[Button]:
        person = self.object
        wanted = {
            "deactivate": (_("Deactivate the account"), "lock", person.is_active),
            "reactivate": (_("Activate the account again"), "lock-open", not person.is_active),
            "clear_factor": (_("Clear the second factor"), "key", has_factor(person)),
        }
        for name, (label, icon, is_offered) in wanted.items():
            if is_offered and not (name == "deactivate" and person == self.request.user):
                url = reverse(getattr(self, f"{name}_url_name"), args=[person.pk])
                yield Button(label, url=url, icon_name=icon, priority=80)

    def form_valid(self, form: Any) -> HttpResponse:
        """Save, unless nobody would be left who administers accounts."""
        try:
            with transaction.atomic():
                lock_accounts()
                before = snapshot(User.objects.get(pk=self.object.pk))
                response: HttpResponse = super().form_valid(form)
                must_remain()
                self._write_down(before)
        except LastAdministrator as refusal:
            form.add_error(None, str(refusal))
            self.produced_error_message = self.get_error_message()
            refused: HttpResponse = self.form_invalid(form)
            return refused
        return response

    def _write_down(self, before: dict[str, Any]) -> None:
        """Who changed what; and the old address hears of a new one."""
        person = User.objects.get(pk=self.object.pk)
        after = snapshot(person)
        if after == before:
            return
        by: Any = self.request.user
        change = {"before": before, "after": after}
        event = record(EventKind.CHANGED, person=person, by=by, request=self.request, data=change)
        if before["e_mail"] and before["e_mail"] != after["e_mail"]:
            post(AccountMailKind.NOTICE, event=event, e_mail=before["e_mail"])


class KeptView(DeleteView):
    """Refuses, with the sentence that says what to do instead."""

    def dispatch(self, request: HttpRequest, *args: Any, **values: Any) -> HttpResponse:
        messages.error(request, KEPT)
        return redirect("wagtailusers_users:edit", self.kwargs["pk"])


def refuse_in_bulk(
    request: HttpRequest, _action_type: str, objects: Any, _action: Any
) -> HttpResponse | None:
    """Neither deletion nor roles nor closing of many accounts at once: each has its own reason."""
    if not any(isinstance(one, User) for one in objects):
        return None
    messages.error(request, gettext("Accounts are changed one by one, each with its reason."))
    return redirect("wagtailusers_users:index")
