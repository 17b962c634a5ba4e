#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""tdpelect roll: statuses, formats, languages, messages with line, column and fix."""
import json
import os
import subprocess
import unittest

from command import COMMAND, ROOT, FolderTest, environment, tdpelect

HEADER = "household_id,person_id,birth_date,resides_in_unit,capacity_lost,deprived_of_vote,serving_prison\n"
CLEAN = HEADER + "ho-1,ng-1,1961-05-02,yes,no,no,no\nho-2,ng-2,1970,có,không,KHÔNG,No\n"
TWICE = CLEAN + "ho-1,ng-3,1980,yes,no,no,no\n"


class RollTest(FolderTest):
    def roll(self, text, *options, place="VN", on="2024-09-22", **more):
        path = self.write("roll.csv", text)
        return tdpelect("roll", path, "--in", place, "--on", on, *options, **more)


class Statuses(RollTest):
    def test_a_clean_roll_ends_in_0(self):
        said = self.roll(CLEAN, "--format", "json")
        self.assertEqual((said.status, said.err), (0, ""))
        self.assertEqual(said.json["voters"], {"eligible": 2, "ineligible": 0, "unknown": 0})
        self.assertEqual(said.json["format"], "tdpelect.roll-report/1")

    def test_a_duplicate_ends_in_1(self):
        said = self.roll(TWICE, "--format=json")
        self.assertEqual((said.status, said.err), (1, ""))
        self.assertEqual(said.json["duplicates"], [{"household": "ho-1", "lines": [2, 4]}])

    def test_a_missing_fact_of_a_voter_ends_in_1(self):
        self.assertEqual(self.roll(CLEAN.replace(",no\n", ",\n", 1)).status, 1)

    def test_an_empty_roll_ends_in_1(self):
        self.assertEqual(self.roll(HEADER).status, 1)

    def test_what_is_no_roll_ends_in_2_and_prints_nothing(self):
        for text in ("", "{}", "name;age\n", CLEAN.replace("1961-05-02", "02/05/1961")):
            said = self.roll(text)
            self.assertEqual((said.status, said.out), (2, ""), text)

    def test_a_file_that_is_not_there(self):
        said = tdpelect("roll", self.folder / "none.csv", "--in=VN", "--on=2024-09-22")
        self.assertEqual((said.status, said.out), (2, ""))
        self.assertIn("there is no such file", said.err)

    def test_standard_input(self):
        said = tdpelect("roll", "-", "--in=VN", "--on=2024-09-22", "--format=json",
                        stdin=b"\xef\xbb\xbf" + CLEAN.replace("\n", "\r\n").encode())
        self.assertEqual(said.status, 0)
        self.assertEqual(said.json["rows"], 2)


class Texts(RollTest):
    def test_the_counts_stand_in_a_table(self):
        said = self.roll(TWICE)
        self.assertIn("            eligible  ineligible  unknown  advised against\n", said.out)
        self.assertIn("  To vote          3           0        0\n", said.out)
        self.assertIn("  household  ho-1  2, 4\n", said.out)

    def test_it_fits_a_terminal_and_ends_no_line_in_a_blank(self):
        for language in ("vi", "en"):
            for line in self.roll(TWICE, "--lang", language).out.splitlines():
                self.assertLessEqual(len(line), 90, line)
                self.assertEqual(line, line.rstrip())

    def test_every_reason_with_its_law_and_lines(self):
        said = self.roll(HEADER + "ho-1,ng-1,2010,yes,yes,no,no\n")
        self.assertIn("May not vote, by “a voter: has lost civil capacity (by court decision)”:",
                      said.out)
        self.assertIn("      Art. 18(2), 10/2022/QH15 (the article itself was read)\n"
                      "      line 2\n", said.out)

    def test_in_vietnamese(self):
        said = self.roll(TWICE, "--lang=vi")
        for words in ("Danh sách đại diện hộ gia đình", "Ghi trùng", "  hộ    ho-1  2, 4"):
            self.assertIn(words, said.out)

    def test_markdown(self):
        self.assertIn("| household | ho-1 | 2, 4 |", self.roll(TWICE, "--format=markdown").out)

    def test_of_many_lines_the_first_are_shown(self):
        rows = "".join(f"ho-1,ng-{i},1961,yes,no,no,no\n" for i in range(30))
        self.assertIn("2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 and 18 more\n",
                      self.roll(HEADER + rows).out)

    def test_the_help_lists_every_fact(self):
        said = tdpelect("roll", "--help")
        facts = json.loads((ROOT / "lib/registry/facts.json").read_text(encoding="utf-8"))
        for _, name, _, _ in facts["facts"][1:]:
            self.assertIn(f" {name}", said.out)
        for line in said.out.splitlines():
            self.assertLessEqual(len(line), 92, line)

    def test_a_place_has_its_own_law(self):
        text = "household_id,person_id,birth_date,family_breaks_law\nho-1,ng-1,1961,yes\n"
        ward = self.roll(text, "--format=json", place="VN/ha-noi/ngoc-thuy", on="2017-11-12")
        names = [finding["name"] for finding in ward.json["findings"]]
        self.assertIn("roll.candidate_advised", names)

    def test_the_illustrative_roll(self):
        path = ROOT / "examples/rolls/illustrative.csv"
        said = tdpelect("roll", path, "--in=VN", "--on=2024-09-22", "--format=json")
        self.assertEqual(said.status, 1)
        self.assertEqual(said.json["duplicates"],
                         [{"household": "illustrative-2", "lines": [3, 6]}])


class Messages(RollTest):
    def test_line_column_name_and_fix(self):
        said = self.roll(CLEAN.replace("1961-05-02", "02/05/1961"))
        self.assertIn("roll.csv:2:11: birth_date: write the birth date as 1961-05-02", said.err)
        self.assertIn("hint: write birth dates as year-month-day", said.err)

    def test_in_vietnamese(self):
        said = self.roll(CLEAN.replace("có", "đúng"), "--lang", "vi")
        self.assertIn("roll.csv:3:16: resides_in_unit: ", said.err)
        self.assertIn("gợi ý: viết có hoặc không", said.err)

    def test_nothing_of_the_file_is_quoted(self):
        said = self.roll(CLEAN.replace("ng-1", "Nguyễn Văn A"))
        self.assertIn("roll.csv:2:6: person_id: ", said.err)
        self.assertNotIn("Nguy", said.err)

    def test_an_unknown_column_points_to_the_help(self):
        said = self.roll(CLEAN.replace("serving_prison", "in_prison"))
        self.assertIn("roll.csv:1:", said.err)
        self.assertIn("tdpelect roll --help", said.err)

    def test_place_and_day_are_wanted(self):
        path = self.write("roll.csv", CLEAN)
        for words, wanted in (((path, "--on=2024-09-22"), "--in PLACE"),
                              ((path, "--in=VN"), "--on DATE"),
                              (("--in=VN", "--on=2024-09-22"), "one CSV file"),
                              ((path, path, "--in=VN", "--on=2024-09-22"), "one CSV file")):
            said = tdpelect("roll", *words)
            self.assertEqual((said.status, said.out), (2, ""))
            self.assertIn(wanted, said.err)

    def test_an_impossible_place(self):
        said = self.roll(CLEAN, place="Hà Nội")
        self.assertEqual((said.status, said.out), (2, ""))
        self.assertIn("places are written like VN", said.err)

    def test_progress_is_shown_on_a_terminal_and_wiped(self):
        import pty
        leader, follower = pty.openpty()
        done = subprocess.run([COMMAND, "roll", str(self.write("roll.csv", TWICE)), "--in=VN",
                               "--on=2024-09-22"], stdout=subprocess.PIPE, stderr=follower,
                              env=environment(), timeout=60, check=False)
        os.close(follower)
        shown = os.read(leader, 4096).decode()
        os.close(leader)
        self.assertEqual(done.returncode, 1)
        self.assertIn("judging 4 lines", shown)
        self.assertTrue(shown.endswith("\r\x1b[K"))


if __name__ == "__main__":
    unittest.main()
