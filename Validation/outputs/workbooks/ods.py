"""Reads workbook.ods as odfpy does: the sheets' rows as stored, and the marked-up tables."""

from odf.opendocument import load
from odf.table import DatabaseRange, Table, TableCell, TableRow
from odf.teletype import extractText

from workbooks.table_sheet import CellRange

# Sheets are filled up with empty rows and cells to their last ones.
MOST_REPEATED = 1000


def text(cell):
    """A stored value as text; a number with the digits it is stored with."""
    if cell.getAttribute("valuetype") == "float":
        return cell.getAttribute("value")
    return "\n".join(extractText(paragraph) for paragraph in cell.childNodes)


def repeated(element, attribute):
    times = int(element.getAttribute(attribute) or 1)
    return range(times if times < MOST_REPEATED else 1)


def cells(row):
    return [
        text(cell)
        for cell in row.getElementsByType(TableCell)
        for _ in repeated(cell, "numbercolumnsrepeated")
    ]


def stored_sheets(file):
    """The rows of each sheet, by its name."""
    return {
        sheet.getAttribute("name"): [
            cells(row)
            for row in sheet.getElementsByType(TableRow)
            for _ in repeated(row, "numberrowsrepeated")
        ]
        for sheet in load(file).spreadsheet.getElementsByType(Table)
    }


def marked_ranges(file):
    """The ranges that are marked up as tables in each sheet, by its name."""
    ranges = {}
    for marked in load(file).spreadsheet.getElementsByType(DatabaseRange):
        address = marked.getAttribute("targetrangeaddress").replace("$", "")
        sheet = address.partition(".")[0].strip("'")
        ranges.setdefault(sheet, []).append(CellRange.of(address))
    return ranges
