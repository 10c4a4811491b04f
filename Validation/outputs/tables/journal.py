"""Compares data with the tables of a journal's page, where numbers of several columns are in one.

"19 (61)" is a number and its percentage, "[44, 76]" two limits; a symbol stands once for both.
So each row must have the numbers of the row of data, and its symbols.
"""

import re
from collections import Counter

from tables.printed_cell import plain

NUMBER = re.compile(r"[−-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?")
# Not that of few respondents, for which a page has brackets.
SYMBOL = re.compile(r"\[(?!few)[a-z]+\]")
# A probability that rounds to nothing is below the least that the column can print.
BELOW_LEAST = re.compile(r"< 0\.0*1")


def numbers(row):
    """The numbers in a row's cells, with how often each stands there."""
    return Counter(plain(number) for cell in row for number in NUMBER.findall(cell))


def symbols(row):
    return sorted({symbol for cell in row for symbol in SYMBOL.findall(cell)})


def in_words(counter):
    return " ".join(sorted(counter.elements()))


def arranged_differences(grid, page):
    """Where the rows of data have other numbers or symbols than those of a page, in words."""
    if len(grid.rows) != len(page.rows):
        yield f"{len(grid.rows)} rows, not {len(page.rows)}"
        return
    for down, (row, printed) in enumerate(zip(grid.rows, page.rows, strict=True), 1):
        own = [BELOW_LEAST.sub("[low]", plain(cell)) for cell in printed]
        if numbers(row) != numbers(own):
            more, fewer = numbers(row) - numbers(own), numbers(own) - numbers(row)
            yield f"row {down}: has ‘{in_words(more)}’ and not ‘{in_words(fewer)}’"
        if symbols(row) != symbols(own):
            yield f"row {down}: symbols {symbols(row)}, not {symbols(own)}"
