"""Drawing the pictures anew."""

from __future__ import annotations

import json
from io import BytesIO, StringIO
from pathlib import Path

from django.conf import LazySettings
from django.core.management import call_command
from PIL import Image

SHAPE = {"type": "Polygon", "coordinates": [[[105.0, 19.5], [106.0, 19.5], [106.0, 20.5]]]}


def test_every_picture_is_drawn(settings: LazySettings, tmp_path: Path) -> None:
    settings.BASE_DIR = tmp_path
    images = tmp_path / "cms" / "static" / "cms" / "img"
    components = tmp_path / "templates" / "components"
    for folder in (images, components):
        folder.mkdir(parents=True)
    file = tmp_path / "outline.geojson"
    file.write_text(json.dumps({"features": [{"geometry": SHAPE}]}), encoding="utf-8")
    out = StringIO()

    call_command("draw_pictures", file, stdout=out)

    assert out.getvalue() == "16 pictures drawn\n"
    assert Image.open(BytesIO((images / "touch.png").read_bytes())).size == (180, 180)
    assert Image.open(BytesIO((images / "favicon.ico").read_bytes())).size == (32, 32)
    assert 'd="M237 472L613 472L613 72Z"' in (components / "province_outline.html").read_text()
    assert json.loads((images / "province.json").read_text())["features"][0]["geometry"] == SHAPE
    assert (images / "drum.svg").read_text().startswith("<svg")
