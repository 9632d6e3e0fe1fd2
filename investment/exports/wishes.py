"""The criteria of a list in words, for its cover: what was asked, in the language of the file."""

from __future__ import annotations

from django.utils.translation import gettext, override

from investment.search.chosen import Chosen
from investment.search.parameter import Kind, Parameter
from investment.search.parameters import PARAMETERS
from investment.search.reading import plain

_TOLD_IN_FILES = ("sort",)  # of what is shown; the others change nothing in a file


def wishes_of(chosen: Chosen, *, language: str) -> list[tuple[str, str]]:
    """Pairs of label and value in a language; what could not be read is named last."""
    with override(language):
        wishes = [
            (_label(one, chosen), value)
            for one in PARAMETERS
            if not one.is_shown or one.name in _TOLD_IN_FILES
            if (value := _value(one, chosen, language))
        ]
        if chosen.rejected:
            left_out = [f"{one.parameter}={one.value}" for one in chosen.rejected]
            wishes.append((gettext("Not understood and left out"), ", ".join(left_out)))
        return wishes


def _label(parameter: Parameter, chosen: Chosen) -> str:
    """The name of a parameter, of a bound with its unit."""
    if parameter.kind is not Kind.BOUND:
        return str(parameter.label)
    unit = parameter.unit or chosen.criteria.currency_of_bounds
    return gettext("%(label)s (%(unit)s)") % {"label": parameter.label, "unit": unit}


def _value(parameter: Parameter, chosen: Chosen, language: str) -> str:
    """What was asked of a parameter in words; nothing where nothing was."""
    asked = getattr(chosen.criteria, parameter.name)
    match parameter.kind:
        case Kind.WORDS:
            return str(asked)
        case Kind.RECORDS | Kind.PROJECTS:
            return ", ".join(str(one.label) for one in chosen.records.get(parameter.name, ()))
        case Kind.SEVERAL:
            labels = parameter.labels(language)
            return ", ".join(labels[value] for value in asked)
        case Kind.ONE:
            return parameter.labels(language).get(asked, "")
        case Kind.BOUND:
            return "" if asked is None else plain(asked)
        case Kind.PAGE:
            return ""  # a file has all of them
