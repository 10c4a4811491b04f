"""Holds the sheets of workbook.ods and workbook.xlsx to tables/NN-name.csv: as shown, as stored."""

from decimal import Decimal
from tempfile import TemporaryDirectory

from outcome import Finding, Outcome, counted, unreadable
from tables.agreement import compared
from tables.data import data_tables
from tables.grid import Grid
from tables.printed_cell import NUMBER, plain
from workbooks import ods, xlsx
from workbooks.office import shown_sheets
from workbooks.table_sheet import table_number

READERS = {".ods": ods, ".xlsx": xlsx}


def each_cell(change, grid):
    return Grid(grid.title, grid.headings, [[change(cell) for cell in row] for row in grid.rows])


def amount(cell):
    """A number without what its format adds: 61.0 is stored as 61."""
    return f"{Decimal(cell).normalize() + 0:f}" if NUMBER.fullmatch(cell) else cell


def table_grids(sheets, ranges, change):
    """The table of each sheet that has one marked up, by the table's number, each cell changed."""
    return {
        table_number(name): each_cell(change, ranges[name][0].grid(name, rows))
        for name, rows in sheets.items()
        if table_number(name) and len(ranges.get(name, [])) == 1
    }


def markup_findings(place, sheets, ranges):
    for name in filter(table_number, sheets):
        marked = len(ranges.get(name, []))
        if marked != 1:
            yield Finding(place, f"sheet {name} has {counted(marked, 'marked-up table')}, not one")


def disagreements(report, file, shown):
    """Where a workbook, as shown and as stored, differs from tables/."""
    reader, place, data = READERS[file.suffix], report.place(file), data_tables(report)
    ranges, stored = reader.marked_ranges(file), reader.stored_sheets(file)
    yield from markup_findings(place, stored, ranges)
    printed = table_grids(shown, ranges, plain)
    yield from compared(f"{place} as shown", printed, data, "tables/")
    kept = table_grids(stored, ranges, amount)
    amounts = {number: each_cell(amount, grid) for number, grid in data.items()}
    yield from compared(f"{place} as stored", kept, amounts, "tables/")


def agreement(report, file, shown):
    check = f"{file.name} to tables/"
    try:
        found = tuple(disagreements(report, file, shown))
    except Exception as error:
        return unreadable(report, check, error)
    return Outcome(report.name, check, counted(len(shown), "sheet"), found)


def workbook_agreement(reports):
    files = {(report, kind): report / f"workbook{kind}" for report in reports for kind in READERS}
    with TemporaryDirectory() as folder:
        shown = shown_sheets(list(files.values()), folder)
    for (report, _), file in files.items():
        yield agreement(report, file, shown[file])
