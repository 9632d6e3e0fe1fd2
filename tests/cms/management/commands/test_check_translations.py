"""Catalogues with gaps are named; a machine without GNU gettext is told what to install."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from cms.management.commands.check_translations import Command

HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'


def catalogue(folder: Path, language: str, body: str) -> Path:
    file = folder / language / "LC_MESSAGES" / "django.po"
    file.parent.mkdir(parents=True)
    file.write_text(HEADER + body, encoding="utf-8")
    return file


def test_a_machine_without_gettext_is_told_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(CommandError, match="install GNU gettext") as refused:
        call_command("check_translations")
    assert refused.value.returncode == 1


def test_what_is_not_translated_is_counted(tmp_path: Path) -> None:
    po = catalogue(tmp_path, "ko", 'msgid "Projects"\nmsgstr ""\n')
    assert list(Command().gaps([po])) == [f"{po}: 1 not translated, 0 fuzzy"]


def test_a_guess_counts_as_a_gap(tmp_path: Path) -> None:
    po = catalogue(tmp_path, "vi", '#, fuzzy\nmsgid "Projects"\nmsgstr "Dự án?"\n')
    assert list(Command().gaps([po])) == [f"{po}: 0 not translated, 1 fuzzy"]


def test_english_needs_no_translation_of_english(tmp_path: Path) -> None:
    assert list(Command().gaps([catalogue(tmp_path, "en", 'msgid "Projects"\nmsgstr ""\n')])) == []
