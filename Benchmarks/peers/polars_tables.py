"""Polars: polars_tables.py FOLDER COUNTS.csv BANNER-QUESTION..."""

import csv
import sys

import polars as pl
from codebook import options

folder, counts, *banner = sys.argv[1:]
options = options(folder)
questions = list(options)
blank = 15

answers = pl.read_csv(
    f"{folder}/responses.csv",
    columns=questions,
    schema_overrides={question: pl.Enum(labels) for question, labels in options.items()},
).select(pl.all().to_physical().fill_null(blank))

# The banner's answers as one number, four bits each, so that a table is grouped by one number.
place = {question: 16 ** (1 + number) for number, question in enumerate(banner)}
answers = answers.with_columns(
    banner=pl.sum_horizontal(pl.col(q).cast(pl.UInt16) * place[q] for q in banner)
).lazy()
tables = pl.collect_all(
    answers.select(cell=pl.col("banner") + pl.col(question)).group_by("cell").len()
    for question in questions
)
cells = pl.concat(
    table.with_columns(
        question=pl.lit(number), value=pl.col("cell") % 16,
        **{q: pl.col("cell") // place[q] % 16 for q in banner},
    )
    for number, table in enumerate(tables)
)


def label(question, code):
    return "missing" if code == blank else options[question][code]


with open(counts, "w", newline="", encoding="utf-8") as file:
    rows = csv.writer(file)
    rows.writerow(["question", "banner", "column", "value", "count"])
    for number, value, count in cells.group_by("question", "value").agg(pl.sum("len")).rows():
        question = questions[number]
        rows.writerow([question, "", "", label(question, value), count])
    for by in banner:
        answered = cells.filter(pl.col(by) != blank)
        for number, column, value, count in (
            answered.group_by("question", by, "value").agg(pl.sum("len")).rows()
        ):
            question = questions[number]
            rows.writerow([question, by, label(by, column), label(question, value), count])
