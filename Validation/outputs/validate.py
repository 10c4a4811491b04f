"""Holds reports to other people's tools: validate.py FOLDER, the folder that holds the reports.

Prints a line a report and check, with what was looked at, and each finding below it. Exit status 1
where there is a finding, or no report.
"""

import sys
from pathlib import Path

from checks import ALL, outcomes
from outcome import Finding, Outcome, counted
from report import FILES, Report


def complete(report):
    found = tuple(Finding(report.name, f"{file} is missing") for file in report.missing)
    return Outcome(report.name, "files", f"{len(FILES) - len(found)} of {len(FILES)}", found)


def validated(reports):
    """All outcomes, report by report; a report that isn't whole is looked at no further."""
    first = [complete(report) for report in reports]
    whole = [report for report in reports if not report.missing]
    found = outcomes([(check, report) for report in whole for check in ALL])
    return sorted(first + found, key=lambda outcome: outcome.report)


def main(folder):
    reports = [Report(each) for each in sorted(Path(folder).iterdir()) if each.is_dir()]
    found = validated(reports)
    for outcome in found:
        print(outcome)
    findings = sum(len(outcome.findings) for outcome in found)
    numbers = (len(reports), "report"), (len(found), "check"), (findings, "finding")
    print(", ".join(counted(*number) for number in numbers))
    return 1 if findings or not reports else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
