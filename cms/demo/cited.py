"""Facts of `facts.json` in the words of a page: address and date come from the fact."""

from __future__ import annotations

from functools import cache
from typing import Any

from investment.actions.demonstration.facts import read


class FactRefused(Exception):
    """A fact does not exist or must not be published; the message says why."""


def cited(words: dict[str, Any]) -> dict[str, Any]:
    """The words of a figure or chart that names a fact, with the source of that fact.

    Args:
        words: `{fact, source, as_of?, …}` in one language; `source` is the title of the source, or
            a mapping with it.

    Returns:
        The same without `fact`; `source` is `{title, url}`, `as_of` the date of the fact where the
        words bring none of their own.

    Raises:
        FactRefused: no such fact, one that nobody has verified or that has no source or no date.
    """
    name = words["fact"]
    fact = _facts().get(name)
    if fact is None:
        raise FactRefused(f"there is no fact {name}")
    if not fact["verified"] or not fact["sources"]:
        raise FactRefused(f"fact {name} is not verified or has no source, and is not published")
    as_of = words.get("as_of") or fact["as_of"]
    if not as_of:
        raise FactRefused(f"fact {name} has no date: give `as_of`, or leave it out")
    source = words["source"]
    title = source["title"] if isinstance(source, dict) else source
    rest = {key: value for key, value in words.items() if key != "fact"}
    return {**rest, "source": {"title": title, "url": fact["sources"][0]["url"]}, "as_of": as_of}


@cache
def _facts() -> dict[str, dict[str, Any]]:
    return {fact["id"]: fact for fact in read("facts")}
