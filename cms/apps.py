"""The website as a Django application."""

from __future__ import annotations

from django.apps import AppConfig
from django.core.checks import register
from django.utils.translation import gettext_lazy as _

from cms.packages import check_the_map_is_installed


class CmsConfig(AppConfig):
    name = "cms"
    verbose_name = _("website")

    def ready(self) -> None:
        """Join in when the demonstration is loaded or removed, and when the system is checked."""
        # Models can be imported only now: the one place with local imports (design §4).
        from cms import front_cache, page_permissions  # noqa: PLC0415
        from cms.accounts import checks, jobs, listening, sending  # noqa: F401, PLC0415
        from cms.demo.loading import load_pages, remove_pages  # noqa: PLC0415
        from cms.editorials import words_on_record  # noqa: PLC0415
        from cms.site_search import join_pages  # noqa: PLC0415
        from investment.actions.demonstration.signals import (  # noqa: PLC0415
            demonstration_loaded,
            demonstration_removed,
        )
        from investment.views import editorial  # noqa: PLC0415

        register(check_the_map_is_installed)
        for part in (jobs, listening, sending):
            part.connect()
        front_cache.connect()
        page_permissions.connect()
        join_pages()
        editorial.register(words_on_record)
        demonstration_loaded.connect(load_pages, dispatch_uid="cms.pages")
        demonstration_removed.connect(remove_pages, dispatch_uid="cms.pages")
