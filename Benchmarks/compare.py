"""Whether a peer counted what rollcall counted: compare.py FINDINGS.csv COUNTS.csv

Prints "same", or the first cell that differs, with exit code 1. Cells that count nobody aren't
compared: not every tool lists them.
"""

import csv
import sys


def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        yield from csv.DictReader(file)


def cells_of_findings(path):
    for row in rows(path):
        # The row `*` is the total of its column.
        if row["kind"] == "breakdown" and row["measure"] == "count" and row["row"] != "*":
            column = "" if row["column"] == "*" else row["column"]
            cell = row["row_question"], row["column_question"], column, row["row"]
            yield cell, int(row["count"])


def cells_of_counts(path):
    for row in rows(path):
        cell = row["question"], row["banner"], row["column"], row["value"]
        yield cell, int(row["count"])


def counted(cells):
    table = {}
    for cell, count in cells:
        if cell in table:
            raise SystemExit(f"counted twice: {','.join(cell)}")
        if count > 0:
            table[cell] = count
    return table


def main(findings, counts):
    rollcall, peer = counted(cells_of_findings(findings)), counted(cells_of_counts(counts))
    for cell in sorted(rollcall.keys() | peer.keys()):
        if rollcall.get(cell, 0) != peer.get(cell, 0):
            print(f"{','.join(cell)}: rollcall {rollcall.get(cell, 0)}, here {peer.get(cell, 0)}")
            return 1
    if not rollcall:
        print("nothing was counted")
        return 1
    print("same")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
