"""A report's folder and the files of it."""

from pathlib import Path

# What each report has, whatever its study.
FILES = (
    "report.md", "report.html", "findings.csv", "findings.csv-metadata.json", "datapackage.json",
    "provenance.json", "codebook.csv", "CITATION.cff", "MANIFEST.sha256", "workbook.ods",
    "workbook.xlsx", "tables",
)  # fmt: skip


class Report:
    """One folder under reports/, as `rollcall run` writes it."""

    def __init__(self, folder):
        self.folder = Path(folder).resolve()
        self.name = self.folder.name

    def __truediv__(self, path):
        return self.folder / path

    @property
    def missing(self):
        return [file for file in FILES if not (self / file).exists()]

    @property
    def is_journal(self):
        """Whether pages are set as a journal asks for it; only then is there a Word document."""
        return (self / "report.docx").exists()

    @property
    def page(self):
        return self / "report.html"

    @property
    def charts(self):
        """The stand-alone charts, in the order of their numbers; a report may have none."""
        return sorted((self / "charts").glob("*.svg"))

    @property
    def tables(self):
        """The file of each table by the table's number."""
        files = sorted((self / "tables").glob("*.csv"))
        return {int(file.name.split("-")[0]): file for file in files}

    def place(self, file):
        """A file as a finding names it: by its path from the folder of all reports."""
        return str(Path(file).resolve().relative_to(self.folder.parent))
