"""Damages copies of a report, each in one way, and shows that a check finds it.

planted_faults.py FOLDER: of the reports in it, the smallest that has a chart is damaged. Exit
status 1 where a fault isn't found, or can't be planted.
"""

import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from checks import outcomes
from faults import FAULTS
from outcome import counted
from report import Report


def damaged(fault, sound, folder):
    """A copy of a sound report with a fault in it."""
    copy = folder / fault.name.replace(" ", "-")
    shutil.copytree(sound.folder, copy)
    fault.damage(copy)
    return Report(copy)


def finding_counts(pairs):
    """How many findings each check has of each report."""
    counts = {}
    for outcome in outcomes(pairs):
        counts[outcome.report, outcome.check] = len(outcome.findings)
    return counts


def smallest(folder):
    reports = [
        Report(each) for each in sorted(Path(folder).iterdir()) if (each / "charts").is_dir()
    ]
    return min(reports, key=lambda report: report.page.stat().st_size)


def main(folder):
    sound = smallest(folder)
    with TemporaryDirectory() as copies:
        reports = {fault: damaged(fault, sound, Path(copies)) for fault in FAULTS}
        pairs = [(fault.check, report) for fault, report in reports.items()]
        counts = finding_counts(pairs + [(check, sound) for check in {each for each, _ in pairs}])
    missed = 0
    for fault, report in reports.items():
        new = counts.get((report.name, fault.outcome), 0) - counts[sound.name, fault.outcome]
        missed += new <= 0
        verdict = "ok" if new > 0 else "FAIL"
        print(f"{verdict:<5}{fault.outcome:<30}{fault.name}: {counted(new, 'finding')}")
    print(f"{counted(len(FAULTS), 'planted fault')}, {missed} not found")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
