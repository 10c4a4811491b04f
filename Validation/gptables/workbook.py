"""Makes a workbook of two of our tables with gptables, as its documentation shows, for `rollcall lint`.

Usage: workbook.py TABLES FOLDER. TABLES is the folder of a report's tables; both tables are all numbers,
and their names are ones that gptables marks up. Columns that we add for CSV are left out.
"""

import pathlib
import sys

import gptables
import pandas

PARTICIPANTS = ("03-", "participants", "Table 1: Participants by part of the study")
ART_FORMS = ("04-", "art_forms", "Table 2: Art form of the service leads and heads")


def table(folder, place, name, title):
    """A table of ours with the words that gptables asks for."""
    rows = pandas.read_csv(next(folder.glob(place + "*.csv"))).drop(columns="Provenance")
    return gptables.GPTable(
        table=rows,
        table_name=name,
        title=title + "$$made$$",
        subtitles=["This worksheet contains one table."],
        scope="Base: respondents who answered.",
        source="Rollcall",
        index_columns={},
    )


def main():
    tables, folder = map(pathlib.Path, sys.argv[1:])
    folder.mkdir(parents=True, exist_ok=True)
    notes = pandas.DataFrame(
        {"Note reference": ["made"], "Note text": ["The rows are reconstructed from published aggregates."]}
    )
    gptables.write_workbook(
        filename=str(folder / "gptables.xlsx"),
        sheets={"Table_1": table(tables, *PARTICIPANTS), "Table_2": table(tables, *ART_FORMS)},
        cover=gptables.Cover(
            cover_label="Cover",
            title="Dual identity",
            intro=["Two tables of the report on dual identity."],
            about=["Made with gptables."],
            contact=["The Rollcall authors"],
        ),
        notes_table=notes,
    )


main()
