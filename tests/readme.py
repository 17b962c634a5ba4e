#!/usr/bin/env python3
"""The README's samples print what the README says: run by the Python that has the package.

A sample is a fenced block marked c, python or sh whose next fenced block is marked text: its
output. Other blocks are not run. Programs in C are compiled by pkg-config's flags against the
build in build/, whose command comes first in PATH.
"""
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"


def samples():
    """(language, program, output) of every sample."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```(\w*)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    return [(language, program, output)
            for (language, program), (mark, output) in zip(blocks, blocks[1:])
            if language in ("c", "python", "sh") and mark == "text"]


def run(command, **environment):
    done = subprocess.run(command, cwd=ROOT, text=True, capture_output=True,
                          env={**os.environ, "LC_ALL": "C.UTF-8", **environment})
    return done.stdout + done.stderr


def run_c(program):
    uninstalled = BUILD / "meson-uninstalled"
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "tdpelect-json"], text=True,
                           check=True, capture_output=True,
                           env={**os.environ, "PKG_CONFIG_PATH": str(uninstalled)}).stdout
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "sample.c"
        source.write_text(program, encoding="utf-8")
        compiled = pathlib.Path(folder) / "sample"
        said = run(["cc", "-std=c11", "-Wall", "-Wextra", "-pedantic", "-Werror", source,
                    *shlex.split(flags), "-o", compiled])
        return said or run([compiled], LD_LIBRARY_PATH=f"{BUILD}/lib:{BUILD}/lib/json")


RUNNERS = {
    "c": run_c,
    "python": lambda program: run([sys.executable, "-c", program]),
    "sh": lambda program: run(["sh", "-c", program],
                              PATH=f"{BUILD / 'tools'}{os.pathsep}{os.environ['PATH']}"),
}


class Readme(unittest.TestCase):
    maxDiff = None

    def check(self, language):
        found = [(p, o) for asked, p, o in samples() if asked == language]
        self.assertTrue(found, f"no sample in {language}")
        for program, output in found:
            with self.subTest(program=program):
                self.assertEqual(RUNNERS[language](program), output)

    def test_samples_in_c(self):
        self.check("c")

    def test_samples_in_python(self):
        self.check("python")

    def test_samples_in_shell(self):
        self.check("sh")


if __name__ == "__main__":
    unittest.main()
