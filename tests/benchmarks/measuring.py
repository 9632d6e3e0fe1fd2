"""Measures one catalogue with one engine and writes medians as JSON; started by the benchmarks."""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from contextlib import redirect_stdout

import django

django.setup()

# Django's models and settings can be imported from here on.
from django.conf import settings  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.test import Client  # noqa: E402
from django.utils.translation import override  # noqa: E402

from investment.actions.generating import PREFIX  # noqa: E402
from investment.models import InvestmentProject  # noqa: E402
from investment.search.client import ENGINE  # noqa: E402
from investment.search.criteria import Criteria  # noqa: E402
from investment.search.engine import search  # noqa: E402
from investment.search.suggestions import suggest  # noqa: E402
from tests.benchmarks import peers, stock, targets  # noqa: E402

REQUESTS = {
    targets.PAGE: "/en/projects/",
    "catalogue page with filters": "/en/projects/?sector=energy&status=open&area=20_50",
    "page 40 by capital": "/en/projects/?sort=capital&page=40",
    targets.SEARCH: "/en/projects/?q=plant",
    "search with two words": "/ko/projects/?q=공장+의류",
    "project sheet": f"/en/projects/{PREFIX}00007/",
}
QUESTIONS = {targets.ANSWER: "", targets.ANSWER_TO_WORD: "q=plant"}
FEW = 3  # rounds of what takes seconds

Times = dict[str, float]


def main(size: int, rounds: int, engine: str) -> dict[str, Times]:
    """Medians in ms of our requests and of the peers that live in the same database.

    Args:
        size: generated projects in the catalogue.
        rounds: how often each is measured, after once to warm up.
        engine: sqlite, postgresql, or elasticsearch before either.
    """
    with redirect_stdout(sys.stderr):
        prepare(size)
        if engine == ENGINE:
            settings.SEARCH_ENGINE = ENGINE
            call_command("rebuild_index")
        try:
            return {"ours": _ours(rounds), "peers": _peers(size, rounds, engine)}
        finally:
            if engine == ENGINE:
                peers.delete_indices()


def _ours(rounds: int) -> Times:
    client = Client()
    ours = {}
    for name, path in REQUESTS.items():
        response = client.get(path)
        assert response.status_code == 200, path
        ours[name] = median(lambda asked=path: client.get(asked), rounds)  # type: ignore[misc]
    with override("en"):
        for name, query in QUESTIONS.items():
            criteria = Criteria.from_text(query)
            ours[name] = median(lambda asked=criteria: search(asked, language="en"), rounds)  # type: ignore[misc]
        ours["suggestions"] = median(lambda: suggest("seaf", language="en"), rounds)
    return ours


def _peers(size: int, rounds: int, engine: str) -> Times:
    few = max(FEW, rounds // 5)
    if engine == ENGINE:
        return {targets.BARE: median(lambda: peers.bare_query("plant"), rounds)}
    found = {
        targets.PLAIN_LIST: median(peers.list_page, few),
        targets.PLAIN_SEARCH: median(lambda: peers.list_page("plant"), few),
    }
    if size <= targets.STOCK:  # on SQLite its time grows with the square
        stock.prepare()
        found[targets.STOCK_SEARCH] = median(lambda: stock.search("plant"), FEW)
    return found


def prepare(size: int) -> None:
    """Bring the database to the size; one from an earlier run is used again."""
    call_command("migrate", verbosity=0)
    generated = InvestmentProject.objects.filter(code__startswith=PREFIX)
    if generated.count() != size:
        call_command("load_demo", verbosity=0)
        call_command("generate_projects", str(size))


def median(act: Callable[[], object], rounds: int) -> float:
    """Median of the times of an act, in ms."""
    act()
    times = []
    for _round in range(rounds):
        begun = time.perf_counter()
        act()
        times.append((time.perf_counter() - begun) * 1_000)
    return statistics.median(times)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])))
