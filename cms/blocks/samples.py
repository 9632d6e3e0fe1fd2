"""Sample values of every block in three languages, for previews and the gallery: not facts."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, Final

import yaml

from cms.blocks.leaves import in_language

FILE: Final = Path(__file__).with_name("samples.yaml")


def sample(name: str, language: str) -> Any:
    """The raw value of a block in one language.

    Args:
        name: a key of `samples.yaml`.
        language: vi, en or ko; English stands for any other language of an editor's screen.

    Raises:
        KeyError: no such sample.
    """
    known = language if language in ("vi", "en", "ko") else "en"
    return in_language(_samples()[name], known, where=name)


@cache
def _samples() -> dict[str, Any]:
    samples: dict[str, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return samples
