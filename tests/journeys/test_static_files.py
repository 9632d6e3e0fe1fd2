"""Style sheets and scripts: named by their content, kept for good, packed as small as they can be."""

from __future__ import annotations

import re
import urllib.request

import pytest


def answered(address: str, **headers: str) -> tuple[dict[str, str], bytes]:
    request = urllib.request.Request(address, headers=headers)  # noqa: S310 - our own server
    with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
        return {name.lower(): value for name, value in answer.headers.items()}, answer.read()


@pytest.mark.parametrize("kind", ["css", "js"])
def test_they_are_packed_and_kept_for_good(site: str, kind: str) -> None:
    _headers, html = answered(f"{site}/en/projects/")
    found = re.findall(rf'(?:href|src)="(/static/[^"]+\.[0-9a-f]{{12}}\.{kind})"', html.decode())
    assert found
    for address in found:
        headers, packed = answered(site + address, **{"Accept-Encoding": "br"})
        assert headers["content-encoding"] == "br", address
        assert "immutable" in headers["cache-control"], address
        plain = answered(site + address)[1]
        assert len(packed) < len(plain), address


@pytest.mark.parametrize(
    "address", ["/en/", "/ko/projects/", "/vi/du-an/TH-001/", "/ko/investor-guide/costs/"]
)
def test_a_page_is_small(site: str, address: str) -> None:
    """At most 30 kB packed (design §9)."""
    headers, packed = answered(site + address, **{"Accept-Encoding": "gzip"})
    assert headers["content-encoding"] == "gzip"
    assert len(packed) <= 30_000
