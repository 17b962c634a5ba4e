#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The samples of the pages print what the pages say.

A sample is a fenced block marked c, python or sh whose next fenced block is marked text: its
output, byte for byte, standard error included. A block marked with file=NAME is a file of that
name for the samples of its page. Each sample runs in a folder of its own, where the project's
examples are. Programs in C are compiled by pkg-config's flags against the build, whose command
comes first in PATH. Python is TDP_PYTHON, else the one that runs this; where it lacks the
package its samples are skipped.

    test_samples.py            runs them
    test_samples.py --write    writes what they print into the pages, to be read and committed
"""
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile
import typing
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = pathlib.Path(os.environ.get("TDP_BUILD", ROOT / "build"))
PYTHON = os.environ.get("TDP_PYTHON", sys.executable)
PAGES = ("README.md", "docs/guide.md", "docs/python.md")
BLOCK = re.compile(r"^```(\w*)[ ]?(\S*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Sample(typing.NamedTuple):
    line: int
    language: str
    program: str
    output: str | None  # None: the page shows none
    span: tuple[int, int] | None  # where the output stands in the page
    files: dict[str, str]


def samples(page):
    """Every sample of a page's text; a program without output is one that shows none."""
    blocks = list(BLOCK.finditer(page))
    files = {b[2].removeprefix("file="): b[3] for b in blocks if b[2].startswith("file=")}
    for block, after in zip(blocks, [*blocks[1:], None]):
        shown = after is not None and after[1] == "text"
        if block[1] in ("c", "python") or (block[1] == "sh" and shown):
            yield Sample(page.count("\n", 0, block.start()) + 1, block[1], block[3],
                         after[3] if shown else None, after.span(3) if shown else None, files)


def said(command, folder, **environment):
    """All that a command says, and how it ended where that was no success."""
    settings = {"LC_ALL": "C.UTF-8", "PATH": f"{BUILD / 'tools'}{os.pathsep}{os.environ['PATH']}",
                "LD_LIBRARY_PATH": f"{BUILD}/lib:{BUILD}/lib/json", **environment}
    inherited = {k: v for k, v in os.environ.items() if k not in ("LANG", "LANGUAGE")}
    done = subprocess.run([str(c) for c in command], cwd=folder, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          stdin=subprocess.DEVNULL, env={**inherited, **settings})
    return done.stdout + (f"[ended with status {done.returncode}]\n" if done.returncode else "")


def run_c(program, folder):
    library = "tdpelect-json" if "<tdpelect-json.h>" in program else "tdpelect"
    flags = subprocess.run(
        ["pkg-config", "--cflags", "--libs", library], text=True, check=True,
        capture_output=True,
        env={**os.environ, "PKG_CONFIG_PATH": str(BUILD / "meson-uninstalled")}).stdout
    (folder / "sample.c").write_text(program, encoding="utf-8")
    return said([*shlex.split(os.environ.get("CC", "cc")), "-std=c11", "-Wall", "-Wextra",
                 "-pedantic", "-Werror", "sample.c", *shlex.split(flags), "-o", "sample"],
                folder) or said(["./sample"], folder)


def has_package():
    return subprocess.run([PYTHON, "-c", "import tdpelect"], cwd=tempfile.gettempdir(),
                          capture_output=True).returncode == 0


RUNNERS = {
    "c": run_c,
    "python": lambda program, folder: said([PYTHON, "-c", program], folder),
    "sh": lambda program, folder: said(["sh", "-e", "-c", program], folder),
}


def run(sample):
    """What a sample says, in a folder of its own."""
    with tempfile.TemporaryDirectory(prefix="tdpelect-") as name:
        folder = pathlib.Path(name)
        (folder / "examples").symlink_to(ROOT / "examples")
        for file, content in sample.files.items():
            (folder / file).write_text(content, encoding="utf-8")
        return RUNNERS[sample.language](sample.program, folder)


class Page(unittest.TestCase):
    maxDiff = None

    def check(self, sample):
        self.assertIsNotNone(sample.output, "a sample without its output")
        if sample.language == "python" and not has_package():
            self.skipTest(f"{PYTHON} has no tdpelect")
        self.assertEqual(run(sample), sample.output)


class Checking(Page):
    """The check itself: what it lets pass would be a page that nobody sees going wrong."""

    PAGE = "```json file=a.txt\n1\n```\n```sh\ncat a.txt; echo 2\n```\n```text\n{}```\n"

    def one(self, page):
        (found,) = samples(page)
        return found

    def test_a_right_output_passes(self):
        self.check(self.one(self.PAGE.format("1\n2\n")))

    def test_a_wrong_output_fails(self):
        for wrong in ("1\n", "1\n2\n\n", "1\n2 \n", "1\n3\n", ""):
            with self.subTest(wrong), self.assertRaises(self.failureException):
                self.check(self.one(self.PAGE.format(wrong)))

    def test_a_program_that_fails_is_told(self):
        failing = self.one("```sh\nexit 3\n```\n```text\n```\n")
        self.assertEqual(run(failing), "[ended with status 3]\n")

    def test_a_program_that_does_not_compile_fails(self):
        broken = self.one("```c\nint main(void) { return }\n```\n```text\n```\n")
        self.assertIn("error:", run(broken))

    def test_a_program_without_an_output_fails(self):
        with self.assertRaises(self.failureException):
            self.check(self.one("```c\nint main(void) { return 0; }\n```\n"))

    def test_every_language_has_a_sample_in_the_readme(self):
        page = (ROOT / "README.md").read_text(encoding="utf-8")
        self.assertEqual({s.language for s in samples(page)}, set(RUNNERS))


def add_tests(page):
    """One test for each sample of a page."""
    found = {f"test_line_{s.line}_{s.language}": s
             for s in samples((ROOT / page).read_text(encoding="utf-8"))}
    name = re.sub(r"\W", "_", page)
    globals()[name] = type(name, (Page,), {
        test: lambda self, sample=sample: self.check(sample) for test, sample in found.items()})


def write(page):
    text = (ROOT / page).read_text(encoding="utf-8")
    for sample in reversed([s for s in samples(text) if s.span]):
        if sample.language == "python" and not has_package():
            raise SystemExit(f"{PYTHON} has no tdpelect")
        start, end = sample.span
        text = text[:start] + run(sample) + text[end:]
    (ROOT / page).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1:] == ["--write"]:
        for one in PAGES:
            write(one)
    else:
        for one in PAGES:
            add_tests(one)
        unittest.main()
