#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The example of an auditor's C project: a folder of scenarios as tests of cmocka."""
import json
import os
import subprocess
import unittest

from command import FolderTest, election


class Cmocka(FolderTest):
    def scenario(self, name, **parts):
        self.write(name, {"format": "tdpelect.scenario/1", "name": name, "source": "Art. 8",
                          "given": election(), **parts})

    def audited(self):
        done = subprocess.run([os.environ["CMOCKA_AUDIT"], str(self.folder)], text=True,
                              capture_output=True, check=False)
        return done.returncode, done.stdout + done.stderr

    def test_each_scenario_is_a_test(self):
        self.scenario("a.json", expect={"state": "elected_pending"})
        self.write("facts.json", election(present=100))
        self.scenario("b.json", given_file="facts.json", expect={"state": "review"})
        document = (self.folder / "b.json").read_text().replace(
            '"given": ' + json.dumps(election()) + ", ", "")
        self.write("b.json", document)
        self.write("notes.txt", "tdpelect.scenario/1")
        status, said = self.audited()
        self.assertEqual(status, 0, said)
        self.assertIn("2 test(s)", said)

    def test_a_failure_tells_the_place_and_both_values(self):
        self.scenario("a.json", expect={"state": "recognised"})
        self.scenario("b.json", expect={"state": "elected_pending"})
        status, said = self.audited()
        self.assertEqual(status, 1, said)
        self.assertIn('"/state"', said)
        self.assertIn("recognised", said)

    def test_what_is_unusable_fails_and_nothing_proves_nothing(self):
        self.assertEqual(self.audited()[0], 1)
        self.write("a.json", '{"format": "tdpelect.scenario/1"}')
        status, said = self.audited()
        self.assertEqual(status, 1)
        self.assertIn("a.json:1:1", said)


if __name__ == "__main__":
    unittest.main()
