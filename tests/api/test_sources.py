#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The build: no source file is forgotten, and what is generated and committed is current."""
import json
import pathlib
import re
import sys
import tempfile
import unittest

from project import BUILD, SOURCE, run


def introspect(what):
    return json.loads(run("meson", "introspect", what, BUILD))


def listed():
    """Every file that a target is made of."""
    return {pathlib.Path(source) for target in introspect("--targets")
            for group in target["target_sources"] for source in group.get("sources", [])}


def present(*patterns):
    return {path for pattern in patterns for path in SOURCE.glob(pattern)}


def left_behind(parts):
    """Whether a path is what builds, checkers, meson's wraps or git leave."""
    return (parts[0].startswith("build") or re.match("subprojects/[a-z]+-[0-9]", "/".join(parts))
            or any((part.startswith(".") and part != ".ci") or part == "__pycache__"
                   for part in parts[:-1]))


def ours():
    """Every file of the project."""
    for path in SOURCE.rglob("*"):
        if path.is_file() and not left_behind(path.relative_to(SOURCE).parts):
            yield path


def names_its_licence(path):
    """Whether it is of a kind that does: code, or a script of any name."""
    kinds = {".c", ".h", ".i", ".map", ".ini", ".wrap", ".py", ".pyi"}
    return (path.suffix in kinds or path.name in ("meson.build", "meson_options.txt")
            or path.read_bytes().startswith(b"#!"))


class Listed(unittest.TestCase):
    maxDiff = None

    def test_every_c_file_is_built(self):
        found = present("lib/**/*.c", "tools/**/*.c", "examples/*.c", "tests/**/*.c")
        found -= present("tests/package/*.c")  # which a test there compiles against the past
        self.assertTrue(found)
        # A peer of ours is built by who measures it.
        found -= present("tests/bench/peers/clips.c")
        self.assertEqual(sorted(map(str, found - listed())), [])

    def test_every_pack_is_compiled_in(self):
        found = present("lib/packs/*.json")
        self.assertTrue(found)
        self.assertEqual(sorted(map(str, found - listed())), [])

    def test_every_python_test_is_run(self):
        run_ones = {pathlib.Path(argument).resolve() for test in introspect("--tests")
                    for argument in test["cmd"]}
        # Those of the package and of the reference are run by stages.py.
        found = present("tests/test_*.py", *(f"tests/{folder}/test_*.py"
                                             for folder in ("api", "cli", "docs")))
        self.assertTrue(found)
        self.assertEqual(sorted(map(str, found - run_ones)), [])


class Portable(unittest.TestCase):
    def test_no_file_names_a_place_of_one_machine(self):
        # Put together here, so that this line is not one of them.
        homes = re.compile("/(" + "|".join(("home/", "root/", "work/", "Users/")) + r")\w")
        for path in sorted(ours()):
            text = path.read_text(encoding="utf-8", errors="replace")
            with self.subTest(file=str(path.relative_to(SOURCE))):
                self.assertIsNone(homes.search(text))


class Licensed(unittest.TestCase):
    def test_every_file_of_code_names_its_licence(self):
        named = [path for path in ours() if names_its_licence(path)]
        self.assertTrue(named)
        for path in named:
            with self.subTest(file=str(path.relative_to(SOURCE))):
                head = path.read_text(encoding="utf-8").split("\n", 3)[:3]
                self.assertIn("SPDX-License-Identifier: MIT", " ".join(head))


class Generated(unittest.TestCase):
    maxDiff = None

    def same(self, what, committed):
        with tempfile.TemporaryDirectory() as folder:
            made = pathlib.Path(folder) / "made"
            run(sys.executable, SOURCE / "lib/registry/generate.py", what, made)
            self.assertEqual((SOURCE / committed).read_text(encoding="utf-8"),
                             made.read_text(encoding="utf-8"),
                             f"{committed}: run lib/registry/generate.py {what} {committed}")

    def test_the_numbers_in_c(self):
        self.same("header", "include/tdpelect/names.h")

    def test_the_numbers_in_python(self):
        self.same("python", "bindings/python/tdpelect/names.py")

    def test_the_pages_of_the_packs(self):
        run(sys.executable, SOURCE / "lib/packs/document.py", "--out", SOURCE / "docs/packs",
            "--check")


if __name__ == "__main__":
    unittest.main()
