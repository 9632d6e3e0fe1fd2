"""Accounts and invitations among the screens of the administrators."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.viewsets.base import ViewSet
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.users.views.users import UserViewSet

from cms.accounts.administrators import may_change
from cms.accounts.forms.administering import PersonForm
from cms.accounts.views.decisions import ClearFactorView, DeactivateView, ReactivateView
from cms.accounts.views.invitations import (
    AddingIsInviting,
    InvitationsView,
    InviteAgainView,
    InviteView,
    WithdrawView,
)
from cms.accounts.views.people import KeptView, PeopleView, PersonView
from cms.models import Invitation, User

View = Callable[..., HttpResponse]
DECISIONS = {
    "deactivate": DeactivateView,
    "reactivate": ReactivateView,
    "clear_factor": ClearFactorView,
}


class PeopleViewSet(UserViewSet):
    """Wagtail's screens of users, in which nobody is deleted and no password typed.

    For who may change accounts; a superuser's is opened by superusers alone.
    """

    index_view_class = PeopleView
    edit_view_class = PersonView
    delete_view_class = KeptView
    copy_view_enabled = False

    @property
    def add_view(self) -> View:
        return self.construct_view(AddingIsInviting)

    def get_form_class(self, for_update: bool = False) -> Any:
        return PersonForm if for_update else super().get_form_class(for_update)

    def get_common_view_kwargs(self, **values: Any) -> dict[str, Any]:
        urls = {f"{name}_url_name": self.get_url_name(name) for name in DECISIONS}
        common: dict[str, Any] = super().get_common_view_kwargs(**urls, **values)
        return common

    def construct_view(self, view_class: Any, **values: Any) -> View:
        """A view that refuses the accounts of superusers to who is none."""
        view: View = super().construct_view(view_class, **values)

        @wraps(view)
        def checked(request: HttpRequest, *args: Any, **keys: Any) -> HttpResponse:
            if "pk" in keys:
                person = _person(str(keys["pk"]))
                may_change(request.user, person)  # type: ignore[arg-type]  # signed in here
            return view(request, *args, **keys)

        return checked

    def get_urlpatterns(self) -> list[URLPattern]:
        decisions = [
            path(f"{name.replace('_', '-')}/<int:pk>/", self.construct_view(view), name=name)
            for name, view in DECISIONS.items()
        ]
        return [*super().get_urlpatterns(), *decisions]


class InvitationViewSet(ViewSet):
    """For who may add accounts."""

    model = Invitation
    icon = "mail"
    name = url_namespace = "invitations"
    url_prefix = "invitations"
    menu_label = _("Invitations")
    menu_name = "invitations"
    menu_order = 605
    add_to_settings_menu = True
    permission_policy = ModelPermissionPolicy(User)

    def get_common_view_kwargs(self, **values: Any) -> dict[str, Any]:
        names = ("index", "add", "again", "withdraw")
        urls = {f"{name}_url_name": self.get_url_name(name) for name in names}
        shared = {"model": self.model, "permission_policy": self.permission_policy}
        common: dict[str, Any] = super().get_common_view_kwargs(
            **urls, **shared, header_icon=self.icon, **values
        )
        return common

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", self.construct_view(InvitationsView), name="index"),
            path("add/", self.construct_view(InviteView), name="add"),
            path("again/<int:pk>/", self.construct_view(InviteAgainView), name="again"),
            path("withdraw/<int:pk>/", self.construct_view(WithdrawView), name="withdraw"),
        ]


def _person(key: str) -> User:
    """
    Raises:
        Http404: there is nobody with this key.
    """
    person = User.objects.filter(pk=key).first() if key.isdecimal() else None
    if person is None:
        raise Http404
    return person
