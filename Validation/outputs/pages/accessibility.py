"""Holds report.html to WCAG 2.2 AA and good practice, by axe-core: light, dark and on a phone."""

from axe_playwright_python.sync_playwright import Axe

from outcome import Finding, Outcome, counted
from pages.browser import VIEWS, opened_page

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS = {"runOnly": {"type": "tag", "values": RULES}, "resultTypes": ["violations", "passes"]}


def violations(report, page):
    """What axe finds in a page, one finding an element; and how many rules it had something for."""
    answer = Axe().run(page, options=OPTIONS).response
    found = [
        Finding(
            report.place(report.page),
            f"{violation['id']} at {' '.join(map(str, node['target']))}: "
            f"{' '.join(node['failureSummary'].split())}",
        )
        for violation in answer["violations"]
        for node in violation["nodes"]
    ]
    return found, len(answer["passes"]) + len(answer["violations"])


def accessibility(browser, report):
    for name, view in VIEWS.items():
        with opened_page(browser, report.page, **view) as page:
            found, rules = violations(report, page)
        yield Outcome(report.name, f"axe, {name}", counted(rules, "rule"), tuple(found))
