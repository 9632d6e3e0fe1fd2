"""Columns of words: names, summaries, conditions."""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "name": {
        "vi": ("tên dự án", "tên", "dự án", "danh mục dự án", "tên công trình", "tên gọi dự án"),
        "en": ("name", "project name", "project", "name of project", "project title", "title"),
        "ko": ("사업명", "프로젝트명", "사업 명칭", "이름", "명칭", "프로젝트"),
    },
    "summary": {
        "vi": ("tóm tắt", "giới thiệu tóm tắt", "mô tả tóm tắt", "giới thiệu"),
        "en": ("summary", "brief", "brief description", "overview", "introduction"),
        "ko": ("요약", "개요", "사업 개요"),
    },
    "objective": {
        "vi": ("mục tiêu", "mục tiêu dự án", "mục tiêu đầu tư"),
        "en": ("objective", "objectives", "project objective", "purpose"),
        "ko": ("목적", "사업 목적", "목표"),
    },
    "description": {
        "vi": ("mô tả", "nội dung", "nội dung đầu tư", "mô tả dự án", "nội dung chính"),
        "en": ("description", "project description", "content", "scope"),
        "ko": ("설명", "사업 내용", "내용"),
    },
    "market_rationale": {
        "vi": ("sự cần thiết đầu tư", "lý do đầu tư", "cơ sở thị trường", "thị trường"),
        "en": ("market rationale", "rationale", "market", "justification"),
        "ko": ("시장성", "시장 근거", "투자 필요성"),
    },
    "highlights": {
        "vi": ("điểm nổi bật", "lợi thế", "ưu điểm"),
        "en": ("highlights", "advantages", "key points"),
        "ko": ("강점", "주요 특징", "핵심 사항"),
    },
    "capacity": {
        "vi": (
            "công suất",
            "quy mô",
            "quy mô công suất",
            "quy mô dự án",
            "công suất thiết kế",
            "quy mô đầu tư",
            "quy mô sản xuất",
        ),
        "en": ("capacity", "scale", "design capacity", "size and capacity", "project scale"),
        "ko": ("생산능력", "규모", "용량", "사업 규모"),
    },
    "current_use": {
        "vi": ("hiện trạng", "hiện trạng đất", "hiện trạng sử dụng đất"),
        "en": ("current use", "current land use", "present use"),
        "ko": ("현황", "현재 용도", "토지 이용 현황"),
    },
    "planning_conformity": {
        "vi": ("quy hoạch", "sự phù hợp quy hoạch", "phù hợp quy hoạch"),
        "en": ("planning", "planning conformity", "conformity with planning"),
        "ko": ("계획 부합 여부", "도시계획"),
    },
    "how_to_register": {
        "vi": ("cách đăng ký", "cách thức đăng ký", "hướng dẫn đăng ký"),
        "en": ("how to register", "registration", "how to apply"),
        "ko": ("신청 방법", "등록 방법"),
    },
    "investor_eligibility": {
        "vi": ("điều kiện nhà đầu tư", "yêu cầu đối với nhà đầu tư", "tiêu chí nhà đầu tư"),
        "en": ("investor eligibility", "eligibility", "requirements for investors"),
        "ko": ("투자자 자격", "투자자 요건"),
    },
    "conditions": {
        "vi": ("điều kiện", "điều kiện thực hiện", "yêu cầu"),
        "en": ("conditions", "terms", "requirements"),
        "ko": ("조건", "사업 조건"),
    },
    "status_note": {
        "vi": ("ghi chú", "ghi chú tình trạng", "ghi chú trạng thái", "tình hình thực hiện"),
        "en": ("note", "notes", "remarks", "note on the status"),
        "ko": ("비고", "참고"),
    },
    "investor_name": {
        "vi": ("nhà đầu tư", "tên nhà đầu tư"),
        "en": ("investor", "investor name", "name of investor"),
        "ko": ("투자자", "투자자명"),
    },
    "project_owner": {
        "vi": ("chủ dự án", "cơ quan chủ quản dự án"),
        "en": ("project owner", "owner of the project"),
        "ko": ("사업시행자", "사업 주관"),
    },
}
