"""Roles: none is changed or deleted so that nobody is left who administers accounts."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect
from wagtail.admin import messages
from wagtail.users.views.groups import DeleteView, EditView, GroupViewSet

from cms.accounts.administrators import LastAdministrator, lock_accounts, must_remain


class RoleView(EditView):
    """Permissions of a role; for who may change groups."""

    def is_valid(self, form: Any) -> bool:
        """Try what would be saved, and take it back."""
        if not super().is_valid(form):
            return False
        try:
            with transaction.atomic():
                form.save()
                must_remain()
                transaction.set_rollback(True)
        except LastAdministrator as refusal:
            form.add_error(None, str(refusal))
            self.produced_error_message = self.get_error_message()
            return False
        return True


class DeleteRoleView(DeleteView):
    """Taking a role away from everybody who has it; for who may delete groups."""

    def form_valid(self, form: Any) -> HttpResponse:
        """Delete, or say why not."""
        try:
            with transaction.atomic():
                response: HttpResponse = super().form_valid(form)
        except LastAdministrator as refusal:
            messages.error(self.request, str(refusal))
            return redirect(self.edit_url_name, self.kwargs["pk"])
        return response

    def delete_action(self) -> None:
        """
        Raises:
            LastAdministrator: nobody would be left.
        """
        lock_accounts()
        super().delete_action()
        must_remain()


class RolesViewSet(GroupViewSet):
    """Wagtail's screens of groups."""

    edit_view_class = RoleView
    delete_view_class = DeleteRoleView
