"""How often one may ask: counted in Django's cache by fixed windows, under a name nobody can read.

The address of the network is a personal datum: it is neither stored nor logged, and the cache
knows it by a keyed digest alone (design §10).
"""

from __future__ import annotations

import time
from ipaddress import IPv6Address, IPv6Network, ip_address
from typing import Final

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

HOUR_S: Final = 3_600


def client_of(request: HttpRequest) -> str:
    """The address of the network that a request comes from.

    Behind n proxies it is the n-th last that they noted: what stands before it a client may have
    written itself. Without proxies the header says nothing.
    """
    near = str(request.META.get("REMOTE_ADDR", ""))
    noted = [part.strip() for part in request.headers.get("X-Forwarded-For", "").split(",")]
    hops = settings.PROXY_COUNT
    client = noted[-hops] if 0 < hops <= len(noted) else near
    return "".join(letter for letter in client if letter.isalnum() or letter in ".:")[:45] or "none"


def network_of(request: HttpRequest) -> str:
    """The address that a request comes from; of IPv6 its /64, which one household has whole."""
    client = client_of(request)
    try:
        found = ip_address(client)
    except ValueError:
        return client
    return str(IPv6Network((found, 64), strict=False)) if isinstance(found, IPv6Address) else client


def spend(purpose: str, who: str, *, quota: int, window_s: int = HOUR_S) -> int:
    """Count one use against a quota.

    Args:
        purpose: what is counted, `enquiry`.
        who: whose use it is: an address of the network, of e-mail, a receipt number.
        quota: uses in a window; 0 for no limit.
        window_s: length of the window in seconds.

    Returns:
        0 where the use is allowed, else the seconds until the next window begins.
    """
    if not quota:
        return 0
    spent, seconds = count(purpose, who, window_s=window_s)
    return 0 if spent <= quota else seconds


def count(purpose: str, who: str, *, window_s: int, cost: int = 1) -> tuple[int, int]:
    """Count a use; only a keyed digest of whose it is reaches the cache.

    Args:
        purpose: as for `spend`, and so are who and window_s.
        cost: how many uses this one weighs.

    Returns:
        The uses in the running window with this one, and the seconds until the next begins.
    """
    now = time.time()
    window = int(now // window_s)
    digest = salted_hmac(f"limit:{purpose}", who, algorithm="sha256").hexdigest()
    key = f"limit:{purpose}:{window}:{digest}"
    cache.add(key, 0, timeout=2 * window_s)
    try:
        spent = cache.incr(key, cost)
    except ValueError:  # thrown out between the two lines
        spent = cost
    return spent, max(1, round((window + 1) * window_s - now))
