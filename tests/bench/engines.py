# SPDX-License-Identifier: MIT
"""Engines that somebody might pick instead, on the same decisions: see peers/protocol.py.

Each is a process of its own, has its rules written by hand for it, and must answer every row as
the library does before anything is measured. One that cannot be had here is told as such.
"""
import csv
import pathlib
import shutil
import subprocess
import sys
from typing import NamedTuple

import numpy
from race import Race

PEERS = pathlib.Path(__file__).resolve().parent / "peers"
CALLS, COLUMNS = "libtdpelect, two calls a group", "libtdpelect, one call for all"


class Missing(Exception):
    """Why a peer cannot be had here."""


class Peer(NamedTuple):
    name: str
    turns: int        # so many make a time that can be measured
    prepare: object   # of the build folder, the command


def must(*command, cwd=None):
    try:
        said = subprocess.run(command, cwd=cwd, capture_output=True, text=True)
    except OSError as error:
        raise Missing(f"{command[0]}: {error.strerror}") from None
    if said.returncode:
        lines = (said.stderr or said.stdout).strip().splitlines() or ["it failed"]
        raise Missing(f"{pathlib.Path(command[0]).name}: {lines[-1][:120]}")


def ours(how):
    return lambda build: [f"{build}/tests/bench/bench-decide", how]


def python(file, *arguments, package=None):
    """A peer in Python; `package` is installed into the Python that measures."""
    def prepare(_):
        if package:
            must(sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet",
                 "install", package)
        return [sys.executable, PEERS / file, *arguments]
    return prepare


def tdpelect(_):
    must(sys.executable, "-c", "import tdpelect")
    return [sys.executable, PEERS / "tdpelect_python.py"]


def copied(build, name, *patterns):
    """What a packager builds from, outside the sources."""
    folder = pathlib.Path(build) / "bench-peers" / name
    folder.mkdir(parents=True, exist_ok=True)
    for pattern in patterns:
        for path in PEERS.glob(pattern):
            shutil.copy(path, folder)
    return folder


def node(file):
    def prepare(build):
        folder = copied(build, "node", "*.mjs", "package.json")
        if not (folder / "node_modules").exists():
            must("npm", "install", "--no-audit", "--no-fund", "--loglevel=error", cwd=folder)
        return ["node", folder / file]
    return prepare


def clips(build):
    program = copied(build, "clips", "*.clp") / "clips"
    must("cc", "-O2", "-o", program, PEERS / "clips.c", "-lclips", "-lm")
    return [program, program.parent / "rules.clp"]


def opa(build):
    folder = copied(build, "opa", "opa/*")
    must("go", "mod", "tidy", cwd=folder)
    must("env", "CGO_ENABLED=0", "go", "build", "-o", "opa", ".", cwd=folder)
    return [folder / "opa"]


ONE_BY_ONE = [
    Peer(CALLS, 50, ours("calls")),
    Peer("the Python package", 1, tdpelect),
    Peer("plain Python", 100, python("plain_python.py")),
    Peer("CLIPS", 2, clips),
    Peer("Open Policy Agent", 1, opa),
    Peer("json-rules-engine", 1, node("json_rules_engine.mjs")),
    Peer("zen-engine", 1, node("zen.mjs")),
]
ALL_AT_ONCE = [
    Peer(COLUMNS, 5, ours("columns")),
    Peer("NumPy", 2, python("numpy_arrays.py")),
    Peer("DuckDB", 1, python("sql.py", "duckdb")),
    Peer("SQLite", 1, python("sql.py", "sqlite")),
    Peer("OpenFisca", 1, python("openfisca_groups.py", package="openfisca-core==46.0.1")),
]


def write_rows(path, rows, seed=4):
    """Groups of 50 to 600 households; every tenth has half of them present or one more, and
    every tenth so many votes for A, where rules go wrong first."""
    random = numpy.random.default_rng(seed)
    electorate = random.integers(50, 600, rows)
    present = (electorate * random.uniform(0.4, 1.0, rows)).astype(int)
    present[::10] = electorate[::10] // 2 + random.integers(0, 2, len(present[::10]))
    a = (present * random.uniform(0.2, 1.0, rows)).astype(int)
    a[5::10] = numpy.minimum(electorate[5::10] // 2 + random.integers(0, 2, len(a[5::10])),
                             present[5::10])
    b = random.integers(0, present - a + 1)
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["electorate", "present", "a", "b"])
        writer.writerows(zip(electorate.tolist(), present.tolist(), a.tolist(), b.tolist()))


class Running:
    """A peer at work."""

    def __init__(self, peer, build, rows_path):
        command = [*peer.prepare(build), rows_path, str(peer.turns)]
        self.process = subprocess.Popen([str(word) for word in command], text=True, bufsize=1,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.version = self.process.stdout.readline().strip()
        self.answers = self.process.stdout.readline().strip()
        if not self.answers:
            raise Missing(f"it ended with {self.process.wait()} and no answers")

    def turn(self):
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        return float(self.process.stdout.readline())

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def compare(running, base):
    for row, (one, other) in enumerate(zip(base.answers, running.answers)):
        if one != other:
            sys.exit(f"row {row}: the library says {one}, {running.version} {other}")
    if len(running.answers) != len(base.answers):
        sys.exit(f"{running.version} answers {len(running.answers)} rows")


def race_of(peers, asked, rows):
    """The race, who was in it by what version, and who could not be."""
    path = pathlib.Path(asked.build) / f"bench-rows-{rows}.csv"
    write_rows(path, rows)
    race = Race("decisions", rows, asked.rounds, base=peers[0].name)
    running, missing = {}, {peer.name: "not asked for" for peer in peers
                            if peer.name in asked.without}
    for peer in peers:
        if peer.name in missing:
            continue
        try:
            running[peer.name] = Running(peer, asked.build, path)
        except (Missing, OSError) as reason:
            if peer.name == race.base:
                sys.exit(f"{peer.name}: {reason}")
            missing[peer.name] = str(reason)
            continue
        compare(running[peer.name], running[race.base])
        race.add_turn(peer.name, running[peer.name].turn)
    race.run()
    for one in running.values():
        one.close()
    return race, running, missing


def figure_of(peer):
    return peer.name.lower().replace(",", "").replace(" ", "_").replace("-", "_") + "_ratio"


def table_of(peers, asked, rows, figures):
    race, running, missing = race_of(peers, asked, rows)
    yield f"| {rows:,} decisions by | version | µs each | times ours |"
    yield "| --- | --- | ---: | ---: |"
    for peer in peers:
        if peer.name in missing:
            yield f"| {peer.name} | not here: {missing[peer.name]} | | |"
            continue
        yield (f"| {peer.name} | {running[peer.name].version} | {race.best(peer.name) / 1e3:.4g} "
               f"| {race.ratio(peer.name):.3g} |")
        figures[figure_of(peer)] = round(race.ratio(peer.name), 2)


def measure(asked):
    figures = {}
    table = [*table_of(ONE_BY_ONE, asked, asked.decisions, figures), "",
             *table_of(ALL_AT_ONCE, asked, asked.groups, figures)]
    return table, figures
