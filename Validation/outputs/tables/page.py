"""Reads the tables of report.html."""

from tables.markup_tables import numbered_grid, parsed, words


def page_tables(report):
    page = parsed(report.page.read_text(encoding="utf-8"))
    return dict(numbered_grid(table, words(table.find("caption"))) for table in page.iter("table"))
