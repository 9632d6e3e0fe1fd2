"""Texts in three languages inside a structure: `{vi: …, en: …, ko: …}` stands for one of them."""

from __future__ import annotations

from typing import Any, Final

LANGUAGES: Final = ("vi", "en", "ko")


class LeafMissing(Exception):
    """A text lacks a language; the message names where it stands."""


def is_leaf(node: Any) -> bool:
    """Whether a node is a text in several languages: all its keys are languages."""
    return isinstance(node, dict) and bool(node) and set(node) <= set(LANGUAGES)


def in_language(node: Any, language: str, *, where: str) -> Any:
    """The same structure with every text in one language.

    Args:
        node: mappings, lists, texts and numbers.
        language: vi, en or ko.
        where: the way to the node, for messages: `why-thanh-hoa, block 2 (table)`.

    Raises:
        LeafMissing: a text lacks one of the three languages; an empty text is one.
    """
    if is_leaf(node):
        return _text(node, language, where)
    if isinstance(node, dict):
        return {
            key: in_language(value, language, where=f"{where}: {key}")
            for key, value in node.items()
        }
    if isinstance(node, list):
        return [
            in_language(value, language, where=f"{where} {number}")
            for number, value in enumerate(node, 1)
        ]
    return node


def _text(leaf: dict[str, Any], language: str, where: str) -> Any:
    missing = [code for code in LANGUAGES if leaf.get(code) is None]
    if missing:
        raise LeafMissing(f"{where}: no text in {', '.join(missing)}")
    text = leaf[language]
    return text.strip() if isinstance(text, str) else text
