"""What happened stands written, from where only for a while, and administrators can take it out."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from openpyxl import load_workbook
from wagtail.log_actions import registry

from cms.accounts.audit import LOGGED, action_name, forget, record
from cms.models import AccountEvent, AccountMail, AccountMailKind, EventKind, Invitation, User
from investment.choices import MailState

pytestmark = pytest.mark.django_db
REPORT = "/cms/reports/sign-ins/"


@pytest.mark.parametrize("kind", sorted(LOGGED))
def test_every_event_that_changes_an_account_stands_in_its_history(
    kind: EventKind, person: User, administrator: User
) -> None:
    assert registry.action_exists(action_name(EventKind(kind)))
    record(EventKind(kind), person=person, by=administrator, reason="why")
    entry = registry.get_logs_for_instance(person).get()
    assert (entry.user, entry.data) == (administrator, {"reason": "why"})


def test_signing_in_and_out_is_written_down_with_a_shortened_place(
    client: Client, person: User, sign_in: Any
) -> None:
    sign_in(client, password="wrong and long")
    sign_in(client, address="2001:db8:77:2::1")
    client.post("/cms/logout/")
    rows = AccountEvent.objects.order_by("pk").values_list("kind", "person", "network")
    assert list(rows) == [
        ("failed", person.pk, "203.0.113.0/24"),
        ("signed_in", person.pk, "2001:db8:77::/48"),
        ("signed_out", person.pk, "127.0.0.0/24"),
    ]


def test_a_name_that_nobody_has_is_not_stored(client: Client, sign_in: Any) -> None:
    """It may be a password in the wrong field."""
    sign_in(client, name="hunter2 hunter2", password="x")
    row = AccountEvent.objects.get()
    assert row.person is None
    assert "hunter2" not in f"{row.reason}{row.name_digest}{row.network}"


def aged(kind: EventKind, days: int) -> AccountEvent:
    at = timezone.now() - timedelta(days=days)
    values = {"network": "203.0.113.0/24", "network_digest": "a", "name_digest": "b"}
    return AccountEvent.objects.create(kind=kind, at=at, **values)


def test_places_are_forgotten_before_rows() -> None:
    kept, placeless, gone = (aged(EventKind.SIGNED_IN, days) for days in (89, 91, 366))
    forget(at=timezone.now())
    rows = {row.pk: row.network for row in AccountEvent.objects.all()}
    assert rows == {kept.pk: "203.0.113.0/24", placeless.pk: ""}
    assert gone.pk not in rows


def test_mails_and_invitations_that_came_to_nothing_are_forgotten(administrator: User) -> None:
    long_ago, now = timezone.now() - timedelta(days=100), timezone.now()
    values = {"kind": AccountMailKind.RESET, "state": MailState.NO_MAILBOX}
    for made_at in (long_ago, now):
        AccountMail.objects.create(made_at=made_at, **values)
    for number, begin in enumerate((long_ago, now)):
        Invitation.objects.create(
            first_name="A", last_name="B", e_mail=f"{number}@example.vn", invited_by=administrator,
            invited_at=begin, ends_at=begin + timedelta(days=7),
        )  # fmt: skip
    forget(at=now)
    assert [one.made_at for one in AccountMail.objects.all()] == [now]
    assert [one.e_mail for one in Invitation.objects.all()] == ["1@example.vn"]


def test_administrators_read_filter_and_export_it(
    as_administrator: Client, person: User, administrator: User
) -> None:
    record(EventKind.DEACTIVATED, person=person, by=administrator, reason="=1+1 left")
    assert "=1+1 left" in as_administrator.get(REPORT).content.decode()
    assert "=1+1 left" not in as_administrator.get(f"{REPORT}?kind=failed").content.decode()
    assert as_administrator.get(f"{REPORT}results/").status_code == 200
    answer = as_administrator.get(f"{REPORT}?export=xlsx&kind=deactivated")
    sheet = load_workbook(BytesIO(b"".join(answer.streaming_content))).active
    rows = list(sheet.iter_rows(values_only=True))
    assert len(rows) == 2
    assert rows[1][2:6] == ("Kim Minji", "admin", None, "=1+1 left")
    assert sheet.cell(2, 6).data_type == "s"  # no formula


def test_the_report_takes_as_many_queries_for_many_rows(
    as_administrator: Client, person: User, django_assert_max_num_queries: Any
) -> None:
    for _one in range(40):
        record(EventKind.FAILED, person=person, by=None)
    with django_assert_max_num_queries(30):
        as_administrator.get(REPORT)


def test_others_do_not_see_who_signed_in_when(client: Client, person: User, sign_in: Any) -> None:
    sign_in(client)
    assert client.get(REPORT).headers["Location"] == "/cms/"
    assert client.get(f"{REPORT}?export=csv").headers["Location"] == "/cms/"
    assert REPORT not in client.get("/cms/").content.decode()
