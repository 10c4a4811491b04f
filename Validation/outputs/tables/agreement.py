"""Holds the tables of report.md, report.html and tables/*.csv to each other, cell by cell."""

from outcome import Finding, Outcome, counted
from tables.data import data_tables
from tables.grid import Grid, differences
from tables.markdown import markdown_tables
from tables.page import page_tables
from tables.printed_cell import parted


def in_print(grid, data):
    """A printed table as data files have it: symbols in columns of their own, next to the numbers.

    What rows come from stands below a printed table, and in a column of a data file.
    """
    headings, columns = [], []
    cells = [list(map(parted, column)) for column in zip(*grid.rows)]
    for heading, column in zip(grid.headings, cells):
        headings.append(heading)
        columns.append([number for number, _ in column])
        if any(symbol != "none" for _, symbol in column):
            headings.append(f"{heading}: symbol")
            columns.append([symbol for _, symbol in column])
    if data.headings[-1] == "Provenance" and "Provenance" not in headings:
        headings.append("Provenance")
        columns.append([row[-1] for row in data.rows])
    return Grid(grid.title, headings, [list(row) for row in zip(*columns)])


def compared(place, tables, others, name):
    """Findings of tables that differ from those of another file, or are in one file alone."""
    for number in tables.keys() ^ others.keys():
        kept, lost = (place, name) if number in tables else (name, place)
        yield Finding(place, f"Table {number} is in {kept} and not in {lost}")
    for number in tables.keys() & others.keys():
        for difference in differences(tables[number], others[number]):
            yield Finding(f"{place}, Table {number}", f"{difference} as in {name}")


def markdown_agreement(report):
    markdown, page = markdown_tables(report), page_tables(report)
    found = list(compared(report.place(report / "report.md"), markdown, page, "report.html"))
    found += [
        Finding(report.place(report.page), f"Table {number} is titled ‘{page[number].title}’, not ‘{grid.title}’")
        for number, grid in markdown.items()
        if number in page and grid.title != page[number].title
    ]
    yield Outcome(report.name, "report.md to report.html", counted(len(markdown), "table"), tuple(found))


def page_agreement(report):
    page, data = page_tables(report), data_tables(report)
    printed = {
        number: in_print(grid, data[number]) if number in data else grid
        for number, grid in page.items()
    }
    found = tuple(compared(report.place(report.page), printed, data, "tables/"))
    yield Outcome(report.name, "report.html to tables/", counted(len(data), "table"), found)
