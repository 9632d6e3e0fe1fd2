"""What an answer says that is none: problem details of RFC 9457."""

from __future__ import annotations

from ninja import Field, Schema

from investment.api.shapes.described import told


class FlawInQuery(Schema):
    """One parameter that was refused."""

    field: str = told("Name of the parameter, as it was written.", "capital_min")
    value: str = told("What was written, shortened.", "NaN")
    detail: str = told(
        "Why it was refused, in the language asked for.",
        "This is not a number in the range that is possible.",
    )


class Problem(Schema):
    """Problem details of RFC 9457; sent as `application/problem+json`."""

    type: str = told("Always `about:blank`: the status says what kind it is.", "about:blank")
    title: str = told("The phrase of the status.", "Unprocessable Entity")
    status: int = told("The HTTP status.", 422)
    detail: str = told(
        "What is wrong, in the language asked for.",
        "Some parameters are unknown or cannot be read.",
    )
    instance: str = told("The path that was asked.", "/api/v1/projects")
    errors: list[FlawInQuery] = Field(
        [], description="The parameters that were refused; left out where it is about none."
    )
