"""What the catalogue shows on the editors' first screen."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from wagtail.admin.ui.components import Component

from investment.admin.completeness import scores_of
from investment.completeness.weights import VERSION
from investment.dates import today
from investment.models import InvestmentProject

WAYS = ("add", "change", "delete", "view", "publish")
"""Any of these lets a person open the list of projects."""


class CompletenessSummary(Component):
    """How complete the drafts of the projects are on average that a person may see."""

    name = "completeness"
    order = 240
    template_name = "investment/admin/completeness_summary.html"

    def __init__(self, request: HttpRequest) -> None:
        self.request = request

    def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
        """The average of the scores, None where there is no project, and the way to the list."""
        viewset: Any = InvestmentProject.snippet_viewset
        scores = scores_of(viewset.get_queryset(self.request), on=today()).values()
        return {
            "average": round(sum(scores) / len(scores)) if scores else None,
            "count": len(scores),
            "version": VERSION,
            "href": f"{reverse(viewset.get_url_name('list'))}?ordering=completeness",
        }


def add_completeness(request: HttpRequest, panels: list[Any]) -> None:
    """Put the average on the first screen of those who may open the list of projects."""
    policy = InvestmentProject.snippet_viewset.permission_policy
    if policy.user_has_any_permission(request.user, WAYS):
        panels.append(CompletenessSummary(request))
