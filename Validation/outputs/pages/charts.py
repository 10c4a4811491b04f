"""Holds the texts of charts to what axe doesn't see: where they stand, and how they stand out.

Measured in every drawing on the page and in every chart of its own, as Chromium lays them out with
the fonts there are: no text is cut off, none lies over another, and each has the contrast that WCAG
asks for.
"""

from pathlib import Path

from outcome import Finding, Outcome, counted
from pages.browser import VIEWS, opened_page

PLACES, CONTRAST = "chart text inside, apart", "chart text contrast"
SCRIPTS = {PLACES: "chart_places.js", CONTRAST: "chart_contrast.js"}
MEASURING = {
    check: Path(__file__).with_name(script).read_text(encoding="utf-8")
    for check, script in SCRIPTS.items()
}
# Places don't hang on the colours; alone, a chart is the same at any width.
PAGE_VIEWS = {"light": [PLACES, CONTRAST], "dark": [CONTRAST], "at 320 px": [PLACES]}
CHART_VIEWS = {"light": [PLACES, CONTRAST], "dark": [CONTRAST]}


def measured(browser, report):
    """What each measuring says of the page and of each chart: the check, the place, the answer."""
    shown = [(report.page, view, checks) for view, checks in PAGE_VIEWS.items()]
    shown += [(chart, *each) for chart in report.charts for each in CHART_VIEWS.items()]
    for file, view, checks in shown:
        with opened_page(browser, file, **VIEWS[view]) as page:
            for check in checks:
                yield check, f"{report.place(file)}, {view}", page.evaluate(MEASURING[check])


def not_shown(report, answers):
    """Charts that stand in a file and not on the page, or the other way round."""
    shown = answers[0][2]["charts"]
    if shown != len(report.charts):
        message = f"shows {counted(shown, 'chart')}, and charts/ has {len(report.charts)}"
        yield Finding(report.place(report.page), message)


def charts(browser, report):
    answers = list(measured(browser, report))
    yield Outcome(
        report.name,
        "charts on the page",
        counted(len(report.charts), "chart"),
        tuple(not_shown(report, answers)),
    )
    for check in MEASURING:
        own = [(place, answer) for name, place, answer in answers if name == check]
        texts = counted(sum(answer["seen"] for _, answer in own), "text")
        drawings = counted(sum(answer["charts"] for _, answer in own), "drawing")
        found = tuple(
            Finding(f"{place}, chart {each['chart']}", each["message"])
            for place, answer in own
            for each in answer["findings"]
        )
        yield Outcome(report.name, check, f"{texts} in {drawings}", found)
