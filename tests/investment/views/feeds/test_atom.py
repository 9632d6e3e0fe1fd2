"""A feed that every reader can read, whatever stands in it."""

from __future__ import annotations

from datetime import UTC, datetime
from xml.etree import ElementTree as Xml

from hypothesis import given
from hypothesis import strategies as st

from investment.views.feeds.atom import NAMESPACE, Entry, Feed, write
from investment.wording import Wording

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def feed(*entries: Entry, title: str = "Projects") -> Feed:
    return Feed("en", title, "Us", "https://x/feed.atom?a=1&b=2", "https://x/", NOW, entries)


def entry(title: str, language: str = "en") -> Entry:
    return Entry("https://x/p/1", "https://x/1/", Wording(title, language), NOW)


@given(title=st.text(max_size=60))
def test_any_title_makes_a_feed_that_can_be_read(title: str) -> None:
    root = Xml.fromstring(write(feed(entry(title), title=title)))  # noqa: S314 - our own
    assert root.find(f"{{{NAMESPACE}}}entry/{{{NAMESPACE}}}id").text == "https://x/p/1"  # type: ignore[union-attr]


def test_a_title_in_another_language_says_so() -> None:
    root = Xml.fromstring(write(feed(entry("Nhà máy", "vi"))))  # noqa: S314 - our own
    title = root.find(f"{{{NAMESPACE}}}entry/{{{NAMESPACE}}}title")
    assert title is not None
    assert (root.get(LANGUAGE), title.get(LANGUAGE), title.text) == ("en", "vi", "Nhà máy")


def test_a_feed_has_what_the_standard_demands() -> None:
    root = Xml.fromstring(write(feed(entry("x"))))  # noqa: S314 - our own
    names = {child.tag.removeprefix(f"{{{NAMESPACE}}}") for child in root}
    assert {"id", "title", "updated", "author", "link"} <= names
    assert (
        root.find(f"{{{NAMESPACE}}}link[@rel='self']").get("href") == "https://x/feed.atom?a=1&b=2"
    )  # type: ignore[union-attr]
