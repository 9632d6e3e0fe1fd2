"""What the forms of reviews read from a request, and from a broken one."""

from __future__ import annotations

import pytest
from django.http import QueryDict
from hypothesis import given
from hypothesis import strategies as st

from investment.admin.review_forms import ConfirmManyForm, LetterForm
from investment.choices import CallStatus, ReviewVerdict
from tests.factories import InvestmentProjectFactory


def ticks(*values: str) -> dict[int, str]:
    data = QueryDict(mutable=True)
    data.setlist("seen", list(values))
    return ConfirmManyForm(data).ticks


@given(
    pk=st.integers(1, 10**17), revision=st.integers(0, 10**17), status=st.sampled_from(CallStatus)
)
def test_every_tick_that_a_page_can_hold_is_read(
    pk: int, revision: int, status: CallStatus
) -> None:
    assert ticks(f"{pk}:{revision}-{status.value}") == {pk: f"{revision}-{status.value}"}


@given(st.lists(st.text(max_size=60), max_size=5))
def test_a_broken_tick_never_breaks_the_page(values: list[str]) -> None:
    assert all(isinstance(pk, int) for pk in ticks(*values))


def test_ticks_that_no_page_made_are_left_out() -> None:
    assert ticks("1", "1:", ":1-planned", "1:1-planned;2", "٣:1-planned", "-1:1-planned") == {}
    assert ConfirmManyForm().ticks == {}


@pytest.mark.django_db
def test_a_letter_speaks_of_the_projects_it_names_and_of_no_other() -> None:
    named, silent = InvestmentProjectFactory(), InvestmentProjectFactory()
    data = {
        "number": "1",
        "issued_on": "2026-11-20",
        "signatory_position": "Giám đốc",
        f"verdict_{named.pk}": "changed",
        f"note_{named.pk}": "12 ha",
        f"verdict_{silent.pk}": "",
        f"note_{silent.pk}": "typed and not meant",
    }
    form = LetterForm(data, projects=[named, silent])
    form.full_clean()
    answers = form.answers()
    assert [(one.project, one.verdict, one.note) for one in answers] == [
        (named, ReviewVerdict.CHANGED, "12 ha")
    ]
    assert set(form.errors) == {"scan"}
