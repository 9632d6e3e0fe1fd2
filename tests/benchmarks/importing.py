"""Measures an import in a process of its own, for its memory; writes JSON.

Half of the rows change projects of the catalogue, half are new; nothing of it is kept.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any

import django

django.setup()

# Django's models and settings can be imported from here on.
from django.db import transaction  # noqa: E402
from xlsxwriter import Workbook  # noqa: E402

from investment.actions.importing.planning import plan_import  # noqa: E402
from investment.actions.importing.plans import Options  # noqa: E402
from investment.actions.importing.undoing import undo_import  # noqa: E402
from investment.actions.importing.writing import write_import  # noqa: E402
from investment.models import InvestmentProject, Sector, Zone  # noqa: E402
from tests.benchmarks.targets import MEMORY, PLANNED, UNDONE, WRITTEN  # noqa: E402

KIB_IN_MB = 1024
HEADINGS = (
    *("STT", "Mã dự án", "Tên dự án", "Tên tiếng Anh", "Lĩnh vực", "Thuộc khu", "Diện tích (ha)"),
    *("Tổng vốn đầu tư (tỷ đồng)", "Quy mô, công suất", "Mục tiêu", "Số lao động"),
    *("Thời hạn đăng ký", "Hình thức đầu tư", "Trạng thái dự án", "Số liệu tính đến"),
)


def main(count: int) -> dict[str, float]:
    """Times in ms and memory in MB of an import of so many rows."""
    content = workbook(count)
    with transaction.atomic():
        plan, planned = timed(
            lambda: plan_import(
                content=content, name="bench.xlsx", options=Options(is_over_drafts=True)
            )
        )
        record, written = timed(lambda: write_import(plan=plan, by=None))
        peak = peak_mb()
        _record, undone = timed(lambda: undo_import(record=record, by=None))
        transaction.set_rollback(True)
    if record.done_count != count:
        raise AssertionError(plan.counts)
    return {PLANNED: planned, WRITTEN: written, UNDONE: undone, MEMORY: peak}


def timed(act: Callable[[], Any]) -> tuple[Any, float]:
    """What an act gave, and the ms that it took."""
    begun = time.perf_counter()
    done = act()
    return done, (time.perf_counter() - begun) * 1_000


def workbook(count: int) -> bytes:
    """Rows by turns of a project that is there and of a new one."""
    file = BytesIO()
    with Workbook(file, {"constant_memory": True}) as book:
        sheet = book.add_worksheet("Danh mục")
        sheet.write_row(0, 0, HEADINGS)
        for number, row in enumerate(rows(count), start=1):
            sheet.write_row(number, 0, [number, *row])
    return file.getvalue()


def rows(count: int) -> Iterator[list[Any]]:
    codes = list(InvestmentProject.objects.filter(live=True).values_list("code", flat=True))
    codes = codes[: count // 2]
    sectors = [sector.name_vi for sector in Sector.objects.filter(parent=None)]
    zones = [zone.name_vi for zone in Zone.objects.public()] or [""]
    for number in range(count):
        is_old = number % 2 == 0 and number // 2 < len(codes)
        yield [
            codes[number // 2] if is_old else "",
            f"Nhà máy sản xuất linh kiện điện tử số {number} giai đoạn {number % 7}",
            f"Electronics component plant No. {number}",
            sectors[number % len(sectors)],
            zones[number % len(zones)],
            f"{number % 90 + 1}-{number % 90 + 20},5",
            number % 9000 + 100,
            f"{number % 500 + 1} nghìn tấn sản phẩm mỗi năm",
            "Sản xuất và xuất khẩu linh kiện, tạo việc làm cho lao động địa phương. " * 3,
            f"{number % 2000 + 10} lao động",
            f"{number % 28 + 1}/{number % 12 + 1}/2027",
            "Đầu tư trực tiếp nước ngoài",
            "" if is_old else "Đang kêu gọi",
            "07/2026",
        ]


def peak_mb() -> float:
    """The most that the process has ever held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KIB_IN_MB


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(int(sys.argv[1]))))
