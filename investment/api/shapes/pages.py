"""What every list says beside its records."""

from __future__ import annotations

from ninja import Field, Schema

from investment.api.shapes.described import told


class FacetValue(Schema):
    """A value of a filter and how many projects the list would have with it."""

    value: str = told("What the parameter takes.", "energy")
    label: str = told("The value in words.", "Energy")
    label_language: str = told("BCP 47 code of the language that `label` is in.", "en")
    count: int = told("Projects, the filter's own choice left aside.", 12)


class Page(Schema):
    """One page of a list; addresses are absolute and keep the filters."""

    count: int = told("Records on all pages together.", 92)
    next: str | None = told(
        "Address of the next page; null on the last.",
        "https://invest.example/api/v1/projects?page=3",
    )
    previous: str | None = told(
        "Address of the page before; null on the first.",
        "https://invest.example/api/v1/projects?page=1",
    )


class Answered(Schema):
    """What stands below the records of every list."""

    facets: dict[str, list[FacetValue]] = Field(
        description="Counts by parameter, as beside the list of the website; empty where a list "
        "has no filters.",
        examples=[
            {"sector": [{"value": "energy", "label": "Energy", "label_language": "en", "count": 9}]}
        ],
    )
    engine: str = told("Which engine answered.", "database", of=("database", "elasticsearch"))
    notice: str | None = told(
        "`reduced` while the larger search engine is away and the database answers; else null.",
        None,
    )
    demonstration: str | None = told(
        "The mark of demonstration data, in the language asked for; null in a real catalogue.",
        "Demonstration data collected from public sources. Not an official list of the province.",
    )
