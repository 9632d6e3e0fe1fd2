"""How officers call the columns of their tables, by field and language; folded when compared.

Longer phrases win over shorter ones; words in brackets of a heading are units and notes.
"""

from __future__ import annotations

from typing import Final

from investment.intake.spellings.facts import FACTS
from investment.intake.spellings.figures import FIGURES
from investment.intake.spellings.words import WORDS

SPELLINGS: Final = {**FACTS, **FIGURES, **WORDS}
LANGUAGE_WORDS: Final = {
    "vi": ("tiếng việt", "vietnamese", "in vietnamese", "베트남어", "việt", "vi", "vn"),
    "en": ("tiếng anh", "english", "in english", "영어", "영문", "anh", "en"),
    "ko": ("tiếng hàn", "tiếng hàn quốc", "korean", "in korean", "한국어", "국문", "hàn", "ko"),
}
NUMBER_WORDS: Final = ("stt", "tt", "số tt", "số thứ tự", "no", "nr", "#", "번호", "순번", "연번")
"""Headings of the column that counts the rows."""
NOT_READ: Final = (
    *("language of the name", "ngôn ngữ của tên dự án", "사업명 언어"),
    *("language of the summary", "ngôn ngữ của tóm tắt", "개요 언어"),
    *("call on the day of this list", "tình trạng kêu gọi vào ngày lập danh sách"),
    *("목록 작성일 현재 모집 여부", "call list", "danh mục kêu gọi đầu tư", "투자유치 사업 목록"),
    *("call list ends", "danh mục hết hiệu lực", "목록 종료일"),
    *("formerly", "địa danh cũ", "옛 지명"),
    *("capital as published", "vốn đầu tư như công bố", "공표된 투자비"),
    *("the same in a second currency", "vốn đầu tư theo loại tiền thứ hai", "제2통화 투자비"),
    *("second currency", "loại tiền thứ hai", "제2통화"),
    *("second figure as published", "số liệu thứ hai như công bố", "공표된 제2통화 투자비"),
    *("smallest capital converted", "vốn đầu tư thấp nhất quy đổi", "투자비 하한(환산)"),
    *("capital converted", "vốn đầu tư quy đổi", "투자비(환산)"),
    *("currency of conversion", "loại tiền quy đổi", "환산 통화"),
    *("date of the exchange rate", "ngày của tỷ giá", "환율 기준일"),
    *("freshness", "mức độ cập nhật", "정보 최신성", "confirmed on", "ngày xác nhận", "확인일"),
    *("review due on", "hạn rà soát", "점검 기한", "last updated", "cập nhật lần cuối"),
    *("최종 수정일", "address", "địa chỉ trang", "웹 주소", "about this list"),
    *("về danh sách này", "이 목록에 대하여", "notice", "lưu ý", "안내"),
)
"""Columns of our own exports that say what follows from others."""
