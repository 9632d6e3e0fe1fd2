"""Only an address of tiles that somebody set may be asked for pictures."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from django.core.exceptions import ImproperlyConfigured

from cms.settings.tiles import tile_source


@pytest.mark.parametrize(
    ("address", "source"),
    [
        ("", None),
        ("/tiles/{z}/{x}/{y}.png", None),
        ("https://tiles.example.vn/{z}/{x}/{y}.png", "https://tiles.example.vn"),
        ("https://{s}.tiles.example.vn:8443/{z}/{x}/{y}", "https://*.tiles.example.vn:8443"),
    ],
)
def test_the_policy_allows_what_the_address_needs(address: str, source: str | None) -> None:
    assert tile_source(address) == source


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("https://tiles.example.vn/map.png", "needs {z}"),
        ("http://tiles.example.vn/{z}/{x}/{y}.png", "https address"),
        ("tiles/{z}/{x}/{y}.png", "https address"),
        ("//tiles.example.vn/{z}/{x}/{y}.png", "https address"),
    ],
)
def test_an_address_that_cannot_be_used_says_how_to_write_it(address: str, words: str) -> None:
    with pytest.raises(ImproperlyConfigured, match=words):
        tile_source(address)


@pytest.mark.parametrize("tiles", ["", "https://tiles.example.vn/{z}/{x}/{y}.png"])
def test_pictures_come_from_here_and_from_tiles_alone_where_they_are_set(tiles: str) -> None:
    program = (
        "import json; from cms.settings import base;"
        "print(json.dumps(base.CONTENT_SECURITY_POLICY['DIRECTIVES']['img-src']))"
    )
    given = {"PATH": os.environ["PATH"], "MAP_TILES_URL": tiles}
    done = subprocess.run(
        [sys.executable, "-c", program], env=given, capture_output=True, text=True, check=True
    )
    expected = ["'self'", "data:", *(["https://tiles.example.vn"] if tiles else [])]
    assert json.loads(done.stdout) == expected
