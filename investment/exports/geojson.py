"""A list as GeoJSON (RFC 7946) for maps: one feature for each project, longitude first.

A project without a published point is a feature without geometry. What a point stands for is a
property: few are sites, most the middle of a zone or commune.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from investment.exports.columns import Column, Kind, columns_for
from investment.exports.extract import Extract
from investment.exports.rows import Row
from investment.exports.structured import about, collection, number, record

CONTENT_TYPE: Final = "application/geo+json"


def write(extract: Extract) -> Iterator[bytes]:
    """The file in pieces, ready to be streamed; reads from the database as it goes."""
    columns = [one for one in columns_for(extract) if one.kind is not Kind.DEGREES]
    head = {"type": "FeatureCollection", **about(extract)}
    return collection(
        extract, head=head, key="features", item=lambda row: _feature(row, extract, columns)
    )


def _feature(row: Row, extract: Extract, columns: list[Column]) -> dict[str, Any]:
    """Beside the words of the columns, the codes that programs colour a map by."""
    codes = {
        "call_status_code": row.record.call_status,
        "is_open_call": bool(row.record.is_open_call),
        "location_precision_code": row.record.location_precision or None,
    }
    return {
        "type": "Feature",
        "id": row.record.code,
        "geometry": point(row),
        "properties": record(row, extract, columns) | codes,
    }


def point(row: Row) -> dict[str, Any] | None:
    """The published point in WGS 84; None where there is none."""
    longitude, latitude = row.record.longitude, row.record.latitude
    if longitude is None or latitude is None:
        return None
    return {"type": "Point", "coordinates": [number(longitude), number(latitude)]}
