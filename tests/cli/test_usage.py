#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Wrong use, help, languages, colour, output that cannot be written."""
import os
import subprocess
import unittest

from command import COMMAND, FolderTest, election, environment, on_a_terminal, tdpelect


class Usage(unittest.TestCase):
    def refused(self, *words, **more):
        said = tdpelect(*words, **more)
        self.assertEqual((said.status, said.out), (2, ""), said.err)
        return said.err

    def test_no_command_is_wrong_use(self):
        self.assertIn("a command is expected", self.refused())

    def test_an_unknown_command_lists_the_known(self):
        err = self.refused("count")
        for name in ("evaluate", "audit", "rules", "roll", "minutes", "schema"):
            self.assertIn(name, err)

    def test_an_unknown_format_lists_the_known(self):
        err = self.refused("evaluate", "--format=pdf", "x")
        for name in ("text", "json", "markdown", "html"):
            self.assertIn(name, err)

    def test_an_unknown_language_lists_the_known(self):
        self.assertIn("vi and en", self.refused("evaluate", "--lang", "fr", "x"))

    def test_an_option_of_another_command_is_refused(self):
        self.assertIn("--junit", self.refused("evaluate", "--junit", "x", "y"))

    def test_an_option_without_its_value_is_refused(self):
        self.assertIn("lacks its value", self.refused("evaluate", "--on"))

    def test_an_impossible_day_says_why(self):
        self.assertIn("November has 30 days",
                      self.refused("evaluate", "--on", "2017-11-31", "x"))

    def test_evaluate_wants_a_file(self):
        self.assertIn("a file is expected", self.refused("evaluate"))

    def test_a_word_in_a_message_cannot_command_a_terminal(self):
        self.assertNotIn("\033", self.refused("evaluate", "\033[2Jx"))

    def test_the_version(self):
        said = tdpelect("--version")
        self.assertEqual(said.status, 0)
        self.assertRegex(said.out, r"^tdpelect \d+\.\d+\.\d+\n$")

    def test_help_of_each_command_teaches_with_an_example(self):
        for language, word in (("en", "Example"), ("vi", "Ví dụ")):
            for command in ("evaluate", "audit", "minutes", "rules", "roll", "schema"):
                with self.subTest(command=command, language=language):
                    said = tdpelect(command, "--help", "--lang", language)
                    self.assertEqual((said.status, said.err), (0, ""))
                    self.assertIn(word, said.out)

    def test_help_fits_a_terminal(self):
        for command in ("evaluate", "audit", "minutes", "rules", "roll", "schema"):
            for line in tdpelect(command, "--help").out.splitlines():
                self.assertLessEqual(len(line), 90, line)

    def test_schema_prints_json(self):
        for name in ("election", "report", "pack", "campaign", "campaign-report", "coverage",
                     "scenario"):
            with self.subTest(name=name):
                self.assertIn("2020-12", tdpelect("schema", name).json["$schema"])

    def test_an_unknown_schema_lists_the_known(self):
        self.assertIn("campaign-report", self.refused("schema", "roll"))


class Language(unittest.TestCase):
    VIETNAMESE, ENGLISH = "cần một lệnh", "a command is expected"

    def test_english_is_the_default(self):
        self.assertIn(self.ENGLISH, tdpelect().err)

    def test_lang_of_the_environment(self):
        self.assertIn(self.VIETNAMESE, tdpelect(LANG="vi_VN.UTF-8").err)
        self.assertIn(self.ENGLISH, tdpelect(LANG="fr_FR.UTF-8").err)

    def test_lc_all_stands_before_lang(self):
        self.assertIn(self.ENGLISH, tdpelect(LANG="vi_VN.UTF-8", LC_ALL="C").err)

    def test_the_option_stands_before_the_environment(self):
        self.assertIn(self.VIETNAMESE, tdpelect("--lang", "vi", LANG="en_US.UTF-8").err)
        self.assertIn("cần ít nhất một tệp", tdpelect("evaluate", "--lang=vi").err)


class Colour(unittest.TestCase):
    def test_colour_on_a_terminal(self):
        self.assertIn("\033[", on_a_terminal("rules", "list"))

    def test_none_with_no_color(self):
        self.assertNotIn("\033[", on_a_terminal("rules", "list", NO_COLOR="1"))

    def test_none_elsewhere(self):
        self.assertNotIn("\033[", tdpelect("rules", "list").out)


class Hints(FolderTest):
    """What to do about it, for whoever wrote the document."""

    def hint(self, document, *words):
        said = tdpelect("evaluate", *words, self.write("x.json", document))
        self.assertEqual((said.status, said.out), (2, ""))
        first, second = said.err.splitlines()
        self.assertRegex(first, r"x\.json:\d+:\d+: ")
        return second

    def test_null_is_left_out(self):
        self.assertIn("leave out what is not known", self.hint(election(present=None)))
        self.assertIn("chưa biết thì bỏ hẳn", self.hint(election(present=None), "--lang=vi"))

    def test_an_office_is_looked_for_among_the_offices_and_a_pack_among_the_packs(self):
        self.assertIn("offices must list it", self.hint(election(offices=[{"office": "deputy"}])))
        self.assertIn("rules list", self.hint(election(rules={"packs": ["none"]})))

    def test_of_too_many_the_first_is_shown(self):
        many = election(offices=[{"office": f"o{i}"} for i in range(101)])
        self.assertIn("copied", self.hint(many))

    def test_of_a_pack_the_schema_of_packs_helps(self):
        pack = self.write("pack.json", {"format": "tdpelect.pack/1", "wrong": 1})
        said = tdpelect("evaluate", "--pack", pack, self.write("x.json", election()))
        self.assertIn("tdpelect schema pack", said.err)


class Output(FolderTest):
    def ended(self, **how):
        path = self.write("unit-1.json", election())
        command = [COMMAND, "evaluate", "--format", "json", str(path)]
        return subprocess.run(command, stderr=subprocess.PIPE, env=environment(), check=False,
                              timeout=60, **how)

    def test_a_full_disk_is_told(self):
        if not os.path.exists("/dev/full"):
            self.skipTest("no /dev/full")
        with open("/dev/full", "wb") as full:
            done = self.ended(stdout=full)
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"output: ", done.stderr)

    def test_a_closed_pipe_is_told(self):
        reader, writer = os.pipe()
        os.close(reader)
        try:
            done = self.ended(stdout=writer)
        finally:
            os.close(writer)
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"output: ", done.stderr)


if __name__ == "__main__":
    unittest.main()
