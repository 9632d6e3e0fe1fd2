"""SQL that is made once answers as the query set itself would, for every key."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from threading import Thread
from typing import Any

import pytest
from django.db import connection
from django.db.models import QuerySet
from django.utils.translation import override

from investment.models import Capacity, ExchangeRate, InvestmentProject, Sector
from investment.models.compiled import CompiledOnce, read_together
from tests.factories import InvestmentProjectFactory, SectorFactory

pytestmark = pytest.mark.django_db


def test_each_key_gets_its_own_rows() -> None:
    read = CompiledOnce[Any](lambda pk: Capacity.objects.filter(project_id=pk).order_by("pk"))
    one, other = InvestmentProjectFactory.create_batch(2)
    Capacity.objects.create(project=one, description_en="a", quantity=Decimal("1.5"), unit="t")
    Capacity.objects.create(project=one, description_en="b")
    Capacity.objects.create(project=other, description_en="c")
    assert [row.description_en for row in read(one.pk)] == ["a", "b"]
    assert [row.description_en for row in read(other.pk)] == ["c"]
    assert read(one.pk)[0].quantity == Decimal("1.5")
    assert read(0) == []


def test_a_joined_record_comes_along(django_assert_num_queries: Any) -> None:
    project = InvestmentProjectFactory(sector=SectorFactory(code="energy"))
    read = CompiledOnce[InvestmentProject](
        lambda code: InvestmentProject.objects.select_related("sector").filter(code=code), str
    )
    with django_assert_num_queries(1):
        (found,) = read(project.code)
        assert found.sector.code == "energy"
    assert (found, found.zone) == (project, None)


def test_a_day_may_be_the_key() -> None:
    for day in (1, 9):
        rate = {"vnd_per_unit": day, "source": "Tests", "on": date(2026, 1, day)}
        ExchangeRate.objects.create(currency="USD", **rate)
    read = CompiledOnce[Any](
        lambda on: ExchangeRate.objects.filter(on__lte=on).values_list("vnd_per_unit", flat=True),
        date,
    )
    assert [read(date(2026, 1, day)) for day in (1, 5)] == [[Decimal(1)], [Decimal(1)]]
    assert sorted(read(date(2026, 2, 1))) == [Decimal(1), Decimal(9)]


def test_several_keys_stand_where_they_belong() -> None:
    read = CompiledOnce[Any](
        lambda first, second, code: (
            Sector.objects.filter(pk__in=[first, second]).exclude(code=code).order_by("code")
        ),
        *(int, int, str),
    )
    energy, tourism, steel = (SectorFactory(code=code) for code in ("energy", "tourism", "steel"))
    assert read(energy.pk, tourism.pk, "tourism") == [energy]
    assert read(tourism.pk, steel.pk, "energy") == [steel, tourism]
    assert read(steel.pk, steel.pk, "") == [steel]


def test_several_are_read_together_for_one_key(django_assert_num_queries: Any) -> None:
    project = InvestmentProjectFactory()
    Capacity.objects.create(project=project, description_en="a")
    statements = [
        CompiledOnce[Any](lambda pk: Capacity.objects.filter(project_id=pk)),
        CompiledOnce[Any](lambda pk: Sector.objects.filter(projects=pk)),
        CompiledOnce[Any](lambda pk: Sector.objects.filter(pk=pk).values_list("code", "order")),
    ]
    with django_assert_num_queries(3):
        capacities, sectors, codes = read_together(statements, project.pk)
    assert [row.description_en for row in capacities] == ["a"]
    assert sectors == [project.sector]
    assert codes == list(Sector.objects.filter(pk=project.pk).values_list("code", "order"))
    assert read_together([], project.pk) == []


@pytest.fixture
def counted() -> tuple[CompiledOnce[Any], list[int]]:
    """Sectors by their key, and a list that grows with each time the SQL is made."""
    made: list[int] = []

    def make(pk: int) -> QuerySet[Sector]:
        made.append(pk)
        return Sector.objects.filter(pk=pk).order_by("name")

    return CompiledOnce(make), made


def test_the_sql_is_made_once_for_each_language(
    counted: tuple[CompiledOnce[Any], list[int]],
) -> None:
    read, made = counted
    sector = SectorFactory()
    for language in ("en", "ko", "en", "ko"):
        with override(language):
            assert read(sector.pk) == [sector]
    assert len(made) == 2


def test_another_thread_has_its_own(counted: tuple[CompiledOnce[Any], list[int]]) -> None:
    read, made = counted
    read(1)
    in_thread(lambda: read(1))
    read(1)
    assert len(made) == 2


def in_thread(act: Callable[[], object]) -> None:
    def run() -> None:
        try:
            act()
        finally:
            connection.close()

    thread = Thread(target=run)
    thread.start()
    thread.join()


def test_what_changed_meanwhile_is_seen(counted: tuple[CompiledOnce[Any], list[int]]) -> None:
    read, _made = counted
    sector = SectorFactory(name_en="Energy")
    assert read(sector.pk)[0].name_en == "Energy"
    Sector.objects.update(name_en="Power")
    assert read(sector.pk)[0].name_en == "Power"
    sector.delete()
    assert read(sector.pk) == []
