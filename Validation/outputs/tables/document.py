"""Reads the tables of report.docx, by python-docx; those that are split have their parts joined."""

import re
from itertools import takewhile

from docx import Document
from docx.oxml.ns import qn
from docx.table import Table

from tables.grid import Grid
from tables.markup_tables import joined

# A journal's captions have the number in a line of its own.
CAPTION = re.compile(r"Table (?P<number>\d+)(?: \(part \d+ of \d+\))? (?P<title>.*)")


def words(element):
    """The text of a part of the document, fields such as a table's number included."""
    breaks = {qn("w:br"): " ", qn("w:tab"): " "}
    pieces = [breaks.get(each.tag) or each.text or "" for each in element.iter(qn("w:t"), *breaks)]
    return " ".join("".join(pieces).split())


def grid(table, title):
    """A table's cells; those of its rows that are repeated on each page are the headings."""
    rows = [[words(cell._tc) for cell in row.cells] for row in table.rows]
    heads = len(table._tbl.findall(f".//{qn('w:tblHeader')}"))
    return Grid(title, joined(rows[:heads]), rows[heads:])


def beside(first, part):
    """A table with a further part of it at its right; the columns that begin both stand once."""
    pairs = zip(first.headings, part.headings, strict=False)
    stub = len(list(takewhile(lambda pair: pair[0] == pair[1], pairs)))
    rows = [row + more[stub:] for row, more in zip(first.rows, part.rows, strict=True)]
    return Grid(first.title, first.headings + part.headings[stub:], rows)


def document_tables(report):
    tables, caption = {}, ""
    for block in Document(report / "report.docx").iter_inner_content():
        if not isinstance(block, Table):
            caption = words(block._p) if block.style.name == "Caption" else caption
            continue
        match = CAPTION.fullmatch(caption)
        key = int(match["number"]) if match else caption
        part = grid(block, match["title"] if match else caption)
        tables[key] = beside(tables[key], part) if key in tables else part
    return tables
