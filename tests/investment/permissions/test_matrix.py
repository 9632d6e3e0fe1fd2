"""Every cell of the matrix, tried through the editors' own addresses.

Wagtail asks for the single record in few of its views, so the addresses of every list are walked:
one that has no row here fails.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from django.template import engines
from django.test import Client
from django.urls import reverse
from rich.console import Console
from rich.table import Table

from investment.admin.viewsets.enquiries import EnquiryViewSet
from investment.admin.viewsets.group import CatalogueGroup
from investment.admin.viewsets.imports import ImportViewSet
from investment.admin.viewsets.letters import ReviewLetterViewSet
from investment.models import Organisation
from investment.permissions.matrix import MATRIX
from investment.permissions.roles import Role
from tests.factories import OrganisationFactory
from tests.investment.permissions.people import browser_of, person
from tests.investment.permissions.records import one_of_each

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

SEEING = "view add change delete publish"
NEEDS = {
    "list": SEEING, "list_results": SEEING, "history": SEEING, "history_results": SEEING,
    "usage": SEEING, "inspect": SEEING, "revisions_compare": SEEING, "workflow_history": SEEING,
    "workflow_history_detail": SEEING, "file": SEEING,
    "add": "add", "delete": "delete",
    "edit": "change", "revisions_revert": "change", "status": "change",
    "unpublish": "publish", "revisions_unschedule": "publish",
    "lock": "lock", "unlock": "unlock", "clear": "clear", "retract": "clear publish",
    "send_back": SEEING,
    "columns": "add", "write": "add", "undo": "add", "refused": "add", "template": "add",
    "words": "translate",
    "confirm": "change", "reviews": "change", "review_sheet": "change",
    "scan": SEEING, "settle": "add",
    "reply": "change", "reassign": "change", "end": "change", "send_again": "change",
    "workflow_action": SEEING, "collect_workflow_action_data": SEEING,
    "confirm_workflow_cancellation": SEEING,
}  # fmt: skip
"""What each address asks for: one of these actions."""

READ_ONLY = {("investment.reviewletter", "edit"), ("investment.importrecord", "edit")}
"""Where the address that Wagtail calls edit shows a page without a form."""

TASK_DECIDES = {
    "workflow_action", "collect_workflow_action_data", "confirm_workflow_cancellation",
    "workflow_history_detail", "file", "scan", "settle", "review_sheet",
    "columns", "write", "undo", "refused",
}  # fmt: skip
"""Where there is no task, file or answer nobody gets anything, and outsiders come not so far."""


@pytest.fixture(autouse=True)
def wagtail_templates(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wagtail's templates as they are outside tests: variables may be missing there."""
    monkeypatch.setattr(engines["django"].engine, "string_if_invalid", "")


@pytest.fixture(autouse=True)
def private_files(settings: Any, tmp_path: Any) -> None:
    settings.PRIVATE_MEDIA_ROOT = tmp_path


@pytest.fixture
def agency() -> Organisation:
    own: Organisation = OrganisationFactory()
    return own


def viewsets() -> Iterator[Any]:
    """Every list of the editors' menu."""
    kinds = (*CatalogueGroup.items, EnquiryViewSet, ImportViewSet, ReviewLetterViewSet)
    yield from (item.model.snippet_viewset for item in kinds)


def allows(role: Role, label: str, action: str) -> bool:
    """What the matrix says; to clear is to add a clearance to what one may see."""
    if action == "translate":  # the address that is tried is of the Korean words
        is_theirs = role == Role.TRANSLATOR_KO and allows(role, label, "view")
        return is_theirs or allows(role, label, "change")
    if action == "clear":
        return allows(role, "investment.clearance", "add") and allows(role, label, "view")
    return any(label in subject.models and subject.allows(role, action) for subject in MATRIX)


def may_reach(role: Role, label: str, name: str) -> bool:
    needed = SEEING if (label, name) in READ_ONLY else NEEDS[name]
    return any(allows(role, label, action) for action in needed.split())


def address_of(viewset: Any, pattern: Any, record: Any) -> str:
    """The address of a view for a record, with the newest revision where one is asked for."""
    route = viewset.get_url_name(pattern.name)
    keys: list[Any] = [record.pk] if re.search(r":pk>|P<pk>", str(pattern.pattern)) else []
    more: dict[str, list[Any]] = {
        "revisions_compare": ["earliest", "latest"],
        "revisions_revert": [getattr(record, "latest_revision_id", 1) or 1],
        "revisions_unschedule": [getattr(record, "latest_revision_id", 1) or 1],
        "workflow_action": ["approve", 1],
        "collect_workflow_action_data": ["approve", 1],
        "workflow_history_detail": [1],
        "words": ["ko"],
        "settle": [1],
        "template": ["vi"],
        "review_sheet": ["xlsx"],
    }
    return reverse(route, args=[*keys, *more.get(pattern.name, [])])


def is_refused(client: Client, name: str, address: str) -> bool:
    """Whether a person is sent away: not found, forbidden, or back to the first screen."""
    ask = client.post if name in ("lock", "unlock") else client.get
    response = ask(address)
    if response.status_code == 302:
        return response.headers["Location"].split("?")[0] == reverse("wagtailadmin_home")
    return response.status_code in (403, 404)


def differing(role: Role, client: Client, records: dict[str, Any], *, is_own: bool) -> list[str]:
    """Addresses that answer otherwise than the matrix says, as sentences."""
    found, table = [], Table(title=role.value)
    for column in ("record", "may", "may not"):
        table.add_column(column)
    for viewset in viewsets():
        label = viewset.model._meta.label_lower
        counted: Counter[bool] = Counter()
        for pattern in viewset.get_urlpatterns():
            takes_key = ":pk>" in str(pattern.pattern) or "P<pk>" in str(pattern.pattern)
            expected = may_reach(role, label, pattern.name) and (is_own or not takes_key)
            if expected and pattern.name in TASK_DECIDES:
                continue
            answered = not is_refused(
                client, pattern.name, address_of(viewset, pattern, records[label])
            )
            counted[answered] += 1
            if answered is not expected:
                found.append(f"{role}: {label} {pattern.name} is {'open' if answered else 'shut'}")
        table.add_row(label, str(counted[True]), str(counted[False]))
    Console().print(table)
    return found


@pytest.mark.parametrize("role", Role, ids=lambda role: role.name.lower())
def test_every_address_does_what_the_matrix_says(role: Role, agency: Organisation) -> None:
    client = browser_of(person(role, agency=agency))
    assert differing(role, client, one_of_each(agency), is_own=True) == []


def test_records_of_another_agency_are_not_there_for_a_contributor(agency: Organisation) -> None:
    client = browser_of(person(Role.CONTRIBUTOR, agency=agency))
    others = one_of_each(OrganisationFactory())
    assert differing(Role.CONTRIBUTOR, client, others, is_own=False) == []


def test_somebody_without_an_agency_contributes_nothing(agency: Organisation) -> None:
    client = browser_of(person(Role.CONTRIBUTOR))
    assert differing(Role.CONTRIBUTOR, client, one_of_each(agency), is_own=False) == []


def test_every_address_has_its_row() -> None:
    names = {pattern.name for viewset in viewsets() for pattern in viewset.get_urlpatterns()}
    assert names == set(NEEDS)


def test_every_list_has_its_row() -> None:
    labels = {label for subject in MATRIX for label in subject.models}
    assert {viewset.model._meta.label_lower for viewset in viewsets()} <= labels
