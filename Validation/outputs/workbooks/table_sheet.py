"""The sheets of a workbook that hold tables: the number in the name, and the marked-up range."""

import re
from dataclasses import dataclass

from tables.grid import Grid

SHEET = re.compile(r"Table_(\d+)")
CORNER = re.compile(r"([A-Z]+)(\d+)")


def table_number(sheet):
    """The number of the table in a sheet; nothing where the sheet holds something else."""
    match = SHEET.fullmatch(sheet)
    return int(match[1]) if match else None


@dataclass(frozen=True)
class CellRange:
    """A table's place in its sheet; rows and columns count from 0, and the ends are left out."""

    top: int
    left: int
    bottom: int
    right: int

    @staticmethod
    def of(reference):
        """From "A8:D20", with or without the sheet's name and dollar signs."""
        corners = [part.rpartition(".")[2] for part in reference.replace("$", "").split(":")]
        (left, top), (right, bottom) = [CORNER.fullmatch(corner).groups() for corner in corners]
        return CellRange(int(top) - 1, column(left) - 1, int(bottom), column(right))

    def grid(self, title, rows):
        """What stands in the range; and what stands below or beside it, where nothing should."""
        below = any(any(row) for row in rows[self.bottom :])
        inside = rows[self.top :] if below else rows[self.top : self.bottom]
        beside = any(any(row[self.right :]) for row in inside)
        headings, *cells = [row[self.left : None if beside else self.right] for row in inside]
        # A range that goes on after the sheet's last row has empty rows.
        return Grid(title, headings, cells + [[]] * (self.bottom > len(rows)))


def column(letters):
    """The number of a column: A is 1, AA is 27."""
    number = 0
    for letter in letters:
        number = 26 * number + ord(letter) - ord("A") + 1
    return number
