"""The ways in which a report is damaged on purpose, and the check that must find each."""

import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass

from description import description
from pages.accessibility import accessibility
from pages.charts import charts
from pages.markup import markup
from pages.paper import paper
from pages.reflow import reflow
from pages.self_containment import self_containment
from tables.agreement import data_agreement, document_agreement, markdown_agreement
from workbooks.agreement import workbook_agreement


@dataclass(frozen=True)
class Fault:
    """One damage: `outcome` is how the check that finds it is called in print."""

    name: str
    check: Callable
    outcome: str
    damage: Callable


def replaced(texts, pattern, replacement):
    """The first text that has a pattern, by name, with its first match replaced."""
    for name, text in texts.items():
        after = re.sub(pattern, replacement, text, count=1, flags=re.DOTALL)
        if after != text:
            return name, after
    raise SystemExit(f"none of {', '.join(map(str, texts))} has {pattern}")


def changed(files, pattern, replacement):
    """Replaces a pattern in the first of some files that has it."""

    def damage(folder):
        texts = {file: file.read_text(encoding="utf-8") for file in sorted(folder.glob(files))}
        file, after = replaced(texts, pattern, replacement)
        file.write_text(after, encoding="utf-8")

    return damage


def changed_part(file, parts, pattern, replacement):
    """The same for the parts of a workbook."""

    def damage(folder):
        with zipfile.ZipFile(folder / file) as workbook:
            contents = {name: workbook.read(name) for name in workbook.namelist()}
        texts = {name: contents[name].decode() for name in contents if re.fullmatch(parts, name)}
        name, after = replaced(texts, pattern, replacement)
        with zipfile.ZipFile(folder / file, "w") as workbook:
            for other, content in (contents | {name: after.encode()}).items():
                workbook.writestr(other, content)

    return damage


def added(file):
    return lambda folder: (folder / file).write_text("\n", encoding="utf-8")


def in_body(markup):
    return changed("report.html", "</main>", markup + "</main>")


def in_chart(markup):
    return changed("charts/*.svg", "</svg>", markup + "</svg>")


def in_style(rules):
    return changed("report.html", "</style>", rules + "</style>")


PLACES, CONTRAST = "chart text inside, apart", "chart text contrast"
ODS, XLSX = "workbook.ods", "workbook.xlsx"

FAULTS = (
    Fault("an empty heading cell", accessibility, "axe, light",
          changed("report.html", "(<th( [^>]*)?>)[^<]+", r"\1")),
    Fault("grey words on white", accessibility, "axe, light",
          in_style("p{color:#999!important}")),
    Fault("a picture without words", accessibility, "axe, light",
          in_body('<img src="data:,">')),
    Fault("black words on black", accessibility, "axe, dark",
          in_style("@media(prefers-color-scheme:dark){p{color:#222!important}}")),
    Fault("grey words on a phone", accessibility, "axe, at 320 px",
          in_style("@media(max-width:400px){p{color:#999!important}}")),
    Fault("an unknown attribute", markup, "vnu",
          in_body("<p colour='red'>Red</p>")),
    Fault("a chart with a wrong length", markup, "vnu",
          in_chart('<rect width="wide"/>')),
    Fault("a chart that isn't XML", markup, "vnu",
          changed("charts/*.svg", "</g>", "")),
    Fault("a chart left out of the page", charts, "charts on the page",
          changed("report.html", "<svg.*?</svg>", "")),
    Fault("a cut label", charts, PLACES,
          in_chart('<text x="-9" y="40">a label that begins outside</text>')),
    Fault("labels over each other", charts, PLACES,
          in_chart('<text x="60" y="60">one label</text><text x="64" y="62">another</text>')),
    Fault("a pale label", charts, CONTRAST,
          in_chart('<rect width="9" height="9" fill="#fff"/><text y="9" fill="#ccc">9</text>')),
    Fault("a label that stays black in the dark", charts, CONTRAST,
          in_body('<svg width="99" height="99"><text y="60" style="fill:#111">9</text></svg>')),
    Fault("a wide block", reflow, "reflow",
          in_body('<p style="width:600px">wide</p>')),
    Fault("a block that scrolls on paper", paper, "print",
          in_body('<div style="overflow:auto;width:200px"><p style="width:600px">wide</p></div>')),
    Fault("a picture from elsewhere", self_containment, "no requests",
          in_body('<img alt="none" src="https://example.org/a.png">')),
    Fault("a style from a file", self_containment, "no requests",
          in_style("main{background:url(charts/none.png)}")),
    Fault("another number in Markdown", markdown_agreement, "report.md to report.html",
          changed("report.md", r"\| (\d+) \|", r"| 1\1 |")),
    Fault("a row lost from the page", markdown_agreement, "report.md to report.html",
          changed("report.html", "<tbody>.*?</tr>", "<tbody>")),
    Fault("another number in a table", data_agreement, "tables/ to report.html",
          changed("tables/01-*.csv", r",(\d+)", r",1\1")),
    Fault("another number in the ODS", workbook_agreement, "workbook.ods to tables/",
          changed_part(ODS, "content.xml", 'office:value="', 'office:value="1')),
    Fault("a table not marked up", workbook_agreement, "workbook.ods to tables/",
          changed_part(ODS, "content.xml", '<table:database-range [^>]*"Table_1_[^>]*>', "")),
    Fault("a table marked up beyond its end", workbook_agreement, "workbook.xlsx to tables/",
          changed_part(XLSX, "xl/tables/.*", r'("Table_1_.*? ref="\w+:[A-Z]+)\d+', r"\g<1>99")),
    Fault("other decimals in the XLSX", workbook_agreement, "workbook.xlsx to tables/",
          changed_part(XLSX, "xl/styles.xml", 'formatCode="[^"]*"', 'formatCode="0.00000"')),
    Fault("a hash of other bytes", description, "datapackage.json",
          changed("datapackage.json", "sha256:....", "sha256:0000")),
    Fault("words for a number", description, "findings.csv-metadata.json",
          changed("findings.csv", r",count,count,\d+", ",count,count,many")),
    Fault("a citation without a title", description, "CITATION.cff",
          changed("CITATION.cff", "(?m)^title:", "titel:")),
    Fault("a changed byte", description, "MANIFEST.sha256",
          changed("report.md", "$", " ")),
    Fault("a file that isn't listed", description, "MANIFEST.sha256",
          added("notes.txt")),
)  # fmt: skip

JOURNAL_FAULTS = (
    Fault("another number in a joined column", data_agreement, "tables/ to report.html",
          changed("tables/01-*.csv", r",(\d+)", r",1\1")),
    Fault("another heading in the document", document_agreement, "report.docx to report.html",
          changed_part("report.docx", "word/document.xml", "</w:t></w:r></w:p></w:tc>", r"9\g<0>")),
)  # fmt: skip
