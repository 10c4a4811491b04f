"""Holds the files that describe a report to their standards and to the files they describe.

- datapackage.json by frictionless: every CSV has the schema, size and hash that are said.
- findings.csv-metadata.json by csvwvalidate: findings.csv is as the CSVW says, cell by cell.
- CITATION.cff by cffconvert.
- MANIFEST.sha256 by sha256sum; and no file is left out.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

from outcome import Finding, Outcome

# An environment of its own: it needs a jsonschema older than the others can live with.
CFFCONVERT = Path(sys.prefix).parent / "cffconvert"
HERE = Path(sys.prefix)
MANIFEST = "MANIFEST.sha256"

VALIDATORS = {
    "datapackage.json": [HERE / "bin/frictionless", "validate", "--json"],
    "findings.csv-metadata.json": [HERE / "bin/csvwvalidate", "--verbose"],
    "CITATION.cff": [CFFCONVERT / "bin/cffconvert", "--validate", "--infile"],
    MANIFEST: ["sha256sum", "--check", "--strict", "--quiet"],
}


def messages(name, said):
    """What a validator printed, one message a fault."""
    if name != "datapackage.json":
        # cffconvert goes on with its whole schema.
        return said.strip().split("\n\n")[0].splitlines()
    answer = json.loads(said)
    return [
        f"{task['place']}: {error['message']}" if "place" in task else error["message"]
        for task in [answer, *answer["tasks"]]
        for error in task["errors"]
    ]


def validated(report, name):
    """What a validator has against a file; it runs in the folder that the paths start from."""
    answer = subprocess.run(
        [*VALIDATORS[name], name],
        cwd=report.folder,
        env=os.environ | {"NO_COLOR": "1", "COLUMNS": "200"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=300,
    )
    if answer.returncode != 0:
        for message in messages(name, answer.stdout) or ["isn't valid"]:
            yield Finding(report.place(report / name), message)


def unlisted(report):
    """The files that the manifest leaves out."""
    listed = [line.split("  ", 1)[1] for line in (report / MANIFEST).read_text().splitlines()]
    for file in sorted(each for each in report.folder.rglob("*") if each.is_file()):
        name = str(file.relative_to(report.folder))
        if name not in [*listed, MANIFEST]:
            yield Finding(report.place(file), f"isn't in {MANIFEST}")


def description(report):
    for name, validator in VALIDATORS.items():
        found = list(validated(report, name))
        if name == MANIFEST:
            found += unlisted(report)
        yield Outcome(report.name, name, f"by {Path(validator[0]).name}", tuple(found))
