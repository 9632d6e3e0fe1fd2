"""Widgets that spare editors JSON: lists written with commas, lists ticked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from django import forms
from wagtail.admin.widgets import AdminAutoHeightTextInput


def _items(value: Any) -> list[Any]:
    """The list in the JSON text that a field hands to its widget; empty where there is none."""
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except json.JSONDecodeError:
            return []
    return value if isinstance(value, list) else []


class OptionalJson(AdminAutoHeightTextInput):
    """JSON as text; nothing shows as nothing, not as `null`."""

    def format_value(self, value: Any) -> str | None:
        return None if value in (None, "null") else str(value)


class CommaList(forms.TextInput):
    """A JSON list of words, shown and typed as `a, b, c`."""

    def format_value(self, value: Any) -> str:
        return ", ".join(map(str, _items(value)))

    def value_from_datadict(self, data: Mapping[str, Any], files: Any, name: str) -> str | None:
        text = super().value_from_datadict(data, files, name)
        if text is None:
            return None
        return json.dumps([item.strip() for item in text.split(",") if item.strip()])


class TickedList(forms.CheckboxSelectMultiple):
    """A JSON list of codes or numbers, shown as boxes to tick."""

    def format_value(self, value: Any) -> list[str]:
        return [str(item) for item in _items(value)]

    def value_from_datadict(self, data: Mapping[str, Any], files: Any, name: str) -> str:
        ticked = set(super().value_from_datadict(data, files, name) or ())
        # The values of the choices, not what was sent, so that a number stays a number.
        return json.dumps([value for value, _label in self.choices if str(value) in ticked])

    def value_omitted_from_data(self, data: Mapping[str, Any], files: Any, name: str) -> bool:
        return False  # a browser sends nothing when nothing is ticked
