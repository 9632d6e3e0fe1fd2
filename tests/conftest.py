"""What every test stands on: compiled catalogues, and a word about services that are missing."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.conf import settings as site_settings
from hypothesis import settings

from cms.catalogues import compile_catalogues
from tests import services
from tests.journeys.prepared import drop_all_of_this_run

# A rule is true or not; how long an example takes says only how busy the machine is.
settings.register_profile("catalogue", deadline=None)
settings.load_profile("catalogue")

pytest_plugins = [
    "tests.migrated",
    "tests.readings",
    "tests.journeys.site",
    "tests.journeys.browser",
]


def pytest_configure(config: pytest.Config) -> None:
    if hasattr(config, "workerinput"):
        return  # the process that started this worker has seen to it
    try:
        absent = services.missing(services.required())
    except KeyError as error:
        raise pytest.UsageError(f"REQUIRE names no service: {error}") from error
    if absent:
        raise pytest.UsageError("\n".join(["REQUIRE is not met.", *absent]))
    compile_catalogues(map(Path, site_settings.LOCALE_PATHS))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A test says by its fixtures what it needs: the prepared site, a browser.

    Slow ones go first: a long one at the end would leave the other worker idle.
    """
    for item in items:
        fixtures = getattr(item, "fixturenames", ())
        if "prepared" in fixtures:
            item.add_marker("journey")
        if "browser" in fixtures:
            item.add_marker(pytest.mark.needs("chromium"))
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


def pytest_runtest_setup(item: pytest.Item) -> None:
    needed = [str(mark.args[0]) for mark in item.iter_markers("needs")]
    if absent := services.missing(needed):
        pytest.skip("; ".join(absent))


def pytest_sessionfinish(session: pytest.Session) -> None:
    if not hasattr(session.config, "workerinput"):
        drop_all_of_this_run()
