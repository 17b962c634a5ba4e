#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""tdpelect what-if: real elections under another law, statuses, formats; and the same as two
reports held against each other by other means.

    test_what_if.py            runs them
    test_what_if.py --write    writes the golden texts, to be read and committed
"""
import collections
import json
import pathlib
import random
import sys
import unittest

from command import ROOT, FolderTest, election, tdpelect

sys.path.insert(0, str(ROOT / "tests/reference"))
import generate

REAL = ROOT / "examples/elections"
GOLDEN = pathlib.Path(__file__).resolve().parent / "golden"
WRITES = "--write" in sys.argv


def ask(*words, **more):
    return tdpelect("what-if", "--format=json", *words, **more)


def aspects(group):
    return [difference["aspect"] for difference in group["differences"]]


class RealElections(unittest.TestCase):
    def test_a_group_that_failed_twice_would_vote_again_under_the_law_of_2023(self):
        said = ask(REAL / "thon-361-2013.json", "--on", "2024-01-10")
        self.assertEqual((said.status, said.err), (0, ""))
        answer = said.json
        self.assertEqual(answer["totals"]["aspects"], {"state": 1, "step": 1})
        self.assertEqual(answer["totals"]["other_result"], 0)
        self.assertEqual([value["value"] for value in answer["values"]], ["revote.second_failure"])
        value, = answer["values"]
        self.assertEqual(value["before"]["laws"][0]["pack"], "vn-nqlt-09-2008")
        self.assertEqual(value["after"]["laws"][0],
                         {"pack": "vn-nd-59-2023", "article": "3", "clause": "5", "point": "d",
                          "evidence": "text"})

    def test_in_none_of_five_groups_would_the_law_of_2023_elect_others(self):
        said = ask(REAL / "xa-ba-2021.json", "--on", "2024-01-10")
        self.assertEqual(said.status, 0)
        self.assertEqual(said.json["totals"]["contrast"]["same"], 5)
        self.assertEqual(said.json["totals"]["before"], {"total": 5, "elected": 5})
        self.assertEqual(said.json["totals"]["after"], {"total": 5, "elected": 5})
        self.assertEqual(said.json["groups"], [])

    def test_what_is_told_only_as_a_sum_is_not_compared(self):
        said = ask(REAL / "yen-lac-2020.json", "--on", "2024-01-10")
        self.assertEqual(said.status, 3)
        totals = said.json["totals"]
        self.assertEqual((totals["groups"], totals["contrast"]["summed"]), (154, 154))
        self.assertEqual(totals["before"], {"total": 0})
        self.assertEqual([(g["summary"], g["count"]) for g in said.json["groups"]],
                         [("elected", 144), ("failed", 10)])

    def test_an_election_of_2024_was_not_yet_possible_in_2013(self):
        under_attended = election(present=100, rounds=[
            {"date": "2024-09-22", "present": 100, "contests": []}])
        said = ask("-", "--on", "2013-01-31", stdin=json.dumps(under_attended).encode())
        group, = said.json["groups"]
        self.assertEqual([(d["aspect"], d.get("before"), d.get("after"))
                          for d in group["differences"] if d["aspect"] == "step"],
                         [("step", None, "reconvene"), ("step", "household_ballots", None)])

    def test_goldens(self):
        for name, words in {
                "what-if-thon-361-vi": ("thon-361-2013.json", "--on=2024-01-10", "--lang=vi"),
                "what-if-thon-361-en": ("thon-361-2013.json", "--on=2024-01-10", "--lang=en"),
                "what-if-several-vi": ("thon-361-2013.json", "thon-600-two-names.json",
                                       "xa-ba-2021.json", "yen-lac-2020.json",
                                       "--on=2024-01-10", "--lang=vi", "--all"),
        }.items():
            said = tdpelect("what-if", *words, cwd=REAL)
            path = GOLDEN / f"{name}.txt"
            if WRITES:
                path.write_text(said.out, encoding="utf-8")
            self.assertEqual(said.out, path.read_text(encoding="utf-8"), name)
            for line in said.out.splitlines():
                self.assertEqual(line, line.rstrip())


class Use(FolderTest):
    def test_several_files_make_one_answer_in_whatever_order(self):
        first, second = REAL / "thon-361-2013.json", REAL / "thon-600-two-names.json"
        one = ask(first, second, "--on=2024-01-10").json
        other = ask(second, first, "--on=2024-01-10").json
        self.assertEqual(one["totals"], other["totals"])
        self.assertEqual([g["document"] for g in one["groups"]], [str(first), str(second)])

        def by_group(answer):
            return {group["unit"]: [(d["aspect"], d["text"],
                                     [answer["values"][at]["value"] for at in d["values"]])
                                    for d in group["differences"]] for group in answer["groups"]}
        self.assertEqual(by_group(one), by_group(other))

    def test_an_unusable_file_is_told_and_the_rest_goes_on(self):
        broken = self.write("broken.json", "{")
        said = ask(broken, REAL / "thon-361-2013.json", "--on=2024-01-10")
        self.assertEqual(said.status, 2)
        self.assertIn("broken.json:1:", said.err)
        self.assertEqual(said.json["documents"], {"total": 2, "unusable": 1})
        self.assertEqual(said.json["totals"]["groups"], 1)

    def test_nothing_is_printed_where_no_file_can_be_used(self):
        said = ask(self.write("broken.json", "{"), "--on=2024-01-10")
        self.assertEqual((said.status, said.out), (2, ""))

    def test_a_campaign_is_taken_over_whole_or_not_at_all(self):
        units = [election(unit={"id": "a"}), election(unit={"id": "a"})]
        twice = self.write("twice.json", {"format": "tdpelect.campaign/1", "id": "c",
                                          "elections": units})
        said = ask(twice, REAL / "thon-361-2013.json", "--on=2024-01-10")
        self.assertEqual((said.status, said.json["totals"]["groups"]), (2, 1))
        self.assertIn("/elections/1/unit/id", said.err)

    def test_a_question_that_cannot_be_asked_is_told_once(self):
        files = [REAL / "thon-361-2013.json", REAL / "thon-600-two-names.json"]
        for words, about in ((["--in", "Hanoi/x"], "--in"), (["--packs", "none"], "--packs")):
            said = ask(*files, *words)
            self.assertEqual((said.status, said.out), (2, ""), words)
            self.assertEqual(said.err.count(about + ":"), 1, said.err)

    def test_what_if_by_no_law(self):
        said = tdpelect("what-if", REAL / "thon-361-2013.json")
        self.assertEqual((said.status, said.out), (2, ""))
        self.assertIn("what if by which law?", said.err)
        for words in (["--on=2024-01-10"], ["x", "--packs=a", "--on=2024-01-10"],
                      ["x", "--on=2024-02-30"], ["x", "--all=1", "--on=2024-01-10"]):
            self.assertEqual(tdpelect("what-if", *words).status, 2, words)

    def test_by_a_place_by_packs_and_with_a_pack(self):
        thon = REAL / "thon-361-2013.json"
        self.assertEqual(ask(thon, "--in", "VN/ha-noi").json["totals"]["contrast"]["same"], 1)
        by_packs = ask(thon, "--packs", "vn-luat-10-2022,vn-nd-59-2023").json
        self.assertEqual(by_packs["premise"], {"packs": ["vn-luat-10-2022", "vn-nd-59-2023"]})
        self.assertEqual(by_packs["totals"]["aspects"]["state"], 1)
        decree = self.write("decree.json", {
            "format": "tdpelect.pack/1", "id": "decree", "jurisdiction": "VN",
            "instrument": {"number": "1/2009", "issued": "2009-01-01"},
            "in_force": {"from": "2009-01-01", "evidence": "text"},
            "values": {"majority": {"ratio": "1/2", "compare": "more_than", "base": "valid",
                                    "laws": [{"article": "1", "evidence": "text"}]}}})
        with_pack = ask(thon, "--pack", decree).json
        self.assertEqual(with_pack["premise"], {"added_packs": ["decree"]})
        self.assertEqual(with_pack["totals"]["other_result"], 1)
        self.assertIn(("elected", [], ["A"]), [(d["aspect"], d["before"], d["after"])
                                               for d in with_pack["groups"][0]["differences"]
                                               if d["aspect"] == "elected"])

    def test_a_stack_of_packs_knows_no_day(self):
        stacked = self.write("stacked.json", election(rules={"packs": ["vn-nqlt-09-2008"]}))
        said = ask(stacked, "--on=2024-01-10")
        self.assertEqual((said.status, said.json["groups"][0]["contrast"]), (3, "refused"))
        self.assertEqual(ask(stacked, "--in=VN", "--on=2024-01-10").status, 0)

    def test_missing_facts_and_missing_laws(self):
        unknown = self.write("unknown.json", election(rounds=[
            {"date": "2021-10-17", "present": 254, "contests": [{"office": "head"}]}]))
        said = ask(unknown, "--on=2024-01-10")
        self.assertEqual((said.status, said.json["groups"][0]["contrast"]), (3, "unknown"))
        said = ask(REAL / "thon-361-2013.json", "--on=1950-01-01")
        self.assertEqual((said.status, said.json["groups"][0]["contrast"]), (3, "no_law"))

    def test_every_format_and_its_schema(self):
        for form, mark in {"markdown": "# What if", "html": "<h1>What if</h1>"}.items():
            said = tdpelect("what-if", REAL / "thon-361-2013.json", "--on=2024-01-10", "--lang=en",
                            f"--format={form}")
            self.assertEqual(said.status, 0)
            self.assertIn(mark, said.out)
        self.assertEqual(tdpelect("schema", "what-if").json["properties"]["format"],
                         {"const": "tdpelect.what-if/1"})

    def test_the_help_teaches(self):
        for lang, words in {"vi": "Ví dụ", "en": "Example"}.items():
            said = tdpelect("what-if", "--help", "--lang", lang)
            self.assertEqual(said.status, 0)
            self.assertIn(words, said.out)
            self.assertLessEqual(max(map(len, said.out.splitlines())), 96)


# ---- the same by other means: two reports, held against each other ----------------------

def steps_of(report):
    return {(step["step"], step.get("office")): (step.get("by"), step.get("who"))
            for step in report["next"]}


def contests_of(report):
    return [contest for one in report["rounds"] for contest in one["contests"]]


def told(report):
    return collections.Counter(
        (finding["name"], finding["path"]) for finding in report["findings"]
        if not finding["name"].startswith(("rules.", "law.", "breach.note_missing")))


def expected(before, after):
    """How many differences there are in each aspect that two reports show."""
    count = collections.Counter()
    count["state"] = before["state"] != after["state"]
    one, other = steps_of(before), steps_of(after)
    count["step"] = len(one.keys() ^ other.keys())
    count["deadline"] = sum(one[step][0] != other[step][0] for step in one.keys() & other.keys())
    count["who"] = sum(one[step][1] != other[step][1] for step in one.keys() & other.keys())
    count["eligibility"] = sum(a["outcome"] != b["outcome"] for a, b in
                               zip(before["eligibility"], after["eligibility"], strict=True))
    for key, aspect in (("base", "base"), ("needed", "needed")):
        count[aspect] = sum(a.get(key) != b.get(key) for a, b in
                            zip(contests_of(before), contests_of(after), strict=True))
    for a, b in zip(before["rounds"], after["rounds"], strict=True):
        count["quorum"] += a.get("quorum", {}).get("outcome") != b.get("quorum", {}).get("outcome")
        count["quorum_needed"] += (a.get("quorum", {}).get("needed")
                                   != b.get("quorum", {}).get("needed"))
        count["meeting"] += sum(x["outcome"] != y["outcome"] for x, y in
                                zip(a.get("meeting_votes", []), b.get("meeting_votes", [])))
    return {aspect: number for aspect, number in count.items() if number}


def outcomes_differ(before, after):
    return any(a["outcome"] != b["outcome"] for a, b in
               zip(contests_of(before), contests_of(after), strict=True))


class Reports(FolderTest):
    """Random elections: what-if is the difference of what evaluate tells twice."""

    def setUp(self):
        super().setUp()
        rng = random.Random(2023)
        self.paths = []
        for number in range(120):
            document = generate.random_election(rng)
            document["unit"]["id"] = f"unit-{number}"
            self.paths.append(self.write(f"{number}.json", document))

    def reports(self, *words):
        said = tdpelect("evaluate", "--format=json", *words, *self.paths)
        made = [json.loads(line) for line in said.out.splitlines()]
        return {report["unit"]["id"]: report for report in made}

    def check_group(self, group, before, after):
        found = collections.Counter(aspects(group))
        findings = found.pop("finding", 0)
        results = found.pop("outcome", 0) + found.pop("round_outcome", 0)
        found.pop("elected", 0)
        self.assertEqual(dict(found), expected(before, after))
        if outcomes_differ(before, after):
            self.assertTrue(results)
        self.assertEqual(group["before"]["state"], before["state"])
        self.assertEqual(group["after"]["rules"].get("digest"), after["rules"].get("digest"))
        changed = told(before) - told(after), told(after) - told(before)
        self.assertGreaterEqual(findings, sum(map(len, changed)))
        self.assertEqual(bool(findings), any(changed) or bool(findings and any(
            count > 1 for count in (told(before) + told(after)).values())))

    def test_what_if_is_what_two_reports_differ_in(self):
        own = self.reports()
        self.assertGreater(len(own), 90)
        for day in ("2013-01-31", "2024-09-22", "2026-06-01"):
            asked = self.reports("--on", day)
            groups = {group["unit"]: group
                      for group in ask(*self.paths, "--all", "--on", day).json["groups"]}
            self.assertEqual(set(groups), set(own))
            for unit, group in groups.items():
                with self.subTest(unit=unit, day=day):
                    if group["contrast"] == "refused":
                        self.assertNotIn(unit, asked)
                    else:
                        self.check_group(group, own[unit], asked[unit])

    def test_by_its_own_day_nothing_differs(self):
        for unit, report in list(self.reports().items())[:30]:
            day = report["rules"].get("on")
            path = self.folder / f"{unit.removeprefix('unit-')}.json"
            if day and "jurisdiction" in report["rules"]:
                group, = ask(path, "--all", "--on", day).json["groups"]
                self.assertEqual(group["differences"], [])

    def test_both_ways_round_it_is_the_same_difference(self):
        for number in range(30):
            document = json.loads((self.folder / f"{number}.json").read_text(encoding="utf-8"))
            if "jurisdiction" not in document.get("rules", {}):
                continue
            sides = []
            for own, other in (("2013-01-31", "2024-09-22"), ("2024-09-22", "2013-01-31")):
                document["rules"]["on"] = own
                said = ask(self.write("both.json", document), "--all", "--on", other)
                if said.status == 2:
                    break
                sides.append(said.json["groups"][0])
            if len(sides) == 2:
                self.assertEqual(
                    [(d["aspect"], d.get("before"), d.get("after")) for d in sides[0]["differences"]],
                    [(d["aspect"], d.get("after"), d.get("before")) for d in sides[1]["differences"]])


if __name__ == "__main__":
    unittest.main(argv=[word for word in sys.argv if word != "--write"])
