"""Blocks that show the catalogue, and what editors are told when they mistype."""

from __future__ import annotations

from typing import Any

import pytest
from django.utils import translation
from wagtail.blocks.struct_block import StructBlockValidationError

from cms.blocks.listings import FeaturedProjectsBlock, SectorGridBlock, ZoneMapBlock
from cms.blocks.samples import sample
from investment.choices import CallStatus
from tests.factories import InvestmentProjectFactory, ZoneFactory

pytestmark = pytest.mark.django_db
FEATURED = FeaturedProjectsBlock()


def rendered(block: Any, **changes: Any) -> str:
    with translation.override("en"):
        html: str = block.render(block.to_python({**sample(block.sample_name, "en"), **changes}))
    return html


def refused(**changes: Any) -> set[str]:
    value = FEATURED.to_python({**sample("featured_projects", "en"), **changes})
    try:
        FEATURED.clean(value)
    except StructBlockValidationError as error:
        return set(error.block_errors)
    return set()


def test_an_editor_is_told_of_codes_and_filters_that_are_unknown() -> None:
    InvestmentProjectFactory(code="TH-901", live=True)
    assert refused(codes=["th 901"]) == set()
    assert refused(codes=["TH-901", "TH-999"]) == {"codes"}
    assert refused(query="?status=open&sort=newest") == set()
    assert refused(query="status=opne") == {"query"}


def test_featured_projects_are_shown_with_their_status() -> None:
    InvestmentProjectFactory(code="TH-901", live=True)
    html = rendered(FEATURED, codes=["TH 901"])
    assert "/en/projects/TH-901/" in html
    assert 'data-status="calling"' in html


def test_where_nothing_is_found_the_page_says_so() -> None:
    InvestmentProjectFactory(code="TH-901", call_status=CallStatus.WITHDRAWN, live=True)
    html = rendered(FEATURED, codes=["TH-901"])
    assert "No project of this selection is offered at the moment." in html
    assert "TH-901" not in html


def test_an_empty_catalogue_is_said_to_be_empty() -> None:
    assert "The catalogue holds no project at the moment." in rendered(SectorGridBlock())
    assert "No zone is published at the moment." in rendered(ZoneMapBlock())


def test_sectors_and_zones_are_named() -> None:
    InvestmentProjectFactory(zone=ZoneFactory(code="Z-901", live=True), live=True)
    assert "1 open call" in rendered(SectorGridBlock())
    assert "/en/zones/Z-901/" in rendered(ZoneMapBlock())
