"""Writes RESULTS.md from the measures in out/: results.py ROWS..."""

import csv
import os
import platform
import subprocess
import sys
from pathlib import Path

OUT = Path("out")
LIMITS = ["bare read", "libcsv, one core", "libcsv, all cores"]
PEERS = ["Polars", "DuckDB", "pandas", "data.table", "Miller"]
PLANS = {
    "frequencies": "54 frequency tables",
    "banner": "54 tables, each by three questions",
    "pairs": "200 two-way tables",
}


class Run:
    """The fastest of a tool's runs: CPU and wall seconds, peak MB, and the exit code."""

    def __init__(self, fields):
        self.cpu, self.wall, self.peak = map(float, fields[1:4])
        self.code = int(fields[4])


def lines(path):
    if not path.exists():
        return []
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def fastest_runs(path):
    fastest = {}
    for fields in lines(path):
        run, before = Run(fields), fastest.get(fields[0])
        # A failed run is kept only where no other is.
        if before is None or (run.code != 0, run.wall) < (before.code != 0, before.wall):
            fastest[fields[0]] = run
    return fastest


def number(value):
    """Three digits at least, as far as they are known."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def table(head, rows):
    print("| " + " | ".join(head) + " |")
    print("| :--- |" + " ---: |" * (len(head) - 1))
    for row in rows:
        print("| " + " | ".join(row) + " |")
    print()


def listed(words):
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " and " + words[-1]


def command(*words):
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout.strip()


def machine():
    """The processor, its cores, the memory and the system; never the machine's name."""
    if platform.system() == "Darwin":
        model, size = command("sysctl", "-n", "machdep.cpu.brand_string", "hw.memsize").split("\n")
        return model, int(size), "macOS " + platform.mac_ver()[0]
    about = dict(
        line.split(":", 1) for line in command("lscpu").split("\n") if ":" in line
    )
    size = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return about["Model name"].strip(), size, platform.freedesktop_os_release()["PRETTY_NAME"]


def print_machine():
    model, size, system = machine()
    print("## Machine and versions\n")
    print(f"{model}, {os.cpu_count()} cores, {size / 2**30:.0f} GiB of memory, {system}.\n")
    facts = dict(lines(OUT / "facts.tsv"))
    for name, version in facts.items():
        print(f"- {name}: {version}")
    missing = [name for name in PEERS if name not in facts]
    if missing:
        print(f"\nNot installed here, so not measured: {listed(missing)}.")
    print()


def print_peers(rows, runs):
    print(f"### {rows:,} rows\n")
    answers = {fields[0]: fields[1] for fields in lines(OUT / str(rows) / "answers.tsv")}
    mine = runs["banner"]

    def row(name, run, answer):
        if run.code != 0:
            return [name] + ["–"] * 5 + [f"failed, exit code {run.code}"]
        measures = [run.wall, run.cpu, run.peak, run.wall / mine.wall, run.peak / mine.peak]
        return [name, *map(number, measures), answer]

    peers = sorted(
        (name for name in PEERS if name in runs),
        key=lambda name: (runs[name].code != 0, runs[name].wall),
    )
    answer_of = {name: answers.get(name, "no answer") for name in peers}
    head = ["", "wall s", "CPU s", "peak MB", "wall ÷ rollcall", "peak ÷ rollcall", "same counts"]
    short = {name: "yes" if answer == "same" else "no" for name, answer in answer_of.items()}
    table(
        head,
        [row("rollcall", mine, "")] + [row(name, runs[name], short[name]) for name in peers],
    )
    for name, answer in answer_of.items():
        if answer != "same" and runs[name].code == 0:
            print(f"**{name} counts otherwise**, first at {answer}.\n")
    facts = dict(lines(OUT / "facts.tsv"))
    left_out = [name for name in PEERS if name in facts and name not in runs]
    if left_out:
        print(f"Not run at this size: {listed(left_out)}.\n")
    print_reading(mine, {name: runs[name] for name in peers if runs[name].code == 0})


def print_reading(mine, peers):
    if not peers:
        print("No peer was measured.\n")
        return
    ratios = [f"{name} {number(run.wall / mine.wall)}" for name, run in peers.items()]
    faster = sum(run.wall < mine.wall for run in peers.values())
    smaller = sum(run.peak < mine.peak for run in peers.values())
    smallest = min(peers, key=lambda name: peers[name].peak)
    least = peers[smallest].peak / mine.peak
    print(
        f"In units of rollcall's {number(mine.wall)} s: {listed(ratios)}. Faster than rollcall:"
        f" {faster} of {len(peers)}; with less memory: {smaller} of {len(peers)}. The peer with the"
        f" least memory, {smallest}, takes {number(least)} times rollcall's.\n"
    )


def print_limits(measures):
    print("## Limits\n")
    print("What part of rollcall's wall time the same bytes take alone:\n")
    rows = []
    for size, runs in measures.items():
        for name in LIMITS:
            limit = runs[name]
            shares = [limit.wall / runs[plan].wall for plan in PLANS]
            rows.append(
                [f"{size:,} rows: {name}", number(limit.wall), number(limit.cpu)]
                + [f"{share:.0%}" for share in shares]
            )
    table(["", "wall s", "CPU s", *PLANS.values()], rows)
    size = max(measures)
    runs = measures[size]
    all_cores, one = runs[LIMITS[2]], runs[LIMITS[1]]
    print(
        f"At {size:,} rows rollcall's {PLANS['frequencies']} reach"
        f" {all_cores.wall / runs['frequencies'].wall:.0%} of the speed of bare libcsv on all cores,"
        f" and cost {number(runs['frequencies'].cpu / one.cpu)} times the CPU time of bare libcsv"
        " on one.\n"
    )


def print_growth(measures):
    print("## Growth and plans\n")
    print("Seconds of wall time for a million rows, and peak memory:\n")
    rows = []
    for size, runs in measures.items():
        per_million = [number(runs[plan].wall * 1e6 / size) for plan in PLANS]
        rows.append([f"{size:,} rows", *per_million, number(runs["banner"].peak)])
    table(["", *PLANS.values(), "peak MB, by three questions"], rows)
    speeds = [runs["banner"].wall * 1e6 / size for size, runs in measures.items()]
    if len(measures) > 1:
        print(
            f"From {min(measures):,} to {max(measures):,} rows a million rows take between"
            f" {number(min(speeds))} and {number(max(speeds))} s with the banner."
        )
    size = max(measures)
    runs = measures[size]
    print(
        f"At {size:,} rows the {PLANS['pairs']} take"
        f" {number(runs['pairs'].wall / runs['frequencies'].wall)} times as long as the"
        f" {PLANS['frequencies']}, and the banner's cells"
        f" {number(runs['banner'].wall / runs['frequencies'].wall)} times.\n"
    )


def print_audit():
    runs = fastest_runs(OUT / "audits.tsv")
    print("## Twelve percentages, bases to 10,000\n")
    table(
        ["", "wall s", "CPU s"], [[n, f"{r.wall:.3f}", f"{r.cpu:.3f}"] for n, r in runs.items()]
    )
    search, audit = runs["plain search"], runs["rollcall audit"]
    print(f"The plain search takes {number(search.wall / audit.wall)} times as long.")


def main(sizes):
    measures = {size: fastest_runs(OUT / str(size) / "measures.tsv") for size in sorted(sizes)}
    print("# What `make bench` measured\n")
    print("Written by `make bench`; `README.md` beside it says what is measured, and how.\n")
    print_machine()
    print("## Peers: 54 questions, each in all and by three others\n")
    for size, runs in measures.items():
        print_peers(size, runs)
    print_limits(measures)
    print_growth(measures)
    print_audit()


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]])
