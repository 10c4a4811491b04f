"""Holds report.html to paper: it prints, and nothing is cut off that scrolls on a screen."""

import re

from outcome import Finding, Outcome, counted
from pages.browser import PAPER, opened_page

# What is wider than its frame is cut off on paper, where nobody can scroll.
CUT_OFF = """() => [...document.querySelectorAll("body, body *")]
  .filter((element) => element.scrollWidth > element.clientWidth + 1
    && getComputedStyle(element).overflowX !== "visible")
  .map((element) => `${element.localName}#${element.id}.${element.className}`)"""


def paper(browser, report):
    with opened_page(browser, report.page, viewport=PAPER) as page:
        page.emulate_media(media="print")
        cut_off = page.evaluate(CUT_OFF)
        printed = page.pdf(format="A4")
    pages = len(re.findall(rb"/Type\s*/Page\b", printed))
    found = [Finding(report.place(report.page), f"{each} is cut off in print") for each in cut_off]
    if pages == 0:
        found.append(Finding(report.place(report.page), "prints no page"))
    yield Outcome(report.name, "print", counted(pages, "page"), tuple(found))
