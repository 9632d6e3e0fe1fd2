"""How a field of an answer is described: a sentence with its unit, and an example."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ninja import Field


def told(description: str, example: object, *, of: Iterable[object] = ()) -> Any:
    """A field of a shape.

    Args:
        description: what it says, with its unit and what null means.
        example: a value that it may have.
        of: the values of a code list; named, not enforced, for a list may grow.
    """
    known = ", ".join(f"`{value}`" for value in of)
    sentence = f"{description} One of {known}; more may come." if known else description
    return Field(description=sentence, examples=[example])
