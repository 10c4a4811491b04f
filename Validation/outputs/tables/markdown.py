"""Reads the tables of report.md, by cmark-gfm; those that are split have their parts joined."""

import subprocess

from tables.grid import Grid
from tables.markup_tables import numbered_grid, parsed, words

CMARK = ["cmark-gfm", "--extension", "table", "--to", "html"]


def rendered(report):
    answer = subprocess.run(
        [*CMARK, str(report / "report.md")], capture_output=True, check=True, encoding="utf-8"
    )
    return parsed(answer.stdout)


def beside(grid, part):
    """A table with a further part of it at its right; what heads the rows stands once."""
    rows = [row + more[part.stub :] for row, more in zip(grid.rows, part.rows, strict=True)]
    return Grid(grid.title, grid.headings + part.headings[part.stub :], rows, grid.stub)


def markdown_tables(report):
    tables = {}
    for table in rendered(report).iter("table"):
        key, part = numbered_grid(table, words(table.getprevious()))
        tables[key] = beside(tables[key], part) if key in tables else part
    return tables
