"""Reads workbooks as LibreOffice shows them: every sheet as CSV, by one process for all of them."""

import csv
import shutil
import subprocess
from pathlib import Path

# Commas, double quotes, UTF-8; cells as shown rather than as stored; a file for every sheet.
SHOWN_SHEETS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1"


def shown_sheets(files, folder):
    """The rows of each sheet of each file, by the file and the sheet's name."""
    copies = {file: Path(folder) / f"{place}{file.suffix}" for place, file in enumerate(files)}
    for file, copy in copies.items():
        shutil.copy(file, copy)
    subprocess.run(
        ["soffice", f"-env:UserInstallation={(Path(folder) / 'profile').as_uri()}", "--headless",
         "--convert-to", SHOWN_SHEETS, "--outdir", folder, *copies.values()],
        check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    return {file: sheets_of(copy) for file, copy in copies.items()}


def sheets_of(workbook):
    return {
        file.stem.partition("-")[2]: rows_of(file)
        for file in workbook.parent.glob(f"{workbook.stem}-*.csv")
    }


def rows_of(file):
    with open(file, newline="", encoding="utf-8") as lines:
        return list(csv.reader(lines, strict=True))
