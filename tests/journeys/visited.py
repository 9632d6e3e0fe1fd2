"""Every kind of page that a visitor may open, with its address in each language."""

from __future__ import annotations

from typing import Final

LANGUAGES: Final = ("vi", "en", "ko")


def _kind(vi: str, en: str) -> dict[str, str]:
    """English words serve Korean (design §7)."""
    return {"vi": f"/vi/{vi}", "en": f"/en/{en}", "ko": f"/ko/{en}"}


OF_RECORDS: Final[dict[str, dict[str, str]]] = {
    "catalogue": _kind("du-an/", "projects/"),
    "table": _kind("du-an/?view=table", "projects/?view=table&sort=capital"),
    "map": _kind("du-an/?view=map", "projects/?view=map"),
    "sheet": _kind("du-an/TH-001/", "projects/TH-001/"),
    "compare": _kind(
        "du-an/so-sanh/?codes=TH-001,TH-011", "projects/compare/?codes=TH-001,TH-011,TH-021"
    ),
    "shortlist": _kind(
        "du-an/danh-sach-quan-tam/?codes=TH-001", "projects/shortlist/?codes=TH-011,TH-001"
    ),
    "offers": _kind("mat-bang/", "offers/?area_m2_min=30000&area_m2_max=30000"),
    "zones": _kind("khu-cong-nghiep/", "zones/"),
    "zone": _kind("khu-cong-nghiep/Z-01/", "zones/Z-01/"),
    "sectors": _kind("linh-vuc/", "sectors/"),
    "sector": _kind("linh-vuc/energy/", "sectors/energy/"),
    "activities": _kind("hoat-dong/", "activities/"),
    "activity": _kind("hoat-dong/A-01/", "activities/A-01/"),
    "incentives": _kind("uu-dai/", "incentives/"),
    "documents": _kind("tai-lieu/", "documents/"),
    "document": _kind("tai-lieu/D-001/", "documents/D-001/"),
    "search": _kind("tim-kiem/?q=nghi+son", "search/?q=nghi+son"),
}
OF_EDITORS: Final[dict[str, dict[str, str]]] = {
    "home": _kind("", ""),
    "guide": _kind("cam-nang-dau-tu/", "investor-guide/"),
    "guide-page": _kind("cam-nang-dau-tu/cac-buoc-dau-tu/", "investor-guide/how-to-invest/"),
    "news": _kind("tin-tuc/", "news/"),
    "article": _kind("tin-tuc/hoi-nghi-xuc-tien-dau-tu-tai-tokyo/", "news/tokyo-conference/"),
    "questions": _kind("hoi-dap/", "questions/"),
    "organisation": _kind("to-chuc-bo-may/", "organisation/"),
    "contact": _kind("lien-he/", "contact/"),
    "data": _kind("du-lieu/", "data/"),
    "legal": _kind("bao-ve-du-lieu-ca-nhan/", "privacy/"),
}
WITH_A_FORM: Final[dict[str, dict[str, str]]] = {
    "enquiry": _kind("yeu-cau-thong-tin/gui/?codes=TH-001", "enquiries/new/?codes=TH-001"),
    "follow-up": _kind("yeu-cau-thong-tin/", "enquiries/"),
}
"""Pages that post: no cache keeps them, and they alone set a cookie (design §10)."""
NOTHING: Final = {"nothing": _kind("khong-co/", "nothing/")}

EMPTY: Final[dict[str, dict[str, str]]] = {
    "nothing-found": _kind("du-an/?q=zzzzz", "projects/?q=zzzzz"),
    "nothing-compared": _kind("du-an/so-sanh/", "projects/compare/"),
    "nothing-chosen": _kind("du-an/danh-sach-quan-tam/", "projects/shortlist/"),
    "nothing-searched": _kind("tim-kiem/?q=zzzzz", "search/?q=zzzzz"),
}
OTHER_STATES: Final = (
    "/ko/projects/?view=map&q=nghi+son",
    "/ko/projects/?view=table&currency=KRW",
    "/en/projects/?view=map&page=2",
    *(kind[language] for kind in EMPTY.values() for language in ("en", "ko")),
)
"""States of a page that are empty or crowded where the kinds above are not."""


def addresses(*kinds: dict[str, dict[str, str]]) -> list[str]:
    """The addresses of some kinds, kind by kind in three languages."""
    return [address for some in kinds for one in some.values() for address in one.values()]
