"""The desk on the editors' first screen, and each of its sections whole."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from wagtail.admin.ui.components import Component

from investment.admin.desk.sections import sections_for

SHOWN = 8
"""Lines of a section on the first screen."""


class Desk(Component):
    """What waits for the person who has signed in."""

    name = "desk"
    order = 50
    template_name = "investment/admin/desk.html"

    def __init__(self, request: HttpRequest) -> None:
        self.request = request

    def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
        """The sections, and how many lines of each are shown."""
        return {"sections": sections_for(self.request.user), "shown": SHOWN}


def section(request: HttpRequest, name: str) -> HttpResponse:
    """One section with all its lines; 404 where it has nothing to say to the person."""
    for one in sections_for(request.user):
        if one.name == name:
            return render(request, "investment/admin/desk_section.html", {"section": one})
    raise Http404


def add_desk(request: HttpRequest, panels: list[Any]) -> None:
    """Put the desk in the place of Wagtail's lists of what waits: those lead nobody to clearing."""
    replaced = {"workflow_objects_to_moderate", "user_objects_in_workflow_moderation"}
    panels[:] = [panel for panel in panels if getattr(panel, "name", "") not in replaced]
    panels.append(Desk(request))
