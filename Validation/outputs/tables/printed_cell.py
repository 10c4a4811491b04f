"""The cells of pages as data files have them."""

import calendar
import re

NUMBER = re.compile(r"[−-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?")
DAY = re.compile(r"(\d{1,2}) ([A-Z][a-z]+) (\d{4})")
MONTHS = list(calendar.month_name)
WITH_SYMBOL = re.compile(r"(.+) (\[[a-z]+\])")
# A number of few respondents stands in brackets.
OF_FEW = re.compile(r"\((.+)\)()")


def plain(cell):
    """A cell as data files have it: no thousands commas, a plain minus, days as 2024-05-01."""
    if NUMBER.fullmatch(cell):
        return cell.replace(",", "").replace("−", "-")
    day = DAY.fullmatch(cell)
    if day and day[2] in MONTHS:
        return f"{day[3]}-{MONTHS.index(day[2]):02}-{int(day[1]):02}"
    return cell


def parted(cell):
    """A cell as data files have it, and the symbol beside it: "1,017 [u]" is 1017 and [u]."""
    marked = WITH_SYMBOL.fullmatch(cell) or OF_FEW.fullmatch(cell)
    if marked and (NUMBER.fullmatch(marked[1]) or DAY.fullmatch(marked[1])):
        return plain(marked[1]), marked[2] or "[few]"
    return plain(cell), "none"
