"""All checks, and how to run some of them over some reports."""

from concurrent.futures import ThreadPoolExecutor

from description import description
from outcome import unreadable
from pages.accessibility import accessibility
from pages.browser import opened_browser
from pages.charts import charts
from pages.markup import markup
from pages.paper import paper
from pages.reflow import reflow
from pages.self_containment import self_containment
from tables.agreement import data_agreement, document_agreement, markdown_agreement
from workbooks.agreement import workbook_agreement

# Those that look at a report in a browser, in its files, or at the files of all reports at once.
IN_BROWSER = (accessibility, reflow, paper, self_containment, charts)
ONE_BY_ONE = (markdown_agreement, document_agreement, data_agreement, description)
ALL_AT_ONCE = (markup, workbook_agreement)
ALL = IN_BROWSER + ONE_BY_ONE + ALL_AT_ONCE


def outcomes(pairs):
    """The outcomes of pairs of a check and a report, those in a browser beside the others."""
    with ThreadPoolExecutor() as pool:
        streams = [pool.submit(run, pairs) for run in (in_browser, one_by_one, all_at_once)]
        return [outcome for stream in streams for outcome in stream.result()]


def in_browser(pairs):
    with opened_browser() as browser:
        return [
            outcome
            for check, report in pairs
            if check in IN_BROWSER
            for outcome in told(check, browser, report)
        ]


def one_by_one(pairs):
    return [
        outcome for check, report in pairs if check in ONE_BY_ONE for outcome in told(check, report)
    ]


def all_at_once(pairs):
    # A program that is given nothing to look at waits for somebody to do so.
    looked_at = {
        check: [report for each, report in pairs if each is check] for check in ALL_AT_ONCE
    }
    return [
        outcome for check, reports in looked_at.items() if reports for outcome in check(reports)
    ]


def told(check, *looked_at):
    """What a check says of a report, the last of what it's given; that it can't read it as well."""
    try:
        return list(check(*looked_at))
    except Exception as error:
        return [unreadable(looked_at[-1], check.__name__, error)]
