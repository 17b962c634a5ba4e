#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Two files in place of the library: they compile by themselves, and are the library."""
import pathlib
import re
import tempfile
import unittest

from built import ROOT, core, exported, release, run

ANSWERS = ROOT / "tests" / "platforms" / "answers.c"
WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Werror"]
C = [[compiler, f"-std={standard}"] for compiler in ("gcc", "clang")
     for standard in ("c11", "c17", "c2x")]
CPP = [[compiler, f"-std={standard}"] for compiler in ("g++", "clang++")
       for standard in ("c++17", "c++20")]


def setUpModule():
    global two_files, folder
    run("ninja", "-C", release(), "amalgamation")
    two_files = release() / "lib" / "amalgamation"
    kept = tempfile.TemporaryDirectory(prefix="tdpelect-")
    unittest.addModuleCleanup(kept.cleanup)
    folder = pathlib.Path(kept.name)


def answers(*options):
    program = folder / "answers"
    run("cc", "-O1", ANSWERS, *options, "-o", program)
    return run(program)


class Amalgamation(unittest.TestCase):
    def test_it_compiles_in_every_c_without_a_warning(self):
        for compiler in C:
            with self.subTest(compiler=compiler):
                run(*compiler, *WARNINGS, "-fsyntax-only", two_files / "tdpelect.c")

    def test_its_header_is_read_by_cpp(self):
        for compiler in CPP:
            with self.subTest(compiler=compiler):
                run(*compiler, *WARNINGS, "-x", "c++", "-fsyntax-only",
                    two_files / "tdpelect.h")

    def test_the_header_names_no_file_of_ours(self):
        text = (two_files / "tdpelect.h").read_text(encoding="utf-8")
        self.assertEqual(re.findall("#include <(.*)>", text), ["stddef.h", "stdint.h"])

    def test_it_gives_the_answers_of_the_library(self):
        library = core(release())
        expected = answers(f"-I{ROOT / 'include'}", library, f"-Wl,-rpath,{library.parent}")
        self.assertGreater(expected.count("\n"), 10_000)
        self.assertEqual(expected, answers(f"-I{two_files}", two_files / "tdpelect.c"))

    def test_a_library_made_of_it_exports_the_same_functions(self):
        made = folder / "made.so"
        run("cc", "-shared", "-fPIC", two_files / "tdpelect.c", "-o", made)
        self.assertEqual(exported(core(release())), exported(made))


if __name__ == "__main__":
    unittest.main()
