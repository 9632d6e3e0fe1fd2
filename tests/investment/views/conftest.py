"""A page as text, and a project with everything that can be published of one."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from html import unescape

import pytest
from django.test import Client

from investment.choices import PlaceKind
from investment.models import (
    Capacity,
    Distance,
    ExchangeRate,
    FactSource,
    InvestmentProject,
    LegalBasis,
    Participation,
    RoutingRule,
    StatusChange,
)
from investment.search.snapshot import Snapshot
from tests.factories import (
    CallListFactory,
    InvestmentProjectFactory,
    LegalDocumentFactory,
    ListEntryFactory,
    OrganisationFactory,
    PlaceFactory,
    PromotionActivityFactory,
    ZoneFactory,
)

Page = Callable[[str], str]


@pytest.fixture
def page(client: Client) -> Page:
    """The words of a page that answers 200, without its tags, single spaces between them."""

    def read(address: str) -> str:
        response = client.get(address)
        assert response.status_code == 200
        body = re.sub(r"<(script|style).*?</\1>", " ", response.content.decode(), flags=re.DOTALL)
        return " ".join(unescape(re.sub(r"<[^>]+>", " ", body)).split())

    return read


@pytest.fixture
def kept_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    """The catalogue is read once, as outside a transaction; records are to be made before."""
    readings: list[Snapshot] = []

    def kept() -> Snapshot:
        if not readings:
            readings.append(Snapshot("mark"))
        return readings[0]

    monkeypatch.setattr("investment.search.alike.current", kept)
    monkeypatch.setattr("investment.search.database.current", kept)


@pytest.fixture
def dollar_rate() -> None:
    ExchangeRate.objects.create(
        currency="USD", vnd_per_unit=25_000, on=date(2025, 5, 20), source="x", is_derived=True
    )


@pytest.fixture
def methanol() -> InvestmentProject:
    """TH-001, on a list that has ended, in a zone, with places of today and of before."""
    project: InvestmentProject = InvestmentProjectFactory(
        code="TH-001",
        zone=ZoneFactory(code="Z-01", live=True),
        latitude=Decimal("19.37230"),
        longitude=Decimal("105.76450"),
        location_precision="zone",
        capital_qualifier="nearly",
        summary_en="The project is to build a methanol plant.",
        name_origin={"vi": "published", "en": "translated", "ko": "translated"},
        is_source_checked=True,
        figures_as_of="2021",
        inferred_facts=["places"],
        live=True,
    )
    ward = PlaceFactory(code="16561", kind=PlaceKind.WARD, name_vi="Tĩnh Gia", name_en="Tinh Gia")
    town = PlaceFactory(
        code="former-407",
        kind=PlaceKind.FORMER_TOWN,
        name_vi="Nghi Sơn",
        name_en="Nghi Son",
        name_ko="응이선시",
        full_name_vi="Thị xã Nghi Sơn",
        valid_until=date(2025, 7, 1),
    )
    project.places.set([ward, town])
    project.save()
    ended = CallListFactory(
        name_en="List 2021-2025",
        period_start=date(2021, 1, 1),
        period_end=date(2025, 12, 31),
    )
    ListEntryFactory(project=project, call_list=ended, order_number=7)
    add_rows(project)
    return project


def add_rows(project: InvestmentProject) -> None:
    """Sources, capacity, distance, legal basis, history, an activity, an agency."""
    url = "https://www.thanhhoa.gov.vn/list"
    FactSource.objects.create(project=project, url=url, facts=["capital_max"], as_of="2021-03")
    FactSource.objects.create(project=project, title="Master plan", facts=[])
    Capacity.objects.create(project=project, description_vi="1 triệu tấn", description_en="1 Mt")
    Distance.objects.create(
        project=project, target="nghi_son_port", km_min=5, km_max=7, truck_minutes=20
    )
    document = LegalDocumentFactory(title_en="Decision 1136/QĐ-BGTVT", issued_on="2022-05")
    LegalBasis.objects.create(project=project, document=document)
    StatusChange.objects.create(project=project, status="calling", on="2021", reason_en="Listed")
    activity = PromotionActivityFactory(code="A-01", live=True)
    Participation.objects.create(activity=activity, project=project)
    board = OrganisationFactory(code="O-05", name_en="Management Board")
    RoutingRule.objects.create(
        matter=RoutingRule.INSIDE_ZONES, name_en="Projects in zones", organisation=board
    )
