"""One record of every kind that has a list in the editors' menu."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.utils import timezone

from investment.models import (
    Contact,
    Deputy,
    ExchangeRate,
    FundingRoute,
    ImportRecord,
    InvestmentForm,
    Organisation,
    ProjectDocument,
    RoutingRule,
)
from tests.factories import (
    CallListFactory,
    EnquiryFactory,
    IncentiveFactory,
    InvestmentProjectFactory,
    LegalDocumentFactory,
    OrganisationFactory,
    PlaceFactory,
    PromotionActivityFactory,
    PromotionDocumentFactory,
    SectorFactory,
    UserFactory,
    ZoneFactory,
)
from tests.investment.reviews import letter_of


def one_of_each(agency: Organisation) -> dict[str, Any]:
    """Records by the label of their model; what belongs to an agency belongs to this one."""
    project = InvestmentProjectFactory(owning_agency=agency)
    document = ProjectDocument.objects.create(
        project=project, kind="plan", language="vi", title_vi="Mặt bằng"
    )
    records = [project, document, *_of_nobody(), *_of_agency(agency)]
    for record in records:
        if hasattr(record, "save_revision"):
            record.save_revision(clean=False)
    return {record._meta.label_lower: record for record in records}


def _of_agency(agency: Organisation) -> list[Any]:
    letter = letter_of(agency, entered_by=UserFactory(), entered_at=timezone.now())
    letter.save()
    return [
        Contact.objects.create(organisation=agency, e_mail="office@example.org", languages=["vi"]),
        RoutingRule.objects.create(matter="permits", name_vi="Cấp phép", organisation=agency),
        EnquiryFactory(assigned_agency=agency),
        letter,
        ImportRecord.objects.create(
            file_name="danh-muc.xlsx", digest="0" * 64, agency=agency, state="planned"
        ),
    ]


def _of_nobody() -> list[Any]:
    return [
        ZoneFactory(),
        PromotionActivityFactory(),
        IncentiveFactory(),
        PromotionDocumentFactory(),
        CallListFactory(),
        LegalDocumentFactory(),
        OrganisationFactory(),
        SectorFactory(),
        PlaceFactory(),
        InvestmentForm.objects.first(),
        FundingRoute.objects.first(),
        ExchangeRate.objects.create(
            currency="USD", vnd_per_unit=26_000, on=date(2026, 11, 1), source="Rate of the tests"
        ),
        Deputy.objects.create(
            officer=UserFactory(),
            deputy=UserFactory(),
            starts_on=date(2026, 11, 1),
            ends_on=date(2026, 11, 30),
        ),
    ]
