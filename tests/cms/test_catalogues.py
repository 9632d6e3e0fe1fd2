"""Catalogues are compiled without GNU gettext, once."""

from __future__ import annotations

import gettext
import os
from pathlib import Path

import pytest

from cms.catalogues import CatalogueUnreadable, compile_catalogues

HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'


@pytest.fixture
def po(tmp_path: Path) -> Path:
    file = tmp_path / "ko" / "LC_MESSAGES" / "django.po"
    file.parent.mkdir(parents=True)
    lines = ['msgid "Projects"\nmsgstr "사업"\n\n', '#, fuzzy\nmsgid "Zones"\nmsgstr "구역?"\n']
    file.write_text(HEADER + "".join(lines), encoding="utf-8")
    return file


def test_what_was_translated_is_found(po: Path) -> None:
    (mo,) = compile_catalogues([po.parents[2]])
    with mo.open("rb") as file:
        assert gettext.GNUTranslations(file).gettext("Projects") == "사업"


def test_a_guess_that_nobody_looked_at_is_left_out(po: Path) -> None:
    (mo,) = compile_catalogues([po.parents[2]])
    with mo.open("rb") as file:
        assert gettext.GNUTranslations(file).gettext("Zones") == "Zones"


def test_a_catalogue_is_compiled_again_only_when_it_changed(po: Path) -> None:
    compile_catalogues([po.parents[2]])
    assert compile_catalogues([po.parents[2]]) == []
    later = po.stat().st_mtime_ns + 10**9
    os.utime(po, ns=(later, later))
    os.utime(po.with_suffix(".mo"), ns=(later - 1, later - 1))
    assert compile_catalogues([po.parents[2]]) == [po.with_suffix(".mo")]


def test_a_broken_catalogue_is_named(po: Path) -> None:
    po.write_text('nonsense "Projects"\n', encoding="utf-8")
    with pytest.raises(CatalogueUnreadable, match=r"django\.po"):
        compile_catalogues([po.parents[2]])
