"""Where somebody signs in from: the one way that the site reads an address of the network."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Network, ip_address, ip_network
from typing import Any, Final

from django.utils.crypto import salted_hmac

from investment.limits import client_of

SHORTENED: Final = {4: 24, 6: 48}
"""Bits that a row of the audit keeps: a district of the network, no household."""


def address_of(request: Any) -> str | None:
    """The address that attempts are counted by; of IPv6 the first of its /64, which one has whole.

    Returns:
        None where the request tells of no address: a test, a command.
    """
    try:
        found = ip_address(client_of(request))
    except ValueError:
        return None
    if isinstance(found, IPv4Address):
        return str(found)
    return str(IPv6Network((found, 64), strict=False).network_address)


def shortened(address: str | None) -> str:
    """`203.0.113.0/24` for `203.0.113.7`; empty for none."""
    if not address:
        return ""
    found = ip_address(address)
    return str(ip_network((found, SHORTENED[found.version]), strict=False))


def digest(purpose: str, text: str | None) -> str:
    """A keyed digest by which the same text is known again; empty for none."""
    if not text:
        return ""
    return salted_hmac(f"cms.accounts.{purpose}", text, algorithm="sha256").hexdigest()


def name_digest(name: str) -> str:
    """A name as it was typed may be a password in the wrong field: it is never stored."""
    return digest("name", name.strip().casefold())
