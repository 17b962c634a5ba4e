#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""An old program with a library whose structs have grown, and the reverse, really run."""
import os
import re
import unittest

from built import HOME, INCLUDE, ROOT, core, json, record, release, run
from growth import FROZEN, growing, grown, size_prefixed

CLIENT = ROOT / "tests" / "package" / "client.c"
STRUCT_ERROR = "2"
TOLD = r"^(?:\d \d )?(\w+) (\d+)$"


def compiled(name, include, *options):
    """Linked with this project's libraries; which it runs with is told to the loader. What is
    read or written beyond a struct of the program, the address sanitizer sees."""
    program = HOME / name
    run("cc", "-g", "-fsanitize=address", *options, f"-I{include}", CLIENT, json(release()),
        core(release()), "-o", program)
    return program


def answers(program, build, *arguments):
    folders = f"{core(build).parent}:{json(build).parent}"
    return run(program, *arguments, env={**os.environ, "LD_LIBRARY_PATH": folders})


def setUpModule():
    global grown_build, old, new
    grown_build, grown_include = grown()
    old = compiled("old-client", INCLUDE)
    new = compiled("new-client", grown_include, "-DGROWN")


class Growth(unittest.TestCase):
    maxDiff = None

    def test_an_old_program_runs_with_a_grown_library(self):
        expected = answers(old, release())
        self.assertEqual(expected, answers(old, grown_build))
        record("abi_growth", structs=len(growing()), answers=expected.count("\n"))

    def test_a_new_program_that_sets_nothing_new_runs_with_todays_library(self):
        self.assertEqual(answers(old, release()), answers(new, release()))

    def test_a_new_program_runs_with_the_library_that_it_was_made_for(self):
        self.assertEqual(answers(old, release()), answers(new, grown_build))

    def test_what_is_new_is_refused_by_todays_library_and_taken_by_the_grown_one(self):
        refused = dict(re.findall(TOLD, answers(new, release(), "new"), re.M))
        taken = dict(re.findall(TOLD, answers(new, grown_build, "new"), re.M))
        handed_in = {"attendance", "calendar", "campaign", "candidate", "contest", "contrast",
                     "election_facts", "history", "json_options", "meeting_vote", "pack", "papers",
                     "premise", "round", "round_outcome", "summary", "tally", "target", "trace",
                     "unit", "votes", "person"}
        for name in sorted(handed_in):
            with self.subTest(struct=name):
                self.assertEqual(refused[name], STRUCT_ERROR)
                self.assertNotEqual(taken[name], STRUCT_ERROR)

    def test_the_client_knows_every_struct_that_may_grow(self):
        said = CLIENT.read_text(encoding="utf-8")
        for name in sorted(growing()):
            with self.subTest(struct=name):
                self.assertIn(f"struct tdpelect_{name} ", said)


class Listed(unittest.TestCase):
    def test_the_first_size_of_every_struct_is_written_down(self):
        said = (ROOT / "lib/growth.h").read_text(encoding="utf-8")
        listed = set(re.findall(r"^\teach\((\w+), \w+\)", said, re.M))
        # One stands inside another only; the other is libtdpelect-json's own.
        self.assertEqual(listed, size_prefixed() - {"other_base", "json_options"})

    def test_what_is_frozen_exists(self):
        self.assertLessEqual(FROZEN, size_prefixed())


if __name__ == "__main__":
    unittest.main()
