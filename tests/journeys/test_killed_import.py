"""A process that is killed in the middle of an import leaves nothing half done."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT
from tests.investment.actions.importing.workbooks import workbook
from tests.journeys.prepared import Place

KILLED: str = """
import os, signal, sys
from pathlib import Path
import django
django.setup()
from investment.actions.importing.planning import plan_import
from investment.actions.importing.writing import write_import
plan = plan_import(content=Path(sys.argv[1]).read_bytes(), name="killed.xlsx")
assert not plan.refused
write_import(plan=plan, by=None, progress=lambda done: os.kill(os.getpid(), signal.SIGKILL))
"""
COUNT = """
from investment.models import ImportRecord, InvestmentProject
from wagtail.models import ModelLogEntry, Revision
tables = (ImportRecord, InvestmentProject, Revision, ModelLogEntry)
print([table.objects.count() for table in tables])
"""


def counted(place: Place) -> list[int]:
    """Records of imports, projects, revisions and audit rows."""
    found = place.manage("shell", "--no-imports", "-v", "0", "-c", COUNT)
    assert found.returncode == 0, found.stderr
    numbers: list[int] = json.loads(found.stdout.strip().splitlines()[-1])
    return numbers


@pytest.mark.slow
def test_a_killed_import_wrote_nothing_and_is_done_again(own_place: Place, tmp_path: Path) -> None:
    file = tmp_path / "killed.xlsx"
    new = [(None, f"Nhà máy số {n}", "energy", f"{n + 1} tỷ đồng", n + 1) for n in range(1_100)]
    file.write_bytes(workbook(("TH-001", None, None, None, 11), *new))
    before = counted(own_place)
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, str(file)],
        cwd=ROOT,
        env=own_place.environment,
        capture_output=True,
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert counted(own_place) == before
    again = own_place.manage("import_projects", str(file), "--json")
    assert again.returncode == 0, again.stderr
    assert json.loads(again.stdout)["import"]["written"] == 1_101
    after = counted(own_place)
    assert [now - then for now, then in zip(after, before, strict=True)] == [1, 1100, 1101, 1102]
