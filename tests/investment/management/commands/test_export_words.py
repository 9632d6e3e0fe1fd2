"""Words for a bureau from the command line."""

from __future__ import annotations

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from investment.bilingual.catalogue import read
from tests.factories import InvestmentProjectFactory, ZoneFactory

pytestmark = pytest.mark.django_db


def codes(path: Path, *arguments: str) -> set[str]:
    call_command("export_words", str(path), "--language", "ko", *arguments, stdout=StringIO())
    return {entry.place.code for entry in read(path.read_bytes()).entries}


def test_it_writes_what_is_not_current_and_what_the_query_says(tmp_path: Path) -> None:
    InvestmentProjectFactory(code="TH-001")
    ZoneFactory(code="Z-01", name_ko="")
    path = tmp_path / "ko.po"
    assert codes(path) == {"TH-001", "Z-01"}
    assert codes(path, "--query", "kind=project") == {"TH-001"}
    assert codes(path, "--query", "state=missing") == {"Z-01"}


def test_a_deleted_record_is_left_out(tmp_path: Path) -> None:
    project = InvestmentProjectFactory(code="TH-001")
    InvestmentProjectFactory(code="TH-002")
    assert codes(tmp_path / "ko.po") == {"TH-001", "TH-002"}
    project.delete()
    assert codes(tmp_path / "ko.po") == {"TH-002"}


@pytest.mark.parametrize("query", ["kind=sector", "state=perfect", "agency=x"])
def test_a_query_for_what_is_not_there_is_refused(query: str, tmp_path: Path) -> None:
    with pytest.raises(CommandError):
        codes(tmp_path / "ko.po", "--query", query)
    assert not list(tmp_path.iterdir())


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="not written"):
        codes(tmp_path / "no" / "ko.po")


def test_vietnamese_is_no_translation(tmp_path: Path) -> None:
    with pytest.raises(CommandError):
        call_command("export_words", str(tmp_path / "vi.po"), "--language", "vi")
