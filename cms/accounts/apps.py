"""Wagtail's application of users and groups, with our screens in the place of its own."""

from __future__ import annotations

from wagtail.users.apps import WagtailUsersAppConfig


class AccountsConfig(WagtailUsersAppConfig):
    user_viewset = "cms.accounts.viewsets.PeopleViewSet"
    group_viewset = "cms.accounts.views.roles.RolesViewSet"
