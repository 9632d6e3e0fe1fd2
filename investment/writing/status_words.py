"""How each language says where a project stands, as a phrase and as a sentence.

The phrase ends a headline (“calling for investment since 2021”), the sentence follows a
description (“It has been calling for investment since 2021.”); both with or without a year.
Terms are those of the glossary.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

# A state of its own beside the call statuses (design §5): the list the project stands on has ended.
AWAITING: Final = "awaiting_new_list"


@dataclass(frozen=True, slots=True)
class StatusWords:
    """Both forms without a year, and with one in the place of `{year}`."""

    phrase: str
    phrase_year: str
    sentence: str
    sentence_year: str

    def as_phrase(self, year: int | None) -> str:
        return self.phrase if year is None else self.phrase_year.format(year=year)

    def as_sentence(self, year: int | None) -> str:
        return self.sentence if year is None else self.sentence_year.format(year=year)


VIETNAMESE: Final = {
    "proposed": StatusWords(
        "đang đề xuất",
        "đề xuất năm {year}",
        "Dự án đang được đề xuất.",
        "Dự án được đề xuất năm {year}.",
    ),
    "planned": StatusWords(
        "trong quy hoạch",
        "trong quy hoạch từ năm {year}",
        "Dự án nằm trong quy hoạch.",
        "Dự án nằm trong quy hoạch từ năm {year}.",
    ),
    "calling": StatusWords(
        "đang kêu gọi đầu tư",
        "kêu gọi đầu tư từ năm {year}",
        "Dự án đang kêu gọi đầu tư.",
        "Dự án kêu gọi đầu tư từ năm {year}.",
    ),
    AWAITING: StatusWords(
        "thời gian kêu gọi đã kết thúc, chờ danh mục mới",
        "thời gian kêu gọi đã kết thúc năm {year}, chờ danh mục mới",
        "Thời gian kêu gọi đã kết thúc, dự án đang chờ danh mục mới.",
        "Thời gian kêu gọi đã kết thúc năm {year}, dự án đang chờ danh mục mới.",
    ),
    "selecting_investor": StatusWords(
        "đang lựa chọn nhà đầu tư",
        "lựa chọn nhà đầu tư từ năm {year}",
        "Dự án đang lựa chọn nhà đầu tư.",
        "Dự án đang lựa chọn nhà đầu tư từ năm {year}.",
    ),
    "approved": StatusWords(
        "đã chấp thuận",
        "được chấp thuận năm {year}",
        "Dự án đã được chấp thuận.",
        "Dự án được chấp thuận năm {year}.",
    ),
    "construction": StatusWords(
        "đang xây dựng",
        "đang xây dựng từ năm {year}",
        "Dự án đang được xây dựng.",
        "Dự án được xây dựng từ năm {year}.",
    ),
    "operating": StatusWords(
        "đang hoạt động",
        "hoạt động từ năm {year}",
        "Dự án đang hoạt động.",
        "Dự án hoạt động từ năm {year}.",
    ),
    "suspended": StatusWords(
        "chậm tiến độ, tạm dừng",
        "chậm tiến độ, tạm dừng từ năm {year}",
        "Dự án chậm tiến độ hoặc tạm dừng.",
        "Dự án chậm tiến độ hoặc tạm dừng từ năm {year}.",
    ),
    "withdrawn": StatusWords(
        "đã rút khỏi danh mục kêu gọi đầu tư",
        "rút khỏi danh mục kêu gọi đầu tư năm {year}",
        "Dự án đã được rút khỏi danh mục kêu gọi đầu tư.",
        "Dự án được rút khỏi danh mục kêu gọi đầu tư năm {year}.",
    ),
    "terminated": StatusWords(
        "đã chấm dứt",
        "chấm dứt năm {year}",
        "Dự án đã chấm dứt.",
        "Dự án chấm dứt năm {year}.",
    ),
}

ENGLISH: Final = {
    "proposed": StatusWords(
        "proposed",
        "proposed in {year}",
        "It has been proposed.",
        "It was proposed in {year}.",
    ),
    "planned": StatusWords(
        "planned",
        "planned since {year}",
        "It is at the planning stage.",
        "It has been at the planning stage since {year}.",
    ),
    "calling": StatusWords(
        "calling for investment",
        "calling for investment since {year}",
        "It is calling for investment.",
        "It has been calling for investment since {year}.",
    ),
    AWAITING: StatusWords(
        "call period ended, awaiting the new list",
        "call period ended in {year}, awaiting the new list",
        "Its call period has ended and it is awaiting the new list.",
        "Its call period ended in {year} and it is awaiting the new list.",
    ),
    "selecting_investor": StatusWords(
        "selecting an investor",
        "selecting an investor since {year}",
        "An investor is being selected.",
        "It has been selecting an investor since {year}.",
    ),
    "approved": StatusWords(
        "approved",
        "approved in {year}",
        "It has been approved.",
        "It was approved in {year}.",
    ),
    "construction": StatusWords(
        "under construction",
        "under construction since {year}",
        "It is under construction.",
        "It has been under construction since {year}.",
    ),
    "operating": StatusWords(
        "in operation",
        "in operation since {year}",
        "It is in operation.",
        "It has been in operation since {year}.",
    ),
    "suspended": StatusWords(
        "delayed or suspended",
        "delayed or suspended since {year}",
        "It is delayed or suspended.",
        "It has been delayed or suspended since {year}.",
    ),
    "withdrawn": StatusWords(
        "withdrawn from the call",
        "withdrawn from the call in {year}",
        "It has been withdrawn from the call.",
        "It was withdrawn from the call in {year}.",
    ),
    "terminated": StatusWords(
        "terminated",
        "terminated in {year}",
        "It has been terminated.",
        "It was terminated in {year}.",
    ),
}

KOREAN: Final = {
    "proposed": StatusWords(
        "제안 단계", "{year}년 제안", "현재 제안 단계입니다.", "{year}년에 제안되었습니다."
    ),
    "planned": StatusWords(
        "계획 단계",
        "{year}년부터 계획 단계",
        "현재 계획 단계입니다.",
        "{year}년부터 계획 단계에 있습니다.",
    ),
    "calling": StatusWords(
        "투자자 모집 중",
        "{year}년부터 투자자 모집",
        "현재 투자자를 모집하고 있습니다.",
        "{year}년부터 투자자를 모집하고 있습니다.",
    ),
    AWAITING: StatusWords(
        "모집 기간 종료, 신규 목록 대기",
        "{year}년 모집 기간 종료, 신규 목록 대기",
        "모집 기간이 종료되어 신규 목록을 기다리고 있습니다.",
        "{year}년에 모집 기간이 종료되어 신규 목록을 기다리고 있습니다.",
    ),
    "selecting_investor": StatusWords(
        "투자자 선정 중",
        "{year}년부터 투자자 선정 중",
        "현재 투자자를 선정하고 있습니다.",
        "{year}년부터 투자자를 선정하고 있습니다.",
    ),
    "approved": StatusWords(
        "승인 완료", "{year}년 승인", "승인이 완료되었습니다.", "{year}년에 승인되었습니다."
    ),
    "construction": StatusWords(
        "건설 중",
        "{year}년부터 건설 중",
        "현재 건설 중입니다.",
        "{year}년부터 건설 중입니다.",
    ),
    "operating": StatusWords(
        "운영 중",
        "{year}년부터 운영 중",
        "현재 운영 중입니다.",
        "{year}년부터 운영 중입니다.",
    ),
    "suspended": StatusWords(
        "지연·중단",
        "{year}년부터 지연·중단",
        "현재 지연되거나 중단된 상태입니다.",
        "{year}년부터 지연되거나 중단된 상태입니다.",
    ),
    "withdrawn": StatusWords(
        "투자유치 대상에서 제외",
        "{year}년 투자유치 대상에서 제외",
        "투자유치 대상에서 제외되었습니다.",
        "{year}년에 투자유치 대상에서 제외되었습니다.",
    ),
    "terminated": StatusWords(
        "종료", "{year}년 종료", "종료되었습니다.", "{year}년에 종료되었습니다."
    ),
}

STATUS_WORDS: Final = {"vi": VIETNAMESE, "en": ENGLISH, "ko": KOREAN}
