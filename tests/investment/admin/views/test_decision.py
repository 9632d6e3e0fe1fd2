"""A screen for a decision says what deciding does."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import RequestFactory

from investment.admin.views.decision import DecisionView


class Undecided(DecisionView):
    """A screen whose author forgot what it does."""


class Decided(DecisionView):
    """A screen that does something."""

    def act(self, form: Any) -> None:
        """Nothing to do here."""


def test_a_screen_that_does_nothing_cannot_be_opened() -> None:
    with pytest.raises(TypeError, match="act"):
        Undecided.as_view()(RequestFactory().get("/"))
    assert Decided().get_page_title
