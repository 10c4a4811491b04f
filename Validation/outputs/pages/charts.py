"""Holds the texts of charts to what axe doesn't see: where they stand, and how they stand out.

Measured in every drawing on the page and in every chart of its own, as Chromium lays them out with the
fonts there are: no text is cut off, none lies over another, and each has the contrast that WCAG asks for.
"""

from pathlib import Path

from outcome import Finding, Outcome, counted
from pages.browser import VIEWS, opened_page

PLACES = Path(__file__).with_name("chart_places.js").read_text(encoding="utf-8")
CONTRAST = Path(__file__).with_name("chart_contrast.js").read_text(encoding="utf-8")


def measured(browser, report, check, measuring, page_views, chart_views):
    """What a measuring finds on the page and in each chart, in some views of them."""
    found, texts, charts = [], 0, 0
    shown = [(report.page, view) for view in page_views]
    shown += [(chart, view) for chart in report.charts for view in chart_views]
    for file, view in shown:
        with opened_page(browser, file, **VIEWS[view]) as page:
            answer = page.evaluate(measuring)
        texts += answer["seen"]
        charts += answer["charts"]
        found += [
            Finding(f"{report.place(file)}, chart {each['chart']}, {view}", each["message"])
            for each in answer["findings"]
        ]
    seen = f"{counted(texts, 'text')} in {counted(charts, 'drawing')}"
    return Outcome(report.name, check, seen, tuple(found))


def chart_places(browser, report):
    # Alone, a chart is the same at any size; on the page, its style may hang on the width.
    views = ("light", "at 320 px"), ("light",)
    yield measured(browser, report, "chart text inside, apart", PLACES, *views)


def chart_contrast(browser, report):
    views = ("light", "dark"), ("light", "dark")
    yield measured(browser, report, "chart text contrast", CONTRAST, *views)
