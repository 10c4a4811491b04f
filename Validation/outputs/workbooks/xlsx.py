"""Reads workbook.xlsx as openpyxl does: the sheets' rows as stored, and the marked-up tables."""

from decimal import Decimal

from openpyxl import load_workbook

from workbooks.table_sheet import CellRange


def text(value):
    """A stored value as text; a number with the digits it is stored with."""
    if isinstance(value, int | float):
        return f"{Decimal(repr(value)):f}"
    return "" if value is None else str(value)


def stored_sheets(file):
    """The rows of each sheet, by its name."""
    return {
        sheet.title: [[text(value) for value in row] for row in sheet.iter_rows(values_only=True)]
        for sheet in load_workbook(file).worksheets
    }


def marked_ranges(file):
    """The ranges that are marked up as tables in each sheet, by its name."""
    return {
        sheet.title: [CellRange.of(table.ref) for table in sheet.tables.values()]
        for sheet in load_workbook(file).worksheets
    }
