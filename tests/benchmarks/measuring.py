"""Measures one catalogue and writes medians as JSON; started by `tests.benchmarks`."""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from contextlib import redirect_stdout
from typing import Any

import django

django.setup()

# Django's models and settings can be imported from here on.
from django.core.management import call_command  # noqa: E402
from django.test import Client  # noqa: E402
from django.utils.translation import override  # noqa: E402

from investment.actions.generating import PREFIX  # noqa: E402
from investment.models import InvestmentProject  # noqa: E402
from investment.search.criteria import Criteria  # noqa: E402
from investment.search.engine import search  # noqa: E402
from investment.search.suggestions import suggest  # noqa: E402
from tests.benchmarks import peers  # noqa: E402

MOST_PAGES = 8_000  # of the stock search, whose time grows with the square

REQUESTS = {
    "catalogue page": "/en/projects/",
    "catalogue page with filters": "/en/projects/?sector=energy&status=open&area=20_50",
    "search with a word": "/en/projects/?q=plant",
    "search with two words": "/ko/projects/?q=공장+의류",
    "project sheet": f"/en/projects/{PREFIX}00007/",
}

QUESTIONS = {"answer without the page": "", "answer to a word without the page": "q=plant"}


def main(size: int, rounds: int) -> dict[str, Any]:
    """Medians in ms of our requests and of the stock ways beside them.

    Args:
        size: generated projects in the catalogue.
        rounds: how often each is measured, after once to warm up.
    """
    with redirect_stdout(sys.stderr):
        prepare(size)
        client = Client()
        ours = {
            name: median(lambda path=path: client.get(path), rounds)  # type: ignore[misc]
            for name, path in REQUESTS.items()
        }
        with override("en"):
            for name, query in QUESTIONS.items():
                criteria = Criteria.from_text(query)
                ours[name] = median(lambda asked=criteria: search(asked, language="en"), rounds)  # type: ignore[misc]
            ours["suggestions"] = median(lambda: suggest("seaf", language="en"), rounds)
            few = max(3, rounds // 5)
            found = {
                "plain Django list with GROUP BY facets": (
                    median(peers.list_page, few),
                    "answer without the page",
                ),
                "plain Django search with GROUP BY facets": (
                    median(lambda: peers.list_page("plant"), few),
                    "answer to a word without the page",
                ),
                f"stock Wagtail search of {min(size, MOST_PAGES):,} names": (
                    median(lambda: peers.stock_search("plant"), few),
                    "answer to a word without the page",
                ),
            }
    return {
        "ours": ours,
        "peers": {name.split(" of ")[0]: one for name, (one, _beside) in found.items()},
        "beside": {name.split(" of ")[0]: beside for name, (_one, beside) in found.items()},
    }


def prepare(size: int) -> None:
    """Bring the database to the size; one from an earlier run is used again."""
    call_command("migrate", verbosity=0)
    generated = InvestmentProject.objects.filter(code__startswith=PREFIX)
    if generated.count() != size:
        call_command("load_demo", verbosity=0)
        call_command("generate_projects", str(size))
    names = generated.order_by("code").values_list("name_en", flat=True)[:MOST_PAGES]
    peers.prepare_stock_search(list(names))


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
    sys.stdout.write(json.dumps(main(int(sys.argv[1]), int(sys.argv[2]))))
