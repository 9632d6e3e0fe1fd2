"""What records refer to: terms, documents and sources, by code and in words."""

from __future__ import annotations

from datetime import date

from ninja import Schema

from investment.api.shapes.described import told

LANGUAGE_OF = "BCP 47 code of the language that `{}` is really in; null where it is null."
PARTIAL = "A year, month or day of ISO 8601; null where it was not published."


class Term(Schema):
    """A record or a term of a vocabulary, by its permanent code."""

    code: str = told("Permanent code.", "energy")
    name: str | None = told("Name, in the language asked for where there is one.", "Energy")
    name_language: str | None = told(LANGUAGE_OF.format("name"), "en")


class TextIn(Schema):
    """A text and the language that it is really in."""

    text: str = told("The text.", "Land is cleared.")
    language: str = told("BCP 47 code of the language that `text` is in.", "en")


class Document(Schema):
    """A legal document."""

    number: str | None = told("Its number; null where it has none.", "4205/QĐ-UBND")
    issued_on: str | None = told(f"Date of issue. {PARTIAL}", "2021-10-26")
    title: str | None = told("Title.", "Decision approving the list of projects")
    title_language: str | None = told(LANGUAGE_OF.format("title"), "en")
    url: str | None = told("Address; null where it is not online.", "https://source.example/1")


class LegalBasis(Document):
    """A legal document that a record rests on."""

    note: str | None = told("What it has to do with the record.", None)
    note_language: str | None = told(LANGUAGE_OF.format("note"), None)


class Source(Schema):
    """Where facts come from."""

    url: str | None = told("Address of the page read; null for paper.", "https://source.example/2")
    title: str | None = told("Title of the page or paper.", None)
    as_of: str | None = told(f"Date of what it says. {PARTIAL}", "2021")
    facts: list[str] = told(
        "Names of the fields that were read there; empty where it was read as a whole.",
        ["capital", "land_area"],
    )


class CallListEntry(Schema):
    """A list of projects calling for investment that the project stands on."""

    name: str | None = told("Name of the list.", "List of projects calling for FDI, 2021-2025")
    name_language: str | None = told(LANGUAGE_OF.format("name"), "en")
    period_end: date | None = told("Last day of its period; null where open.", "2025-12-31")
    in_force: bool = told("Whether its period holds today.", False)
