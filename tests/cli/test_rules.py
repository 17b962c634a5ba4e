#!/usr/bin/env python3
"""tdpelect rules: the packs, a place's law on a day, checks and differences."""
import re
import unittest

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

    def row(self, said, value):
        """A value's row of the table, its continued cells joined."""
        lines = said.out.splitlines()
        starts = [match.start() for match in re.finditer("-+", lines[1])]
        first = next(i for i, line in enumerate(lines) if line.startswith(value + " "))
        rows = [lines[first]]
        for line in lines[first + 1:]:
            if not line.startswith(" "):
                break
            rows.append(line)
        ends = starts[1:] + [None]
        return [" ".join(row[a:b].strip() for row in rows).strip()
                for a, b in zip(starts, ends)]

    def test_show_says_it_in_words_with_law_and_evidence(self):
        said = tdpelect("rules", "show", "VN", "--on", "2021-10-17")
        self.assertEqual(said.status, 0)
        self.assertEqual(self.row(said, "majority"),
                         ["majority", "how many votes elect: more than 1/2 of the whole "
                          "electorate", "vn-nqlt-09-2008: Art. 8(2)", "secondary source"])
        self.assertRegex(said.out, r"\nsha256:[0-9a-f]{64}\n$")

    def test_show_in_vietnamese_is_aligned_by_letters(self):
        said = tdpelect("rules", "show", "VN", "--on", "2024-09-22", "--lang=vi")
        row = self.row(said, "candidate.age")
        self.assertEqual(row[1], "người ứng cử: tuổi (bắt buộc: từ 21 tuổi)")

    def test_show_of_a_ward(self):
        said = tdpelect("rules", "show", "VN/ha-noi/ngoc-thuy", "--on=2017-11-12")
        self.assertIn("vn-ha-noi-ngoc-thuy-2017: S7", said.out)

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

    def test_diff_tells_what_differs_with_articles(self):
        said = tdpelect("rules", "diff", "VN", "2017-11-12", "2024-09-22")
        self.assertEqual(said.status, 0)
        self.assertIn("no_quorum: what follows when too few attend\n"
                      "  2017-11-12  reconvene  [vn-nqlt-09-2008: Art. 8(1); unverified]\n"
                      "  2024-09-22  household ballots  [vn-luat-10-2022: Art. 19(1)(b); ",
                      said.out)
        self.assertNotIn("\nmajority:", said.out)
        self.assertIn("say the same, by another article", said.out)

    def test_diff_of_one_day_with_itself(self):
        said = tdpelect("rules", "diff", "VN", "2021-10-17", "2021-10-17")
        self.assertEqual(said.out, "No value differs.\n")

    def test_diff_of_impossible_days(self):
        said = tdpelect("rules", "diff", "VN", "2017-11-31", "2021-10-17")
        self.assertEqual((said.status, said.out), (2, ""))

    def test_check_of_every_pack_of_ours(self):
        paths = sorted((ROOT / "lib" / "packs").glob("*.json"))
        said = tdpelect("rules", "check", *paths)
        self.assertEqual((said.status, said.err), (0, ""))
        self.assertEqual(said.out.count(": ok: "), len(paths))

    def test_check_tells_the_precise_mistake(self):
        text = (ROOT / "lib/packs/vn-nqlt-09-2008.json").read_text(encoding="utf-8")
        path = self.write("p.json", text.replace('"1/2", "compare": "more_than", "base"',
                                                 '"3/2", "compare": "more_than", "base"', 1))
        said = tdpelect("rules", "check", path)
        self.assertEqual((said.status, said.out), (2, ""))
        self.assertRegex(said.err, r"p\.json:\d+:\d+: /values/quorum/ratio: ")

    def test_an_unknown_word_lists_the_known(self):
        said = tdpelect("rules", "print")
        self.assertEqual(said.status, 2)
        self.assertIn("list, show, check, diff", said.err)


if __name__ == "__main__":
    unittest.main()
