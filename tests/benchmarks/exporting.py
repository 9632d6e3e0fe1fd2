"""Measures one file of all projects in a process of its own, for its memory; writes JSON."""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import django

django.setup()

# Django's models and settings can be imported from here on.
from django.http import StreamingHttpResponse  # noqa: E402
from django.test import Client  # noqa: E402

ADDRESS = "/en/projects/export"
KIB_IN_MB = 1024


def main(kind: str) -> dict[str, float]:
    """Times in ms and memory in MB of one file; both are read as a browser would.

    Args:
        kind: csv or xlsx.
    """
    client = Client()
    client.get("/en/projects/")  # the catalogue is in memory as in a server that runs
    for _piece in pieces(client, f"{ADDRESS}.{kind}?q=G-00007"):
        pass
    before, begun = memory_mb(), time.perf_counter()
    parts = pieces(client, f"{ADDRESS}.{kind}")
    next(parts)
    first = time.perf_counter() - begun
    for _piece in parts:
        pass
    total = time.perf_counter() - begun
    name = kind.upper()
    return {
        f"{name} of every project": total * 1_000,
        f"{name}: first piece": first * 1_000,
        f"{name}: memory above start": peak_mb() - before,
    }


def pieces(client: Client, address: str) -> Iterator[bytes]:
    """What the server sends, one piece after the other."""
    response = cast("StreamingHttpResponse", client.get(address))
    return iter(cast("Iterator[bytes]", response.streaming_content))


def memory_mb() -> float:
    """What the process holds now."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    (held,) = (line.split()[1] for line in lines if line.startswith("VmRSS"))
    return int(held) / KIB_IN_MB


def peak_mb() -> float:
    """The most that the process has ever held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KIB_IN_MB


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(sys.argv[1])))
