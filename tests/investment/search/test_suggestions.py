"""What is offered while a reader types."""

from __future__ import annotations

import pytest
from django.utils.translation import override

from investment.search.suggestions import MOST_OF_A_KIND, MOST_PROJECTS, suggest

pytestmark = pytest.mark.usefixtures("catalogue")


def offered(text: str, language: str = "en") -> list[tuple[str, str]]:
    with override(language):
        return [(one.kind, one.code) for one in suggest(text, language=language)]


@pytest.mark.parametrize(
    ("text", "suggestions"),
    [
        ("met", [("project", "TH-001")]),
        ("Methanol pl", [("project", "TH-001")]),
        ("ENER", [("sector", "energy"), ("project", "TH-016")]),
        ("năng lượ", [("sector", "energy"), ("project", "TH-016")]),
        ("에너", [("sector", "energy"), ("project", "TH-016")]),
        ("sam s", [("place", "former-382"), ("project", "TH-004")]),
        ("삼손", [("place", "former-382"), ("project", "TH-004")]),  # as the Korean press writes
        ("tinh gia", [("place", "16561"), ("project", "TH-003")]),
        ("제3산업", [("zone", "Z-02"), ("project", "TH-005")]),
        ("th-00", [("project", f"TH-00{number}") for number in range(1, 6)]),
    ],
)
def test_kinds_then_projects(text: str, suggestions: list[tuple[str, str]]) -> None:
    assert offered(text) == suggestions


@pytest.mark.parametrize("text", ["", "m", "…", "<", "zzzz", "metanol", "\0", "(((", '"'])
def test_nothing_is_offered_for_nothing_and_no_guess(text: str) -> None:
    assert offered(text) == []


def test_labels_are_in_the_reader_s_language_and_counts_are_those_of_the_filter() -> None:
    with override("ko"):
        (place, project) = suggest("sam son", language="ko")
    assert (place.label.text, place.label.language, place.count) == ("(구) 섬선시", "ko", 1)
    assert project.label.text == "섬선 강변 휴양지"


def test_a_record_without_public_projects_is_not_offered() -> None:
    assert ("place", "former-407") not in offered("nghi son")


def test_there_are_never_too_many() -> None:
    for text in ("nh", "th", "in", "산"):
        kinds = [kind for kind, _code in offered(text)]
        for kind in set(kinds):
            assert kinds.count(kind) <= (MOST_PROJECTS if kind == "project" else MOST_OF_A_KIND)
