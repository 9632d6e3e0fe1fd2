"""What a form offers to somebody whose permission ends at their own agency."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib.auth import get_permission_codename
from django.db.models import Q

from investment.permissions.reach import OWNER, reach

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractUser


def keep_within_reach(form: Any, person: AbstractUser) -> None:
    """Let nobody give a record to another agency, or link to drafts of another.

    What is not offered is refused too: a choice that somebody posts is looked for among these.

    Args:
        form: of a record, made for its model.
        person: who fills it in.
    """
    model = form._meta.model._meta
    if model.label_lower not in OWNER:
        return
    names = [f"{model.app_label}.{get_permission_codename(to, model)}" for to in ("add", "change")]
    within = reach(person, names)
    if within.is_everything:
        return
    if agency := form.fields.get("owning_agency"):
        agency.queryset = agency.queryset.filter(pk__in=within.agencies, is_active=True)
        agency.required, agency.empty_label = True, None
    if project := form.fields.get("project"):
        project.queryset = within.narrow(project.queryset)
    if related := form.fields.get("related_projects"):
        own = Q(owning_agency__in=within.agencies)
        related.queryset = related.queryset.filter(Q(live=True) | own)
