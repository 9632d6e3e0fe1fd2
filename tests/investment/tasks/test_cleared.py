"""What became public around the gate is found."""

from __future__ import annotations

import pytest

from cms.models import StandardPage
from investment.actions.clearance import clear_second_person
from investment.models import Clearance, InvestmentProject
from investment.models.recurring_job import JobOutcome
from investment.tasks.cleared import UnclearedPublic, refuse_uncleared, uncleared
from investment.tasks.recurring import JOBS, run_due
from tests.factories import InvestmentProjectFactory, UserFactory, ZoneFactory
from tests.page_trees import child_page, home_page

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def cleared() -> InvestmentProject:
    """A site on which everything has been cleared."""
    child_page(home_page(), StandardPage, "gioi-thieu")
    ZoneFactory(live=True)
    InvestmentProjectFactory()  # a draft needs no clearance
    project: InvestmentProject = InvestmentProjectFactory(live=True)
    return project


def test_what_was_cleared_is_no_finding() -> None:
    assert list(uncleared()) == []
    refuse_uncleared()


def test_a_script_that_overwrites_the_public_revision_is_found(cleared: InvestmentProject) -> None:
    cleared.name_en = "Words that nobody has read"
    cleared.save_revision(overwrite_revision=cleared.live_revision, user=cleared.live_revision.user)
    assert list(uncleared()) == [f"investment.InvestmentProject {cleared.pk}"]
    with pytest.raises(UnclearedPublic, match=str(cleared.pk)):
        refuse_uncleared()


def test_a_script_that_sets_live_by_hand_is_found(cleared: InvestmentProject) -> None:
    draft = InvestmentProjectFactory()
    revision = draft.save_revision()
    InvestmentProject.objects.filter(pk=draft.pk).update(
        live=True, live_revision=revision, clearance=cleared.clearance
    )
    assert list(uncleared()) == [f"investment.InvestmentProject {draft.pk}"]


def test_a_page_is_looked_at_too() -> None:
    page = StandardPage.objects.get()
    revision = page.save_revision(user=UserFactory())
    StandardPage.objects.update(live_revision=revision)
    assert list(uncleared()) == [f"cms.StandardPage {page.pk}"]
    clear_second_person(revision=revision, by=UserFactory(), statement="Letter 12")
    assert list(uncleared()) == []


def test_the_nightly_job_fails_and_names_it(cleared: InvestmentProject) -> None:
    Clearance.objects.filter(revision=cleared.live_revision).update(content_digest="0" * 64)
    job = next(job for job in JOBS if job.name == "check_clearances")
    (row,) = run_due([job])
    assert row.last_outcome == JobOutcome.FAILED
    assert f"InvestmentProject {cleared.pk}" in row.last_error
