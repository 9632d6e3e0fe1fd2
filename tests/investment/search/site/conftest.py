"""The small catalogue of the search with an incentive and an activity to be found beside it."""

from __future__ import annotations

import pytest

from investment.search.site.indexing import index_all
from tests.factories import IncentiveFactory, PromotionActivityFactory, PromotionDocumentFactory
from tests.investment.search.conftest import (  # noqa: F401 - fixtures
    _stored_catalogue,
    catalogue,
)


@pytest.fixture
def everything(catalogue: None) -> None:  # noqa: F811 - the fixture
    """Projects, zones, sectors, an incentive nobody checked, two activities, a document."""
    IncentiveFactory(
        code="I-01",
        scope_en="Nghi Son Economic Zone",
        summary_en="Corporate income tax of 10% for 15 years",
        live=True,
    )
    PromotionActivityFactory(
        code="A-02",
        title_vi="Hội chợ Seoul",
        title_en="Seoul fair",
        title_ko="서울 박람회",
        place_name_en="Seoul",
        countries=["KR"],
        live=True,
    )
    PromotionDocumentFactory(code="D-01", live=True)
    index_all()
