"""Damages copies of a report, each in one way, and shows that a check finds it.

planted_faults.py FOLDER: of the reports in it, the smallest that has a chart is damaged, and the
smallest set as a journal asks for it. Exit status 1 where a fault isn't found, or can't be planted.
"""

import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from checks import outcomes
from faults import FAULTS, JOURNAL_FAULTS
from outcome import counted
from report import Report


def smallest(reports):
    if not reports:
        raise SystemExit("no report has a chart")
    return min(reports, key=lambda report: report.page.stat().st_size)


def planted(reports, copies):
    """Each fault with the sound report it is for, and the damaged copy of it."""
    faults = {fault: [each for each in reports if each.charts] for fault in FAULTS}
    faults |= {fault: [each for each in reports if each.is_journal] for fault in JOURNAL_FAULTS}
    for fault, fitting in faults.items():
        if fitting or fault in FAULTS:
            sound = smallest(fitting)
            yield fault, sound, damaged(fault, sound, copies)


def damaged(fault, sound, folder):
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


def main(folder):
    reports = [Report(each) for each in sorted(Path(folder).iterdir()) if each.is_dir()]
    with TemporaryDirectory() as copies:
        faults = list(planted(reports, Path(copies)))
        pairs = [(fault.check, copy) for fault, _, copy in faults]
        pairs += dict.fromkeys((fault.check, sound) for fault, sound, _ in faults)
        counts = finding_counts(pairs)
    missed = 0
    for fault, sound, copy in faults:
        new = counts.get((copy.name, fault.outcome), 0) - counts[sound.name, fault.outcome]
        missed += new <= 0
        verdict = "ok" if new > 0 else "FAIL"
        print(f"{verdict:<5}{fault.outcome:<30}{fault.name}: {counted(new, 'finding')}")
    print(f"{counted(len(faults), 'planted fault')}, {missed} not found")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
