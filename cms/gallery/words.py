"""Words and figures for the gallery of components, in the three languages; samples, not facts."""

from __future__ import annotations

from typing import Any

WORDS: dict[str, dict[str, str]] = {
    "plant": {
        "vi": "Nhà máy hóa dầu và sản xuất vật liệu nhựa mới",
        "en": "Petrochemical and new plastic materials plant",
        "ko": "석유화학 및 신소재 플라스틱 생산공장",
    },
    "tourism": {
        "vi": "Khu du lịch Son - Bá - Mười, huyện Bá Thước",
        "en": "Son - Ba - Muoi tourism area, Ba Thuoc district",
        "ko": "바트억현 손-바-므어이 관광구역",
    },
    "summary": {
        "vi": "Dự án xây dựng nhà máy hóa dầu và vật liệu nhựa mới tại Khu kinh tế Nghi Sơn.",
        "en": "The project is to build a petrochemical plant in Nghi Son Economic Zone.",
        "ko": "응이선 경제구역에 석유화학 및 신소재 플라스틱 생산공장을 건설하는 사업입니다.",
    },
    "projects": {"vi": "Dự án", "en": "Projects", "ko": "투자유치 사업"},
    "zones": {"vi": "Khu kinh tế, khu công nghiệp", "en": "Zones", "ko": "경제구역·산업단지"},
    "sectors": {"vi": "Lĩnh vực", "en": "Sectors", "ko": "분야"},
    "activities": {"vi": "Hoạt động", "en": "Activities", "ko": "행사"},
    "zone": {"vi": "Khu kinh tế Nghi Sơn", "en": "Nghi Son Economic Zone", "ko": "응이선 경제구역"},
    "ward": {"vi": "phường Nghi Sơn", "en": "Nghi Son ward", "ko": "응이선프엉(동급)"},
    "town": {"vi": "thị xã Nghi Sơn", "en": "Nghi Son town", "ko": "(구) 응이선시"},
    "industry": {
        "vi": "Công nghiệp, chế biến, chế tạo",
        "en": "Industry and manufacturing",
        "ko": "산업·제조업",
    },
    "tourism_sector": {
        "vi": "Du lịch và dịch vụ",
        "en": "Tourism and services",
        "ko": "관광·서비스",
    },
    "capital": {"vi": "5 tỷ USD", "en": "US$5 billion", "ko": "50억 달러"},
    "capital_label": {"vi": "Tổng vốn đầu tư", "en": "Total investment", "ko": "총투자비"},
    "converted": {
        "vi": "≈ 130.500 tỷ đồng",
        "en": "≈ VND 130,500 billion",
        "ko": "≈ 130조 5,000억 동",
    },
    "area": {"vi": "500 ha", "en": "500 ha", "ko": "500ha"},
    "area_label": {"vi": "Diện tích", "en": "Land area", "ko": "부지 면적"},
    "route_label": {"vi": "Nguồn vốn", "en": "Funding route", "ko": "재원 구분"},
    "route": {
        "vi": "Đầu tư trực tiếp nước ngoài",
        "en": "Foreign direct investment",
        "ko": "외국인 직접투자",
    },
    "nearly": {"vi": "gần", "en": "nearly", "ko": "약"},
    "list": {
        "vi": "Danh mục kêu gọi vốn đầu tư trực tiếp 2021-2025",
        "en": "List of projects calling for direct investment, 2021-2025",
        "ko": "2021~2025년 직접투자 유치 사업 목록",
    },
    "port": {
        "vi": "Cảng nước sâu Nghi Sơn",
        "en": "Nghi Son deep-water port",
        "ko": "응이선 심수항",
    },
    "agency": {
        "vi": "Ban Quản lý Khu kinh tế Nghi Sơn và các khu công nghiệp",
        "en": "Nghi Son Economic Zone and Industrial Parks Management Board",
        "ko": "응이선 경제구역 및 산업단지 관리위원회",
    },
    "day": {"vi": "12/10/2026", "en": "12 October 2026", "ko": "2026년 10월 12일"},
    "confirmed": {
        "vi": "Cơ quan đầu mối xác nhận thông tin.",
        "en": "The agency confirmed the record.",
        "ko": "담당 기관이 내용을 확인하였습니다.",
    },
    "listed": {
        "vi": "Đưa vào danh mục.",
        "en": "Entered in the list.",
        "ko": "목록에 등재되었습니다.",
    },
    "calling": {
        "vi": "Đang kêu gọi đầu tư",
        "en": "Calling for investment",
        "ko": "투자자 모집 중",
    },
    "selecting_investor": {
        "vi": "Đang lựa chọn nhà đầu tư",
        "en": "Selecting an investor",
        "ko": "투자자 선정 중",
    },
    "call_ended": {
        "vi": "Thời gian kêu gọi đã kết thúc, chờ danh mục mới",
        "en": "Call period ended, awaiting the new list",
        "ko": "모집 기간 종료, 신규 목록 대기",
    },
    "planned": {"vi": "Trong quy hoạch", "en": "Planned", "ko": "계획 단계"},
    "proposed": {"vi": "Đang đề xuất", "en": "Proposed", "ko": "제안 단계"},
    "approved": {"vi": "Đã chấp thuận", "en": "Approved", "ko": "승인 완료"},
    "construction": {"vi": "Đang xây dựng", "en": "Under construction", "ko": "건설 중"},
    "operating": {"vi": "Đang hoạt động", "en": "In operation", "ko": "운영 중"},
    "suspended": {"vi": "Chậm tiến độ, tạm dừng", "en": "Delayed or suspended", "ko": "지연·중단"},
    "withdrawn": {"vi": "Đã rút khỏi danh mục", "en": "Withdrawn", "ko": "모집 철회"},
    "terminated": {"vi": "Chấm dứt", "en": "Terminated", "ko": "종료"},
    "hero": {
        "vi": "Danh mục dự án kêu gọi đầu tư của tỉnh Thanh Hóa",
        "en": "Projects calling for investment in Thanh Hoa province",
        "ko": "타인호아성 투자유치 사업 목록",
    },
    "hero_lead": {
        "vi": "Mỗi dự án có nguồn số liệu, ngày rà soát và đầu mối liên hệ.",
        "en": "Every project with the source of its figures, the date of its review and a contact.",
        "ko": "모든 사업에 수치의 출처, 점검일, 담당 기관을 표시합니다.",
    },
    "placeholder": {
        "vi": "Lĩnh vực, địa điểm, tên hoặc mã dự án",
        "en": "Sector, place, name or project code",
        "ko": "분야, 위치, 사업명 또는 사업 번호",
    },
    "site": {
        "vi": "Đầu tư vào Thanh Hóa",
        "en": "Invest in Thanh Hoa",
        "ko": "타인호아성 투자유치 포털",
    },
    "tagline": {
        "vi": "Xúc tiến đầu tư tỉnh Thanh Hóa",
        "en": "Provincial investment promotion",
        "ko": "투자유치 사업·산업단지·투자 절차",
    },
}
STATUSES = (
    *("calling", "selecting_investor", "call_ended", "planned", "proposed", "approved"),
    *("construction", "operating", "suspended", "withdrawn", "terminated"),
)


def words(language: str) -> dict[str, str]:
    """Every sample word in one language."""
    return {name: text[language] for name, text in WORDS.items()}


def statuses(language: str) -> list[dict[str, Any]]:
    """Every status with its word."""
    return [{"code": code, "label": WORDS[code][language]} for code in STATUSES]
