"""Call lists and legal documents are gathered once each."""

from __future__ import annotations

import pytest

from investment.actions.demonstration.decisions import document_code, title_and_note
from investment.models import CallList, LegalDocument, ZoneLegalBasis

TEXT = {
    "vi": "Quyết định 2189/QĐ-UBND (bổ sung quy hoạch cụm công nghiệp đến 2025)",
    "en": "Decision 2189/QĐ-UBND (addition to the industrial cluster plan to 2025)",
    "ko": "결정 제2189/QĐ-UBND호(2025년까지 소규모 산업단지(CCN) 계획 추가)",
}
loaded = [
    pytest.mark.django_db,
    pytest.mark.slow,
    pytest.mark.xdist_group("demonstration"),
    pytest.mark.usefixtures("loaded"),
]


def test_what_a_document_says_of_one_record_is_a_note() -> None:
    title, note = title_and_note({"number": "2189/QĐ-UBND", "date": None, "text": TEXT})
    assert title["ko"] == "결정 제2189/QĐ-UBND호"
    assert note["ko"] == "2025년까지 소규모 산업단지(CCN) 계획 추가"
    assert note["en"] == "addition to the industrial cluster plan to 2025"


def test_a_document_without_a_number_keeps_its_text_whole() -> None:
    row = {"number": None, "date": "2022-04", "text": {**TEXT, "ko": "구역계획(2022년 4월)"}}
    assert title_and_note(row) == (row["text"], {"vi": "", "en": "", "ko": ""})
    assert document_code("TH-050", 0, row) == "TH-050 0"


class TestLoaded:
    pytestmark = loaded

    def test_two_lists_with_their_periods(self) -> None:
        periods = CallList.objects.values_list("code", "period_start__year", "period_end__year")
        assert set(periods) == {("list-2017-2020", 2017, 2020), ("list-2021-2025", 2021, 2025)}
        assert CallList.objects.get(code="list-2017-2020").published_on == "2017-05"

    def test_a_decision_that_seven_projects_rest_on_is_one_record(self) -> None:
        assert LegalDocument.objects.filter(number="2189/QĐ-UBND").count() == 1

    def test_nobody_has_checked_a_document(self) -> None:
        assert not LegalDocument.objects.exclude(checked_on=None).exists()

    def test_zones_rest_on_the_same_documents(self) -> None:
        assert ZoneLegalBasis.objects.filter(document__number="362/QĐ-TTg").exists()
