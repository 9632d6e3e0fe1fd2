"""What the table of translations promises."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from investment.models import InvestmentProject, TranslationStanding
from investment.models.settling import settle
from tests.factories import InvestmentProjectFactory, ZoneFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def project() -> InvestmentProject:
    project: InvestmentProject = InvestmentProjectFactory()
    settle(InvestmentProject.objects.all())
    return project


def test_no_unknown_state(project: InvestmentProject) -> None:
    row = TranslationStanding.objects.of(project).get(language="ko")
    for change in ({"state": "perfect"}, {"public_state": "perfect"}):
        refused = pytest.raises(IntegrityError, match="translation_has_a_known_state")
        with refused, transaction.atomic():
            TranslationStanding.objects.filter(pk=row.pk).update(**change)


def test_outdated_comes_first_and_of_alike_the_one_that_waits_longest() -> None:
    now = timezone.now()
    states = ["current", "draft", "missing", "outdated", "outdated"]
    for days, state in enumerate(states):
        project = InvestmentProjectFactory()
        settle(InvestmentProject.objects.all())
        TranslationStanding.objects.of(project).filter(language="ko").update(
            state=state, since=now - timedelta(days=days)
        )
    rows = TranslationStanding.objects.filter(language="ko").by_urgency()
    assert [row.state for row in rows] == ["outdated", "outdated", "missing", "draft", "current"]
    assert rows[0].since < rows[1].since


def test_states_are_told_by_record_and_language(project: InvestmentProject) -> None:
    states = TranslationStanding.objects.states_of(InvestmentProject, [project.pk, 0])
    assert states == {project.pk: {"en": "draft", "ko": "draft"}}


def test_a_zone_with_the_same_key_is_another_record(project: InvestmentProject) -> None:
    zone = ZoneFactory(pk=project.pk)
    assert not TranslationStanding.objects.of(zone).exists()


def test_it_names_its_record_and_language(project: InvestmentProject) -> None:
    row = TranslationStanding.objects.of(project).get(language="ko")
    assert str(row) == f"{project} (ko)"
