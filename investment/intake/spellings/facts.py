"""Columns of facts: codes, terms of the catalogue, places, the call and its dates."""

from __future__ import annotations

from typing import Final

FACTS: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "code": {
        "vi": ("mã", "mã số", "mã dự án", "mã số dự án", "mã hiệu", "ký hiệu dự án", "số hiệu"),
        "en": ("code", "project code", "project id", "id", "ref", "reference", "project no"),
        "ko": ("코드", "사업코드", "프로젝트 코드", "사업번호"),
    },
    "sector": {
        "vi": ("lĩnh vực", "ngành", "ngành lĩnh vực", "ngành nghề", "lĩnh vực đầu tư"),
        "en": ("sector", "industry", "field", "sectors", "branch"),
        "ko": ("분야", "업종", "산업", "부문"),
    },
    "sub_sectors": {
        "vi": ("tiểu lĩnh vực", "phân ngành", "nhóm ngành", "ngành chi tiết"),
        "en": ("sub sector", "sub sectors", "subsector", "sub-sector"),
        "ko": ("세부 분야", "세부 업종", "하위 분야"),
    },
    "zone": {
        "vi": (
            "khu công nghiệp",
            "khu kinh tế",
            "kcn",
            "kkt",
            "khu",
            "khu cụm công nghiệp",
            "khu vực dự án",
        ),
        "en": ("zone", "industrial park", "economic zone", "industrial zone", "park"),
        "ko": ("산업단지", "경제구역", "단지", "구역"),
    },
    "places": {
        "vi": (
            "địa điểm",
            "vị trí",
            "địa điểm thực hiện",
            "địa điểm đầu tư",
            "địa bàn",
            "xã",
            "phường",
            "xã phường",
            "địa chỉ",
            "địa điểm xây dựng",
            "địa phương",
            "huyện",
        ),
        "en": ("location", "place", "commune", "ward", "site", "communes and wards", "district"),
        "ko": ("위치", "소재지", "장소", "지역", "사업 위치"),
    },
    "location_precision": {
        "vi": ("độ chính xác vị trí", "tọa độ là của"),
        "en": ("the point stands for", "location precision", "precision"),
        "ko": ("위치 정확도", "좌표 기준"),
    },
    "environment_class": {
        "vi": ("nhóm môi trường", "phân nhóm môi trường"),
        "en": ("environment class", "environmental class"),
        "ko": ("환경 등급", "환경 분류"),
    },
    "preparation_stage": {
        "vi": ("giai đoạn chuẩn bị", "mức độ chuẩn bị", "tiến độ chuẩn bị"),
        "en": ("preparation stage", "stage"),
        "ko": ("준비 단계",),
    },
    "selection_method": {
        "vi": (
            "hình thức lựa chọn nhà đầu tư",
            "phương thức lựa chọn nhà đầu tư",
            "lựa chọn nhà đầu tư",
        ),
        "en": ("selection method", "investor selection"),
        "ko": ("선정 방식", "투자자 선정 방식"),
    },
    "investment_forms": {
        "vi": ("hình thức đầu tư", "loại hình đầu tư"),
        "en": ("investment form", "investment forms", "form of investment"),
        "ko": ("투자 형태", "투자형태"),
    },
    "funding_routes": {
        "vi": ("nguồn vốn", "nguồn vốn đầu tư"),
        "en": ("funding route", "funding routes", "source of funds", "funding"),
        "ko": ("재원", "재원 구분"),
    },
    "call_status": {
        "vi": ("trạng thái", "tình trạng", "tình trạng kêu gọi", "trạng thái kêu gọi"),
        "en": ("status", "call status"),
        "ko": ("상태", "유치 상태", "추진 상태"),
    },
    "opens_at": {
        "vi": ("ngày mở", "bắt đầu kêu gọi", "mở kêu gọi", "ngày bắt đầu tiếp nhận"),
        "en": ("call opens", "opens", "opening date"),
        "ko": ("접수 시작", "공모 시작", "모집 시작"),
    },
    "closes_at": {
        "vi": (
            "hạn nộp",
            "ngày đóng",
            "thời hạn đăng ký",
            "hạn đăng ký",
            "kết thúc kêu gọi",
            "thời hạn kêu gọi",
            "hạn nộp hồ sơ",
        ),
        "en": ("call closes", "closes", "closing date", "deadline"),
        "ko": ("접수 마감", "공모 마감", "모집 마감", "마감"),
    },
    "notice_url": {
        "vi": ("thông báo", "thông báo chính thức", "liên kết thông báo"),
        "en": ("official notice", "notice url", "link"),
        "ko": ("공식 공고", "공고", "공고문"),
    },
    "owning_agency": {
        "vi": (
            "cơ quan chủ quản",
            "cơ quan quản lý",
            "cơ quan phụ trách",
            "đơn vị phụ trách",
            "cơ quan đầu mối",
            "đơn vị đầu mối",
            "cơ quan quản lý dự án",
        ),
        "en": ("owning agency", "agency", "responsible agency", "contact agency"),
        "ko": ("담당 기관", "담당기관", "주관 기관", "소관 기관"),
    },
    "figures_as_of": {
        "vi": ("số liệu tính đến", "thời điểm số liệu", "số liệu đến", "ngày số liệu"),
        "en": ("figures as of", "as of", "data date"),
        "ko": ("수치 기준", "기준일", "수치 기준일"),
    },
    "source": {
        "vi": ("nguồn", "nguồn số liệu", "nguồn thông tin", "căn cứ"),
        "en": ("source", "sources", "data source"),
        "ko": ("출처",),
    },
}
