"""What the files of these tests refer to."""

from __future__ import annotations

import pytest

from tests.factories import SectorFactory, ZoneFactory


@pytest.fixture
def catalogue() -> None:
    """Two sectors and a zone."""
    SectorFactory()
    SectorFactory(code="energy", name_vi="Năng lượng", name_en="Energy", name_ko="에너지")
    ZoneFactory(code="Z-01")
