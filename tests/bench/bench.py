#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How fast the column calls are beside memcpy, DuckDB, NumPy, plain SQL and Python.

    bench.py BUILD [--rows N] [--rounds N] [--write docs/benchmarks.md] [--plot FILE.svg]

Everybody does the same work in one process, turn by turn, on one core; all answers are
compared. Times are of the processor, not of the clock. Peers that are not installed are left
out (`pip install numpy duckdb`). NumPy is needed.
"""
import argparse
import pathlib
import resource
import statistics
import sys
import time

import numpy
import work
from library import Library

try:
    import duckdb
except ImportError:
    duckdb = None


class Race:
    """Some who do the same work, in turns."""

    def __init__(self, title, rows, rounds):
        self.title, self.rows, self.rounds = title, rows, rounds
        self.runners, self.times = {}, {}

    def add(self, name, run, rows=None):
        self.runners[name] = (run, rows or self.rows)

    def run(self):
        for name in self.runners:
            self.times[name] = []
        for _ in range(self.rounds):
            for name, (run, rows) in self.runners.items():
                start = time.process_time()
                run()
                self.times[name].append((time.process_time() - start) * 1e9 / rows)
        return self

    def best(self, name):
        return min(self.times[name])

    def ratio(self, slow, fast):
        """The median of what was measured side by side."""
        return statistics.median(a / b for a, b in zip(self.times[slow], self.times[fast]))

    def lines(self):
        for name in self.runners:
            yield (f"| {self.title} | {self.rows:,} | {name} | {self.best(name):.2f} "
                   f"| {self.ratio(name, 'libtdpelect'):.2f} |")


def same(title, ours, theirs):
    for name, (one, other) in enumerate(zip(ours, theirs)):
        if not numpy.array_equal(one, other):
            row = int(numpy.flatnonzero(numpy.asarray(one) != numpy.asarray(other))[0])
            sys.exit(f"{title}: column {name}, row {row}: {one[row]}, others say {other[row]}")


def copying(byte_count):
    """A copy that reads and writes together as many bytes as the call does."""
    source, target = (numpy.ones(byte_count // 2, numpy.uint8) for _ in range(2))
    return lambda: numpy.copyto(target, source)


def database(name, columns):
    """The columns as a table of DuckDB, on one thread."""
    base = duckdb.connect(config={"threads": 1})
    base.register("columns", columns)
    base.execute(f"CREATE TABLE {name} AS SELECT * FROM columns")
    base.unregister("columns")
    return base


def answers_of(base, table):
    return list(base.execute(f"SELECT * FROM {table}").fetchnumpy().values())


def eligibility(library, rows, rounds):
    race = Race("eligibility", rows, rounds)
    births, known, truth = work.people(rows)
    out = [numpy.zeros(rows, kind) for kind in ("u1", "u8", "u8", "u8")]
    race.add("libtdpelect", lambda: library.eligibility(births, known, truth, *out))
    race.add("memcpy", copying(45 * rows))
    race.add("NumPy", lambda: work.people_numpy(births, known, truth))
    few = min(rows, 50000)
    lists = [column[:few].tolist() for column in (births, known, truth)]
    race.add("Python", lambda: work.people_python(*lists), few)
    library.eligibility(births, known, truth, *out)
    same("eligibility", out, work.people_numpy(births, known, truth))
    same("eligibility", out[:1], [work.people_python(*lists) + out[0][few:].tolist()])
    if duckdb:
        base = database("people", {"birth": births, "known": known, "truth": truth})
        race.add("DuckDB", lambda: base.execute(
            f"CREATE OR REPLACE TABLE answers AS {work.PEOPLE_SQL}"))
        base.execute(f"CREATE TABLE answers AS {work.PEOPLE_SQL}")
        same("eligibility", out, answers_of(base, "answers"))
    return race.run()


def majority(library, rows, rounds, peers=True):
    race = Race("quorum and majority", rows, rounds)
    columns = work.groups(rows)
    out = [numpy.zeros(rows, kind) for kind in ("u1", "i4", "i4", "u1", "u4")]
    race.add("libtdpelect", lambda: library.majority(*columns, *out))
    race.add("memcpy", copying(34 * rows))
    library.majority(*columns, *out)
    if peers:
        race.add("NumPy", lambda: work.groups_numpy(*columns))
        same("majority", out, work.groups_numpy(*columns))
    if peers and duckdb:
        n, p, v, votes = columns
        base = database("groups", {"n": n, "p": p, "v": v, "a": votes[:, 0].copy(),
                                   "b": votes[:, 1].copy()})
        race.add("DuckDB", lambda: base.execute(
            f"CREATE OR REPLACE TABLE answers AS {work.GROUPS_SQL}"))
        base.execute(f"CREATE TABLE answers AS {work.GROUPS_SQL}")
        same("majority", out, answers_of(base, "answers"))
    return race.run()


def duplicates(library, rows, rounds):
    race = Race("duplicates", rows, rounds)
    ids, offsets = work.identifiers(rows)
    firsts, nexts = (numpy.zeros(rows, numpy.int32) for _ in range(2))
    scratch = library.scratch(rows)
    race.add("libtdpelect", lambda: library.duplicates(ids, offsets, scratch, firsts, nexts))
    found, twice = library.duplicates(ids, offsets, scratch, firsts, nexts)
    texts = ids.view("S12")
    values, counts = numpy.unique(texts, return_counts=True)
    if (found, twice) != (len(values), int((counts > 1).sum())):
        sys.exit(f"duplicates: {found} ids and {twice} duplicates, NumPy says otherwise")
    race.add("NumPy", lambda: numpy.unique(texts, return_counts=True))
    if duckdb:
        base = database("ids", {"id": texts.astype("U12").astype(object)})
        query = "SELECT id, count(*) FROM ids GROUP BY id HAVING count(*) > 1"
        race.add("DuckDB", lambda: base.execute(
            f"CREATE OR REPLACE TABLE answers AS {query}"))
        base.execute(f"CREATE TABLE answers AS {query}")
        said = sorted(base.execute("SELECT id FROM answers").fetchnumpy()["id"])
        first = numpy.flatnonzero((firsts == numpy.arange(rows)) & (nexts >= 0))
        if sorted(texts[first].astype("U12")) != said:
            sys.exit("duplicates: DuckDB finds others")
    return race.run()


def growth(library, most):
    """Nanoseconds and bytes for a ward, a province, the country and more."""
    found = []
    for rows in (100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 28_000_000):
        if rows > most:
            break
        columns = work.people(rows)
        out = [numpy.zeros(rows, kind) for kind in ("u1", "u8", "u8", "u8")]
        turns = max(3, 2_000_000 // rows)
        best = 1e9
        for _ in range(3):
            start = time.process_time()
            for _ in range(turns):
                library.eligibility(*columns, *out)
            best = min(best, (time.process_time() - start) / turns)
        memory = sum(column.nbytes for column in (*columns, *out))
        found.append((rows, best, memory))
    return found


def plot(found, path):
    """Both axes by powers of ten: what grows linearly is a straight line."""
    def place(rows, value, least):
        return (60 + 70 * numpy.log10(rows / 100), 260 - 32 * numpy.log10(value / least))

    lines = []
    for title, colour, index, unit in (("time", "#1b6", 1, 1e-7), ("memory", "#36c", 2, 1e3)):
        points = [place(row[0], row[index], unit) for row in found]
        lines.append(f'<polyline fill="none" stroke="{colour}" stroke-width="2" points="'
                     + " ".join(f"{x:.1f},{y:.1f}" for x, y in points) + '"/>')
        x, y = points[-1]
        lines.append(f'<text x="{x + 6:.0f}" y="{y - 8 + 16 * (index - 1):.0f}" fill="{colour}">{title}</text>')
    for power in range(2, 8):
        lines.append(f'<text x="{60 + 70 * (power - 2)}" y="285" text-anchor="middle">'
                     f'10<tspan dy="-4" font-size="8">{power}</tspan></text>')
    for power in range(0, 7, 2):
        y = 260 - 32 * power
        lines.append(f'<line x1="56" x2="440" y1="{y}" y2="{y}" stroke="#ddd"/>'
                     f'<text x="52" y="{y + 4}" text-anchor="end">{10 ** (power - 4):g} ms · '
                     f'{10 ** (power - 3):g} MB</text>')
    pathlib.Path(path).write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-70 40 600 260" '
        'font-family="sans-serif" font-size="11">\n'
        '<title>Eligibility of so many people: time and memory grow linearly</title>\n'
        + "\n".join(lines) + "\n</svg>\n", encoding="utf-8")


def write(path, lines):
    """Between the marks of the page."""
    begin, end = "<!-- measured -->\n", "<!-- /measured -->"
    page = pathlib.Path(path)
    text = page.read_text(encoding="utf-8")
    head, rest = text.split(begin)
    page.write_text(head + begin + "\n".join(lines) + "\n" + end + rest.split(end)[1],
                    encoding="utf-8")


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("build")
    options.add_argument("--rows", type=int, default=28_000_000)
    options.add_argument("--groups", type=int, default=1_000_000)
    options.add_argument("--many-groups", type=int, default=0)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--write")
    options.add_argument("--plot")
    asked = options.parse_args()
    library = Library(asked.build)
    lines = ["| work | rows | who | ns a row | times ours |", "| --- | ---: | --- | ---: | ---: |"]
    print(*lines, sep="\n", flush=True)

    def show(race):
        for line in race.lines():
            print(line, flush=True)
            lines.append(line)

    show(eligibility(library, asked.rows, asked.rounds))
    show(majority(library, asked.groups, asked.rounds * 3))
    if asked.many_groups:
        show(majority(library, asked.many_groups, asked.rounds, peers=False))
    show(duplicates(library, asked.rows, min(asked.rounds, 3)))
    found = growth(library, asked.rows)
    lines += ["", "| people | ms | MB |", "| ---: | ---: | ---: |"]
    lines += [f"| {rows:,} | {1e3 * seconds:.4g} | {memory / 1e6:.4g} |"
              for rows, seconds, memory in found]
    print(*lines[-len(found):], sep="\n")
    print(f"greatest memory of all together: "
          f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6:.1f} GB")
    if asked.plot:
        plot(found, asked.plot)
    if asked.write:
        write(asked.write, lines)


if __name__ == "__main__":
    main()
