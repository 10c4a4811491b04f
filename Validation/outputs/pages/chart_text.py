"""Holds the texts of each chart to its drawing: none is cut off, and none lies over another.

What axe doesn't see. The charts are measured as Chromium lays them out, with the fonts there are.
"""

from pathlib import Path

from outcome import Finding, Outcome, counted
from pages.browser import VIEWS, opened_page

MEASURING = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")


def misplaced(report, file, page):
    """The texts of a file that are cut off or overlap, and how many texts and charts it has."""
    answer = page.evaluate(MEASURING)
    found = [
        Finding(f"{report.place(file)}, chart {each['chart']}", each["message"])
        for each in answer["findings"]
    ]
    return found, answer["seen"], answer["charts"]


def chart_text(browser, report):
    # Alone, a chart is the same at any size; on the page, its style may hang on the width.
    shown = [(report.page, "light"), (report.page, "at 320 px")]
    shown += [(chart, "light") for chart in report.charts]
    found, texts, charts = [], 0, 0
    for file, view in shown:
        with opened_page(browser, file, **VIEWS[view]) as page:
            misplaced_here, texts_here, charts_here = misplaced(report, file, page)
        found += misplaced_here
        texts += texts_here
        charts += charts_here
    seen = f"{counted(texts, 'text')} in {counted(charts, 'drawing')}"
    yield Outcome(report.name, "chart text inside and apart", seen, tuple(found))
