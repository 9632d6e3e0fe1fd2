"""What the editors' screens say: they begin in Vietnamese."""

from __future__ import annotations

from django.utils.translation import gettext, override


def vietnamese(sentence: str) -> str:
    """The Vietnamese of a sentence of the code."""
    with override("vi"):
        said = gettext(sentence)
    assert said != sentence, "not translated"
    return said
