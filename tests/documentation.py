"""Writes anew what docs/ has from the code: `make documentation`. A test compares."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

import django

django.setup()

# Django's settings can be read from here on.
from django.utils.translation import override  # noqa: E402

from investment.api.parameters import FileQuestion, ListQuestion, ProjectQuestion  # noqa: E402
from investment.permissions.matrix import MATRIX  # noqa: E402
from investment.permissions.roles import Role  # noqa: E402
from tests.architecture.tree import ROOT  # noqa: E402

BEGIN: Final = "<!-- Made by `make documentation` from investment/search/parameters.py. -->\n"
END: Final = "<!-- Until here. -->"
PAGE: Final = ROOT / "docs" / "api.md"
PERMISSIONS: Final = ROOT / "docs" / "permissions.md"
PERMISSIONS_HEAD: Final = """\
# Who may do what

Made by `make documentation` from `investment/permissions/matrix.py`. Each role is a group; every migration gives the
groups exactly these permissions, a test tries every cell through the editors' addresses, and groups that an
administrator makes besides are left alone. A person may have several roles.

- **Agency contributors** see and keep the projects of their own agency (and of agencies that it succeeded), their
  documents and the enquiries that it answers. Other agencies' records are not there for them: 404, not 403.
- **Translators** write the words of one language. Of pages they change those below the home page of their language.
- **Clearance officers** add clearances: they clear what others wrote. Nobody clears what they wrote themselves,
  whatever roles they have, superusers included.
- **Publishers** make public what was cleared, take it back, schedule it, and change the call status. Whoever keeps a
  project may also take it out of the call at once (withdrawn, suspended).
- **Delete** means drafts: what was ever public is withdrawn, never deleted.

"""
KINDS: Final = {"number": "a number", "integer": "a whole number", "string": "text"}


def written(page: str, properties: Mapping[str, Any]) -> str:
    """The page with its table of parameters as the API has them now.

    Args:
        page: the page as it stands, with both marks.
        properties: of the JSON Schema of a question, by name.
    """
    rows = "\n".join(_rows(properties))
    table = f"{BEGIN}\n| parameter | what | takes |\n|---|---|---|\n{rows}\n\n{END}"
    return re.sub(f"{re.escape(BEGIN)}.*?{re.escape(END)}", lambda _old: table, page, flags=re.S)


def _rows(properties: Mapping[str, Any]) -> Iterator[str]:
    for name, schema in properties.items():
        yield f"| `{name}` | {schema['description']} | {'; '.join(_taken(schema))} |"


def _taken(schema: Mapping[str, Any]) -> Iterator[str]:
    (example,) = schema["examples"]
    one = schema.get("items", schema)
    if values := list(filter(None, one.get("enum", []))):  # empty is as good as absent
        yield ("any of " if one is not schema else "") + ", ".join(f"`{value}`" for value in values)
    else:
        shown = example[0] if isinstance(example, list) else example
        kind = KINDS[one["type"]] if one is schema else "codes"
        yield f"{kind}{_range(one)} such as `{shown}`"
    if one is not schema:
        yield "repeated"
    if "default" in schema and one is schema:
        yield f"`{schema['default']}` where it is left out"


def _range(schema: Mapping[str, Any]) -> str:
    if "minimum" not in schema:
        return ""
    return f" from {schema['minimum']} to {schema['maximum']:,}"


def properties() -> dict[str, Any]:
    """The parameters of `/api/v1/projects`; those of the list first, then language and page."""
    found: dict[str, Any] = ProjectQuestion.model_json_schema()["properties"]
    last = [name for name in found if name in ListQuestion.model_fields]
    first = [name for name in FileQuestion.model_fields if name not in last]
    return {name: found[name] for name in (*first, *last)}


def permissions() -> str:
    """The page of permissions: the matrix with a column for each role."""
    roles = " | ".join(role.value for role in Role)
    rows = [f"| records | {roles} |", "|---" * (len(Role) + 1) + "|"]
    with override("en"):
        for subject in MATRIX:
            allowed = " | ".join(subject.may.get(role, "").replace(" ", ", ") for role in Role)
            rows.append(f"| {subject.name} | {allowed} |")
    return PERMISSIONS_HEAD + "\n".join(rows) + "\n"


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text(encoding="utf-8"), properties()), encoding="utf-8")
    PERMISSIONS.write_text(permissions(), encoding="utf-8")
