"""Blocks as the demonstration's files write them → raw data of a stream in one language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from wagtail.blocks import Block, ListBlock, StructBlock

from cms.blocks import BODY
from cms.blocks.chart import KINDS
from cms.blocks.leaves import LeafMissing, in_language
from cms.demo.cited import FactRefused, cited
from cms.targets import ROUTES

Raw = dict[str, Any]
BLOCKS: Final = dict(BODY)


class Misfit(Exception):
    """What a block says does not fit; the message is completed with where it stands."""


class StreamRefused(Exception):
    """A block cannot be read; the message names page, block and reason."""


@dataclass(frozen=True, slots=True)
class Keys:
    """Primary keys of what blocks point to, by the keys of the files."""

    pages: Mapping[str, int] = field(default_factory=dict)
    images: Mapping[str, int] = field(default_factory=dict)


def stream(
    blocks: Iterable[Mapping[str, Any]],
    language: str,
    *,
    page: str = "",
    pages: Mapping[str, int] | None = None,
    images: Mapping[str, int] | None = None,
) -> list[Raw]:
    """Write the body of one page in one language.

    Args:
        blocks: mappings of one block's name to its fields; a text is `{vi, en, ko}` or the same in
            all languages; a figure may name a fact of `facts.json` by its id.
        language: vi, en or ko.
        page: the key of the page, for messages.
        pages: primary keys of the language's pages by key, for calls to action that lead there.
        images: primary keys of images by key.

    Returns:
        `{type, value}` of each block, as a StreamField stores it.

    Raises:
        StreamRefused: an unknown block or field, a text without one of the languages, a fact that
            does not exist or must not be published, a page or image that is not there.
    """
    keys = Keys(pages or {}, images or {})
    return [
        _block(block, language, keys, where=f"{page or 'page'}, block {number}")
        for number, block in enumerate(blocks, 1)
    ]


def _block(block: Mapping[str, Any], language: str, keys: Keys, *, where: str) -> Raw:
    if not isinstance(block, Mapping) or len(block) != 1:
        raise StreamRefused(f"{where}: one name and its fields are wanted")
    ((name, fields),) = block.items()
    where = f"{where} ({name})"
    if name not in BLOCKS:
        raise StreamRefused(f"{where}: there is no such block; known: {', '.join(sorted(BLOCKS))}")
    try:
        words = in_language(fields, language, where=where)
        value = WRITERS[name](words, keys) if name in WRITERS else words
        _refuse_unknown(BLOCKS[name], value)
    except LeafMissing as error:
        raise StreamRefused(str(error)) from error
    except (FactRefused, Misfit) as error:
        raise StreamRefused(f"{where}: {error}") from error
    except KeyError as error:
        raise StreamRefused(f"{where}: the field {error} is missing") from error
    except (TypeError, AttributeError) as error:
        raise StreamRefused(f"{where}: a field is of another form: {error}") from error
    return {"type": name, "value": value}


def _refuse_unknown(block: Block, value: Any) -> None:
    """A mistyped field would be lost without a word."""
    if isinstance(block, ListBlock):
        for one in value:
            _refuse_unknown(block.child_block, one)
    elif isinstance(block, StructBlock):
        if unknown := sorted(set(value) - set(block.child_blocks)):
            known = ", ".join(block.child_blocks)
            raise Misfit(f"no field {', '.join(unknown)}; known: {known}")
        for name, one in value.items():
            _refuse_unknown(block.child_blocks[name], one)


def _key_figures(words: Raw, _keys: Keys) -> Raw:
    figures = [_figure(cited(one) if "fact" in one else one) for one in words["figures"]]
    return {"title": "", **words, "figures": figures}


def _figure(words: Raw) -> Raw:
    rest = {name: value for name, value in words.items() if name != "as_of"}
    figure = {"label": words["label"], "value": str(words["value"]), "source": _source(words)}
    return {**rest, "unit": words.get("unit") or "", **figure}


def _source(words: Raw) -> Raw:
    """`source` with its date, whether that stands in it or beside it."""
    source = dict(words.get("source") or {})
    as_of = words.get("as_of") or source.get("as_of") or ""
    return {
        "title": source.get("title", ""),
        "url": source.get("url") or "",
        "as_of": _date(as_of),
    }


def _date(value: Any) -> str:
    """YAML reads `2018` as a number and `2025-01-31` as a day."""
    return value.isoformat() if isinstance(value, date) else str(value)


def _table(words: Raw, _keys: Keys) -> Raw:
    numeric = set(words.get("numeric", []))
    head = words["head"]
    columns = [
        {"type": "number" if place in numeric else "text", "heading": str(heading)}
        for place, heading in enumerate(head)
    ]
    for number, row in enumerate(words["rows"], 1):
        if len(row) != len(head):
            raise Misfit(f"row {number} has {len(row)} cells, the head {len(head)}")
    rows = [
        {"values": ["" if cell is None else str(cell) for cell in row]} for row in words["rows"]
    ]
    return {
        "caption": words["caption"],
        "table": {"columns": columns, "rows": rows, "caption": ""},
        "source": _source(words),
    }


def _chart(words: Raw, _keys: Keys) -> Raw:
    rows = [{"label": str(row["label"]), "value": str(row["value"])} for row in words["rows"]]
    if words["kind"] not in dict(KINDS):
        raise Misfit(f"there is no chart {words['kind']}; known: {', '.join(dict(KINDS))}")
    return {
        "title": words["title"],
        "kind": words["kind"],
        "unit": words.get("unit") or "",
        "rows": rows,
        "source": _source(cited(words) if "fact" in words else words),
    }


def _image(words: Raw, keys: Keys) -> Raw:
    texts = {name: words.get(name) or "" for name in ("alt", "caption", "credit")}
    decorative = bool(words.get("decorative", False))
    return {**words, **texts, "image": _image_key(words["image"], keys), "decorative": decorative}


def _gallery(words: Raw, keys: Keys) -> Raw:
    return {"images": [_image(one, keys) for one in words["images"]]}


def _video(words: Raw, keys: Keys) -> Raw:
    still = words.get("still")
    texts = {name: words.get(name) or "" for name in ("credit", "transcript")}
    return {**words, **texts, "still": _image_key(still, keys) if still else None}


def _image_key(name: str, keys: Keys) -> int:
    if name not in keys.images:
        raise Misfit(f"there is no image {name}")
    return keys.images[name]


def _steps(words: Raw, _keys: Keys) -> Raw:
    return {"steps": [_step(step) for step in words["steps"]]}


def _step(step: Raw) -> Raw:
    texts = ("text", "authority", "days", "fee", "law", "law_url", "note")
    checked_on = step.get("checked_on")
    return {
        **step,
        **{name: "" if step.get(name) is None else str(step[name]) for name in texts},
        "checked_on": _date(checked_on) if checked_on else None,
        "under_review": bool(step.get("under_review", False)),
    }


def _call_to_action(words: Raw, keys: Keys) -> Raw:
    route, _mark, query = str(words["target"]).partition("?")
    texts = {"title": words["title"], "text": words.get("text") or "", "label": words["label"]}
    if route in ROUTES:
        return {**texts, "route": route, "query": query, "page": None}
    if route not in keys.pages:
        raise Misfit(f"{route} is neither a route ({', '.join(ROUTES)}) nor a page that is there")
    return {**texts, "route": "", "query": "", "page": keys.pages[route]}


def _featured_projects(words: Raw, _keys: Keys) -> Raw:
    return {"codes": [], "query": "", "most": 6, **words}


WRITERS: Final[dict[str, Callable[[Raw, Keys], Raw]]] = {
    "key_figures": _key_figures,
    "table": _table,
    "chart": _chart,
    "image": _image,
    "gallery": _gallery,
    "video": _video,
    "steps": _steps,
    "call_to_action": _call_to_action,
    "featured_projects": _featured_projects,
}
