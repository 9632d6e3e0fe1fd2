"""Blocks that show what the catalogue holds at the moment: projects, sectors, zones."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.blocks import CharBlock, IntegerBlock, ListBlock
from wagtail.blocks.struct_block import StructBlockValidationError

from cms.blocks.component import ComponentBlock
from cms.live.projects import featured, unknown_codes
from cms.live.sectors import sector_cells
from cms.live.zones import zone_places
from investment.addresses import canonical_code
from investment.dates import today
from investment.search.criteria import Criteria

MOST = 12


class FeaturedProjectsBlock(ComponentBlock):
    """Projects chosen by hand, or those that a question to the catalogue finds first."""

    title = CharBlock(label=gettext_lazy("title"), max_length=160)
    codes = ListBlock(
        CharBlock(label=gettext_lazy("project code"), max_length=12),
        label=gettext_lazy("projects by hand"),
        default=[],
        help_text=gettext_lazy("In this order. With none, the filters below choose."),
    )
    query = CharBlock(
        label=gettext_lazy("or by filters"),
        max_length=400,
        required=False,
        help_text=gettext_lazy("What stands after “?” in the address of a filtered list."),
    )
    most = IntegerBlock(label=gettext_lazy("at most"), min_value=1, max_value=MOST, default=6)

    sample_name = "featured_projects"

    class Meta:
        label = gettext_lazy("Featured projects")
        group = gettext_lazy("From the catalogue")
        icon = "pick"
        template = "components/blocks/featured_projects.html"
        description = gettext_lazy("Projects by hand or by filters, as they stand today.")

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        errors = {}
        codes = [canonical_code(code) for code in cleaned["codes"]]
        if unknown := unknown_codes(codes):
            sentence = _("The catalogue has no public project %(codes)s.")
            errors["codes"] = ValidationError(sentence % {"codes": ", ".join(unknown)})
        if rejected := Criteria.from_text(cleaned["query"].lstrip("?")).rejected:
            reasons = "; ".join(f"{one.parameter}={one.value}: {one.reason}" for one in rejected)
            errors["query"] = ValidationError(reasons)
        if errors:
            raise StructBlockValidationError(block_errors=errors)
        return cleaned

    def component(self, value: Any, language: str) -> Any:
        found = featured(
            codes=[canonical_code(code) for code in value["codes"]],
            query=value["query"] or "",
            most=value["most"] or MOST,
            language=language,
            on=today(),
        )
        return {
            "title": value["title"],
            "rows": found.rows,
            "href": found.href,
            "link": found.link,
        }


class SectorGridBlock(ComponentBlock):
    """Every sector that has projects, with how many of them call for investment."""

    title = CharBlock(label=gettext_lazy("title"), max_length=160)

    sample_name = "sector_grid"

    class Meta:
        label = gettext_lazy("Sector grid")
        group = gettext_lazy("From the catalogue")
        icon = "grid"
        template = "components/blocks/sector_grid.html"
        description = gettext_lazy("All sectors with their projects and open calls of today.")

    def component(self, value: Any, language: str) -> Any:
        return {"title": value["title"], "cells": sector_cells(language=language, on=today())}


class ZoneMapBlock(ComponentBlock):
    """Economic zones and industrial parks on the outline of the province."""

    title = CharBlock(label=gettext_lazy("title"), max_length=160)

    sample_name = "zone_map"

    class Meta:
        label = gettext_lazy("Zone map")
        group = gettext_lazy("From the catalogue")
        icon = "site"
        template = "components/blocks/zone_map.html"
        description = gettext_lazy("All zones on the province, with their projects of today.")

    def component(self, value: Any, language: str) -> Any:
        places = zone_places(language=language, on=today())
        return {"title": value["title"], "points": places.points, "others": places.others}
