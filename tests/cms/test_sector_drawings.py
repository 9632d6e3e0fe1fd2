"""The pictures of the sectors."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from cms.sector_drawings import HEIGHT, MOTIFS, WIDTH, picture
from tests.architecture.tree import ROOT, text

SECTORS = [
    one["code"] for one in json.loads(text(Path("investment/data/vocabularies.json")))["sectors"]
]


def test_every_sector_of_the_demonstration_has_a_picture() -> None:
    assert set(MOTIFS) == set(SECTORS)


@pytest.mark.parametrize("sector", MOTIFS)
def test_a_picture_is_one_svg_without_anything_from_elsewhere(sector: str) -> None:
    drawn = ElementTree.fromstring(picture(sector))  # noqa: S314 - our own drawing
    assert drawn.attrib["viewBox"] == f"0 0 {WIDTH} {HEIGHT}"
    assert {part.tag.partition("}")[2] for part in drawn} <= {"rect", "path", "circle"}


def test_no_two_sectors_share_a_motif() -> None:
    assert len({picture(sector) for sector in MOTIFS}) == len(MOTIFS)


@pytest.mark.parametrize("sector", MOTIFS)
def test_the_file_that_is_served_is_the_one_that_is_drawn(sector: str) -> None:
    file = ROOT / "cms" / "static" / "cms" / "img" / "sectors" / f"{sector}.svg"
    assert file.read_text("utf-8") == picture(sector)
