"""Samples for previews and the gallery."""

from __future__ import annotations

import pytest
import yaml

from cms.blocks import BODY
from cms.blocks.leaves import LANGUAGES, in_language
from cms.blocks.samples import FILE, sample

SAMPLES = yaml.safe_load(FILE.read_text(encoding="utf-8"))


def test_every_block_has_a_sample() -> None:
    assert {name for name, _block in BODY} <= set(SAMPLES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sample_is_there_in_three_languages(language: str) -> None:
    assert in_language(SAMPLES, language, where="samples")


def test_a_screen_in_another_language_shows_english() -> None:
    assert sample("sector_grid", "fr") == sample("sector_grid", "en")
