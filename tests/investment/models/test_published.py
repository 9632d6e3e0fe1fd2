"""The one gate: nothing is public before a second person has cleared it."""

from __future__ import annotations

import pytest
from django.db import IntegrityError, transaction
from django.utils.translation import override
from wagtail.models import Revision

from investment.actions.clearance import clear_second_person
from investment.models import InvestmentProject, NotCleared, NotPublishable
from investment.models.published import translated_names
from tests.factories import InvestmentProjectFactory, SectorFactory, UserFactory, publish

pytestmark = pytest.mark.django_db


def test_a_created_project_is_a_draft_by_every_path() -> None:
    sector = SectorFactory()
    InvestmentProject.objects.create(code="TH-1", name_vi="A", sector=sector)
    InvestmentProject(code="TH-2", name_vi="B", sector=sector).save()
    InvestmentProject.objects.bulk_create(
        [InvestmentProject(code="TH-3", name_vi="C", sector=sector)]
    )
    InvestmentProjectFactory(code="TH-4")
    assert list(InvestmentProject.objects.values_list("live", flat=True)) == [False] * 4


def test_the_database_refuses_a_live_project_without_clearance() -> None:
    project = InvestmentProjectFactory()
    with pytest.raises(IntegrityError), transaction.atomic():
        InvestmentProject.objects.filter(pk=project.pk).update(live=True)


def test_a_revision_nobody_cleared_is_not_published() -> None:
    project = InvestmentProjectFactory()
    revision = project.save_revision(user=UserFactory())
    with pytest.raises(NotCleared):
        revision.publish()
    project.refresh_from_db()
    assert not project.live


def test_a_cleared_revision_is_published_and_keeps_its_clearance() -> None:
    project = InvestmentProjectFactory()
    publish(project)
    assert project.live
    assert project.clearance.revision == project.live_revision


def test_a_revision_overwritten_after_clearance_is_refused() -> None:
    author, officer = UserFactory(), UserFactory()
    project = InvestmentProjectFactory()
    revision = project.save_revision(user=author)
    clear_second_person(revision=revision, by=officer, statement="Letter 12")
    project.name_en = "Something nobody has read"
    project.save_revision(user=author, overwrite_revision=revision)
    with pytest.raises(NotCleared):
        Revision.objects.get(pk=revision.pk).publish()


def test_a_project_without_vietnamese_name_is_not_published() -> None:
    project = InvestmentProjectFactory(name_vi="")
    revision = project.save_revision(user=UserFactory(), clean=False)
    clear_second_person(revision=revision, by=UserFactory(), statement="Letter 12")
    with pytest.raises(NotPublishable, match="name_vi"):
        revision.publish()


def test_an_old_revision_brings_back_words_but_no_status() -> None:
    project = InvestmentProjectFactory(name_en="Methanol plant")
    publish(project)
    old = project.live_revision
    InvestmentProject.objects.filter(pk=project.pk).update(call_status="withdrawn")
    project.refresh_from_db()
    project.name_en = "Methanol works"
    publish(project)
    assert project.call_status == "withdrawn"
    old.publish()
    project.refresh_from_db()
    assert (project.name_en, project.call_status) == ("Methanol plant", "withdrawn")


def test_a_revision_keeps_the_columns_of_the_languages_alone() -> None:
    with override("ko"):
        content = InvestmentProjectFactory().save_revision().content
    assert content["name_ko"] == "메탄올 생산공장"
    assert "name" not in content


def test_a_language_missing_in_an_old_revision_is_not_filled_with_another() -> None:
    project = InvestmentProjectFactory()
    revision = project.save_revision()
    del revision.content["name_ko"]
    revision.save()
    with override("ko"):
        assert not Revision.objects.get(pk=revision.pk).as_object().name_ko


def test_rows_of_an_old_revision_are_not_filled_with_another_language_either() -> None:
    project = InvestmentProjectFactory()
    project.capacities.create(description_vi="Công suất", description_ko="생산능력")
    with override("ko"):
        revision = project.save_revision()
    (row,) = revision.content["capacities"]
    assert "description" not in row
    del row["description_ko"]
    revision.save()
    with override("ko"):
        old = Revision.objects.get(pk=revision.pk).as_object().capacities.get()
    assert (old.description_vi, old.description_ko or "") == ("Công suất", "")


def test_translated_names_are_those_with_a_column_in_every_language() -> None:
    names = translated_names(InvestmentProject)
    assert {"name", "summary", "investor_name"} <= set(names)
    assert "code" not in names
