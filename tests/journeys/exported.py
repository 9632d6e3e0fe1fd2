"""What stands in a list that a visitor took along."""

from __future__ import annotations

import csv
import re

CODE = re.compile(r"TH-\d{3}")


def codes_in(file: str) -> list[str]:
    """The first column of an exported list, without its head."""
    rows = csv.reader(file.splitlines())
    return [row[0] for row in rows if row and CODE.fullmatch(row[0])]
