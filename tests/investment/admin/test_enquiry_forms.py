"""Forms of the editors' decisions about an enquiry."""

from __future__ import annotations

import pytest

from investment.admin.enquiry_forms import EndForm, ReassignForm, ReplyForm
from tests.factories import OrganisationFactory


@pytest.mark.django_db
def test_only_agencies_that_exist_are_offered() -> None:
    here, gone = OrganisationFactory(), OrganisationFactory(is_active=False)
    assert list(ReassignForm().fields["agency"].queryset) == [here]
    assert "agency" in ReassignForm({"agency": gone.pk, "reason": "x"}).errors
    assert "reason" in ReassignForm({"agency": here.pk}).errors


def test_a_reply_has_words_and_a_decision_is_one_of_three() -> None:
    assert "text" in ReplyForm({"text": " "}).errors
    assert [code for code, _label in EndForm().fields["decision"].choices] == [
        "closed", "spam", "reopen",
    ]  # fmt: skip
    assert "decision" in EndForm({"decision": "answered"}).errors
