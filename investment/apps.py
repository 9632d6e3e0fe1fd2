"""The database of projects as a Django application."""

from __future__ import annotations

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class InvestmentConfig(AppConfig):
    name = "investment"
    verbose_name = _("investment database")

    def ready(self) -> None:
        """Register the system checks, let groups and search listen: all need the models."""
        import_module("investment.checks")
        import_module("investment.permissions.groups").connect()
        import_module("investment.search.reactions").connect()
        import_module("investment.tasks.enquiry_mail").connect()
        import_module("investment.search.site.records").join_all()
        import_module("investment.tasks.briefs").connect()
