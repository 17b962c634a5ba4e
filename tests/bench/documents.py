# SPDX-License-Identifier: MIT
"""An election's document in, its explained report out, beside jansson alone; and scenarios."""
import json
import os
import pathlib
import subprocess
import sys

from race import Race

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
JANSSON = "jansson alone"


def elections():
    """The published ones that can be judged (one names a day that does not exist)."""
    for path in sorted((ROOT / "examples/elections").glob("*.json")):
        document = json.loads(path.read_text(encoding="utf-8"))
        if document["format"].startswith("tdpelect.election/"):
            yield path


def reports(asked):
    """What documents.c measured, round by round."""
    paths = list(elections())
    race = Race("reports", len(paths), asked.rounds * 3, base=JANSSON)
    command = [f"{asked.build}/tests/bench/bench-documents", "40", str(race.rounds), *paths]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    pairs = [line.split() for line in said.splitlines()]
    race.times = {"libtdpelect": [float(ours) for ours, _ in pairs],
                  JANSSON: [float(theirs) for _, theirs in pairs]}
    return race


def scenarios_a_second(asked):
    """`tdpelect audit tests/scenarios`, the fastest of some runs, by the processor's time."""
    command = [f"{asked.build}/tools/tdpelect", "audit", ROOT / "tests/scenarios"]
    best = 0
    for _ in range(max(asked.rounds // 2, 1)):
        start = spent_by_children()
        said = subprocess.run(command, capture_output=True, text=True)
        if said.returncode:
            sys.exit("some scenarios fail: nothing is measured of what is wrong")
        count = sum(line.startswith("ok ") for line in said.stdout.splitlines())
        best = max(best, count / (spent_by_children() - start))
    return count, best


def spent_by_children():
    spent = os.times()
    return spent.children_user + spent.children_system


def measure(asked):
    race = reports(asked)
    ours, theirs = race.best("libtdpelect"), race.best(JANSSON)
    count, rate = scenarios_a_second(asked)
    table = ["| documents | who | µs a document | documents a second | times jansson |",
             "| ---: | --- | ---: | ---: | ---: |",
             f"| {race.rows} | libtdpelect: read, judge, explain, write | {ours / 1e3:.1f} "
             f"| {1e9 / ours:,.0f} | {race.ratio('libtdpelect'):.2f} |",
             f"| {race.rows} | jansson alone: read, build, write | {theirs / 1e3:.1f} "
             f"| {1e9 / theirs:,.0f} | 1.00 |",
             f"| {count} | `tdpelect audit tests/scenarios` | {1e6 / rate:.1f} | {rate:,.0f} | |"]
    return table, {"report_jansson_ratio": round(race.ratio("libtdpelect"), 2),
                   "reports_a_second": round(1e9 / ours), "scenarios_a_second": round(rate)}
