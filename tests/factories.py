"""Records for tests. `live=True` goes through the gate: a revision, a clearance, publication."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import factory
from django.contrib.auth import get_user_model
from django.core.files.base import ContentFile
from factory.django import DjangoModelFactory

from investment.actions.clearance import clear_second_person
from investment.choices import (
    ActivityKind,
    CallStatus,
    IncentiveKind,
    OfferKind,
    OrganisationKind,
    PlaceKind,
    PromotionDocumentKind,
    ZoneKind,
)
from investment.models import (
    CallList,
    DocumentFile,
    Enquiry,
    Incentive,
    InvestmentProject,
    LegalDocument,
    ListEntry,
    Offer,
    Organisation,
    Place,
    PromotionActivity,
    PromotionDocument,
    PublishedRecord,
    Sector,
    Zone,
)
from tests.investment.uploads.samples import pdf


class UserFactory(DjangoModelFactory):
    """A person who can sign in."""

    class Meta:
        model = get_user_model()

    username = factory.Sequence(lambda n: f"editor-{n}")
    password = factory.django.Password("correct horse battery staple")


def publish(record: PublishedRecord) -> None:
    """Bring a record before the public as two people do: one writes, another clears."""
    author, officer = UserFactory(), UserFactory()
    revision = record.save_revision(user=author, clean=False)
    clear_second_person(revision=revision, by=officer, statement="Rule 1 of the tests")
    revision.publish(skip_permission_checks=True)
    record.refresh_from_db()


class PublishedFactory(DjangoModelFactory):
    """A record that `live=True` publishes."""

    class Meta:
        abstract = True

    @classmethod
    def _create(cls, model_class: Any, *args: Any, **values: Any) -> Any:
        is_live = values.pop("live", False)
        record = super()._create(model_class, *args, **values)
        record.__dict__["_to_publish"] = is_live
        return record

    @classmethod
    def _after_postgeneration(cls, instance: Any, create: bool, results: Any = None) -> None:
        if create and instance.__dict__.pop("_to_publish", False):
            publish(instance)


class SectorFactory(DjangoModelFactory):
    """A sector of the first level."""

    class Meta:
        model = Sector
        django_get_or_create = ("code",)

    code = "industry"
    name_vi = "Công nghiệp, chế biến, chế tạo"
    name_en = "Industry and manufacturing"
    name_ko = "산업·제조업"


class PlaceFactory(DjangoModelFactory):
    """A commune of today."""

    class Meta:
        model = Place

    code = factory.Sequence(lambda n: f"{16000 + n}")
    kind = PlaceKind.COMMUNE
    name_vi = factory.Sequence(lambda n: f"Xã số {n}")


class OrganisationFactory(DjangoModelFactory):
    """An agency that exists."""

    class Meta:
        model = Organisation

    code = factory.Sequence(lambda n: f"O-{n + 900}")
    kind = OrganisationKind.DEPARTMENT
    name_vi = "Sở Tài chính tỉnh Thanh Hóa"
    name_en = "Department of Finance of Thanh Hoa province"
    name_ko = "타인호아성 재정국"


class ZoneFactory(PublishedFactory):
    """An economic zone."""

    class Meta:
        model = Zone

    code = factory.Sequence(lambda n: f"Z-{n + 900}")
    kind = ZoneKind.ECONOMIC_ZONE
    name_vi = "Khu kinh tế Nghi Sơn"
    name_en = "Nghi Son Economic Zone"
    name_ko = "응이선 경제구역"


class OfferFactory(DjangoModelFactory):
    """A ready-built factory in a zone; as public as its zone is."""

    class Meta:
        model = Offer

    zone = factory.SubFactory(ZoneFactory, live=True)
    kind = OfferKind.FACTORY
    title_vi = "Nhà xưởng xây sẵn"
    title_en = "Ready-built factory"
    title_ko = "기성 공장"
    area_max_m2 = 5_000
    as_of = "2026-10"


class InvestmentProjectFactory(PublishedFactory):
    """A project calling for investment, on no list: open by status."""

    class Meta:
        model = InvestmentProject

    code = factory.Sequence(lambda n: f"TH-{n + 900}")
    name_vi = "Nhà máy sản xuất methanol"
    name_en = "Methanol plant"
    name_ko = "메탄올 생산공장"
    sector = factory.SubFactory(SectorFactory)
    call_status = CallStatus.CALLING
    capital_max = Decimal(150_000_000)
    capital_currency = "USD"
    area_max_ha = Decimal(10)


class CallListFactory(DjangoModelFactory):
    """A call list without a period; give `period_end` to let it end."""

    class Meta:
        model = CallList

    code = factory.Sequence(lambda n: f"list-{n}")
    name_vi = "Danh mục dự án kêu gọi đầu tư"


class ListEntryFactory(DjangoModelFactory):
    """A project on a list."""

    class Meta:
        model = ListEntry

    project = factory.SubFactory(InvestmentProjectFactory)
    call_list = factory.SubFactory(CallListFactory)


class LegalDocumentFactory(DjangoModelFactory):
    """A decision that nobody has checked yet."""

    class Meta:
        model = LegalDocument

    number = "1136/QĐ-BGTVT"
    title_vi = "Quyết định 1136/QĐ-BGTVT"


class IncentiveFactory(PublishedFactory):
    """A tax incentive, unchecked."""

    class Meta:
        model = Incentive

    code = factory.Sequence(lambda n: f"I-{n + 900}")
    kind = IncentiveKind.CIT
    scope_vi = "Khu kinh tế Nghi Sơn"
    summary_vi = "Thuế suất thuế thu nhập doanh nghiệp 10% trong 15 năm"


class PromotionActivityFactory(PublishedFactory):
    """A conference."""

    class Meta:
        model = PromotionActivity

    code = factory.Sequence(lambda n: f"A-{n + 900}")
    kind = ActivityKind.CONFERENCE
    title_vi = "Hội nghị Xúc tiến đầu tư tỉnh Thanh Hóa"
    title_en = "Thanh Hoa Investment Promotion Conference"
    title_ko = "타인호아성 투자유치 콘퍼런스"
    starts_on = "2022-06-05"


def document_file(
    language: str = "vi", *, content: bytes | None = None, on: date = date(2026, 10, 1)
) -> DocumentFile:
    """A file of a document in a language, not stored yet; another text in each language."""
    file = ContentFile(content or pdf(f"Tờ gấp {language}"), name="as it was called.bin")
    return DocumentFile(language=language, file=file, edition_on=on)


class PromotionDocumentFactory(PublishedFactory):
    """A brochure in Vietnamese; `files` takes other files, of `document_file`."""

    class Meta:
        model = PromotionDocument

    code = factory.Sequence(lambda n: f"D-{n + 900}")
    kind = PromotionDocumentKind.BROCHURE
    title_vi = "Tờ gấp giới thiệu ngành dệt may"
    title_en = "Brochure on textiles"
    title_ko = "섬유 산업 안내서"
    files = factory.LazyFunction(lambda: [document_file()])


class EnquiryFactory(DjangoModelFactory):
    """An enquiry that no agency has yet, received on 20 November 2026."""

    class Meta:
        model = Enquiry

    receipt = factory.Sequence(lambda n: f"E-2026-{n + 900:06d}-K7QF9M")
    sender_name = "Kim Minji"
    sender_organisation = "Hansol Chemical"
    country = "KR"
    e_mail = "minji.kim@hansol.example"
    telephone = "+82 2 1234 5678"
    referred_by = "Embassy in Seoul"
    language = "ko"
    message = "메탄올 공장 부지를 방문하고 싶습니다."
    submission = factory.Sequence(lambda n: f"digest-{n}")
    received_at = datetime(2026, 11, 20, 2, tzinfo=UTC)
    consented_at = factory.SelfAttribute("received_at")
    last_activity_at = factory.SelfAttribute("received_at")
