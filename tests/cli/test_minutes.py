#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""tdpelect minutes: golden texts, the forms' order, blanks for what is not known.

    test_minutes.py            runs them
    test_minutes.py --write    writes the golden texts, to be read and committed
"""
import copy
import json
import pathlib
import re
import sys
import tempfile
import unittest

from command import FolderTest, election, tdpelect
from minutes_cases import BALLOTS, BY_HANDS, CASES, EXAMPLES, HOUSEHOLD_BALLOTS, file_of, voted

HERE = pathlib.Path(__file__).resolve().parent
GOLDEN = HERE / "golden"


def minutes(path, *options):
    return tdpelect("minutes", *options, path)


class Golden(FolderTest):
    maxDiff = None

    def test_every_golden_text(self):
        for case in CASES:
            with self.subTest(case.name):
                said = minutes(file_of(case, self.write), *case.options)
                self.assertEqual((said.status, said.err), (case.status, ""))
                kept = (GOLDEN / f"minutes-{case.name}.txt").read_text(encoding="utf-8")
                self.assertEqual(said.out, kept)

    def test_no_golden_text_is_left_over(self):
        kept = {path.name for path in GOLDEN.glob("minutes-*.txt")}
        self.assertEqual(kept, {f"minutes-{case.name}.txt" for case in CASES})

    def test_they_fit_a_page_of_90_columns(self):
        for path in GOLDEN.glob("minutes-*.txt"):
            for line in path.read_text(encoding="utf-8").splitlines():
                with self.subTest(path.name, line=line):
                    self.assertLessEqual(len(line), 90)
                    self.assertEqual(line, line.rstrip())


class Order(unittest.TestCase):
    def test_the_fields_stand_in_the_order_of_the_form(self):
        for form in json.loads((HERE / "forms.json").read_text(encoding="utf-8"))["forms"]:
            said = minutes(EXAMPLES / form["document"], "--lang=vi", "--format=html",
                           *form["options"])
            shown = " ".join(re.sub("<[^>]*>", " ", said.out.split("<body")[1]).split())
            at = 0
            for field in form["fields"]:
                with self.subTest(form["form"], field=field):
                    wanted = ".{0,99}?".join(map(re.escape, field.strip().split("{}")))
                    found = re.compile(wanted).search(shown, at)
                    self.assertIsNotNone(found)
                    at = found.end()


COMPLETE = election(
    unit={"id": "to-9"}, electorate={"kind": "household_representatives", "count": 151},
    rounds=[voted("2024-09-22", [{"office": "head", "ballots": BALLOTS,
                                  "votes": {"A": 91, "B": 23}}])])
# What is taken away, and the numbered line where it was.
NUMBERS = {"electorate.count": 1, "rounds.0.present": 2,
           "rounds.0.contests.0.ballots.issued": 3,
           "rounds.0.contests.0.ballots.returned": 4,
           "rounds.0.contests.0.ballots.valid": 5,
           "rounds.0.contests.0.ballots.invalid": 6}


def without(document, path):
    document = copy.deepcopy(document)
    inner, keys = document, path.split(".")
    for key in keys[:-1]:
        inner = inner[int(key) if key.isdigit() else key]
    del inner[keys[-1]]
    return document


class Blanks(FolderTest):
    def said(self, document, *options):
        return minutes(self.write("a.json", document), "--lang=vi", *options)

    def test_what_is_known_leaves_no_blank_among_the_results(self):
        said = self.said(COMPLETE)
        self.assertEqual(said.status, 0)
        self.assertNotIn("……", said.out.split("Kết quả kiểm phiếu như sau:")[1])

    def test_each_number_that_is_not_known_is_a_blank_and_nothing_is_made_up(self):
        for form in ("minutes", "notice"):
            whole = self.said(COMPLETE, "--form", form).out.splitlines()
            for path, number in NUMBERS.items():
                with self.subTest(path, form=form):
                    said = self.said(without(COMPLETE, path), "--form", form)
                    self.assertEqual(said.status, 3)
                    lines = said.out.splitlines()
                    (line,) = [at for at, one in enumerate(whole)
                               if re.match(rf"{number}\. \w.*: \d", one)]
                    self.assertRegex(lines[line], rf"^{number}\. .*: ……(, tỷ lệ ……)?$")
                    self.assertNotRegex(said.out, r": 0\b|\b0,00 %")

    def test_only_what_rests_on_a_missing_number_changes(self):
        whole = self.said(COMPLETE).out.splitlines()
        lines = self.said(without(COMPLETE, "rounds.0.contests.0.ballots.invalid"))
        changed = [a for a, b in zip(whole, lines.out.splitlines()) if a != b]
        self.assertEqual(changed, ["6. Số phiếu không hợp lệ: 4"])

    def test_votes_that_are_not_known_are_blanks(self):
        said = self.said(without(COMPLETE, "rounds.0.contests.0.votes.B"))
        self.assertEqual(said.status, 3)
        self.assertRegex(said.out, r"2  B +…… +……\n")
        self.assertIn("Ông (bà) A trúng cử", said.out)  # B can no longer pass

    def test_an_outcome_that_is_not_known_is_a_blank(self):
        said = self.said(without(COMPLETE, "electorate.count"))
        self.assertNotIn("trúng cử chức danh", said.out)
        self.assertRegex(said.out, r"Kết luận\n-+\n…+\n")

    def test_a_rate_of_more_than_all_is_not_told(self):
        document = copy.deepcopy(COMPLETE)
        document["rounds"][0]["present"] = 152
        said = self.said(document, "--form", "notice")
        self.assertIn("2. Số cử tri tham gia bầu cử: 152, tỷ lệ ……\n", said.out)
        self.assertEqual(said.status, 3)

    def test_people_not_known_have_free_rows(self):
        document = copy.deepcopy(COMPLETE)
        document["offices"] = [{"office": "head"}]
        document["rounds"] = []
        said = self.said(document)
        self.assertEqual(said.status, 3)
        self.assertEqual(len(re.findall(r"^   \d  …+ +…… +……$", said.out, re.M)), 3)

    def test_a_candidate_s_name_is_shown_where_it_is_known(self):
        said = minutes(self.write("a.json", BY_HANDS), "--lang=vi")
        self.assertIn("Ông (bà) Nguyễn Văn An trúng cử chức danh Tổ trưởng", said.out)
        self.assertIn("Trần Thị Bình (đã rút)", said.out)

    def test_clusters_add_up_to_the_attendance(self):
        document = copy.deepcopy(COMPLETE)
        del document["rounds"][0]["present"]
        document["rounds"][0]["clusters"] = [{"present": 70}, {"present": 50}]
        self.assertIn("2. Số cử tri tham gia bầu cử: 120\n", self.said(document).out)


class Rounds(FolderTest):
    def setUp(self):
        super().setUp()
        self.path = self.write("a.json", HOUSEHOLD_BALLOTS)

    def test_the_last_one_held_is_the_default(self):
        planned = copy.deepcopy(HOUSEHOLD_BALLOTS)
        planned["rounds"].append({"date": "2024-10-01"})
        last = minutes(self.write("b.json", planned), "--lang=vi")
        self.assertEqual(last.out, minutes(self.path, "--lang=vi").out)
        self.assertIn("(lần thứ 2)", last.out)

    def test_a_planned_one_can_be_prepared(self):
        planned = copy.deepcopy(HOUSEHOLD_BALLOTS)
        planned["rounds"].append({"date": "2024-10-01"})
        said = minutes(self.write("b.json", planned), "--round=3", "--lang=vi")
        self.assertEqual(said.status, 3)
        self.assertIn("ngày 01 tháng 10 năm 2024", said.out)

    def test_one_that_there_is_not_is_refused(self):
        said = minutes(self.path, "--round=3")
        self.assertEqual((said.status, said.out), (2, ""))
        self.assertIn("no such round", said.err)

    def test_one_after_as_of_is_not_known(self):
        said = minutes(self.path, "--as-of=2024-09-05", "--lang=vi")
        self.assertIn("ngày 01 tháng 9 năm 2024", said.out)
        self.assertEqual(minutes(self.path, "--as-of=2024-09-05", "--round=2").status, 2)

    def test_what_is_no_number_is_refused(self):
        for word in ("0", "-1", "one", "1.0", "", "999999999999"):
            self.assertEqual(minutes(self.path, f"--round={word}").status, 2, word)

    def test_a_campaign_has_none(self):
        said = minutes(EXAMPLES / "xa-ba-2021.json", "--round=1")
        self.assertEqual((said.status, said.out), (2, ""))


class Use(FolderTest):
    def refused(self, *words):
        said = tdpelect("minutes", *words)
        self.assertEqual((said.status, said.out), (2, ""))
        return said.err

    def test_one_file_is_wanted(self):
        self.assertIn("one file", self.refused())
        self.assertIn("one file", self.refused("a", "b"))

    def test_json_and_unknown_forms_are_refused(self):
        path = self.write("a.json", COMPLETE)
        self.assertIn("text, markdown or html", self.refused("--format=json", path))
        self.assertIn("minutes and notice", self.refused("--form=protocol", path))

    def test_a_campaign_has_no_notice(self):
        self.assertIn("quick report", self.refused("--form=notice",
                                                   EXAMPLES / "xa-ba-2021.json"))

    def test_an_unusable_document_is_told_as_by_evaluate(self):
        path = self.write("a.json", '{"format": "tdpelect.election/1",\n "units": 1}')
        self.assertIn("a.json:2:2: /units", self.refused(path))

    def test_a_report_is_no_document_of_facts(self):
        self.refused(self.write("a.json", '{"format": "tdpelect.report/1"}'))

    def test_standard_input(self):
        said = tdpelect("minutes", "--lang=vi", "-", stdin=json.dumps(COMPLETE).encode())
        self.assertEqual(said.out, minutes(self.write("a.json", COMPLETE), "--lang=vi").out)

    def test_markdown_has_headings_and_tables(self):
        said = minutes(self.write("a.json", COMPLETE), "--format=markdown", "--lang=vi")
        for words in ("# BIÊN BẢN KIỂM PHIẾU\n", "| TT | Họ và tên | Số phiếu | Tỷ lệ trên 151 |",
                      "| 1 | A | 91 | 60,26 % |", "1. Tổng số đại diện hộ gia đình: 151\n",
                      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"):
            self.assertIn(words, said.out)

    def test_the_form_is_that_of_the_day_s_law(self):
        document = self.write("a.json", COMPLETE)
        self.assertIn("Mẫu số 02", minutes(document, "--lang=vi").out)
        self.assertIn("09/2008/NQLT", minutes(document, "--lang=vi", "--on=2021-10-17").out)


def write():
    with tempfile.TemporaryDirectory() as folder:
        def write_case(name, text):
            path = pathlib.Path(folder) / name
            path.write_text(text, encoding="utf-8")
            return path
        for case in CASES:
            said = minutes(file_of(case, write_case), *case.options)
            if (said.status, said.err) != (case.status, ""):
                raise SystemExit(f"{case.name}: status {said.status} {said.err}")
            path = GOLDEN / f"minutes-{case.name}.txt"
            path.write_text(said.out, encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1:] == ["--write"]:
        write()
    else:
        unittest.main()
