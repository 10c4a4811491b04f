"""Holds report.html and each chart to themselves: Chromium asks for no other file or address."""

from outcome import Finding, Outcome, counted
from pages.browser import opened_page


def asked_for(browser, file):
    """The addresses that a file asks for, but its own."""
    addresses = []
    with opened_page(browser, file, on_request=lambda request: addresses.append(request.url)):
        return [address for address in addresses if address != file.as_uri()]


def self_containment(browser, report):
    files = [report.page, *report.charts]
    found = [
        Finding(report.place(file), f"asks for {address}")
        for file in files
        for address in asked_for(browser, file)
    ]
    yield Outcome(report.name, "no requests", counted(len(files), "file"), tuple(found))
