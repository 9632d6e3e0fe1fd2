"""The form of a project says how complete it is, and by which weights."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.translation import gettext, override

from investment.admin.panels.completeness import PROOFS, STATES, groups
from investment.completeness.scoring import State, completeness
from investment.completeness.weights import TABLE, VERSION, Proof
from investment.models import FactSource, InvestmentProject
from tests.factories import InvestmentProjectFactory

pytestmark = pytest.mark.django_db


def address(view: str, *keys: object) -> str:
    return reverse(InvestmentProject.snippet_viewset.get_url_name(view), args=keys)


def form_of(client: Client, project: Any) -> str:
    answer = client.get(address("edit", project.pk))
    assert answer.status_code == 200
    return answer.content.decode()


def test_every_state_and_proof_has_its_words() -> None:
    assert set(STATES) == set(State)
    assert set(PROOFS) == set(Proof)


def test_a_gap_says_what_is_missing_and_in_which_language() -> None:
    [first, *_others] = groups(completeness({"name_vi": "Nhà máy", "name_en": "Plant"}))
    gap = first.gaps[0]
    assert (gap.state, gap.languages) == ("unsourced", "한국어")
    assert (first.earned, first.weight) == (0, TABLE[0].weight)


def test_the_form_shows_score_gaps_and_the_table_in_vietnamese(as_editor: Client) -> None:
    project = InvestmentProjectFactory(name_ko="")
    project.fact_sources.add(FactSource(url="https://thanhhoa.gov.vn", facts=["capital_max"]))
    project.save_revision(clean=False)
    page = form_of(as_editor, project)
    with override("vi"):
        for item in (item for section in TABLE for item in section.items):
            assert str(item.label) in page
        assert gettext("Table of weights, version %(version)s") % {"version": VERSION} in page
        assert gettext("%(score)s of 100") % {"score": 9} in page  # capital alone has its source
    assert 'data-state="unsourced"' in page
    assert "한국어" in page


def test_a_new_project_has_no_score_yet(as_editor: Client) -> None:
    answer = as_editor.get(address("add"))
    assert answer.status_code == 200
    assert "<meter" not in answer.content.decode()
