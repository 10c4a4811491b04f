"""DuckDB: duckdb_tables.py FOLDER COUNTS.csv BANNER-QUESTION..."""

import sys

import duckdb
from codebook import options

folder, counts, *banner = sys.argv[1:]
options = options(folder)


def text(words):
    return "'" + words.replace("'", "''") + "'"


def enum(labels):
    return f"ENUM ({', '.join(map(text, labels))})"


columns = ", ".join(f"{q}: 'VARCHAR'" for q in ["participant", *options, "comment"])
answers = ", ".join(f"{q}::{enum(labels)} AS {q}" for q, labels in options.items())
# A table is grouped by all banner questions at once: few cells, to be added up afterwards.
cells = " UNION ALL ".join(
    f"SELECT '{q}' AS question, {q}::VARCHAR AS value, {', '.join(banner)}, count(*) AS n"
    f" FROM answers GROUP BY {', '.join(dict.fromkeys([q, *banner]))}"
    for q in options
)
by = " ".join(
    f"UNION ALL SELECT question, '{q}', {q}::VARCHAR, value, sum(n) FROM cells"
    f" WHERE {q} IS NOT NULL GROUP BY question, {q}, value"
    for q in banner
)

duckdb.execute("SET preserve_insertion_order = false")
duckdb.execute(
    f"CREATE TEMP TABLE answers AS SELECT {answers} FROM read_csv("
    f"{text(folder + '/responses.csv')}, columns = {{{columns}}}, header = true,"
    " delim = ',', quote = '\"', escape = '\"', new_line = '\\n', auto_detect = false)"
)
duckdb.execute(
    f"""
    COPY (
      WITH cells AS MATERIALIZED ({cells}),
      tables(question, banner, "column", value, count) AS (
        SELECT question, '', '', value, sum(n) FROM cells GROUP BY question, value {by})
      SELECT * REPLACE (coalesce(value, 'missing') AS value) FROM tables
    ) TO {text(counts)} (HEADER)
    """
)
