#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every public function is called by a fuzz target, or it is said why not."""
import re
import unittest

from project import SOURCE, core_functions, json_functions

TARGETS = SOURCE / "tests" / "fuzz"

# Functions whose arguments leave nothing to search for.
PLAIN = {
    "tdpelect_version": "takes nothing",
    "tdpelect_error_init": "fills one struct",
    "tdpelect_json_schema": "takes one of a few names",
    "tdpelect_papers_init": "fills one struct; its macro is used",
    "tdpelect_json_suite_mutate": "takes seconds; its scenarios and packs are searched",
}


def callers():
    """Function name to the targets that call it."""
    found = {}
    for path in sorted(TARGETS.glob("fuzz*.[ch]")):
        target = path.stem.removeprefix("fuzz").lstrip("_") or "all"
        for name in set(re.findall(r"\b(tdpelect_\w+)\(", path.read_text(encoding="utf-8"))):
            found.setdefault(name, []).append(target)
    return found


class FuzzTargets(unittest.TestCase):
    maxDiff = None

    def test_every_public_function_is_searched(self):
        missing = (set(core_functions()) | set(json_functions())) - set(callers()) - set(PLAIN)
        self.assertEqual([], sorted(missing), "call them in tests/fuzz/fuzz_….c")

    def test_no_excuse_is_out_of_date(self):
        known = set(core_functions()) | set(json_functions())
        self.assertEqual([], sorted(set(PLAIN) - known))
        self.assertEqual([], sorted(set(PLAIN) & set(callers())))


if __name__ == "__main__":
    unittest.main()
