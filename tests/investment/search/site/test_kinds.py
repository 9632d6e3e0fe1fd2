"""The register of what the site search finds."""

from __future__ import annotations

from investment.choices import IncentiveKind
from investment.models import SearchDocument
from investment.search.site.kinds import in_all_languages, joined, kinds, kinds_for, sections


def test_projects_come_first_and_pages_last() -> None:
    assert sections() == (
        *("projects", "zones", "sectors", "incentives", "activities", "documents", "pages"),
    )


def test_a_reader_finds_pages_of_one_language() -> None:
    assert [kind.name for kind in kinds_for("ko") if kind.section == "pages"] == ["page-ko"]


def test_names_fit_into_the_table() -> None:
    longest = SearchDocument._meta.get_field("kind").max_length or 0
    assert max(len(kind.name) for kind in kinds()) <= longest


def test_a_label_is_found_as_each_language_says_it() -> None:
    said = in_all_languages(IncentiveKind.CIT.label)
    assert said["en"] != said["vi"] != said["ko"]


def test_texts_are_put_together_by_language() -> None:
    assert joined({"vi": ["a"]}, {"vi": ["b"], "ko": ["c"]}) == {
        "vi": ["a", "b"], "en": [], "ko": ["c"]
    }  # fmt: skip
