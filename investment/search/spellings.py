"""Spellings of places and mistyped words: what a question may have meant."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from investment import text
from investment.models import Place, PlaceSpelling, SearchWord, Zone
from investment.search.analysis import Run, Spellings, Unit, place_forms
from investment.search.compounds import parts_of
from investment.search.documents import letter_count
from investment.search.tiers import LANGUAGES

SHORTEST_TYPO = 5  # letters of a word in which one error is forgiven
_SHORTEST_KOREAN_TYPO = 3  # syllables: with two, farm (농장) is one error away from factory (공장)
_MOST_MEANINGS = 20

# What the names of units end in, in Korean labels; the press leaves it out.
_KOREAN_ENDINGS = ("프엉", "싸", "읍", "시", "현", "성")


def spellings_for(question: str) -> Spellings:
    """The spellings of the places that a question may name; one query."""
    forms = place_forms(question)
    if not forms:
        return {}
    named = PlaceSpelling.objects.filter(form__in=forms).values("key")
    forms_of: defaultdict[str, set[str]] = defaultdict(set)
    for form, key in PlaceSpelling.objects.filter(key__in=named).values_list("form", "key"):
        forms_of[key].add(form)
    found: defaultdict[str, set[str]] = defaultdict(set)
    for group in forms_of.values():
        for form in group & forms:
            found[form] |= group
    return {form: tuple(sorted(group)) for form, group in found.items()}


def store_spellings() -> None:
    """Bring the stored spellings into line with the names and aliases of places and zones."""
    wanted = set(_wanted())
    stored = {(row.form, row.key): row.pk for row in PlaceSpelling.objects.all()}
    gone = [pk for pair, pk in stored.items() if pair not in wanted]
    PlaceSpelling.objects.filter(pk__in=gone).delete()
    new = sorted(wanted - stored.keys())
    PlaceSpelling.objects.bulk_create(
        [PlaceSpelling(form=form, key=key) for form, key in new], batch_size=500
    )


def _wanted() -> Iterator[tuple[str, str]]:
    names = [f"name_{code}" for code in LANGUAGES]
    for vi, en, ko, aliases in Place.objects.values_list(*names, "aliases"):
        spellings = filter(None, [vi, en, ko, *aliases])
        yield from _group(text.name_form(vi or en or ""), spellings)
    # The full name of a zone holds its kind; its aliases are the bare names, Vietnamese first.
    for aliases in Zone.objects.public().exclude(aliases=[]).values_list("aliases", flat=True):
        yield from _group(text.name_form(aliases[0]), aliases)


def _group(key: str, names: Iterable[str]) -> Iterator[tuple[str, str]]:
    if not key:
        return
    for name in names:
        form = text.name_form(name)
        for spelling in {form, form.replace(" ", ""), _without_ending(form)}:
            if len(spelling) > 1:
                yield spelling[:160], key[:160]


def _without_ending(form: str) -> str:
    for ending in _KOREAN_ENDINGS:
        if text.is_hangul(form) and form.endswith(ending) and len(form) - len(ending) > 1:
            return form.removesuffix(ending)
    return form


def store_words(words: Iterable[str]) -> None:
    """Remember words that stand in documents; the ones already known stay."""
    rows = [SearchWord(word=word, letter_count=letter_count(word)) for word in sorted(set(words))]
    SearchWord.objects.bulk_create(rows, ignore_conflicts=True, batch_size=500)


def corrected(units: tuple[Unit, ...]) -> tuple[Unit, ...] | None:
    """The units with what may have been meant beside what was typed; None if nothing is near.

    One error (a letter too many, missing, wrong, or two swapped) in a word of five letters or
    more is forgiven (design §6), and a Korean compound may be two words.
    """
    meant = _near({unit.word for unit in units if _may_be_mistyped(unit.word)})
    parts = parts_of({unit.word for unit in units if not unit.parts})
    if not meant and not parts:
        return None
    return tuple(
        replace(
            unit,
            folded=(*unit.folded, *map(_run, meant.get(unit.word, ())[:_MOST_MEANINGS])),
            parts=tuple(Unit(folded=(_run(part),)) for part in parts.get(unit.word, ()))
            or unit.parts,
        )
        for unit in units
    )


def _near(mistyped: set[str]) -> dict[str, list[str]]:
    """The stored words that are one error away from each."""
    if not mistyped:
        return {}
    sizes = {size + step for size in map(letter_count, mistyped) for step in (-1, 0, 1)}
    stored = SearchWord.objects.filter(letter_count__in=sizes).values_list("word", flat=True)
    meant: defaultdict[str, list[str]] = defaultdict(list)
    for word in stored.order_by("word"):
        for typed in mistyped:
            if is_one_error(text.letters(typed), text.letters(word)):
                meant[typed].append(word)
    return meant


def meanings(typed: tuple[Unit, ...], nearby: tuple[Unit, ...]) -> dict[str, tuple[str, ...]]:
    """Which words `corrected` put beside each mistyped one."""
    added = {
        before.word: after.folded[len(before.folded) :]
        for before, after in zip(typed, nearby, strict=True)
    }
    return {word: tuple(map(_written, runs)) for word, runs in added.items() if runs}


def _written(run: Run) -> str:
    """The word that a run looks up: 산업, 업단, 단지 is 산업단지."""
    first, *others = run.tokens
    return first + "".join(token[-1] for token in others)


def _may_be_mistyped(word: str) -> bool:
    if text.is_hangul(word):
        return len(word) >= _SHORTEST_KOREAN_TYPO
    return len(word) >= SHORTEST_TYPO and not word.isdigit()


def _run(word: str) -> Run:
    return Run(tuple(text.pairs(word)) if text.is_hangul(word) else (word,))


def is_one_error(typed: str, meant: str) -> bool:
    """Whether two different words are one letter too many, missing, wrong or swapped apart."""
    if typed == meant or abs(len(typed) - len(meant)) > 1:
        return False
    start = 0
    while start < min(len(typed), len(meant)) and typed[start] == meant[start]:
        start += 1
    left, right = typed[start:], meant[start:]
    if len(left) == len(right):
        swapped = left[:2] == right[1::-1] and left[2:] == right[2:]
        return left[1:] == right[1:] or swapped
    return left[1:] == right if len(left) > len(right) else left == right[1:]
