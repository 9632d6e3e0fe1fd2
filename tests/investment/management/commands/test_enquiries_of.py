"""A person asks what is kept of them, and has it erased."""

from __future__ import annotations

import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from investment.models import Enquiry
from tests.factories import EnquiryFactory

pytestmark = pytest.mark.django_db

WHO = "Minji.Kim@hansol.example"


@pytest.fixture
def enquiry() -> Enquiry:
    """Beside one of somebody else."""
    EnquiryFactory(e_mail="other@hansol.example")
    made: Enquiry = EnquiryFactory(e_mail=WHO)
    return made


def said(*arguments: str, **options: Any) -> str:
    out = StringIO()
    call_command("enquiries_of", *arguments, stdout=out, **options)
    return out.getvalue()


def test_it_lists_receipts_and_changes_nothing(enquiry: Enquiry) -> None:
    assert said(WHO.upper()).splitlines() == [f"{enquiry.receipt} Received", "Enquiries found: 1"]
    enquiry.refresh_from_db()
    assert not enquiry.is_erased


def test_all_that_is_kept_is_written_to_a_file_of_its_owner(
    enquiry: Enquiry, tmp_path: Path
) -> None:
    file = tmp_path / "kim.json"
    said(WHO, "--export", str(file))
    (kept,) = json.loads(file.read_text(encoding="utf-8"))
    assert (kept["receipt"], kept["message"]) == (enquiry.receipt, enquiry.message)
    assert file.stat().st_mode & 0o077 == 0


def test_it_is_erased_after_it_was_handed_out(enquiry: Enquiry, tmp_path: Path) -> None:
    file = tmp_path / "kim.json"
    assert "Enquiries erased: 1" in said(WHO, "--export", str(file), "--erase")
    assert enquiry.message in file.read_text(encoding="utf-8")
    enquiry.refresh_from_db()
    assert enquiry.is_erased
    assert Enquiry.objects.filter(erased_at__isnull=True).count() == 1
    assert said(WHO) == "Enquiries found: 0\n"


def test_what_cannot_be_handed_out_is_not_erased(enquiry: Enquiry, tmp_path: Path) -> None:
    file = tmp_path / "there.json"
    file.write_text("mine", encoding="utf-8")
    with pytest.raises(CommandError, match="was not written") as refused:
        said(WHO, "--export", str(file), "--erase")
    assert refused.value.returncode == 1
    enquiry.refresh_from_db()
    assert not enquiry.is_erased
    assert file.read_text(encoding="utf-8") == "mine"


def test_wrong_usage_is_told_from_a_refusal() -> None:
    with pytest.raises(CommandError) as wrong:
        said(WHO, "--forget")
    assert "unrecognized arguments" in str(wrong.value)
