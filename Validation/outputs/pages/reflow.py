"""Holds report.html to a phone's width: the page needs no scrolling sideways (WCAG 1.4.10)."""

from outcome import Finding, Outcome
from pages.browser import VIEWS, opened_page

WIDTHS = "() => [document.documentElement.scrollWidth, window.innerWidth]"


def reflow(browser, report):
    with opened_page(browser, report.page, **VIEWS["at 320 px"]) as page:
        needed, given = page.evaluate(WIDTHS)
    found = []
    if needed > given:
        message = f"is {needed} px wide on a screen of {given} px"
        found.append(Finding(report.place(report.page), message))
    yield Outcome(report.name, "reflow", f"{needed} of {given} px", tuple(found))
