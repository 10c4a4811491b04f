"""Reads the tables of HTML, with a parser that reads it as browsers do."""

import re
from itertools import takewhile

import html5lib

from tables.grid import Grid

CAPTION = re.compile(
    r"Table (?P<number>\d+): (?P<title>.*?)(?: \(part \d+ of \d+\))?(?: ?\[note \d+\])*"
)


def parsed(markup):
    return html5lib.parse(markup, treebuilder="lxml", namespaceHTMLElements=False)


def words(element):
    """The text of an element, with single spaces; nothing where there is no element."""
    return "" if element is None else " ".join("".join(element.itertext()).split())


def spread(rows):
    """The cells of rows in their places: one that spans several stands in each of them."""
    places = {}
    for down, row in enumerate(rows):
        across = 0
        for cell in row.iterchildren("th", "td"):
            while (down, across) in places:
                across += 1
            width, height = int(cell.get("colspan", 1)), int(cell.get("rowspan", 1))
            for place in [
                (down + below, across + beside)
                for below in range(height)
                for beside in range(width)
            ]:
                places[place] = words(cell)
    return [
        [places[place] for place in sorted(places) if place[0] == down] for down in range(len(rows))
    ]


def joined(headings):
    """Rows of headings as one row: "Level 1: Level 2"."""
    return [
        ": ".join(dict.fromkeys(filter(None, column))) for column in zip(*headings, strict=True)
    ]


def heads_rows(cell):
    """Whether the column below a heading is of words: cmark-gfm aligns those to the left."""
    return cell.get("align") == "left"


def numbered_grid(table, caption):
    """A table by the number in its caption; by the whole caption where there is none in it."""
    match = CAPTION.fullmatch(caption)
    head = table.xpath("./thead/tr")
    body = [row for row in table.iter("tr") if row not in head]
    stub = len(list(takewhile(heads_rows, head[-1].iterchildren("th")))) if head else 0
    title = match["title"] if match else caption
    key = int(match["number"]) if match else caption
    return key, Grid(title, joined(spread(head)), spread(body), stub)
