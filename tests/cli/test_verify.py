#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""tdpelect verify: the same report, or exactly where it differs, and why it may."""
import json
import unittest

from command import ROOT, FolderTest, election, tdpelect


def tampered(report, **changes):
    document = json.loads(report)
    document.update(changes)
    return json.dumps(document)


class Verify(FolderTest):
    def reported(self, facts, *words):
        """The path of a report on facts."""
        said = tdpelect("evaluate", "--format", "json", *words, facts)
        self.assertNotEqual(said.status, 2, said.err)
        return self.write("report.json", said.out)

    def verified(self, report, facts, *words, status=0):
        said = tdpelect("verify", report, "--facts", facts, "--format", "json", *words)
        self.assertEqual((said.status, said.err), (status, ""))
        self.assertEqual(said.json["same"], status == 0)
        self.assertEqual(said.json["count"] == 0, status == 0)
        return said.json

    def test_what_was_made_here_is_the_same_in_both_languages(self):
        facts = self.write("a.json", election())
        for language in ("vi", "en"):
            made = self.verified(self.reported(facts, "--lang", language), facts)
            self.assertEqual(made["language"], language)
            self.assertTrue(made["rules"]["same"] and made["facts"]["same"])

    def test_every_real_election_is_derived_again(self):
        seen = 0
        for facts in sorted((ROOT / "examples" / "elections").glob("*.json")):
            said = tdpelect("evaluate", "--format", "json", "--lang", "vi", facts)
            if said.status != 2:
                self.verified(self.write("report.json", said.out), facts)
                seen += 1
        self.assertGreater(seen, 15)

    def test_the_day_of_the_law_and_of_the_report_are_the_recorded_ones(self):
        facts = self.write("a.json", election(result_sent="2021-10-19"))
        for words in (("--on", "2024-09-22"), ("--as-of", "2021-10-18"),
                      ("--on", "2024-09-22", "--as-of", "2022-01-01")):
            report = self.reported(facts, *words)
            self.verified(report, facts)
        self.assertEqual(json.loads(report.read_text())["as_of"], "2022-01-01")
        self.assertEqual(json.loads(report.read_text())["format"], "tdpelect.report/1.1")

    def test_a_campaign_with_files_is_derived_again(self):
        self.write("units/b.json", election())
        campaign = self.write("c.json", {
            "format": "tdpelect.campaign/1", "id": "c", "rules": {"jurisdiction": "VN"},
            "targets": {"turnout": "1/1"}, "files": ["units/b.json"]})
        self.verified(self.reported(campaign), campaign)
        report = self.reported(campaign, "--on", "2024-09-22", "--as-of", "2021-10-01")
        self.assertEqual(json.loads(report.read_text())["format"],
                         "tdpelect.campaign-report/1.1")
        self.verified(report, campaign)
        self.write("units/b.json", election(present=200))
        self.assertFalse(self.verified(report, campaign, status=1)["facts"]["same"])

    def test_one_changed_word_is_one_difference_with_both_values(self):
        facts = self.write("a.json", election())
        report = self.reported(facts)
        forged = self.write("forged.json", tampered(report.read_text(), state="recognised"))
        made = self.verified(forged, facts, status=1)
        self.assertEqual(made["differences"], [
            {"at": "/state", "recorded": "recognised", "found": "elected_pending"}])
        self.assertTrue(made["facts"]["same"] and made["rules"]["same"])

    def test_a_finding_left_out_is_one_difference(self):
        facts = self.write("a.json", election())
        document = json.loads(self.reported(facts).read_text())
        left_out = document["findings"].pop(1)
        made = self.verified(self.write("f.json", document), facts, status=1)
        self.assertEqual(made["differences"], [{"at": "/findings/1", "found": left_out}])

    def test_other_facts_are_named_as_such(self):
        report = self.reported(self.write("a.json", election()))
        other = self.write("b.json", election(votes={"A": 128, "B": 3}))
        made = self.verified(report, other, status=1)
        self.assertFalse(made["facts"]["same"])
        self.assertIn({"at": "/state", "recorded": "elected_pending", "found": "revote_due"},
                      made["differences"])
        said = tdpelect("verify", report, "--facts", other)
        self.assertIn("these are other facts than the report was made of", said.out)
        self.assertIn("/rounds/0/contests/0/candidates/0/votes", said.out)
        self.assertEqual(said.status, 1)

    def test_another_version_is_told_and_is_no_difference(self):
        facts = self.write("a.json", election())
        old = self.write("old.json", tampered(self.reported(facts).read_text(),
                                              engine={"version": "0.0.9"}))
        made = self.verified(old, facts)
        self.assertEqual(made["engine"]["recorded"], "0.0.9")
        self.assertFalse(made["engine"]["same"])

    PACK = {"format": "tdpelect.pack/1", "id": "mine", "jurisdiction": "VN",
            "instrument": {"number": "1", "issued": "2020-01-02"},
            "in_force": {"from": "2020-01-02", "evidence": "text"},
            "values": {"majority": {"ratio": "2/3", "compare": "at_least",
                                    "base": "electorate",
                                    "laws": [{"article": "1", "evidence": "text"}]}}}

    def test_a_pack_that_is_not_here_is_named(self):
        facts, pack = self.write("a.json", election()), self.write("p.json", self.PACK)
        report = self.reported(facts, "--pack", pack)
        self.assertEqual(self.verified(report, facts, status=1)["rules"]["missing_packs"],
                         ["mine"])
        self.verified(report, facts, "--pack", pack)

    def test_values_that_differ_are_named_where_they_can_be_known(self):
        facts, pack = self.write("a.json", election()), self.write("p.json", self.PACK)
        report = self.reported(facts)
        rules = self.verified(report, facts, "--pack", pack, status=1)["rules"]
        self.assertEqual([value["value"] for value in rules["values"]], ["majority"])
        self.assertTrue(rules["values"][0]["recorded"].startswith("majority ratio 1/2"))
        self.assertTrue(rules["values"][0]["found"].startswith("majority ratio 2/3"))
        said = tdpelect("verify", report, "--facts", facts, "--pack", pack, "--lang", "vi")
        self.assertIn("Luật khác nhau ở", said.out)

    def test_what_cannot_be_used_ends_in_2_and_names_its_file(self):
        facts = self.write("a.json", election())
        report = self.reported(facts)
        broken = self.write("broken.json", "{")
        for words, name in (((facts, "--facts", facts), "a.json"),
                            ((broken, "--facts", facts), "broken.json"),
                            ((report, "--facts", broken), "broken.json"),
                            ((report, "--facts", report), "report.json"),
                            ((report, "--facts", self.folder / "none"), "none")):
            said = tdpelect("verify", *words)
            self.assertEqual((said.status, said.out), (2, ""), words)
            self.assertIn(name, said.err)
        for words in ((), (report,), (report, report, "--facts", facts),
                      ("-", "--facts", "-")):
            self.assertEqual(tdpelect("verify", *words).status, 2)

    def test_a_report_for_people_is_told_from_one_that_can_be_verified(self):
        facts = self.write("a.json", election())
        report = self.write("report.txt", tdpelect("evaluate", facts).out)
        said = tdpelect("verify", report, "--facts", facts)
        self.assertEqual(said.status, 2)
        self.assertIn("not a report as evaluate --format json prints it", said.err)

    def test_a_report_may_come_from_the_standard_input(self):
        facts = self.write("a.json", election())
        report = self.reported(facts).read_bytes()
        said = tdpelect("verify", "-", "--facts", facts, stdin=report)
        self.assertIn("same: it follows from the facts", said.out)

    def test_hostile_reports_are_compared_and_harm_nothing(self):
        facts = self.write("a.json", election())
        for change in ({"rules": 7}, {"rules": {"packs": [1, {}], "digest": []}},
                       {"rules": {"on": "2021-99-99", "digest": "x"}}, {"as_of": "soon"},
                       {"engine": []}, {"findings": {"a": 1}}, {"x\x1b[31m": "\x1b[31m"}):
            report = self.write("r.json", tampered(self.reported(facts).read_text(), **change))
            said = tdpelect("verify", report, "--facts", facts)
            self.assertIn(said.status, (0, 1), change)
            self.assertNotIn("\x1b", said.out)


if __name__ == "__main__":
    unittest.main()
