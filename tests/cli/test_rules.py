#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""tdpelect rules: the packs, a place's law on a day, checks and differences."""
import unittest
from xml.etree import ElementTree

from command import ROOT, FolderTest, tdpelect


class Rules(FolderTest):
    def test_list_has_every_pack(self):
        said = tdpelect("rules", "list")
        self.assertEqual((said.status, said.err), (0, ""))
        for path in (ROOT / "lib" / "packs").glob("*.json"):
            self.assertIn(path.stem, said.out)
        self.assertIn("2008-05-15 – 2023-06-30", said.out)

    def test_list_in_vietnamese(self):
        self.assertIn("15/05/2008 – 30/06/2023", tdpelect("rules", "list", "--lang=vi").out)

    def test_show_says_it_in_sentences_with_law_and_grade(self):
        said = tdpelect("rules", "show", "VN", "--on", "2021-10-17")
        self.assertEqual((said.status, said.err), (0, ""))
        self.assertIn("  - Whoever has the votes of more than 1/2 of the whole electorate is elected.\n"
                      "    [majority]\n      Art. 8(2), 09/2008/NQLT-CP-UBTWMTTQVN (secondary source)",
                      said.out)
        self.assertIn("  - secondary source: a page speaks of the article without quoting it\n",
                      said.out)
        self.assertRegex(said.out, r"\nsha256:[0-9a-f]{64}\n")

    def test_show_in_vietnamese(self):
        said = tdpelect("rules", "show", "VN", "--on", "2024-09-22", "--lang=vi")
        self.assertIn("Người ứng cử phải từ 21 tuổi. [candidate.age]", said.out)
        self.assertIn("khoản 1 Điều 21, 10/2022/QH15 (đã đọc điều luật)", said.out)

    def test_show_of_a_ward(self):
        said = tdpelect("rules", "show", "VN/ha-noi/ngoc-thuy", "--on=2017-11-12")
        self.assertIn("point S7, Ngọc Thụy ward", said.out)

    def test_show_as_json_is_one_document(self):
        said = tdpelect("rules", "show", "VN", "--on=2021-10-17", "--format=json")
        self.assertEqual(said.json["format"], "tdpelect.rulebook/1")

    def test_show_as_html_is_one_page_that_needs_nothing_beside_it(self):
        said = tdpelect("rules", "show", "VN", "--on=2021-10-17", "--format=html")
        ElementTree.fromstring(said.out.replace("<!DOCTYPE html>", ""))
        self.assertIn("@page { size: A4;", said.out)
        self.assertNotRegex(said.out, r"https?:|<script|<link|src=")

    def test_show_where_nothing_is_in_force(self):
        said = tdpelect("rules", "show", "VN", "--on", "1990-01-01")
        self.assertEqual(said.status, 0)
        self.assertIn("No instrument is in force", said.out)

    def test_show_wants_a_day(self):
        said = tdpelect("rules", "show", "VN")
        self.assertEqual((said.status, said.out), (2, ""))
        self.assertIn("--on DATE", said.err)

    def test_show_of_no_place(self):
        said = tdpelect("rules", "show", "Hà Nội", "--on=2017-11-12")
        self.assertEqual((said.status, said.out), (2, ""))
        self.assertIn("hint", said.err)

    def test_diff_tells_in_words_what_differs_with_articles(self):
        said = tdpelect("rules", "diff", "VN", "2017-11-12", "2024-09-22")
        self.assertEqual((said.status, said.err), (0, ""))
        self.assertIn("  - what follows when too few attend: changes from “reconvene” to “household "
                      "ballots”\n    [no_quorum]\n"
                      "      Art. 8(1), 09/2008/NQLT-CP-UBTWMTTQVN (unverified) → Art. 19(1)(b), "
                      "10/2022/QH15\n      (the article itself was read)\n", said.out)
        differs, same = said.out.split("The same, by another article")
        self.assertNotIn("[majority]", differs)
        self.assertIn("[majority]", same)

    def test_diff_in_vietnamese(self):
        said = tdpelect("rules", "diff", "VN", "2017-11-12", "2024-09-22", "--lang=vi")
        self.assertIn("đổi từ “triệu tập lại hội nghị” thành “phát phiếu tới từng hộ”",
                      " ".join(said.out.split()))

    def test_diff_between_places(self):
        said = tdpelect("rules", "diff", "VN", "VN/ha-noi/ngoc-thuy", "--on", "2017-11-12")
        self.assertIn("What differs: VN on 2017-11-12 → VN/ha-noi/ngoc-thuy on 2017-11-12", said.out)
        self.assertIn("changes from “appointed” to “elected” [office.deputy]", said.out)

    def test_diff_between_two_versions_of_a_pack(self):
        text = (ROOT / "lib/packs/vn-nqlt-09-2008.json").read_text(encoding="utf-8")
        old, new = self.write("old.json", text), self.write(
            "new.json", text.replace('"base": "electorate"', '"base": "valid"'))
        said = tdpelect("rules", "diff", old, new, "--on=2012-01-01", "--format=markdown")
        self.assertIn("- how many votes elect: the base changes from “the whole electorate” to "
                      "“valid ballots” \\[majority\\]", said.out)
        self.assertEqual(tdpelect("rules", "diff", old, "none.json").status, 2)

    def test_diff_of_one_day_with_itself(self):
        said = tdpelect("rules", "diff", "VN", "2021-10-17", "2021-10-17")
        self.assertIn("No value differs.\n", said.out)

    def test_diff_wants_two_of_something(self):
        for words in (["VN"], ["VN", "VN/ha-noi"], ["VN", "2017-11-12", "2024-09-22", "2025-01-01"],
                      ["VN", "2017-11-12", "2024-09-22", "--on=2024-09-22"]):
            said = tdpelect("rules", "diff", *words)
            self.assertEqual((said.status, said.out), (2, ""))
            self.assertIn("two places and --on DATE", said.err)

    def test_timeline_has_a_chart_spans_and_holes(self):
        said = tdpelect("rules", "timeline", "VN", "majority", "revote.days")
        self.assertEqual((said.status, said.err), (0, ""))
        self.assertRegex(said.out, r"\nrevote\.days +\.+\|\++\|")
        self.assertIn("  2023-07-01  2023-08-14  nothing sets it", said.out)

    def test_timeline_as_json_and_html(self):
        said = tdpelect("rules", "timeline", "VN", "majority", "--format=json")
        self.assertEqual(said.json["values"][0]["spans"][-1]["from"], "2023-07-01")
        page = tdpelect("rules", "timeline", "VN", "--format=html", "--lang=vi").out
        ElementTree.fromstring(page.replace("<!DOCTYPE html>", ""))

    def test_timeline_of_no_value_and_of_no_place(self):
        for words in (["VN", "majorty"], ["Hà Nội"], []):
            self.assertEqual(tdpelect("rules", "timeline", *words).status, 2)

    def test_diff_of_impossible_days(self):
        said = tdpelect("rules", "diff", "VN", "2017-11-31", "2021-10-17")
        self.assertEqual((said.status, said.out), (2, ""))

    def test_check_of_every_pack_of_ours(self):
        paths = sorted((ROOT / "lib" / "packs").glob("*.json"))
        said = tdpelect("rules", "check", *paths)
        self.assertEqual((said.status, said.err), (0, ""))
        # However long the paths are, and wherever a line is folded for them.
        self.assertEqual(" ".join(said.out.split()).count(": ok: "), len(paths))

    def test_check_tells_every_mistake_with_its_place_and_the_nearest_word(self):
        text = (ROOT / "lib/packs/vn-nqlt-09-2008.json").read_text(encoding="utf-8")
        text = text.replace('"1/2", "compare": "more_than", "base"',
                            '"3/2", "compare": "morethan", "base"', 1)
        said = tdpelect("rules", "check", self.write("p.json", text.replace('"majority"', '"majorty"')))
        self.assertEqual((said.status, said.out), (2, ""))
        self.assertRegex(said.err, r"p\.json:\d+:\d+: error: /values/quorum/ratio: ")
        self.assertIn('/values/quorum/compare: a word or number that is not in its list; did you '
                      'mean "more_than"?', said.err)
        self.assertIn('/values/majorty: no rulebook value has this name; did you mean "majority"?',
                      said.err)

    def test_check_warns_of_what_is_odd_and_lets_it_pass(self):
        text = (ROOT / "lib/packs/vn-nqlt-09-2008.json").read_text(encoding="utf-8")
        path = self.write("p.json", text.replace('"id":', '"under": ["nobody"], "id":', 1))
        said = tdpelect("rules", "check", path, "--lang=vi")
        self.assertEqual((said.status, said.err), (0, ""))
        self.assertIn("cảnh báo: /under/0: không có gói luật nào mang mã này", said.out)

    def test_check_as_json(self):
        said = tdpelect("rules", "check", self.write("p.json", "{}"), "--format=json")
        self.assertEqual((said.status, said.json["usable"]), (2, False))

    def test_an_unknown_word_lists_the_known(self):
        said = tdpelect("rules", "print")
        self.assertEqual(said.status, 2)
        self.assertIn("list, show, diff, timeline, check", said.err)


if __name__ == "__main__":
    unittest.main()
