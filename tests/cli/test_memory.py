#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Whole runs of the command while memory runs out: it says so, or does all that was asked."""
import os
import unittest

from command import ROOT, FolderTest, tdpelect

SHIM = os.environ["REFUSE_MEMORY"]
ELECTION = ROOT / "examples/elections/thon-361-2013.json"
SCENARIOS = ROOT / "tests/scenarios/quorum"
# So many at the beginning are refused one after the other; from there on every so many hundredth.
ALL_OF_THE_FIRST = 60


def numbers():
    number = 1
    while True:
        yield number
        number += 1 if number < ALL_OF_THE_FIRST else number // 8


class Memory(FolderTest):
    def run_short(self, number, goes_on, *words):
        short = {"LD_PRELOAD": SHIM, "TDP_REFUSED": str(number)}
        if goes_on:
            short["TDP_REFUSED_ON"] = "yes"
        return tdpelect(*words, **short)

    def says_why_not(self, said):
        """A crash is a negative status."""
        self.assertEqual(said.status, 2)
        self.assertRegex(said.err, "out of memory|Cannot allocate memory")

    def refuse_in_turn(self, *words, wanted=0):
        whole = tdpelect(*words)
        self.assertEqual(whole.status, wanted, whole.err)
        for number in numbers():
            said = self.run_short(number, True, *words)
            with self.subTest(refused=number):
                if said.status == wanted:
                    self.assertGreater(number, ALL_OF_THE_FIRST)
                    self.assertEqual(said.out, whole.out)
                    return
                self.says_why_not(said)
                self.assertEqual(said.out, "")

    def refuse_one(self, *words, wanted=0):
        """What is said is not compared: where a token's buffer cannot grow, jansson 2.14 drops a
        byte and reads on, and whoever calls it cannot see that."""
        for number in numbers():
            said = self.run_short(number, False, *words)
            with self.subTest(refused=number):
                if said.status != wanted:
                    self.assertEqual(said.status, 2)
                    self.assertNotEqual(said.err, "")
            if number > 10000:
                return

    def test_an_election_is_judged_whole_or_not_at_all(self):
        self.refuse_in_turn("evaluate", ELECTION)
        self.refuse_in_turn("evaluate", "--format=json", ELECTION)
        self.refuse_one("evaluate", "--format=json", ELECTION)

    def test_minutes_are_written_whole_or_not_at_all(self):
        self.refuse_in_turn("minutes", "--format=html", ELECTION, wanted=3)

    def test_a_roll_is_judged_whole_or_not_at_all(self):
        self.refuse_in_turn("roll", "--on=2024-09-22", "--in=VN",
                            ROOT / "examples/rolls/illustrative.csv", wanted=1)

    def test_scenarios_are_run_whole_or_the_command_says_why_not(self):
        """What was judged before stands; the last line does not say that all is well."""
        junit = self.folder / "junit.xml"
        words = ("audit", f"--junit={junit}", SCENARIOS)
        whole = tdpelect(*words)
        expected = junit.read_text(encoding="utf-8")
        for number in numbers():
            junit.unlink(missing_ok=True)
            said = self.run_short(number, True, *words)
            with self.subTest(refused=number):
                self.assertIn(said.status, (0, 2))
                if said.status == 0:
                    self.assertEqual(said.out, whole.out)
                    self.assertEqual(junit.read_text(encoding="utf-8"), expected)
                    break
                self.assertNotRegex(said.out, r"# [1-9]\d* passed, 0 failed$")
                self.assertRegex(said.err + said.out, "out of memory|Cannot allocate memory")
                if junit.exists():
                    self.assertTrue(junit.read_text(encoding="utf-8").endswith("</testsuites>\n"))


if __name__ == "__main__":
    unittest.main()
