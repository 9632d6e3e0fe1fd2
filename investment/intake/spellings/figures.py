"""Columns of figures: money, land, demand, points."""

from __future__ import annotations

from typing import Final

FIGURES: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "latitude": {"vi": ("vĩ độ",), "en": ("latitude", "lat"), "ko": ("위도",)},
    "longitude": {"vi": ("kinh độ",), "en": ("longitude", "long", "lng", "lon"), "ko": ("경도",)},
    "area": {
        "vi": (
            "diện tích",
            "diện tích đất",
            "quy mô diện tích",
            "quy mô sử dụng đất",
            "diện tích sử dụng đất",
            "nhu cầu sử dụng đất",
            "diện tích dự kiến",
        ),
        "en": ("area", "land area", "site area", "land", "land use"),
        "ko": ("면적", "부지 면적", "부지면적", "토지 면적"),
    },
    "area_min": {
        "vi": ("diện tích nhỏ nhất", "diện tích tối thiểu"),
        "en": ("smallest land area", "smallest area", "minimum area", "area from"),
        "ko": ("최소 면적",),
    },
    "area_qualifier": {
        "vi": ("độ chính xác diện tích",),
        "en": ("how exact the area is",),
        "ko": ("면적 정확도",),
    },
    "capital": {
        "vi": (
            "vốn đầu tư",
            "tổng vốn đầu tư",
            "tổng mức đầu tư",
            "vốn",
            "số vốn",
            "vốn dự kiến",
            "tổng vốn",
            "tổng vốn đầu tư dự kiến",
            "kinh phí",
            "vốn đầu tư dự kiến",
            "tổng mức đầu tư dự kiến",
            "sơ bộ tổng mức đầu tư",
        ),
        "en": (
            "capital",
            "investment",
            "total investment",
            "investment capital",
            "cost",
            "total capital",
            "estimated investment",
            "total investment capital",
        ),
        "ko": (
            "투자액",
            "총투자비",
            "사업비",
            "총사업비",
            "투자 규모",
            "자본",
            "투자비",
            "총투자액",
        ),
    },
    "capital_min": {
        "vi": ("vốn nhỏ nhất", "vốn tối thiểu"),
        "en": ("smallest capital", "minimum capital", "capital from"),
        "ko": ("최소 투자액", "최소 사업비"),
    },
    "capital_currency": {
        "vi": ("tiền tệ", "loại tiền", "đơn vị tiền tệ", "đồng tiền"),
        "en": ("currency", "currency unit"),
        "ko": ("통화", "화폐"),
    },
    "capital_qualifier": {
        "vi": ("độ chính xác vốn",),
        "en": ("how exact the capital is",),
        "ko": ("금액 정확도",),
    },
    "capital_basis": {
        "vi": ("loại vốn", "tính chất vốn"),
        "en": ("what the capital counts", "capital basis", "basis"),
        "ko": ("금액 기준", "투자액 기준"),
    },
    "site_clearance_cost": {
        "vi": (
            "chi phí giải phóng mặt bằng",
            "kinh phí giải phóng mặt bằng",
            "chi phí gpmb",
            "kinh phí gpmb",
        ),
        "en": ("site clearance", "site clearance cost", "clearance cost"),
        "ko": ("토지 보상·정리", "보상비", "토지 보상비"),
    },
    "capital_sought": {
        "vi": ("vốn kêu gọi", "vốn cần huy động"),
        "en": ("capital sought", "funding needed"),
        "ko": ("유치 희망액", "모집 자본"),
    },
    "capital_secured": {
        "vi": ("vốn đã có", "vốn đã huy động", "vốn đối ứng"),
        "en": ("capital secured", "secured capital"),
        "ko": ("확보 자본", "확보액"),
    },
    "power_demand_kw": {
        "vi": ("nhu cầu điện", "công suất điện", "nhu cầu sử dụng điện"),
        "en": ("power demand", "electricity demand", "power demand in kw"),
        "ko": ("전력 수요", "전력수요"),
    },
    "water_demand_m3_day": {
        "vi": ("nhu cầu nước", "nhu cầu sử dụng nước", "cấp nước"),
        "en": ("water demand", "water demand in m3 day"),
        "ko": ("용수 수요", "용수"),
    },
    "wastewater_m3_day": {
        "vi": ("nước thải", "lượng nước thải"),
        "en": ("wastewater", "waste water"),
        "ko": ("폐수", "폐수량"),
    },
    "jobs_count": {
        "vi": ("lao động", "số lao động", "nhu cầu lao động", "việc làm", "số việc làm"),
        "en": ("jobs", "employees", "labour", "labor", "workers", "workforce"),
        "ko": ("고용", "고용 인원", "일자리"),
    },
    "households_to_resettle_count": {
        "vi": ("số hộ tái định cư", "số hộ phải di dời"),
        "en": ("households to resettle", "households"),
        "ko": ("이주 가구", "재정착 가구 수"),
    },
    "operating_term_years": {
        "vi": ("thời hạn hoạt động", "thời gian hoạt động", "thời hạn dự án"),
        "en": ("operating term", "operating term in years", "project term", "duration"),
        "ko": ("운영 기간", "사업 기간"),
    },
}
