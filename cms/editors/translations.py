"""Every page with its languages: what is missing, and what no longer follows the Vietnamese one."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.admin.ui.tables.pages import PageTitleColumn, PageTypeColumn
from wagtail.admin.views.pages.listing import IndexView
from wagtail.admin.viewsets.pages import PageListingViewSet
from wagtail.models import Page

from cms.panels import LanguageRow, language_rows
from cms.translations import SOURCE
from cms.ways import HOME_DEPTH


class LanguageColumn(Column):
    """The state of a page in one language, with the way to its form or to its translation."""

    cell_template_name = "cms/admin/language_cell.html"

    def __init__(self, code: str, label: Any) -> None:
        super().__init__(f"language_{code}", label=label, accessor=self._row)
        self.code = code

    def _row(self, page: Page) -> LanguageRow:
        if not hasattr(page, "language_rows"):  # one reading serves the columns of all languages
            page.language_rows = {row.code: row for row in language_rows(page)}
        row: LanguageRow = page.language_rows[self.code]
        return row


class TranslationIndexView(IndexView):
    """Vietnamese pages with the state of each translation, and those that have no Vietnamese."""

    def get_base_queryset(self) -> Any:
        pages = super().get_base_queryset().filter(depth__gte=HOME_DEPTH)
        sources = Page.objects.filter(locale__language_code=SOURCE)
        without_source = ~Q(translation_key__in=sources.values("translation_key"))
        return pages.filter(Q(locale__language_code=SOURCE) | without_source)


class TranslationsViewSet(PageListingViewSet):
    """The list in the menu of the editors."""

    model = Page
    index_view_class = TranslationIndexView
    icon = "globe"
    menu_label = _("Translations")
    menu_name = "translations"
    menu_order = 250
    add_to_admin_menu = True
    name = "page_translations"
    url_prefix = "translations"
    columns = [
        PageTitleColumn("title", label=_("Title"), classname="title"),
        PageTypeColumn("type", label=_("Type"), accessor="page_type_display_name"),
        *(LanguageColumn(code, label) for code, label in settings.LANGUAGES),
    ]
