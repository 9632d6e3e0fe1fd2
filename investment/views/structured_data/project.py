"""A project calling for investment, as programs read it.

The type is schema.org `Project`: “an enterprise, planned to achieve a particular aim”. `Offer` and
`Demand` speak of goods at a price, `InvestmentOrDeposit` of a product of a bank, `MonetaryGrant`
and `FundingScheme` of money that is given: each would say of a call for investment what it is not.
A `Project` has no property for capital, so the amount stands in the description alone, in the
words of the sheet; areas are a property of the place.
"""

from __future__ import annotations

from investment.addresses import absolute, address
from investment.models import InvestmentProject
from investment.views.sheets.project import ProjectSheet
from investment.views.structured_data.identity import Data, described, province, publisher, thing
from investment.wording import wording

HECTARE = "HAR"  # UN/CEFACT code


def project_data(project: InvestmentProject, sheet: ProjectSheet, *, language: str) -> Data:
    """A project with its place, its agency and when the page changed last."""
    here = absolute(address("project", language, code=project.code))
    return described(
        "WebPage",
        **{"@id": here},
        url=here,
        name=f"{sheet.head.name} ({project.code})",
        inLanguage=language,
        dateModified=project.updated_at.isoformat(),
        publisher=publisher(),
        mainEntity=thing(
            "Project",
            **{"@id": absolute(f"/p/{project.code}")},
            name=sheet.head.name,
            alternateName=sheet.head.name_vi if sheet.head.name_language != "vi" else "",
            identifier=project.code,
            url=here,
            image=absolute(f"{address('project', language, code=project.code)}card.png"),
            description=sheet.description or sheet.head.headline,
            keywords=_sector(project, language),
            location=_place(project, sheet, language),
        ),
    )


def _sector(project: InvestmentProject, language: str) -> str:
    name = wording(project.sector, "name", language)
    return name.text if name and name.language == language else ""


def _place(project: InvestmentProject, sheet: ProjectSheet, language: str) -> Data:
    """The zone or unit, with the point where it is known to the commune or better."""
    zone = wording(project.zone, "name", language) if project.zone else None
    point = sheet.point
    name = zone.text if zone else (point.label.text if point else "")
    where = None
    if point:
        where = thing(
            "GeoCoordinates", latitude=str(point.latitude), longitude=str(point.longitude)
        )
    area = None
    if project.area_max_ha:
        area = thing(
            "PropertyValue",
            propertyID="land area",
            value=float(project.area_max_ha),
            minValue=float(project.area_min_ha) if project.area_min_ha else None,
            unitCode=HECTARE,
        )
    return thing(
        "Place",
        name=name or "Thanh Hóa",
        geo=where,
        additionalProperty=area,
        containedInPlace=province(),
    )
