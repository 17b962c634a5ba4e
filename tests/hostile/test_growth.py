#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Twice as much takes about twice as long: for every list of every format, by every command that
reads it. What is quadratic takes four times as long."""
import os
import pathlib
import sys
import unittest

import growing
from measure import FolderTest, run

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from evidence import record

# A ratio of small times is noise; of equal work it is 2, with caches that overflow 2.4. Memory
# is that of this program, which starts the command, where the command takes less.
LEAST_SECONDS = 0.08
MOST = 3.0
LEAST_BYTES = 128 << 20
MOST_MEMORY = 2.3

DAY = ("--on", "2021-10-17")
READ_BY = {
    "election": {
        "report": ("evaluate", "--format=json"), "page": ("evaluate", "--format=html"),
        "trace": ("evaluate", "--trace", "--format=json"), "minutes": ("minutes",),
        "what-if": ("what-if", "--on", "2024-01-01", "--all", "--format=json")},
    "campaign": {
        "report": ("evaluate", "--format=json"), "text": ("evaluate",),
        "minutes": ("minutes",),
        "what-if": ("what-if", "--on", "2024-01-01", "--all", "--format=json")},
    "pack": {
        "check": ("rules", "check"), "show": ("rules", "show", "VN", *DAY, "--pack"),
        "timeline": ("rules", "timeline", "VN", "--pack")},
    "scenario": {"audit": ("audit",), "coverage": ("audit", "--coverage")},
    "table": {"audit": ("audit",)},
    "roll": {"report": ("roll", "--in", "VN", *DAY, "--format=json"),
             "text": ("roll", "--in", "VN", *DAY)},
}
# What grows, and from where; the greatest is within the limits.
LISTS = {
    "election": [
        (growing.candidates, 4000), (growing.tied_candidates, 4000),
        (growing.candidates_with_facts, 4000), (growing.votes_for_strangers, 8000),
        (growing.against_and_abstain, 6000), (growing.offices, 50), (growing.rounds, 1000),
        (growing.dated_rounds, 1000), (growing.clusters, 6000), (growing.breaches, 20000),
        (growing.meeting_votes, 6000), (growing.published_votes, 8000),
        (growing.papers, 20000), (growing.long_papers, 2000), (growing.papers_for_many, 4000),
        (growing.holidays, 20000), (growing.escalations, 10000), (growing.groups, 10000),
        (growing.own_packs, 50), (growing.extra, 50000), (growing.note, 4000000),
        (growing.backslashes, 2000000)],
    "campaign": [(growing.units, 1000), (growing.units_of_offices, 1500),
                 (growing.units_of_groups, 1000), (growing.summaries, 5000),
                 (growing.deadlines, 50)],
    "pack": [(growing.pack_laws, 50), (growing.pack_under, 50),
             (growing.pack_unknown_values, 10000), (growing.unknown_keys, 20000)],
    "scenario": [(growing.expected_array, 7500), (growing.expected_findings, 500),
                 (growing.forbidden, 500), (growing.expected_all_different, 10000)],
    "table": [(growing.table, 1000), (growing.table_votes, 5000)],
    "roll": [(growing.roll, 50000), (growing.roll_of_one, 50000),
             (growing.roll_in_pairs, 30000), (growing.roll_with_facts, 30000)],
}
SUFFIX = {"table": ".tsv", "roll": ".csv"}


class Growth(FolderTest):
    tried = 0
    greatest = 0.0
    greatest_memory = 0.0

    @classmethod
    def tearDownClass(cls):
        record("growth", lists_doubled=cls.tried, greatest_ratio=round(cls.greatest, 2),
               greatest_memory_ratio=round(cls.greatest_memory, 2))

    def used(self, path, words):
        used = run(*words, path)
        self.assertGreaterEqual(used.status, 0, used.err)
        return used

    def grows(self, paths, words):
        """The ratio of times; measured again where another program may have disturbed it."""
        ratios = []
        for _ in range(3):
            once, twice = (self.used(path, words) for path in paths)
            self.check_memory(once, twice)
            if twice.seconds < LEAST_SECONDS:
                return 0.0
            ratios.append(twice.seconds / max(once.seconds, LEAST_SECONDS / 4))
            if ratios[-1] <= MOST:
                break
        return min(ratios)

    def check_memory(self, once, twice):
        ratio = twice.bytes / once.bytes if once.bytes > LEAST_BYTES else 0.0
        type(self).greatest_memory = max(self.greatest_memory, ratio)
        self.assertLessEqual(ratio, MOST_MEMORY)

    def try_list(self, kind, make, n):
        paths = [self.write(f"{i}{SUFFIX.get(kind, '.json')}", make(i * n)) for i in (1, 2)]
        for name, words in READ_BY[kind].items():
            with self.subTest(kind, list=make.__name__, by=name):
                ratio = self.grows(paths, words)
                type(self).tried += 1
                type(self).greatest = max(self.greatest, ratio)
                self.assertLessEqual(ratio, MOST)

    def test_every_list_of_every_format(self):
        only = os.environ.get("TDPELECT_GROWTH", "")
        for kind, lists in LISTS.items():
            for make, n in lists:
                if only in make.__name__:
                    self.try_list(kind, make, n)


if __name__ == "__main__":
    unittest.main()
