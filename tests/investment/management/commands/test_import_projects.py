"""`import_projects`: one JSON object, all or nothing, exit 1 where a row is refused."""

from __future__ import annotations

import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from investment.models import ImportRecord, InvestmentProject
from tests.factories import (
    InvestmentProjectFactory,
    OrganisationFactory,
    SectorFactory,
    UserFactory,
    ZoneFactory,
)
from tests.investment.actions.importing.workbooks import messy, workbook

pytestmark = pytest.mark.django_db
GOOD = (None, "Nhà máy giấy", "industry", "5.000 tỷ đồng", 12)
BAD = (None, "Mỏ đá", "Khai khoáng", None, 3)


@pytest.fixture
def catalogue() -> None:
    SectorFactory()
    SectorFactory(code="energy", name_vi="Năng lượng", name_en="Energy", name_ko="에너지")
    ZoneFactory()


def run(path: Path, content: bytes, *options: str) -> tuple[str, int]:
    """What the command prints, and its exit code."""
    path = path / "Danh mục 2026.xlsx"
    path.write_bytes(content)
    out = StringIO()
    try:
        call_command("import_projects", str(path), *options, stdout=out, verbosity=0)
    except CommandError as error:
        return out.getvalue(), error.returncode
    return out.getvalue(), 0


def report(path: Path, content: bytes, *options: str) -> tuple[dict[str, Any], int]:
    out, code = run(path, content, "--json", *options)
    return json.loads(out), code


@pytest.mark.usefixtures("catalogue")
def test_a_dry_run_prints_every_row_and_writes_nothing(tmp_path: Path) -> None:
    InvestmentProjectFactory(code="TH-950", live=True)
    found, code = report(tmp_path, messy(), "--dry-run")
    assert set(found) == {"rows", "counts"}
    assert [(row["sheet"], row["row"], row["verdict"]) for row in found["rows"]] == [
        ("Danh mục KCN", 9, "create"),
        ("Danh mục KCN", 11, "update"),
        ("Danh mục KCN", 12, "create"),
        ("Other sectors", 2, "create"),
        ("Other sectors", 3, "refused"),
    ]
    assert found["rows"][1]["code"] == "TH-950"
    assert found["rows"][1]["changes"]["area_max_ha"] == ["10", "12.5"]
    assert "A3" in found["rows"][4]["reasons"][0]
    assert {key: found["counts"][key] for key in ("create", "update", "refused", "rows")} == {
        "create": 3,
        "update": 1,
        "refused": 1,
        "rows": 5,
    }
    assert (code, InvestmentProject.objects.count(), ImportRecord.objects.count()) == (1, 1, 0)


def test_one_refused_row_keeps_all_from_being_written(tmp_path: Path) -> None:
    SectorFactory()
    _out, code = run(tmp_path, workbook(GOOD, BAD))
    assert (code, InvestmentProject.objects.count()) == (1, 0)


def test_the_accepted_rows_are_written_where_that_was_asked_for(tmp_path: Path) -> None:
    SectorFactory()
    found, code = report(tmp_path, workbook(GOOD, BAD), "--accept-valid")
    record = ImportRecord.objects.get()
    assert (code, found["import"]) == (0, {"id": record.pk, "written": 1})
    assert InvestmentProject.objects.get().name_vi == "Nhà máy giấy"
    assert (record.file_name, record.counts["refused"]) == ("Danh mục 2026.xlsx", 1)
    assert len(record.digest) == 64


def test_a_file_that_says_nothing_new_makes_no_record(tmp_path: Path) -> None:
    InvestmentProjectFactory(code="TH-950", live=True)
    found, code = report(tmp_path, workbook(("TH-950", None, None, None, 10)))
    assert (code, found["counts"]["unchanged"]) == (0, 1)
    assert not ImportRecord.objects.exists()


def test_the_agency_owns_what_is_made_and_the_person_is_its_author(tmp_path: Path) -> None:
    SectorFactory()
    agency, person = OrganisationFactory(), UserFactory()
    _out, code = run(tmp_path, workbook(GOOD), "--agency", agency.code, "--by", person.username)
    project = InvestmentProject.objects.get()
    assert (code, project.owning_agency, project.latest_revision.user) == (0, agency, person)
    assert ImportRecord.objects.get().agency == agency


def test_reasons_are_in_the_language_asked_for(tmp_path: Path) -> None:
    SectorFactory()
    found, _code = report(tmp_path, workbook(BAD), "--dry-run", "--lang", "vi")
    other, _code = report(tmp_path, workbook(BAD), "--dry-run", "--lang", "en")
    assert "C2" in found["rows"][0]["reasons"][0]
    assert "is not known in the catalogue" in other["rows"][0]["reasons"][0]


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"PK\x03\x04broken", b"a,b\n1,2\n"])
def test_a_file_that_cannot_be_read_is_refused_with_a_sentence(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "file.xlsx"
    path.write_bytes(content)
    with pytest.raises(CommandError, match=r"\w+ \w+") as caught:
        call_command("import_projects", str(path), "--json", stdout=StringIO(), verbosity=0)
    assert caught.value.returncode == 1


def test_a_file_or_agency_that_is_not_there_is_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(CommandError) as missing:
        call_command("import_projects", str(tmp_path / "none.xlsx"))
    _out, code = run(tmp_path, workbook(GOOD), "--agency", "nobody")
    assert (missing.value.returncode, code) == (2, 2)
