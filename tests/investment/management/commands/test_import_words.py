"""Words from a bureau by the command line: all or nothing, and as drafts."""

from __future__ import annotations

import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from investment.models import InvestmentProject
from tests.factories import InvestmentProjectFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def project() -> InvestmentProject:
    project: InvestmentProject = InvestmentProjectFactory(code="TH-001", summary_vi="Tóm tắt")
    return project


@pytest.fixture
def file(project: InvestmentProject, tmp_path: Path) -> Path:
    """As the bureau sends it back, with another name."""
    path = tmp_path / "ko.po"
    call_command("export_words", str(path), "--language", "ko", stdout=StringIO())
    path.write_text(path.read_text("utf-8").replace("메탄올 생산공장", "새 공장"), "utf-8")
    return path


def said(file: Path, *arguments: str) -> str:
    out = StringIO()
    call_command("import_words", str(file), *arguments, stdout=out)
    return out.getvalue()


def newest(project: InvestmentProject) -> Any:
    project.refresh_from_db()
    return project.get_latest_revision_as_object()


def test_words_are_kept_as_a_draft(project: InvestmentProject, file: Path) -> None:
    assert "1 update" in said(file)
    assert newest(project).name_ko == "새 공장"
    assert not project.live
    assert "0 update, 1 unchanged" in said(file)
    assert project.revisions.count() == 1


def test_a_dry_run_keeps_nothing_and_speaks_to_programs(
    project: InvestmentProject, file: Path
) -> None:
    answer = json.loads(said(file, "--dry-run", "--json"))
    assert answer["language"] == "ko"
    assert answer["counts"] == {"update": 1, "unchanged": 0, "empty": 1, "refused": 0, "fuzzy": 0}
    assert answer["rows"][0] == {
        "text": "TH-001 name",
        "verdict": "update",
        "old": "메탄올 생산공장",
        "new": "새 공장",
        "fuzzy": False,
        "reason": "",
    }
    assert newest(project).name_ko == "메탄올 생산공장"


def test_one_refused_text_refuses_all_unless_told(project: InvestmentProject, file: Path) -> None:
    draft = newest(project)
    draft.summary_vi = "Khác"
    draft.save_revision(clean=False)
    with pytest.raises(CommandError) as refusal:
        said(file)
    assert refusal.value.returncode == 1
    assert newest(project).name_ko == "메탄올 생산공장"
    said(file, "--accept-valid")
    assert newest(project).name_ko == "새 공장"


def test_who_answers_for_it_is_the_author(project: InvestmentProject, file: Path) -> None:
    person = UserFactory(username="bureau", is_superuser=True)
    with pytest.raises(CommandError, match="nobody"):
        said(file, "--user", "nobody")
    said(file, "--user", "bureau")
    newest(project)
    assert project.latest_revision.user == person


def test_what_is_no_file_of_ours_is_refused(tmp_path: Path) -> None:
    broken = tmp_path / "broken.po"
    broken.write_bytes(b"\xff")
    for path in (broken, tmp_path / "nowhere.po"):
        with pytest.raises(CommandError) as refusal:
            said(path)
        assert refusal.value.returncode == 1
