"""Measures Datasette on the same rows; run by the Python that has it, never by ours.

The page is asked for inside the process, as our own pages are: no network on either side.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import sys
import time

from datasette.app import Datasette

FACETS = ("sector", "zone", "call_status", "capital_band", "area_band")
PAGE = "/rows/projects?_size=20&" + "&".join(f"_facet={name}" for name in FACETS)
SETTINGS = {  # it leaves out what takes longer than its limits; here everything is counted
    "facet_time_limit_ms": 60_000,
    "sql_time_limit_ms": 60_000,
    "num_sql_threads": 1,
}


async def main(file: str, rounds: int) -> dict[str, float]:
    """Medians in ms of the list with five facets, and of the same with a word.

    Args:
        file: the SQLite file with the table `projects` and its full-text table.
        rounds: how often each is measured, after once to warm up.
    """
    datasette = Datasette(files=[file], settings=SETTINGS)
    await datasette.invoke_startup()
    return {
        "Datasette: five facets": await median(datasette, PAGE, rounds),
        "Datasette: a word, five facets": await median(datasette, f"{PAGE}&_search=plant", rounds),
    }


async def median(datasette: Datasette, address: str, rounds: int) -> float:
    """Median of the times of a page, in ms."""
    times = []
    for number in range(rounds + 1):
        begun = time.perf_counter()
        response = await datasette.client.get(address)
        if response.status_code != 200:
            raise SystemExit(f"Datasette answers {response.status_code} to {address}")
        if number:
            times.append((time.perf_counter() - begun) * 1_000)
    return statistics.median(times)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(asyncio.run(main(sys.argv[1], int(sys.argv[2])))))
