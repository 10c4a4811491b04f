"""A table as its cells, and where two of them differ."""

from dataclasses import dataclass
from operator import eq


@dataclass(frozen=True)
class Grid:
    """A table's title, its headings and the cells below them; all are text.

    `stub` counts the first columns, those that head the rows, where that is known.
    """

    title: str
    headings: list[str]
    rows: list[list[str]]
    stub: int = 0


def differences(grid, other, same_heading=eq):
    """Where a grid differs from another, in words; rows and columns count from 1.

    Cells are compared only where both have the same columns and rows.
    """
    if len(grid.headings) != len(other.headings):
        yield f"{len(grid.headings)} columns {grid.headings}, not {other.headings}"
    elif (shape := widths(grid)) != (wanted := widths(other)):
        yield f"cells of the rows {shape}, not {wanted}"
    else:
        yield from heading_differences(grid, other, same_heading)
        yield from cell_differences(grid, other)


def heading_differences(grid, other, same_heading):
    for across, (heading, wanted) in enumerate(zip(grid.headings, other.headings, strict=True), 1):
        if not same_heading(heading, wanted):
            yield f"column {across} is headed ‘{heading}’, not ‘{wanted}’"


def widths(grid):
    return [len(row) for row in grid.rows]


def cell_differences(grid, other):
    for down, rows in enumerate(zip(grid.rows, other.rows, strict=True), 1):
        for across, (cell, wanted) in enumerate(zip(*rows, strict=True), 1):
            if cell != wanted:
                yield f"row {down}, column {across}: ‘{cell}’, not ‘{wanted}’"
