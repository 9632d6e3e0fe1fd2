"""The template is understood without a correction, in each language, and offers what there is."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook

from investment.actions.importing.planning import plan_import
from investment.exports.importing import template
from investment.intake.columns import propose
from investment.intake.fields import targets
from investment.intake.files import open_file
from investment.intake.tables import find_table
from tests.factories import OrganisationFactory, PlaceFactory, SectorFactory, ZoneFactory

pytestmark = pytest.mark.django_db
LANGUAGES = pytest.mark.parametrize("language", ["vi", "en", "ko"])


@pytest.fixture
def written() -> Any:
    SectorFactory()
    SectorFactory(code="zz", name_vi="=1+1", name_en="=1+1", name_ko="=1+1")
    ZoneFactory()
    PlaceFactory(name_vi="Nghi Sơn")
    OrganisationFactory()

    def write(language: str) -> bytes:
        file = BytesIO()
        template.write(file, language=language)
        return file.getvalue()

    return write


@LANGUAGES
def test_each_heading_is_understood_as_its_own_column(written: Any, language: str) -> None:
    sheet = next(open_file(written(language)))
    table = find_table(sheet)
    assert table is not None
    assert list(propose(table).values()) == targets()


@LANGUAGES
def test_what_the_lists_offer_is_accepted(written: Any, language: str) -> None:
    book = load_workbook(BytesIO(written(language)))
    sheet, lists = book.worksheets
    assert len(sheet.data_validations.dataValidation) > 10
    offered = {column[0].value: column[1].value for column in lists.iter_cols()}
    for column, head in enumerate(next(sheet.iter_rows(max_row=1, values_only=True)), start=1):
        sheet.cell(2, column, offered.get(head))
        if column == targets().index("name_vi") + 1:
            sheet.cell(2, column, "Nhà máy giấy")
        if column == targets().index("capital") + 1:
            sheet.cell(2, column, "5.000 tỷ đồng")
        if targets()[column - 1] in ("latitude", "longitude"):
            sheet.cell(2, column, {"latitude": 19.5, "longitude": 105.5}[targets()[column - 1]])
    file = BytesIO()
    book.save(file)
    (row,) = plan_import(content=file.getvalue(), name="template.xlsx").rows
    assert row.action == "create", [str(reason) for reason in row.reasons]
    assert row.changes["sector"] == [None, "industry"]
    assert row.changes["environment_class"] == [None, "1"]


def test_no_cell_is_a_formula(written: Any) -> None:
    book = load_workbook(BytesIO(written("vi")))
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    assert kinds <= {"s", "n"}
