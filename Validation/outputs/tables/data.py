"""Reads tables/NN-name.csv, each table as data."""

import csv

from tables.grid import Grid


def data_grid(file):
    with open(file, newline="", encoding="utf-8") as lines:
        headings, *rows = csv.reader(lines, strict=True)
    return Grid(file.stem, headings, rows)


def data_tables(report):
    return {number: data_grid(file) for number, file in report.tables.items()}
