"""The catalogue as a data set with its files: what search engines for data look for."""

from __future__ import annotations

from django.utils.translation import gettext as _

from investment.addresses import absolute, address
from investment.search.overview import span_of_the_catalogue
from investment.views.structured_data.identity import Data, described, province, publisher, thing

FILES = (
    ("csv", "text/csv"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("json", "application/json"),
)


def catalogue_data(*, language: str, licence: str = "") -> Data:
    """All public projects as a data set, in the language of the page.

    Args:
        language: vi, en or ko.
        licence: the address of the terms of use; left out where there is none.
    """
    here = absolute(address("projects", language))
    span = span_of_the_catalogue()
    return described(
        "Dataset",
        **{"@id": f"{here}#dataset"},
        name=_("Projects calling for investment in Thanh Hoa province"),
        description=_(
            "Projects of Thanh Hoa province with capital, land, call status, source and date, in "
            "Vietnamese, English and Korean."
        ),
        url=here,
        inLanguage=language,
        isAccessibleForFree=True,
        license=licence,
        creator=publisher(),
        publisher=publisher(),
        dateModified=span.changed_at.isoformat() if span.changed_at else "",
        temporalCoverage=_years(span.first, span.last),
        spatialCoverage=province(),
        distribution=_files(language),
    )


def _files(language: str) -> list[Data]:
    return [
        thing(
            "DataDownload",
            encodingFormat=media_type,
            contentUrl=absolute(address("project-export", language, format=name)),
            inLanguage=language,
        )
        for name, media_type in FILES
    ]


def _years(first: str | None, last: str | None) -> str:
    """The years that the figures are of, as ISO 8601 writes a span: `2015/2026`."""
    return f"{first[:4]}/{last[:4]}" if first and last else ""
