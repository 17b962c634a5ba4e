# SPDX-License-Identifier: MIT
"""A law that comes later changes no verdict on what came before, not by a byte."""
import pathlib
import unittest

from command import tdpelect

ROOT = pathlib.Path(__file__).resolve().parents[2]
DECREE = ROOT / "tests" / "unit" / "decree-2031.json"
ELECTIONS = sorted(
    str(path) for path in (ROOT / "examples" / "elections").glob("*.json")
    if "impossible" not in path.name)


class LaterPack(unittest.TestCase):
    def test_the_decree_of_2031_leaves_every_real_election_as_it_was(self):
        self.assertGreater(len(ELECTIONS), 15)
        before = tdpelect("evaluate", "--format", "json", *ELECTIONS)
        after = tdpelect("evaluate", "--format", "json", "--pack", str(DECREE), *ELECTIONS)
        self.assertEqual(before.out.count("\n"), len(ELECTIONS))
        self.assertEqual(after.out, before.out)

    def test_the_decree_of_2031_changes_what_is_judged_by_its_day(self):
        one = [path for path in ELECTIONS if "thon-361" in path]
        before = tdpelect("evaluate", "--format", "json", "--on", "2031-06-01", *one)
        after = tdpelect("evaluate", "--format", "json", "--on", "2031-06-01", "--pack",
                         str(DECREE), *one)
        self.assertNotEqual(after.out, before.out)


if __name__ == "__main__":
    unittest.main()
