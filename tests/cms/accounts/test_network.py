"""An address of the network is shortened before it is kept, and known again by its digest."""

from __future__ import annotations

from ipaddress import ip_address, ip_network
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from cms.accounts.network import address_of, digest, name_digest, shortened

ADDRESSES = st.ip_addresses()


@given(address=ADDRESSES)
def test_what_is_kept_names_many_and_holds_the_one(address: Any) -> None:
    network = ip_network(shortened(str(address)))
    assert address in network
    assert network.num_addresses >= 256


@given(typed=st.text(max_size=60))
def test_whatever_a_client_writes_about_itself_is_an_address_or_none(typed: str) -> None:
    class Request:
        META = {"REMOTE_ADDR": typed}
        headers: dict[str, str] = {}

    found = address_of(Request())
    assert found is None or ip_address(found)


@given(name=st.text(max_size=60), other=st.text(max_size=60))
def test_a_name_is_known_again_in_any_case_and_no_other_is_taken_for_it(
    name: str, other: str
) -> None:
    kept = name_digest(name)
    assert name_digest(f" {name.casefold()} ") == kept
    assert (name_digest(other) == kept) == (other.strip().casefold() == name.strip().casefold())


def test_nothing_has_no_digest() -> None:
    assert digest("network", None) == digest("name", "") == shortened(None) == ""
