# SPDX-License-Identifier: MIT
"""The column calls beside memory itself, DuckDB, NumPy and Python, on the same columns in one
process; all answers are compared first."""
import sys

import duckdb
import numpy
import work
from library import Library
from race import Race

HEAD = ("| work | rows | who | ns a row | times ours |", "| --- | ---: | --- | ---: | ---: |")


def lines(race):
    for name in race.runners:
        yield (f"| {race.title} | {race.rows:,} | {name} | {race.best(name):.2f} "
               f"| {race.ratio(name):.2f} |")


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
    base = database("people", {"birth": births, "known": known, "truth": truth})
    race.add("DuckDB", lambda: base.execute(
        f"CREATE OR REPLACE TABLE answers AS {work.PEOPLE_SQL}"))
    base.execute(f"CREATE TABLE answers AS {work.PEOPLE_SQL}")
    same("eligibility", out, answers_of(base, "answers"))
    return race.run()


def majority(library, rows, rounds):
    race = Race("quorum and majority", rows, rounds)
    columns = work.groups(rows)
    out = [numpy.zeros(rows, kind) for kind in ("u1", "i4", "i4", "u1", "u4")]
    race.add("libtdpelect", lambda: library.majority(*columns, *out))
    race.add("memcpy", copying(34 * rows))
    library.majority(*columns, *out)
    race.add("NumPy", lambda: work.groups_numpy(*columns))
    same("majority", out, work.groups_numpy(*columns))
    n, p, v, votes = columns
    base = database("groups", {"n": n, "p": p, "v": v, "a": votes[:, 0].copy(),
                               "b": votes[:, 1].copy()})
    race.add("DuckDB", lambda: base.execute(
        f"CREATE OR REPLACE TABLE answers AS {work.GROUPS_SQL}"))
    base.execute(f"CREATE TABLE answers AS {work.GROUPS_SQL}")
    same("majority", out, answers_of(base, "answers"))
    return race.run()


PART = 10_000_000


def many_majorities(library, rows, rounds):
    """One call over columns of 34 bytes a row, which are filled, and compared with NumPy's
    answers, part by part; the copy goes part by part too."""
    race = Race("quorum and majority", rows, rounds)
    columns = [numpy.empty(rows, "i4") for _ in range(3)] + [numpy.empty((rows, 2), "i4")]
    out = [numpy.zeros(rows, kind) for kind in ("u1", "i4", "i4", "u1", "u4")]
    parts = [slice(start, min(start + PART, rows)) for start in range(0, rows, PART)]
    for seed, part in enumerate(parts, 2):
        for column, filled in zip(columns, work.groups(part.stop - part.start, seed)):
            column[part] = filled
    library.majority(*columns, *out)
    for part in parts:
        same("majority", [column[part] for column in out],
             work.groups_numpy(*(column[part] for column in columns)))
    copy = copying(34 * min(PART, rows))
    race.add("libtdpelect", lambda: library.majority(*columns, *out))
    race.add("memcpy", lambda: [copy() for _ in parts])
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
    base = database("ids", {"id": texts.astype("U12").astype(object)})
    query = "SELECT id, count(*) FROM ids GROUP BY id HAVING count(*) > 1"
    race.add("DuckDB", lambda: base.execute(f"CREATE OR REPLACE TABLE answers AS {query}"))
    base.execute(f"CREATE TABLE answers AS {query}")
    said = sorted(base.execute("SELECT id FROM answers").fetchnumpy()["id"])
    first = numpy.flatnonzero((firsts == numpy.arange(rows)) & (nexts >= 0))
    if sorted(texts[first].astype("U12")) != said:
        sys.exit("duplicates: DuckDB finds others")
    return race.run()


def races(asked):
    library = Library(asked.build)
    yield eligibility(library, asked.rows, asked.rounds)
    yield majority(library, asked.groups, asked.rounds * 3)
    if asked.many_groups:
        yield many_majorities(library, asked.many_groups, asked.rounds)
    yield duplicates(library, asked.rows, min(asked.rounds, 3))


def measure(asked):
    """The table, and the figures worth keeping."""
    table, figures = list(HEAD), {}
    for race in races(asked):
        table += lines(race)
        name = race.title.replace(" ", "_")
        figures[f"{name}_ns_at_{race.rows}"] = round(race.best("libtdpelect"), 2)
        for peer in race.runners:
            if peer != "libtdpelect":
                figures[f"{name}_{peer.lower()}_ratio_at_{race.rows}"] = round(race.ratio(peer), 2)
    return table, figures
