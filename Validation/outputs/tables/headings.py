"""Compares the headings of a page with shorter ones of the same table.

A page has the name of a group and its base above all its columns; where there is one row of
headings, only the first of a group states the base, and a group alone needs no name.
"""

import re

BASE = re.compile(r" \((?:base|weighted|effective) [^()]*\)")


def bare(heading):
    return BASE.sub("", heading)


def shortened(heading, full):
    """Whether a heading is that of the page, perhaps without its base or its group."""
    stated, bases = BASE.findall(heading), BASE.findall(full)
    return (not stated or stated == bases) and f": {bare(full)}".endswith(f": {bare(heading)}")
