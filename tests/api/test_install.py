#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Another project: it knows the installed libraries by pkg-config, and nothing else."""
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import tempfile
import unittest

from project import CC, CXX, SOURCE, WARNINGS, headers, run

# A program of examples/, its library, its standard input.
PROGRAMS = {
    "majority": ("tdpelect", None),
    "columns": ("tdpelect", None),
    "evaluate": ("tdpelect-json", SOURCE / "examples/elections/thon-361-2013.json"),
}
COMPILERS = {"C11": [*CC, "-std=c11"], "C++17": [*CXX, "-x", "c++", "-std=c++17"]}

VERSION = """
#include <tdpelect-json.h>
#include <stdio.h>
int main(void) { return puts(tdpelect_version()) < 0; }
"""


def setUpModule():
    """Builds and installs as a packager does, into a place that is no system folder."""
    folder = tempfile.TemporaryDirectory(prefix="tdpelect-")
    unittest.addModuleCleanup(folder.cleanup)
    global home, prefix
    home = pathlib.Path(folder.name)
    prefix = home / "installed"
    run("meson", "setup", "--buildtype=release", f"--prefix={prefix}", "--libdir=lib",
        "-Dtests=disabled", "-Djson=enabled", "-Dtools=enabled", home / "build", SOURCE)
    run("meson", "install", "-C", home / "build")


def environment():
    return {**os.environ, "PKG_CONFIG_PATH": str(prefix / "lib/pkgconfig"),
            "LD_LIBRARY_PATH": str(prefix / "lib"), "LC_ALL": "C"}


def ask(*options):
    return shlex.split(run("pkg-config", *options, env=environment()))


def compile_program(compiler, source, library, *options):
    """Compiles a copy that lies outside this project; the copy sees no header of ours."""
    static = "-static" in options
    copy = home / source.name
    if copy != source:
        shutil.copy(source, copy)
    program = home / source.stem
    flags = ask("--cflags", library)
    libraries = ask(*(["--static"] if static else []), "--libs", library)
    after = ["-x", "none"] if "-x" in compiler else []
    run(*compiler, *WARNINGS, *flags, copy, *after, *options, *libraries, "-o", program,
        cwd=home)
    return program


def answer(program, document):
    with open(document or os.devnull, "rb") as stdin:
        return run(program, stdin=stdin, env=environment(), cwd=home)


def expected(program):
    """A few lines that stand here; of a whole report, what the command says of it."""
    if program == "evaluate":
        return run(prefix / "bin/tdpelect", "evaluate", "--lang=en", PROGRAMS[program][1],
                   env=environment())
    return (SOURCE / f"tests/api/expected/{program}.txt").read_text(encoding="utf-8")


def needed(program):
    return set(re.findall(r"\(NEEDED\).*\[(.*)\]", run("readelf", "-dW", program)))


class Programs(unittest.TestCase):
    maxDiff = None

    def build_and_run_all(self, is_shared, *options):
        for name, (library, document) in PROGRAMS.items():
            for standard, compiler in COMPILERS.items():
                with self.subTest(program=name, standard=standard):
                    program = compile_program(compiler, SOURCE / f"examples/{name}.c", library,
                                              *options)
                    self.assertEqual(answer(program, document), expected(name))
                    self.assertEqual(f"lib{library}.so.0" in needed(program), is_shared)

    def test_shared(self):
        self.build_and_run_all(True)

    def test_static(self):
        self.build_and_run_all(False, "-static")


class PkgConfig(unittest.TestCase):
    def test_the_files_are_valid(self):
        for library in ("tdpelect", "tdpelect-json"):
            run("pkg-config", "--validate", library, env=environment())

    def test_the_version_is_that_of_the_library(self):
        source = home / "version.c"
        source.write_text(VERSION, encoding="utf-8")
        program = compile_program(COMPILERS["C11"], source, "tdpelect-json")
        for library in ("tdpelect", "tdpelect-json"):
            self.assertEqual([answer(program, None).strip()], ask("--modversion", library))

    def test_the_core_asks_for_nothing_else(self):
        self.assertEqual(ask("--print-requires", "--print-requires-private", "tdpelect"), [])

    def test_json_tells_what_it_needs(self):
        self.assertIn("tdpelect", ask("--print-requires", "tdpelect-json"))
        self.assertIn("jansson", ask("--print-requires-private", "tdpelect-json"))

    def test_both_ways_to_include_need_no_further_option(self):
        found = {str(p.relative_to(prefix / "include"))
                 for p in (prefix / "include").rglob("*.h")}
        self.assertEqual(found, set(headers()))
        self.assertEqual(ask("--cflags-only-I", "tdpelect"), [f"-I{prefix}/include"])


class Command(unittest.TestCase):
    def test_the_installed_command_runs(self):
        done = subprocess.run([prefix / "bin/tdpelect", "--version"], env=environment(),
                              text=True, capture_output=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn(ask("--modversion", "tdpelect")[0], done.stdout)


class Subproject(unittest.TestCase):
    """A project that keeps this one below it, and asks meson for it by name."""

    def build_and_run(self, program, *options):
        library = PROGRAMS[program][0]
        parent = home / f"parent-{program}"
        (parent / "subprojects").mkdir(parents=True)
        (parent / "subprojects/tdpelect").symlink_to(SOURCE)
        shutil.copy(SOURCE / f"examples/{program}.c", parent / "main.c")
        (parent / "meson.build").write_text(
            "project('parent', 'c')\n"
            "subproject('tdpelect')\n"
            f"executable('main', 'main.c', dependencies: dependency('{library}'))\n",
            encoding="utf-8")
        run("meson", "setup", *options, parent / "build", parent)
        run("ninja", "-C", parent / "build", "main")
        self.assertEqual(answer(parent / "build/main", PROGRAMS[program][1]),
                         expected(program))

    def test_core(self):
        self.build_and_run("majority", "-Dtdpelect:json=disabled")

    def test_json(self):
        self.build_and_run("evaluate", "-Dtdpelect:default_library=static")


if __name__ == "__main__":
    unittest.main()
