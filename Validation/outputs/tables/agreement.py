"""Holds the tables of report.md, report.docx and tables/*.csv to those of report.html."""

from functools import partial

from outcome import Finding, Outcome, counted
from tables.data import data_tables
from tables.document import document_tables
from tables.grid import Grid, differences
from tables.headings import shortened
from tables.journal import arranged_differences
from tables.markdown import markdown_tables
from tables.page import page_tables
from tables.printed_cell import parted


def in_print(grid, data):
    """A printed table as data files have it: symbols in columns of their own, next to the numbers.

    What rows come from stands below a printed table, and in a column of a data file.
    """
    headings, columns = [], []
    cells = [list(map(parted, column)) for column in zip(*grid.rows, strict=True)]
    for heading, column in zip(grid.headings, cells, strict=True):
        headings.append(heading)
        columns.append([number for number, _ in column])
        if any(symbol != "none" for _, symbol in column):
            headings.append(f"{heading}: symbol")
            columns.append([symbol for _, symbol in column])
    if data.headings[-1] == "Provenance" and "Provenance" not in headings:
        headings.append("Provenance")
        columns.append([row[-1] for row in data.rows])
    return Grid(grid.title, headings, [list(row) for row in zip(*columns, strict=True)])


def compared(place, tables, others, name, differing=differences):
    """Findings of tables that differ from those of another file, or are in one file alone."""
    for number in [*tables, *(number for number in others if number not in tables)]:
        if number not in others:
            yield Finding(place, f"Table {number} isn't in {name}")
        elif number not in tables:
            yield Finding(place, f"has no Table {number}, which is in {name}")
        else:
            for difference in differing(tables[number], others[number]):
                yield Finding(f"{place}, Table {number}", f"{difference} as in {name}")


def title_findings(place, tables, page):
    for number in [number for number in tables if number in page]:
        title, wanted = tables[number].title, page[number].title
        if title != wanted:
            yield Finding(f"{place}, Table {number}", f"title ‘{title}’, not ‘{wanted}’")


def markdown_agreement(report):
    markdown, page = markdown_tables(report), page_tables(report)
    place = report.place(report / "report.md")
    found = [
        *compared(
            place, markdown, page, "report.html", partial(differences, same_heading=shortened)
        ),
        *title_findings(place, markdown, page),
    ]
    seen = counted(len(markdown), "table")
    yield Outcome(report.name, "report.md to report.html", seen, tuple(found))


def data_differences(data, page):
    return differences(data, in_print(page, data), shortened)


def data_agreement(report):
    page, data, place = page_tables(report), data_tables(report), report.place(report / "tables")
    differing = arranged_differences if report.is_journal else data_differences
    found = tuple(compared(place, data, page, "report.html", differing))
    yield Outcome(report.name, "tables/ to report.html", counted(len(data), "table"), found)


def document_agreement(report):
    """Only a journal's report has a document."""
    if report.is_journal:
        document, page = document_tables(report), page_tables(report)
        found = tuple(compared(report.place(report / "report.docx"), document, page, "report.html"))
        seen = counted(len(document), "table")
        yield Outcome(report.name, "report.docx to report.html", seen, found)
