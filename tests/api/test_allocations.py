#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every public function that can run out of memory is refused each of its allocations.

Which those are is seen in the libraries as they are built: whatever reaches the allocator by any
chain of calls. The tests that refuse are tests/unit/test_memory.c and test_json_memory.c.
"""
import bisect
import re
import unittest

from project import BUILD, SOURCE, core_functions, json_functions, run

CORE = BUILD / "lib" / "libtdpelect.so"
JSON = BUILD / "lib" / "json" / "libtdpelect-json.so"
TESTS = SOURCE / "tests" / "unit"

# Where memory is asked for: the core's seam; and jansson, or the core, or what reads CSV.
CORE_ALLOCATES = {"tdp_memory_new", "tdp_memory_grow"}
JSON_ALLOCATES = {"json_array", "json_get_alloc_funcs", "json_object", "json_string", "csv_init",
                  "tdpelect_election_new", "tdpelect_rulebook_resolve", "tdpelect_rulebook_stack"}

# Not by these tests, but elsewhere.
ELSEWHERE = {
    "tdpelect_json_suite_mutate": "tests/unit/test_json_suite.c, for it takes long",
}


def calls(library):
    """The functions of a library, and for each the others that its code names."""
    names, named = {}, {}
    for line in run("objdump", "-d", "--no-show-raw-insn", library).splitlines():
        begun = re.match(r"([0-9a-f]+) <(\S+)>:$", line)
        if begun:
            here = int(begun[1], 16)
            names[here], named[here] = begun[2].split("@")[0], set()
        elif target := re.search(r"\b([0-9a-f]+) <[^>]+>$", line):
            named[here].add(int(target[1], 16))
    return names, named


def reaching(library, goals):
    """The names of all functions from which one of the goals can be reached."""
    names, named = calls(library)
    starts = sorted(names)
    callers = {}
    for caller, targets in named.items():
        for target in targets:
            callee = starts[max(bisect.bisect_right(starts, target) - 1, 0)]
            callers.setdefault(callee, set()).add(caller)
    left = [start for start, name in names.items() if name in goals]
    reached = set(left)
    while left:
        new = callers.get(left.pop(), set()) - reached
        reached |= new
        left += new
    return {names[start] for start in reached}


def refused(*tests):
    text = "".join((TESTS / f"test_{test}.c").read_text(encoding="utf-8") for test in tests)
    return set(re.findall(r"\b(tdpelect_\w+)\(", text))


class Allocations(unittest.TestCase):
    maxDiff = None

    def test_of_the_core(self):
        found = reaching(CORE, CORE_ALLOCATES) & core_functions()
        self.assertIn("tdpelect_election_judge", found)
        self.assertNotIn("tdpelect_quorum_judge", found)
        self.assertEqual(sorted(found - refused("memory")), [])

    def test_of_documents(self):
        found = reaching(JSON, JSON_ALLOCATES) & json_functions()
        self.assertIn("tdpelect_json_evaluate", found)
        self.assertEqual(sorted(found - refused("json_memory") - set(ELSEWHERE)), [])

    def test_no_excuse_is_out_of_date(self):
        self.assertEqual(sorted(set(ELSEWHERE) - json_functions()), [])
        self.assertEqual(sorted(set(ELSEWHERE) & refused("json_memory")), [])


if __name__ == "__main__":
    unittest.main()
