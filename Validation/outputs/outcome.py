"""What a check says of a report."""

from dataclasses import dataclass

# One fault can make thousands of findings.
PRINTED = 20


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong: where, and what."""

    place: str
    message: str


@dataclass(frozen=True)
class Outcome:
    """What one check saw of one report.

    `seen` counts what was looked at, as words; `findings` is empty where nothing is wrong.
    """

    report: str
    check: str
    seen: str
    findings: tuple[Finding, ...] = ()

    def __str__(self):
        verdict = "FAIL" if self.findings else "ok"
        found = f", {counted(len(self.findings), 'finding')}" if self.findings else ""
        lines = [f"{verdict:<5}{self.report:<22}{self.check:<30}{self.seen}{found}"]
        lines += [f"     {each.place}: {each.message}" for each in self.findings[:PRINTED]]
        if len(self.findings) > PRINTED:
            lines.append(f"     and {len(self.findings) - PRINTED} more")
        return "\n".join(lines)


def unreadable(report, check, error):
    """The outcome of a check that can't read what it is to look at."""
    found = Finding(report.name, f"can't be read: {type(error).__name__}: {error}")
    return Outcome(report.name, check, "nothing", (found,))


def counted(number, noun):
    """A number with its noun: "1 page", "3 pages"."""
    plural = noun[:-1] + "ies" if noun.endswith("y") else noun + "s"
    return f"{number} {noun if number == 1 else plural}"
