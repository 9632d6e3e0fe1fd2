"""What translators can ask the list for."""

from __future__ import annotations

import pytest
from django.http import QueryDict

from investment.actions.translating.kinds import KINDS
from investment.admin.translation_filters import AGENCIES, TranslationFilterSet, kind_choices


@pytest.mark.parametrize("query", ["kind=sector", "state=perfect", "language=vi"])
@pytest.mark.django_db
def test_what_is_not_there_cannot_be_asked_for(query: str) -> None:
    assert not TranslationFilterSet(QueryDict(query)).is_valid()


def test_every_kind_can_be_chosen() -> None:
    assert [name for name, _label in kind_choices()] == list(KINDS)


def test_agencies_are_those_of_the_kinds() -> None:
    assert set(AGENCIES) < set(KINDS.values())
    for model, field in AGENCIES.items():
        assert model._meta.get_field(field).related_model.__name__ == "Organisation"
