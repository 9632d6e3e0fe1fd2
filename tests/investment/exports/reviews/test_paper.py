"""A sheet is in Vietnamese whoever asks, and fills in what is known and nothing else."""

from __future__ import annotations

from typing import Any

import pytest
from django.utils.translation import override

from investment.choices import OrganisationKind
from investment.exports.reviews.paper import ReviewSheet, review_sheet, source_line
from investment.models import InvestmentProject
from tests.factories import OrganisationFactory
from tests.investment.reviews import DAY, public_project, the_centre

pytestmark = pytest.mark.django_db


def sheet_of(agency: Any, addressee: Any = None) -> ReviewSheet:
    return review_sheet(
        agency=agency, addressee=addressee, projects=InvestmentProject.objects.all(), on=DAY
    )


@pytest.mark.parametrize("language", ["vi", "en", "ko"])
def test_it_is_the_same_in_whatever_language_the_editor_works(language: str) -> None:
    agency = OrganisationFactory()
    public_project(agency, code="TH-802")
    public_project(agency, code="TH-801", due_on=DAY)
    with override(language):
        sheet = sheet_of(agency, the_centre())
    assert [one.title for one in sheet.projects] == [
        "TH-801 – Nhà máy sản xuất methanol",
        "TH-802 – Nhà máy sản xuất methanol",
    ]
    first, second = sheet.projects
    assert (first.standing, second.standing) == (
        "đã xác nhận ngày 27/05/2026",
        "chưa được cơ quan phụ trách xác nhận",
    )
    assert first.facts[0].value == "150 triệu USD"
    assert [source_line(fact) for fact in first.facts[:2]] == ["–", "–"]
    assert sheet.addressee == "Trung tâm Xúc tiến Đầu tư"
    assert "02 dự án" in sheet.introduction
    assert "23/11/2026" in sheet.introduction


def test_number_day_and_month_are_left_to_whoever_signs() -> None:
    sheet = sheet_of(OrganisationFactory())
    assert sheet.place_and_date == "Thanh Hóa, ngày …… tháng …… năm 2026"
    assert "số ……/……" in sheet.annex_of
    assert set(sheet.addressee) == {"…"}


@pytest.mark.parametrize(
    ("kind", "superior"),
    [
        (OrganisationKind.DEPARTMENT, "ỦY BAN NHÂN DÂN TỈNH THANH HÓA"),
        (OrganisationKind.PEOPLES_COMMITTEE, ""),
        (OrganisationKind.BORDER_GUARD, ""),
    ],
)
def test_the_superior_agency_stands_only_where_it_is_known(kind: str, superior: str) -> None:
    assert sheet_of(OrganisationFactory(kind=kind)).superior == superior
