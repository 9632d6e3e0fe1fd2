"""What a review sheet says: a Vietnamese official letter, filled in but for number and signature.

The form is prescribed by Decree 30/2020/NĐ-CP for papers of Vietnamese agencies, which are written
in Vietnamese alone: these words have no translation, and stand here instead of in the catalogues.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from django.utils.translation import override

from investment.choices import OrganisationKind
from investment.dates import format_date
from investment.exports.reviews.facts import Fact, facts_of, with_facts
from investment.models import InvestmentProject, Organisation
from investment.models.project import InvestmentProjectQuerySet

LANGUAGE: Final = "vi"
FONT: Final = "Times New Roman"
NATION: Final = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO: Final = "Độc lập - Tự do - Hạnh phúc"
PROVINCE: Final = "ỦY BAN NHÂN DÂN TỈNH THANH HÓA"
NUMBER: Final = "Số: ……/……"
SUBJECT: Final = "V/v rà soát, xác nhận số liệu các dự án kêu gọi đầu tư"
PLACE: Final = "Thanh Hóa"
ADDRESSED: Final = "Kính gửi:"
INTRODUCTION: Final = (
    "{agency} đã rà soát số liệu của {count} dự án kêu gọi đầu tư đang công bố trên cơ sở dữ liệu "
    "xúc tiến đầu tư của tỉnh, theo số liệu tại thời điểm {day}. Kết quả rà soát của từng dự án "
    "được ghi tại Phụ lục kèm theo."
)
INSTRUCTION: Final = (
    "Cách ghi: đánh dấu X vào cột “Giữ nguyên” nếu số liệu không thay đổi; ghi số liệu mới vào cột "
    "“Số liệu mới” nếu có thay đổi; đánh dấu X vào cột “Rút” tại dòng tên dự án nếu đề nghị rút dự "
    "án khỏi danh mục kêu gọi đầu tư và ghi lý do vào cột “Số liệu mới”."
)
REQUEST: Final = "{agency} xác nhận và đề nghị cập nhật kết quả rà soát nêu trên./."
RECIPIENTS: Final = ("Nơi nhận:", "- Như trên;", "- Lưu: VT.")
SIGNATORY: Final = "CHỨC VỤ CỦA NGƯỜI KÝ"
SIGNING: Final = "(Chữ ký, dấu của cơ quan)"
SIGNED_BY: Final = "Họ và tên"
SECRECY: Final = "Không ghi nội dung thuộc bí mật nhà nước vào văn bản này."
ANNEX: Final = "PHỤ LỤC"
ANNEX_TITLE: Final = "Kết quả rà soát số liệu các dự án kêu gọi đầu tư"
ANNEX_OF: Final = "(Kèm theo Công văn số ……/…… ngày …… tháng …… năm {year} của {agency})"
COLUMNS: Final = (
    "Nội dung",
    "Số liệu đang công bố",
    "Nguồn, thời điểm",
    "Giữ nguyên",
    "Số liệu mới",
    "Rút",
)
NOT_PUBLISHED: Final = "Chưa công bố"
NEVER_CONFIRMED: Final = "chưa được cơ quan phụ trách xác nhận"
BOX: Final = "☐"
UNDER_PROVINCE: Final = (OrganisationKind.DEPARTMENT, OrganisationKind.MANAGEMENT_BOARD)
"""Kinds of agencies whose superior agency is the provincial People's Committee."""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A project of the sheet with the facts that the agency is asked about."""

    code: str
    name: str
    standing: str
    facts: tuple[Fact, ...]

    @property
    def title(self) -> str:
        """`TH-001 – Nhà máy …`."""
        return f"{self.code} – {self.name}"


@dataclass(frozen=True, slots=True)
class ReviewSheet:
    """One agency's sheet. `superior` is empty where it is not known."""

    agency: str
    superior: str
    addressee: str
    on: date
    projects: tuple[Reviewed, ...]

    @property
    def introduction(self) -> str:
        """The sentence that says what was looked through."""
        return INTRODUCTION.format(
            agency=self.agency, count=f"{len(self.projects):02d}", day=format_date(self.on, "vi")
        )

    @property
    def request(self) -> str:
        """The sentence before the signature."""
        return REQUEST.format(agency=self.agency)

    @property
    def place_and_date(self) -> str:
        """Day and month are filled in by whoever signs."""
        return f"{PLACE}, ngày …… tháng …… năm {self.on.year}"

    @property
    def annex_of(self) -> str:
        """Which letter the table belongs to."""
        return ANNEX_OF.format(year=self.on.year, agency=self.agency)


def review_sheet(
    *,
    agency: Organisation,
    addressee: Organisation | None,
    projects: InvestmentProjectQuerySet,
    on: date,
) -> ReviewSheet:
    """What a sheet of an agency says on a day.

    Args:
        agency: the agency that will sign.
        addressee: the centre; None leaves the line to be filled in.
        projects: those to be looked through, in any order; they are sorted by code.
        on: the day of the figures.
    """
    with override(LANGUAGE):
        return ReviewSheet(
            agency=_named(agency),
            superior=PROVINCE if agency.kind in UNDER_PROVINCE else "",
            addressee=_named(addressee) if addressee else "…………………………………",
            on=on,
            projects=tuple(_reviewed(one, on) for one in with_facts(projects).order_by("code")),
        )


def source_line(fact: Fact) -> str:
    """Source and date of a figure in one line; a dash where no source names it."""
    if fact.source is None:
        return "–"
    return ", ".join(filter(None, (fact.source.title, fact.source.as_of)))


def _reviewed(project: InvestmentProject, on: date) -> Reviewed:
    confirmed = project.verified_on
    standing = (
        f"đã xác nhận ngày {format_date(confirmed, LANGUAGE)}" if confirmed else NEVER_CONFIRMED
    )
    return Reviewed(
        code=project.code,
        name=project.name_vi or project.code,
        standing=standing,
        facts=tuple(facts_of(project, LANGUAGE)),
    )


def _named(agency: Organisation) -> str:
    return agency.name_vi or agency.code
