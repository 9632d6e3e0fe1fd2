"""Clearing a page for the public by a second person, on the screen that records have for it."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.models import Page

from cms.models.base import BasePage
from investment.admin.views.clearing import ClearView
from investment.permissions.policy import may_clear


class PageClearView(ClearView):
    """Who wrote what waits, and a second person's word for it (design §5)."""

    model = Page
    pk_url_kwarg = "page_id"
    edit_url_name = "wagtailadmin_pages:edit"
    index_url_name = "wagtailadmin_explore_root"
    revisions_compare_url_name = "wagtailadmin_pages:revisions_compare"

    def get_object(self, queryset: Any = None) -> Any:
        """The page in its own class, for those who may clear.

        Raises:
            Http404: there is no such page of ours; the root of the tree is none.
            PermissionDenied: the person may not clear, or has nothing to do with the page.
        """
        page = get_object_or_404(Page, pk=self.kwargs[self.pk_url_kwarg]).specific
        if not isinstance(page, BasePage):
            raise Http404
        if not can_clear(page, self.request.user):
            raise PermissionDenied
        return page

    def can_publish(self) -> bool:
        """Whether who clears may also make it public at once."""
        is_allowed: bool = self.object.permissions_for_user(self.request.user).can_publish()
        return is_allowed

    def send_back_address(self) -> None:
        """A page goes back in its own form, where Wagtail has the step."""

    def reading_address(self) -> str:
        """The draft as visitors would see it."""
        return reverse("wagtailadmin_pages:view_draft", args=[self.object.pk])

    def get_success_url(self) -> str:
        """Back to the page."""
        return reverse(self.edit_url_name, args=[self.object.pk])


def can_clear(page: Page, person: Any) -> bool:
    """Whether somebody may clear a page: one who clears, and can open it to read it."""
    return may_clear(person) and page.permissions_for_user(person).can_edit()


def refuse_uncleared(request: HttpRequest, page: Page) -> HttpResponse | None:
    """What an editor wanted public is kept as a draft where nobody has cleared it, and said so."""
    own = page.specific
    if not isinstance(own, BasePage) or not own.waits_for_clearance():
        return None
    messages.warning(
        request,
        _("“%(page)s” is kept as a draft: a second person clears it for the public.")
        % {"page": page.get_admin_display_title()},
        buttons=[messages.button(clear_address(page), _("Clear for the public"))],
    )
    return redirect("wagtailadmin_pages:edit", page.pk)


def refuse_uncleared_of_many(
    request: HttpRequest, action_type: str, pages: Any, action: Any
) -> HttpResponse | None:
    """Nothing of a selection is published where somebody must clear one of its pages first."""
    if action_type != "publish" or request.method != "POST":
        return None
    for page in pages:
        if isinstance(page, Page) and refuse_uncleared(request, page):
            return redirect(action.next_url)
    return None


def clear_address(page: Page) -> str:
    """The screen on which a page is cleared."""
    return reverse("clear_page", args=[page.pk])
