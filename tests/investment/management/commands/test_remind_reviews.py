"""The command that reminds agencies, and its dry run."""

from __future__ import annotations

from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command

from investment.models import Contact, ReviewMail, ReviewNotice
from tests.factories import OrganisationFactory
from tests.investment.reviews import DAY, public_project
from tests.smtp import mail_server

pytestmark = pytest.mark.django_db


def said(**options: Any) -> str:
    out = StringIO()
    call_command("remind_reviews", stdout=out, **options)
    return out.getvalue()


def test_it_says_whom_it_tells_and_a_dry_run_writes_nothing(settings: Any) -> None:
    agency = OrganisationFactory()
    Contact.objects.create(organisation=agency, role_vi="Văn thư", e_mail="vanthu@example.vn")
    project = public_project(agency, due_on=DAY)
    line = f"{agency.code} reminder: {project.code} due 2026-11-23 (due_day)\n"
    assert said(dry_run=True) == f"{line}Notices due: 1\n"
    assert not ReviewNotice.objects.exists()
    with mail_server(settings) as post:
        assert said() == f"{line}Notices written: 1, mails sent: 1\n"
        assert said() == "Notices written: 0, mails sent: 0\n"
    assert len(post.received) == ReviewMail.objects.count() == 1
