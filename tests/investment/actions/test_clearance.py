"""Who may clear what."""

from __future__ import annotations

import pytest
from wagtail.models import ModelLogEntry, Revision

from investment.actions.clearance import (
    ClearanceRefused,
    clear_for_demonstration,
    clear_second_person,
    clear_status_only,
)
from investment.choices import ClearanceKind
from investment.models import CatalogueSettings, Clearance, NotCleared
from investment.models.clearance import authors_since_clearance
from tests.factories import InvestmentProjectFactory, UserFactory, publish

pytestmark = pytest.mark.django_db


def test_the_author_cannot_clear() -> None:
    author = UserFactory()
    revision = InvestmentProjectFactory().save_revision(user=author)
    with pytest.raises(ClearanceRefused, match="second person"):
        clear_second_person(revision=revision, by=author, statement="Letter 12")


def test_the_author_cannot_clear_after_somebody_else_pressed_save() -> None:
    author, colleague = UserFactory(), UserFactory()
    project = InvestmentProjectFactory()
    project.save_revision(user=author)
    revision = project.save_revision(user=colleague)
    assert authors_since_clearance(revision=revision) == {author.pk, colleague.pk}
    with pytest.raises(ClearanceRefused, match="second person"):
        clear_second_person(revision=revision, by=author, statement="Letter 12")


def test_who_wrote_before_the_last_clearance_may_clear_the_next_change() -> None:
    project = InvestmentProjectFactory()
    publish(project)
    first_author = project.live_revision.user
    revision = project.save_revision(user=UserFactory())
    clearance = clear_second_person(revision=revision, by=first_author, statement="Letter 12")
    assert clearance.kind == ClearanceKind.SECOND_PERSON


def test_who_overwrote_a_cleared_version_is_still_an_author_of_what_follows() -> None:
    project = InvestmentProjectFactory()
    publish(project)
    cleared, author = project.live_revision, project.live_revision.user
    project.name_en = "Something nobody has read"
    project.save_revision(user=author, overwrite_revision=cleared)
    revision = project.save_revision(user=UserFactory())
    with pytest.raises(ClearanceRefused, match="second person"):
        clear_second_person(revision=revision, by=author, statement="Letter 12")


def test_a_change_of_status_clears_no_words_that_nobody_has_read() -> None:
    project = InvestmentProjectFactory()
    publish(project)
    author = project.live_revision.user
    project.name_en = "Something nobody has read"
    project.save_revision(user=author, overwrite_revision=project.live_revision)
    project.refresh_from_db()
    clear_status_only(record=project, by=author, statement="Suspended")
    with pytest.raises(NotCleared):
        Revision.objects.get(pk=project.live_revision_id).publish(user=author)


def test_only_the_newest_version_is_cleared() -> None:
    project = InvestmentProjectFactory()
    old = project.save_revision(user=UserFactory())
    project.save_revision(user=UserFactory())
    with pytest.raises(ClearanceRefused, match="newer version"):
        clear_second_person(revision=old, by=UserFactory(), statement="Letter 12")


def test_a_clearance_rests_on_something() -> None:
    revision = InvestmentProjectFactory().save_revision(user=UserFactory())
    with pytest.raises(ClearanceRefused, match="rule or letter"):
        clear_second_person(revision=revision, by=UserFactory(), statement="  ")


def test_a_clearance_leaves_an_audit_row() -> None:
    officer = UserFactory()
    project = InvestmentProjectFactory()
    revision = project.save_revision(user=UserFactory())
    clear_second_person(revision=revision, by=officer, statement="Letter 12")
    entry = ModelLogEntry.objects.get(action="investment.clear")
    assert (entry.user, entry.data["statement"]) == (officer, "Letter 12")


def test_a_demonstration_clearance_ends_with_the_demonstration() -> None:
    settings = CatalogueSettings.load()
    settings.is_demonstration = True
    settings.save()
    revision = InvestmentProjectFactory().save_revision()
    assert clear_for_demonstration(revision=revision).kind == ClearanceKind.DEMONSTRATION
    settings.is_demonstration = False
    settings.save()
    with pytest.raises(ClearanceRefused, match="no demonstration"):
        clear_for_demonstration(revision=revision)


def test_a_change_of_status_is_cleared_where_the_record_is_public() -> None:
    officer = UserFactory()
    public, draft = InvestmentProjectFactory(live=True), InvestmentProjectFactory()
    clearance = clear_status_only(record=public, by=officer, statement="Suspended")
    assert clearance is not None
    assert (clearance.kind, clearance.revision) == ("status_only", public.live_revision)
    assert clear_status_only(record=draft, by=officer, statement="Suspended") is None
    assert Clearance.objects.filter(cleared_by=officer).count() == 1
