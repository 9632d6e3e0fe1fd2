"""Behind each figure that a file brought stands the file (design §5, FactSource)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from investment.actions.importing.contents import Content, blank_row
from investment.actions.importing.plans import PlannedRow, SourceFile
from investment.fact_names import SPELLINGS
from investment.models import FactSource

SOURCES: Final = "fact_sources"
LONGEST_TITLE: Final = 250
LONGEST_ADDRESS: Final = 600
_NO_FACTS: Final = frozenset({"figures_as_of", "location_precision"})
_LANGUAGE_ENDS: Final = ("_vi", "_en", "_ko")
# Of a figure in several columns its name alone is a fact.
_PARTS: Final = ("_qualifier", "_as_published", "_currency")


def facts_in(values: Mapping[str, Any]) -> list[str]:
    """Names of the facts that changed values state, each once, in order."""
    facts = (_fact(name) for name, value in values.items() if value not in (None, "", []))
    return list(dict.fromkeys(filter(None, facts)))


def with_source(content: Content, row: PlannedRow, source: SourceFile) -> Content:
    """A content whose changed facts rest on the file, and on nothing that said something else.

    A source that supported only facts which have changed is left out.
    """
    changed = facts_in(row.values)
    if not changed:
        return content
    kept = [
        left for old in content.get(SOURCES) or [] if (left := _without(old, changed)) is not None
    ]
    new = blank_row(FactSource) | {
        "project": content.get("pk"),
        "facts": changed,
        "as_of": row.values.get("figures_as_of") or source.on.isoformat(),
        **_called(row.source, source),
    }
    rows = [*kept, new]
    return {**content, SOURCES: [{**one, "sort_order": n} for n, one in enumerate(rows)]}


def _called(said: str, source: SourceFile) -> dict[str, str]:
    """The address or title that the row itself names, else the file."""
    first = said.split()[0] if said else ""
    if first.startswith(("http://", "https://")) and len(first) <= LONGEST_ADDRESS:
        return {"url": first, "title": source.title}
    title = f"{said[:120]} – {source.title}" if said else source.title
    return {"url": "", "title": title[:LONGEST_TITLE]}


def _without(old: Mapping[str, Any], changed: Iterable[str]) -> dict[str, Any] | None:
    """A source without facts that it does not support any more; None where it has none left."""
    facts = list(old.get("facts") or [])
    if not facts:
        return dict(old)
    gone = {name for fact in changed for name in _spellings(fact)}
    left = [fact for fact in facts if fact not in gone]
    return {**old, "facts": left} if left else None


def _spellings(fact: str) -> set[str]:
    """Every name under which a source may list a fact."""
    return {fact}.union(*(names for names in SPELLINGS.values() if fact in names))


def _fact(name: str) -> str:
    if name in _NO_FACTS or name.endswith(_PARTS):
        return ""
    for end in _LANGUAGE_ENDS:
        name = name.removesuffix(end)
    return name
