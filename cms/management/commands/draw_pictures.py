"""Writes the pictures that are made of numbers: drum, marks, outline of the province."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser
from PIL import Image, ImageDraw

from cms.drawings import drum, mark, outline, star_points
from cms.sector_drawings import MOTIFS, picture

SEA = "#0a5566"
PAPER = "#ffffff"
DRUM = "#8fc7d2"  # light on the deep sea of the hero, in both colour schemes
OUTLINE = """\
{{# nothing: the outline of the province, made by draw_pictures; {credit} #}}
<path class="province" d="{path}" />
"""
CREDIT = "generalised from commune points of vietnamadminunits (MIT), without legal meaning"


class Command(BaseCommand):
    help = (
        "Draw the drum, the marks, the outline and the sectors' pictures anew from their numbers."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, help="province_outline.geojson")

    def handle(self, *, file: Path, **options: Any) -> None:
        root = Path(settings.BASE_DIR)
        images = root / "cms" / "static" / "cms" / "img"
        (images / "drum.svg").write_text(drum(DRUM), encoding="utf-8")
        (images / "favicon.svg").write_text(mark(ground=SEA, ink=PAPER), encoding="utf-8")
        (images / "favicon.ico").write_bytes(_raster(32, file_format="ICO"))
        (images / "touch.png").write_bytes(_raster(180, file_format="PNG", square=True))
        shape = root / "templates" / "components" / "province_outline.html"
        geojson = json.loads(file.read_text("utf-8"))
        shape.write_text(province_outline(geojson), "utf-8")
        (images / "province.json").write_text(province_shape(geojson), "utf-8")
        (images / "sectors").mkdir(exist_ok=True)
        for sector in MOTIFS:
            (images / "sectors" / f"{sector}.svg").write_text(picture(sector), "utf-8")
        self.stdout.write(f"{6 + len(MOTIFS)} pictures drawn")


def province_outline(geojson: dict[str, Any]) -> str:
    """The component: one path, with where it comes from."""
    return OUTLINE.format(credit=CREDIT, path=outline(geojson))


def province_shape(geojson: dict[str, Any]) -> str:
    """The outline for the map that one can move, with its attribution, without spaces."""
    return json.dumps(geojson, ensure_ascii=False, separators=(",", ":")) + "\n"


def _raster(size: int, *, file_format: str, square: bool = False) -> bytes:
    """The mark in pixels, drawn four times too large and then reduced, so that rays stay sharp."""
    large = 4 * size
    unit = large / 180
    middle = large / 2
    image = Image.new("RGBA", (large, large), SEA if square else (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    pen.circle((middle, middle), 88 * unit, fill=SEA)
    pen.circle((middle, middle), 78 * unit, outline=PAPER, width=round(6 * unit))
    points = star_points(inner=21 * unit, outer=66 * unit)
    pen.polygon([(middle + x, middle + y) for x, y in points], fill=PAPER)
    file = BytesIO()
    image.resize((size, size), Image.Resampling.LANCZOS).save(file, format=file_format)
    return file.getvalue()
