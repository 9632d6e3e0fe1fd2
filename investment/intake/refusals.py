"""What cannot be taken: a whole file, or one cell of it; each says why and what to do."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from investment.writing.refusals import NotUnderstood


class FileRefused(NotUnderstood):
    """Nothing of the file is read; the message is a sentence for whoever sent it."""


class CellRefused(NotUnderstood):
    """One cell says nothing that can be stored; the message does not name the cell."""


class FormulaFound(CellRefused):
    """A cell is computed: what it shows depends on other cells, files or the day."""

    def __init__(self) -> None:
        super().__init__(_("A formula stands here: paste its value in its place."))


class CellTooLong(CellRefused):
    """More text than any cell of a spreadsheet can hold."""

    def __init__(self, *, length: int, most: int) -> None:
        sentence = _("The text has %(length)d characters; at most %(most)d are read.")
        super().__init__(sentence, length=length, most=most)


class ErrorValue(CellRefused):
    """A formula went wrong: the cell shows an error of the spreadsheet."""

    def __init__(self, shown: str) -> None:
        super().__init__(_("The spreadsheet shows the error %(shown)s here."), shown=shown[:20])
