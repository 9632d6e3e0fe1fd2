"""What the API says of itself to people: its rules in short, and a page that shows its document."""

from __future__ import annotations

from typing import Final

from ninja.openapi.docs import Swagger

DESCRIPTION: Final = """
Public records of the catalogue of projects calling for investment in Thanh Hoa province.

* Every text comes with the language it is really in (`name_language`); `lang` chooses which one
  is tried first.
* What was not published is null, never 0. Amounts are whole units of their currency, areas
  hectares, points degrees in WGS 84, moments UTC, days ISO 8601 and sometimes a year or a month
  alone.
* Unknown or broken parameters are refused with 422, never guessed; refusals are problem details
  of RFC 9457.
* Answers may be kept for a minute and asked for again by `ETag` or `Last-Modified`. `RateLimit`
  says what is left.
* The list of the website and `/api/v1/projects` take the same parameters and find the same
  projects.
"""


class DocumentationPage(Swagger):
    """Swagger UI from our own static files; it asks no validator."""

    template = "investment/api_docs.html"
    default_settings = {
        "layout": "BaseLayout",
        "deepLinking": True,
        "validatorUrl": None,
        "defaultModelsExpandDepth": 0,
        "supportedSubmitMethods": ["get"],
    }
