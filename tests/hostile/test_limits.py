#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every stated size, as the command has it: just below and at the limit it is taken, above it is
refused with its place. Those that need large files only where TDPELECT_HOSTILE=all asks."""
import json
import os
import pathlib
import re
import unittest

import growing
from measure import FolderTest, run

ALL = os.environ.get("TDPELECT_HOSTILE") == "all"
ROOT = pathlib.Path(__file__).resolve().parents[2]
HEADER = (ROOT / "include/tdpelect/limits.h").read_text(encoding="utf-8")
LIMITS = {name: int(number) for name, number in
          re.findall(r"#define TDPELECT_(\w+)_LIMIT (\d+)", HEADER)}


def evaluate(path):
    return run("evaluate", "--format=json", path)


def audit(path):
    return run("audit", path)


def check(path):
    return run("rules", "check", path)


def judge_roll(path):
    return run("roll", path, "--in", "VN", "--on", "2021-10-17")


def deep(n):
    """`n` objects within each other, the document itself included, in what is passed over."""
    inner = {}
    for _ in range(n - 2):
        inner = {"a": inner}
    return growing.election(extra=inner)


def deep_arrays(n):
    inner = []
    for _ in range(n - 3):
        inner = [inner]
    return growing.election(extra={"a": inner})


def unit_id(n):
    return growing.election(unit={"id": "u" * n})


def seats(n):
    return growing.election(offices=[{"office": "head", "seats": n}])


def round_contests(n):
    offices = growing.ids(n)
    return growing.election(offices=[{"office": o} for o in offices[:LIMITS["OFFICE"]]],
                            rounds=[{"contests": [{"office": o} for o in offices]}])


def steps(n):
    made = growing.pack(1)
    made["values"] = {"deputy.seats": {
        "steps": [{"from_households": i, "seats": 1} for i in range(n)],
        "laws": [{"article": "8", "evidence": "quoted"}]}}
    return made


def files(n):
    return growing.campaign(files=[f"{i}.json" for i in range(n)])


def roll_cell(n):
    return f'household_id,person_id,birth_date\n"{" " * (n - 2)}h1",p1,1961\n'


def byte_count(n):
    text = json.dumps(growing.election())
    return text + " " * (n - len(text))


def value_count(n):
    """With all the others of the document."""
    others = 5
    text = json.dumps({"format": "tdpelect.election/1", "extra": {"a": 0}})
    return text.replace('"a": 0', '"a": [' + ",".join("0" * (n - others + 1)) + "]")


# limit → (documents, how it is looked at, pointer of the first that is too many)
SMALL = {
    "DOCUMENT_DEPTH": [(deep, evaluate, "/extra"), (deep_arrays, evaluate, "/extra/a/0")],
    "ROLL_CELL": [(roll_cell, judge_roll, "the cell is too long")],
    "ID": [(unit_id, evaluate, "/unit/id")],
    "OFFICE": [(growing.offices, evaluate, "/offices/100"),
               (round_contests, evaluate, "/rounds/0/contests/100")],
    "SEAT": [(seats, evaluate, "/offices/0/seats")],
    "ROUND": [(growing.empty_rounds, evaluate, "/rounds/10000")],
    "STACK": [(growing.packs, evaluate, "/rules/packs/100"),
              (growing.own_packs, evaluate, "/rules/packs/100")],
    "PACK_VALUE": [(growing.pack, check, "/values/revote.days/1000")],
    "PACK_LIST": [(growing.pack_laws, check, "/values/revote.days/laws/100"),
                  (growing.pack_under, check, "/under/100"),
                  (steps, check, "/values/deputy.seats/steps/100")],
    "DEADLINE": [(growing.deadlines, evaluate, "/deadlines/100")],
    "FILE": [(files, evaluate, "/files/100000")],
    "EXPECTATION": [(growing.forbidden, audit, "/forbid/1000"),
                    (growing.expected_findings, audit, "/expect_findings/1000")],
}
LARGE = {
    "LIST": [(growing.candidates_alone, evaluate, "/offices/0/candidates/1000000"),
             (growing.clusters, evaluate, "/rounds/0/clusters/1000000"),
             (growing.breaches, evaluate, "/rounds/0/breaches/1000000"),
             (growing.votes_alone, evaluate, "/rounds/0/contests/0/votes/c1000000"),
             (growing.papers, evaluate, "/rounds/0/contests/0/papers/1000000"),
             (growing.escalations, evaluate, "/escalations/1000000")],
    "UNIT": [(growing.summaries_alone, evaluate, "/summaries/1000000")],
    "DOCUMENT_BYTE": [(byte_count, evaluate, "too large")],
    "DOCUMENT_VALUE": [(value_count, evaluate, "too many values")],
}
# Where: what stands for a limit that no document reaches.
ELSEWHERE = {
    "TABLE_BYTE": "test_hostile.py: a roll that is larger is not even begun",
    "ROLL_ROW": "no file of that size holds so many",
    "PROBLEM": "test_hostile.py: of very many problems the first are told",
    "TRACE": "test_hostile.py: of very many comparisons the first are told",
}


class LimitsTest(FolderTest):
    def put(self, made):
        return self.write("x.tsv" if isinstance(made, str) and made.startswith("id") else "x.json",
                          made)

    def try_all(self, cases):
        for name, ways in cases.items():
            for make, look, place in ways:
                with self.subTest(name, make=make.__name__):
                    self.try_one(LIMITS[name], make, look, place)

    def try_one(self, limit, make, look, place):
        for n in (limit - 1, limit):
            self.assertNotIn(f"{place}:", look(self.put(make(n))).err)
        refused = look(self.put(make(limit + 1)))
        self.assertEqual(refused.status, 2, refused.err)
        self.assertIn(place, refused.err)
        told = refused.err.splitlines()[0]
        if "too large" not in told:
            self.assertRegex(told, r"x\.json:\d+:\d+: ")


class Limits(LimitsTest):
    def test_what_needs_small_documents(self):
        self.try_all(SMALL)

    @unittest.skipUnless(ALL, "large documents")
    def test_what_needs_large_documents(self):
        self.try_all(LARGE)

    def test_every_limit_is_tried_somewhere(self):
        self.assertEqual(set(LIMITS), {*SMALL, *LARGE, *ELSEWHERE})

    def test_every_limit_is_on_the_page(self):
        page = (ROOT / "docs/limits.md").read_text(encoding="utf-8")
        told = {name: int(number.replace(" ", "")) for number, name in
                re.findall(r"\| ([\d ]+) \| `TDPELECT_(\w+)_LIMIT` \|", page)}
        self.assertEqual(told, LIMITS)


if __name__ == "__main__":
    unittest.main()
