"""Translations are compiled without GNU gettext; a broken catalogue is named."""

from __future__ import annotations

from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command


@pytest.fixture
def po(tmp_path: Path, settings: Any) -> Path:
    file = tmp_path / "vi" / "LC_MESSAGES" / "django.po"
    file.parent.mkdir(parents=True)
    file.write_text('msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n', "utf-8")
    settings.LOCALE_PATHS = [tmp_path]
    return file


def test_it_says_how_many_were_compiled(po: Path) -> None:
    out = StringIO()
    call_command("compile_translations", stdout=out)
    call_command("compile_translations", stdout=out)
    assert out.getvalue().splitlines() == ["1 catalogues compiled", "0 catalogues compiled"]


def test_a_broken_catalogue_fails_the_command(po: Path) -> None:
    po.write_text('nonsense "x"\n', encoding="utf-8")
    with pytest.raises(CommandError, match=r"django\.po") as refused:
        call_command("compile_translations")
    assert refused.value.returncode == 1
