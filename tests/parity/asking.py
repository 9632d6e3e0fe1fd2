"""Asks one database, and Elasticsearch where it is wanted, every case; writes the answers as JSON.

Started by `tests.parity`, with the demonstration catalogue in a database of its own.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

import django

django.setup()

# Django's models and settings can be imported from here on.
from django.conf import settings  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.utils.translation import override  # noqa: E402

from investment.search import database  # noqa: E402
from investment.search.client import SearchUnavailable, client  # noqa: E402
from investment.search.criteria import Criteria  # noqa: E402
from investment.search.elastic import finding, rebuilding  # noqa: E402
from investment.search.results import Results  # noqa: E402
from tests.parity.agreement import Answer, Answers  # noqa: E402
from tests.parity.questions import cases  # noqa: E402

EVERYTHING = 1_000  # projects on a page: more than the demonstration has
ATTEMPTS = 5  # a node that others keep busy may be late

Find = Callable[..., Results]


def main(name: str, elasticsearch: str) -> dict[str, Answers]:
    """The answers of the database under its name, and of the distributed engine if it has one.

    Args:
        name: what the database is called in the table.
        elasticsearch: address of a node, or nothing.
    """
    call_command("migrate", verbosity=0)
    call_command("load_demo", verbosity=0)
    answers = {name: _ask(database.find)}
    if elasticsearch:
        settings.ELASTICSEARCH_URL = elasticsearch
        with _indexed():
            answers["Elasticsearch"] = _ask(finding.find)
    return answers


@contextmanager
def _indexed() -> Iterator[None]:
    """An index of this process alone; deleted afterwards."""
    with rebuilding.only_one() as run:
        made = rebuilding.rebuild(run)
    client().indices.refresh(index=made.index)
    try:
        yield
    finally:
        client().indices.delete(index=made.index)


def _ask(find: Find) -> Answers:
    answers = []
    for case in cases():
        criteria = Criteria.from_text(case.query)
        answers.append({code: _answer(find, criteria, code) for code in case.languages})
    return answers


def _answer(find: Find, criteria: Criteria, language: str) -> Answer:
    on: date = settings.CATALOGUE_TODAY
    with override(language):
        results = _patiently(lambda: find(criteria, language=language, on=on, page_size=EVERYTHING))
    return {
        "codes": [hit.code for hit in results.hits],
        "total": results.total,
        "facets": {
            f"{facet.parameter}={one.value}": [place, one.count, str(one.label)]
            for facet in results.facets
            for place, one in enumerate(facet.values)
        },
        "meant": {word: list(words) for word, words in results.meant.items()},
        "rejected": [[one.parameter, one.value] for one in results.rejected],
    }


def _patiently(act: Callable[[], Results]) -> Results:
    """The answer; a node that is late is asked again.

    Raises:
        SearchUnavailable: it did not answer at all.
    """
    for _attempt in range(ATTEMPTS - 1):
        try:
            return act()
        except SearchUnavailable:
            time.sleep(1)
    return act()


if __name__ == "__main__":
    found: Any = main(*sys.argv[1:])
    sys.stdout.write(json.dumps(found, ensure_ascii=False))
