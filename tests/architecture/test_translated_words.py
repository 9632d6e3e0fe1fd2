"""A translated name without its language means the language active just now: nothing rests on it.

modeltranslation turns `order_by("name")` into the column of the active language, and keeps in the
column `name` whatever was active at the last save (style §4).
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from typing import Any

import pytest
from django.conf import settings
from modeltranslation.translator import translator

from investment.admin.viewsets.group import CatalogueGroup
from tests.architecture.tree import files, text

MODELS = translator.get_registered_models(abstract=False)
ASKING = {
    "order_by", "filter", "exclude", "values", "values_list", "only", "defer", "distinct",
    "earliest", "latest", "annotate", "aggregate", "get_or_create", "update_or_create", "F", "Q",
}  # fmt: skip
OF_ONE_LANGUAGE = {
    # file, column: these tables are not translated
    ("cms/navigation.py", "title"),  # of a page, which is of one language
    ("investment/exports/rows.py", "title"),  # of a source, as it was published
    ("investment/models/clearance.py", "reason"),  # of a withdrawal, as somebody typed it
    ("investment/models/review_letter.py", "note"),  # of a letter, which is in Vietnamese
    ("investment/models/rows.py", "title"),
    ("investment/permissions/groups.py", "name"),  # of a group
    ("investment/permissions/policy.py", "name"),
    ("investment/permissions/reach.py", "name"),
    ("investment/permissions/roles.py", "name"),
    ("investment/tasks/recurring.py", "name"),  # of a job
}


def words_of(model: Any) -> list[str]:
    return list(translator.get_options_for_model(model).all_fields)


def columns_of(model: Any) -> set[str]:
    """Every column of a translated field, the bare one and one a language."""
    codes = [code for code, _label in settings.LANGUAGES]
    return {
        column for name in words_of(model) for column in (name, *(f"{name}_{c}" for c in codes))
    }


def asked_in(source: str) -> Iterator[str]:
    """Names of columns that calls of the query interface are given in a module."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else None
        called = node.func.id if isinstance(node.func, ast.Name) else called
        if called in ASKING:
            texts = [one.value for one in node.args if isinstance(one, ast.Constant)]
            yield from (one.lstrip("-") for one in texts if isinstance(one, str))
            yield from (one.arg for one in node.keywords if one.arg)


def bare_words_in(source: str) -> set[str]:
    words = {name for model in MODELS for name in words_of(model)}
    return {part for column in asked_in(source) for part in column.split("__") if part in words}


def test_no_query_asks_for_a_word_without_naming_its_language() -> None:
    found = {
        (file.as_posix(), word)
        for file in files(".py", under=("cms", "investment"))
        for word in bare_words_in(text(file))
    }
    assert found == OF_ONE_LANGUAGE


@pytest.mark.parametrize(
    "query", ['order_by("-name")', 'filter(sector__name="x")', 'values("pk", "summary")']
)
def test_a_bare_word_would_be_seen(query: str) -> None:
    assert bare_words_in(f"InvestmentProject.objects.{query}")
    assert not bare_words_in('InvestmentProject.objects.order_by("name_ko", "code")')


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_no_index_rule_or_order_of_the_database_rests_on_a_word(model: Any) -> None:
    meta, columns = model._meta, columns_of(model)
    rested = [name.lstrip("-") for name in meta.ordering]
    rested += [name.lstrip("-") for index in meta.indexes for name in index.fields]
    rested += [name for together in meta.unique_together for name in together]
    rested += [name for rule in meta.constraints for name in getattr(rule, "fields", ())]
    rested += [field.name for field in meta.fields if field.unique or field.db_index]
    rested += [
        str(child[0])
        for rule in meta.constraints
        for child in (getattr(rule, "condition", None) or rule).deconstruct()[1]
        if isinstance(child, tuple)
    ]
    assert columns.isdisjoint(name.split("__")[0] for name in rested)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_model_declares_its_words_in_each_language(model: Any) -> None:
    """modeltranslation adds the columns at run time, where the type checker cannot see them.

    Of records that stand on Wagtail's untyped mixins the words that each public one must have.
    """
    names = getattr(model, "required_words", words_of(model))
    classes = [one for one in model.__mro__ if one.__module__.startswith(("cms.", "investment."))]
    source = "\n".join(inspect.getsource(one) for one in classes)
    wanted = {f"{name}_{code}: str | None" for name in names for code, _label in settings.LANGUAGES}
    assert sorted(line for line in wanted if line not in source) == []


@pytest.mark.parametrize("viewset", CatalogueGroup.items, ids=lambda item: item.model.__name__)
def test_no_list_of_the_editors_is_sorted_by_a_word(viewset: Any) -> None:
    words = set(words_of(viewset.model)) if viewset.model in MODELS else set()
    sortable = {getattr(column, "sort_key", column) for column in viewset.list_display}
    assert words.isdisjoint(sortable)
