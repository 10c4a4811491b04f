"""One Chromium, Debian's own, for every page and chart that is looked at."""

from contextlib import contextmanager

from playwright.sync_api import sync_playwright

DESKTOP = {"width": 1280, "height": 900}
# The narrowest screen that WCAG 2.2 (1.4.10, reflow) has in mind.
PHONE = {"width": 320, "height": 640}
# What A4 leaves between margins of 2 cm, in CSS pixels.
PAPER = {"width": 642, "height": 971}

VIEWS = {
    "light": {"viewport": DESKTOP, "color_scheme": "light"},
    "dark": {"viewport": DESKTOP, "color_scheme": "dark"},
    "at 320 px": {"viewport": PHONE, "color_scheme": "light"},
}


@contextmanager
def opened_browser():
    with sync_playwright() as playwright:
        # Chromium refuses to run as root inside of its sandbox.
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        yield browser
        browser.close()


@contextmanager
def opened_page(browser, file, on_request=None, **view):
    """A file in a window of its own; `on_request` hears of everything that it asks for."""
    # Without the page's own policy, which would hide what it asks for in vain.
    context = browser.new_context(bypass_csp=True, **view)
    page = context.new_page()
    if on_request:
        page.on("request", on_request)
    page.goto(file.as_uri(), wait_until="load")
    yield page
    context.close()
