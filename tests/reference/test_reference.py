# SPDX-License-Identifier: MIT
"""Known cases for the reference itself: python3 -m unittest tests/reference/test_reference.py"""
import os
import random
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import compare
import generate
from reference import evaluate


def election(n, day, present, votes, **contest):
    candidates = [{"id": who} for who in votes]
    return {"format": "tdpelect.election/1", "rules": {"jurisdiction": "VN"}, "unit": {"id": "u"},
            "electorate": {"kind": "household_representatives", "count": n},
            "offices": [{"office": "head", "seats": 1, "candidates": candidates}],
            "rounds": [{"date": day, "form": "conference", "method": "secret_ballot", "present": present,
                        "contests": [dict(contest, office="head", votes=votes)]}]}


def first_contest(report):
    return report["rounds"][0]["contests"][0]


def names(report):
    return {finding["name"] for finding in report["findings"]}


class KnownCases(unittest.TestCase):
    def test_159_of_361(self):
        """C1: elected on the wrong base, not on the legal one; the second time an interim."""
        case = election(361, "2013-01-27", 314, {"A": 159, "B": 149}, ballots={"valid": 308})
        report = evaluate(case)
        contest = first_contest(report)
        self.assertEqual((contest["outcome"], contest["needed"]), ("no_winner", 181))
        self.assertEqual([row["percent"] for row in contest["candidates"]], ["44.04", "41.27"])
        self.assertEqual([(b["base"], b["percent"], b["elected"]) for b in contest["other_bases"]],
                         [("present", "50.64", ["A"]), ("valid", "51.62", ["A"])])
        self.assertIn("majority.base_matters", names(report))
        self.assertEqual((report["state"], report["next"]),
                         ("revote_due", [{"step": "revote", "by": "2013-02-11"}]))
        case["rounds"].append(dict(case["rounds"][0], date="2013-01-31"))
        self.assertEqual(evaluate(case)["state"], "interim")

    def test_247_of_256(self):
        """The election printed in FORMATS §2 and its report in §3."""
        case = election(256, "2021-10-17", 254, {"A": 247, "B": 3},
                        ballots={"issued": 254, "returned": 254, "valid": 250, "invalid": 4})
        case["result_sent"] = "2021-10-19"
        report = evaluate(case)
        self.assertEqual(report["state"], "elected_pending")
        self.assertEqual(report["next"], [{"step": "await_recognition", "by": "2021-10-26"}])
        self.assertEqual(report["rounds"][0]["quorum"], {
            "outcome": "met", "base": "electorate", "of": 256, "present": 254, "needed": 129, "margin": 125,
            "proof": "2 x 254 = 508 > 256"})
        contest = first_contest(report)
        self.assertEqual(contest["candidates"], [
            {"id": "A", "votes": 247, "percent": "96.48", "passed": True, "proof": "2 x 247 = 494 > 256"},
            {"id": "B", "votes": 3, "percent": "1.17", "passed": False, "proof": "2 x 3 = 6 <= 256"}])
        self.assertEqual(contest["other_bases"][-1],
                         {"base": "valid", "of": 250, "percent": "98.80", "elected": ["A"]})
        self.assertEqual(report["eligibility"][0]["outcome"], "unknown")

    def test_100_and_101_of_200(self):
        for votes, outcome in ((100, "no_winner"), (101, "elected")):
            for day in ("2017-11-12", "2024-09-22"):
                report = evaluate(election(200, day, 200, {"A": votes}))
                self.assertEqual(first_contest(report)["outcome"], outcome)
        for present, outcome in ((100, "adjourned"), (101, "elected_pending")):
            self.assertEqual(evaluate(election(200, "2017-11-12", present, {"A": present}))["state"], outcome)

    def test_under_attended_under_both_regimes(self):
        for day, name in (("2017-11-12", "reconvene"), ("2024-09-22", "household_ballots")):
            self.assertEqual(evaluate(election(10, day, 5, {"A": 5}))["next"], [{"step": name}])

    def test_xa_ba(self):
        """C8 to C13: the roll-up of five units."""
        rows = [(256, 254, 247), (192, 192, 191), (342, 286, 280), (176, 154, 153), (265, 265, 263)]
        elections = [election(n, "2021-10-17", a, {"A": v}) for n, a, v in rows]
        for index, unit in enumerate(elections):
            unit["unit"]["id"] = f"unit-{index}"
        report = evaluate({
            "format": "tdpelect.campaign/1", "id": "xa-ba-2021", "rules": {"jurisdiction": "VN"},
            "targets": {"turnout": "1/1", "units_elected": "1/1", "annulled": 0},
            "deadlines": [{"name": "group_conferences_closed", "by": "2021-10-31"}], "elections": elections,
            "published": {"units": 5, "elected": 5, "electorate": 1231, "present": 1151,
                          "turnout_percent": "93,50"}})
        self.assertEqual((report["electorate"], report["present"], report["turnout"]), (1231, 1151, "93.50"))
        self.assertEqual(report["full_turnout_units"], 2)
        self.assertEqual(report["targets"], [
            {"target": "turnout", "wanted": "1/1", "of": 1231, "reached": 1151, "met": False, "short_by": 80},
            {"target": "units_elected", "wanted": "1/1", "of": 5, "reached": 5, "met": True, "short_by": 0},
            {"target": "annulled", "wanted": 0, "reached": 0, "met": True, "exceeded_by": 0}])
        self.assertEqual(report["offices"], {"head": {"total": 5, "elected": 5}})
        self.assertEqual(report["findings"], [])

    def test_wrong_published_invalid_percent(self):
        """C7: 8 of 390 is 2.05 %, not 0.2 %; 355 of 390 is 91,0 %."""
        case = election(390, "2024-09-22", 390, {"A": 355}, ballots={
            "issued": 390, "returned": 390, "valid": 382, "invalid": 8,
            "published": {"invalid_percent": "0.2", "valid": 382}},
            published={"votes": {"A": {"count": 355, "percent": "91,0"}}, "outcome": "elected", "elected": ["A"]})
        wrong = [f["path"] for f in evaluate(case)["findings"] if f["name"] == "published.mismatch"]
        self.assertEqual(wrong, ["/rounds/0/contests/0/ballots/published/invalid_percent"])

    def test_refusals(self):
        for change in ({"offices": [{"office": "head"}, {"office": "head"}]}, {"offices": [{"office": "deputy"}]},
                       {"rules": {"jurisdiction": "VN", "packs": []}}):
            with self.assertRaises(ValueError):
                evaluate(dict(election(10, "2017-11-12", 9, {"A": 9}), **change))


class Random(unittest.TestCase):
    def test_every_random_document_has_a_report(self):
        rng, states = random.Random(1), set()
        for _ in range(3000):
            try:
                states.add(evaluate(generate.random_election(rng))["state"])
            except ValueError:
                states.add("refused document")
        for _ in range(300):
            try:
                parts = dict(evaluate(generate.random_campaign(rng))["units"])
            except ValueError:
                continue
            self.assertEqual(parts.pop("total"), sum(parts.values()))
        self.assertGreater(len(states), 18)

    def test_same_seed_same_election(self):
        self.assertEqual(generate.random_election(random.Random(5)), generate.random_election(random.Random(5)))


class Comparing(unittest.TestCase):
    def test_differences_by_path(self):
        left, right = {"a": [1, {"b": 2}]}, {"a": [1, {"b": 3, "c": 4}]}
        self.assertEqual(compare.differences(left, right), [("/a/1/b", 2, 3), ("/a/1/c", compare.ABSENT, 4)])

    def test_smaller_documents(self):
        smaller = list(compare.smaller({"a": [1], "b": 2}))
        self.assertEqual(smaller, [{"b": 2}, {"a": [1]}, {"a": [], "b": 2}])


if __name__ == "__main__":
    unittest.main()
