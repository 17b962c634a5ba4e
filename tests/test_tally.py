#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The counting of tests: what it misses would be a test that nobody sees failing."""
import unittest

from tally import Tally, tally

CMOCKA = """\
[==========] Running 3 test(s).
[ RUN      ] a
[       OK ] a
[ RUN      ] b
[  FAILED  ] b
[ RUN      ] c
[  SKIPPED ] c
[==========] 3 test(s) run.
[  PASSED  ] 1 test(s).
[  SKIPPED ] 1 test(s), listed below:
[  SKIPPED ] c
[  FAILED  ] 1 test(s), listed below:
[  FAILED  ] b

 1 FAILED TEST(S)
"""
TAP = "1..3\nok 1 - a\nnot ok 2 - b\n  # /state: expected x\nok 3 - c # SKIP no reason\n"
UNITTEST = "F.E\n" + "-" * 70 + "\nRan 4 tests in 0.1s\n\nFAILED (failures=1, errors=1)\n"
PYTEST = "==== 1 failed, 12 passed, 2 skipped in 0.52s ====\n"


class Counting(unittest.TestCase):
    def test_each_runner(self):
        self.assertEqual(tally(CMOCKA, False), Tally(1, 1, 1))
        self.assertEqual(tally(TAP, False), Tally(1, 1, 1))
        self.assertEqual(tally(UNITTEST, False), Tally(2, 2, 0))
        self.assertEqual(tally("Ran 3 tests in 1.0s\n\nOK (skipped=1)\n", True), Tally(2, 0, 1))
        self.assertEqual(tally(PYTEST, False), Tally(12, 1, 2))
        self.assertEqual(tally("7 passed, 2 failed\n", False), Tally(7, 2, 0))

    def test_two_groups_of_one_program_are_added(self):
        group = "[  PASSED  ] 2 test(s).\n"
        self.assertEqual(tally(group + group, True), Tally(4, 0, 0))

    def test_a_run_that_fails_silently_is_a_failure(self):
        self.assertEqual(tally("", False), Tally(0, 1, 0))
        self.assertEqual(tally("[  PASSED  ] 2 test(s).\nAddressSanitizer\n", False),
                         Tally(2, 1, 0))

    def test_a_run_that_succeeds_silently_is_one_test(self):
        self.assertEqual(tally("", True), Tally(1, 0, 0))


if __name__ == "__main__":
    unittest.main()
