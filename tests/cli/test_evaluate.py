#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""tdpelect evaluate: reports, statuses, several files, campaigns, messages."""
import json
import os
import unittest

from command import FolderTest, election, tdpelect


class Evaluate(FolderTest):
    def test_a_decided_election(self):
        said = tdpelect("evaluate", "--format", "json", self.write("a.json", election()))
        self.assertEqual((said.status, said.err), (0, ""))
        self.assertEqual(said.out.count("\n"), 1)
        self.assertEqual(said.json["state"], "elected_pending")

    def test_standard_input(self):
        said = tdpelect("evaluate", "--format=json", "-",
                        stdin=json.dumps(election()).encode())
        self.assertEqual(said.json["rounds"][0]["contests"][0]["elected"], ["A"])

    def test_a_trace_tells_every_comparison_and_its_article(self):
        path = self.write("a.json", election())
        said = tdpelect("evaluate", "--trace", "--format", "json", path)
        self.assertEqual((said.status, said.err), (0, ""))
        self.assertEqual(said.json["format"], "tdpelect.trace/1")
        self.assertEqual(said.json["count"], len(said.json["comparisons"]))
        report = tdpelect("evaluate", "--format", "json", path).json
        for key in ("engine", "rules", "facts_digest", "unit", "state"):
            self.assertEqual(said.json[key], report[key])
        majority = [c for c in said.json["comparisons"] if c["comparison"] == "majority"]
        self.assertEqual([(c["left"], c["right"], c["ratio"], c["outcome"]) for c in majority],
                         [(247, 256, "1/2", "yes"), (3, 256, "1/2", "no")])
        self.assertEqual(majority[0]["laws"][0]["article"], "8")

    def test_a_trace_is_read_by_people_too(self):
        path = self.write("a.json", election())
        for lang, words in (("en", "reaches the majority: 2 x 247 = 494 > 256"),
                            ("vi", "đạt đủ phiếu: 2 x 247 = 494 > 256")):
            said = tdpelect("evaluate", "--trace", "--lang", lang, path)
            self.assertIn(words, said.out)
            self.assertIn("/rounds/0/contests/0/votes/A", said.out)

    def test_a_trace_of_missing_facts_ends_in_3_too(self):
        path = self.write("a.json", election(electorate={"kind": "household_representatives"}))
        self.assertEqual(tdpelect("evaluate", "--trace", path).status, 3)

    def test_a_trace_takes_no_value_and_no_campaign(self):
        path = self.write("a.json", election())
        self.assertEqual(tdpelect("evaluate", "--trace=yes", path).status, 2)
        campaign = self.write("c.json", {"format": "tdpelect.campaign/1", "id": "c",
                                         "rules": {"jurisdiction": "VN"},
                                         "elections": [election()]})
        self.assertEqual(tdpelect("evaluate", "--trace", campaign).status, 2)

    def test_missing_facts_end_in_3(self):
        path = self.write("a.json", election(electorate={"kind": "household_representatives"}))
        said = tdpelect("evaluate", "--format", "json", path)
        self.assertEqual((said.status, said.json["state"]), (3, "unknown"))

    def test_text_is_the_default(self):
        said = tdpelect("evaluate", self.write("a.json", election()))
        self.assertEqual(said.status, 0)
        for words in ("Election report", "elected, recognition pending", "96.48 %",
                      "2 × 247 = 494 > 256", "09/2008/NQLT-CP-UBTWMTTQVN"):
            self.assertIn(words, said.out)

    def test_text_in_vietnamese(self):
        said = tdpelect("evaluate", "--lang", "vi", self.write("a.json", election()))
        for words in ("trúng cử, chờ công nhận", "96,48 %", "17/10/2021", "Điều 8"):
            self.assertIn(words, said.out)

    def test_text_fits_a_terminal_and_ends_no_line_in_a_blank(self):
        for language in ("vi", "en"):
            said = tdpelect("evaluate", "--lang", language, self.write("a.json", election()))
            for line in said.out.splitlines():
                self.assertLessEqual(len(line), 90, line)
                self.assertEqual(line, line.rstrip())

    def test_markdown_has_tables(self):
        said = tdpelect("evaluate", "--format=markdown", self.write("a.json", election()))
        self.assertIn("# Election report", said.out)
        self.assertIn("| A | 247 | 96.48 % |", said.out)

    def test_findings_are_in_the_language_asked(self):
        path = self.write("a.json", election())
        said = tdpelect("evaluate", "--format=json", "--lang=vi", path)
        texts = {finding["name"]: finding["text"] for finding in said.json["findings"]}
        self.assertIn("Đủ số người dự", texts["quorum.met"])

    def test_on_judges_by_the_law_of_another_day(self):
        path = self.write("a.json", election())
        said = tdpelect("evaluate", "--format=json", "--on", "2024-09-22", path)
        self.assertEqual(said.json["rules"]["on"], "2024-09-22")

    def test_as_of_tells_what_is_overdue(self):
        path = self.write("a.json", election(votes={"A": 100, "B": 90}))
        said = tdpelect("evaluate", "--format=json", "--as-of", "2021-11-03", path)
        self.assertEqual(said.json["next"][0]["overdue_days"], 2)

    def test_a_pack_of_ones_own(self):
        pack = {"format": "tdpelect.pack/1", "id": "own", "jurisdiction": "VN",
                "instrument": {"number": "1/2031", "issued": "2031-01-01",
                               "title": {"en": "fictional"}},
                "in_force": {"from": "2031-01-01", "evidence": "unverified"},
                "values": {"majority": {"ratio": "2/3", "compare": "at_least",
                                        "base": "electorate",
                                        "laws": [{"article": "1", "evidence": "text"}]}}}
        document = election()
        document["rounds"][0]["date"] = "2031-02-02"
        path = self.write("a.json", document)
        said = tdpelect("evaluate", "--format=json", "--pack", self.write("p.json", pack), path)
        self.assertEqual(said.json["rounds"][0]["contests"][0]["needed"], 171)


class Several(FolderTest):
    def setUp(self):
        super().setUp()
        self.good = self.write("good.json", election())
        self.bad = self.write("bad.json", '{"format": "tdpelect.election/1",\n "units": 1}')
        self.unknown = self.write("unknown.json", election(rounds=[]))
        del_count = election(electorate={"kind": "household_representatives"})
        self.unknown = self.write("unknown.json", del_count)

    def test_a_report_a_line_and_nothing_for_an_unusable_one(self):
        said = tdpelect("evaluate", "--format=json", self.good, self.bad, self.good)
        self.assertEqual(said.status, 2)
        self.assertEqual(len(said.out.splitlines()), 2)
        self.assertIn("bad.json:2:2: ", said.err)

    def test_the_greatest_status(self):
        said = tdpelect("evaluate", "--format=json", self.bad, self.unknown, self.good)
        self.assertEqual(said.status, 3)

    def test_texts_are_set_apart(self):
        said = tdpelect("evaluate", self.good, self.bad, self.good)
        self.assertEqual(said.out.count("Election report"), 2)
        self.assertFalse(said.out.startswith("\n"))


class Messages(FolderTest):
    def refused(self, text, *words):
        said = tdpelect("evaluate", *words, self.write("a.json", text))
        self.assertEqual((said.status, said.out), (2, ""))
        return said.err

    def test_file_line_column_and_hint(self):
        document = json.dumps(election(), indent=1).replace("2021-10-17", "2017-11-31")
        err = self.refused(document)
        self.assertRegex(err, r"a\.json:\d+:\d+: /rounds/0/date: November has 30 days\n")
        self.assertIn("hint: ", err)

    def test_the_same_in_vietnamese(self):
        document = json.dumps(election()).replace("254", "2.5")
        self.assertRegex(self.refused(document, "--lang=vi"),
                         r"a\.json:1:\d+: /rounds/0/present: số ngoài khoảng cho phép")

    def test_a_syntax_error(self):
        self.assertRegex(self.refused('{"format": "tdpelect.election/1",}'), r"a\.json:1:34: ")

    def test_what_is_no_election(self):
        self.assertIn("/format", self.refused('{"format": "tdpelect.report/1"}'))

    def test_nothing_of_the_document_is_quoted(self):
        document = json.dumps(election(unit={"id": "Nguyễn Văn A"}))
        self.assertNotIn("Nguy", self.refused(document))

    def test_files_that_cannot_be_read(self):
        for path, reason in ((self.folder / "none.json", "there is no such file"),
                             (self.folder, "it is a folder")):
            said = tdpelect("evaluate", path)
            self.assertEqual((said.status, said.out), (2, ""))
            self.assertIn(reason, said.err)

    def test_empty_files(self):
        self.assertIn("a.json:1:1: ", self.refused(""))


class Campaign(FolderTest):
    def campaign(self, *files):
        return self.write("campaign.json", {
            "format": "tdpelect.campaign/1", "id": "ward", "rules": {"jurisdiction": "VN"},
            "targets": {"turnout": "1/1"}, "files": list(files)})

    def unit(self, name, unit, present=254):
        return self.write(name, election(present=present, unit={"id": unit}))

    def test_files_count_from_the_campaign(self):
        self.unit("a.json", "unit-1", 256)
        self.unit("sub/b.json", "unit-2")
        path = self.campaign("a.json", "sub/b.json")
        said = tdpelect("evaluate", "--format=json", path)
        self.assertEqual((said.status, said.err), (0, ""))
        self.assertEqual(said.json["units"]["elected"], 2)
        beside = tdpelect("evaluate", "--format=json", "campaign.json", cwd=self.folder)
        self.assertEqual(beside.out, said.out)

    def test_the_text(self):
        self.unit("a.json", "unit-1")
        said = tdpelect("evaluate", "--lang=vi", self.campaign("a.json"))
        for words in ("Tổng hợp đợt bầu cử", "99,22 %", "chưa đạt"):
            self.assertIn(words, said.out)

    def test_a_name_that_climbs_is_refused(self):
        self.unit("a.json", "unit-1")
        (self.folder / "sub").mkdir()
        inner = self.write("sub/campaign.json", {
            "format": "tdpelect.campaign/1", "id": "ward", "rules": {"jurisdiction": "VN"},
            "files": ["../a.json"]})
        said = tdpelect("evaluate", inner)
        self.assertEqual((said.status, said.out), (2, ""))
        self.assertIn("/files/0", said.err)

    def test_a_link_that_leads_out_is_refused(self):
        self.unit("a.json", "unit-1")
        (self.folder / "sub").mkdir()
        os.symlink("../a.json", self.folder / "sub/link.json")
        inner = self.write("sub/campaign.json", {
            "format": "tdpelect.campaign/1", "id": "ward", "rules": {"jurisdiction": "VN"},
            "files": ["link.json"]})
        said = tdpelect("evaluate", inner)
        self.assertEqual((said.status, said.out), (2, ""))
        self.assertIn("a link leads out", said.err)

    def test_a_link_that_stays_inside_is_read(self):
        self.unit("a.json", "unit-1")
        os.symlink("a.json", self.folder / "link.json")
        said = tdpelect("evaluate", "--format=json", self.campaign("link.json"))
        self.assertEqual(said.status, 0, said.err)

    def test_a_missing_file_is_named_by_its_place(self):
        said = tdpelect("evaluate", self.campaign("none.json"))
        self.assertEqual((said.status, said.out), (2, ""))
        self.assertRegex(said.err, r"campaign\.json:1:\d+: /files/0: ")

    def test_a_mistake_inside_a_file_is_told_of_that_file(self):
        self.write("a.json", '{"format": "tdpelect.election/1",\n "units": 1}')
        said = tdpelect("evaluate", self.campaign("a.json"))
        self.assertIn("a.json:2:2: /units: ", said.err)


if __name__ == "__main__":
    unittest.main()
