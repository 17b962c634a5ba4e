#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes docs/testing.md from docs/testing.template.md and what the stages measured.

    generate_testing.py [--check]

`{group.figure}` in the template is a figure that a stage of ./tests/run recorded (see
tests/evidence.py), or, of the group `tree`, one counted here. A figure that nobody measured
stops it. With --check nothing is written; it fails when the page's words are not the template's.
"""
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path.insert(0, str(ROOT / "tests"))
from evidence import recorded  # noqa: E402

PAGE, TEMPLATE = HERE / "testing.md", HERE / "testing.template.md"
HEAD = ("<!-- Made by docs/generate_testing.py from docs/testing.template.md and what the stages "
        "measured; do not edit. -->\n\n")
FIGURE = re.compile(r"\{([\w-]+)\.(\w+)\}")


def read(path):
    return path.read_text(encoding="utf-8", errors="replace")


def lines_in(*patterns):
    """Lines that say something, of all files that match."""
    files = {path for pattern in patterns for path in ROOT.glob(pattern)}
    return sum(bool(line.strip()) for path in files for line in read(path).splitlines())


def occurrences(pattern, *globs):
    return sum(len(re.findall(pattern, read(path), re.MULTILINE))
               for glob in globs for path in ROOT.glob(glob))


def tree():
    """What can be counted without running anything."""
    core = lines_in("lib/**/*.c", "lib/**/*.h", "include/**/*.h")
    json = lines_in("lib/json/**/*.c", "lib/json/**/*.h", "include/tdpelect-json.h")
    tests = lines_in("tests/**/*.c", "tests/**/*.h", "tests/**/*.py")
    stories = lines_in("tests/scenarios/**/*.json", "tests/scenarios/**/*.tsv")
    return {
        "core_lines": core - json,
        "json_lines": json,
        "test_lines": tests,
        "scenario_lines": stories,
        "times_the_code": f"{(tests + stories) / core:.1f}",
        "unit_tests": occurrences(r"^\s*cmocka_unit_test\w*\(", "tests/unit/*.c"),
        "python_tests": occurrences(r"^\s*def test_", "tests/bindings/*.py"),
        "scenario_files": len(list(ROOT.glob("tests/scenarios/**/*.json"))),
    }


def written(figure):
    return f"{figure:,}" if isinstance(figure, int) else str(figure)


def page(template):
    measured = {**recorded(), "tree": tree()}
    wanted = FIGURE.findall(template)
    missing = sorted({f"{group}.{name}" for group, name in wanted
                      if name not in measured.get(group, {})})
    if missing:
        raise SystemExit(f"not measured: {', '.join(missing)}; ./tests/run figures measures them all")
    return HEAD + FIGURE.sub(lambda found: written(measured[found[1]][found[2]]), template)


def check(template):
    """The page says what the template says, whatever its figures."""
    parts = FIGURE.split(HEAD + template)[::3]
    if not PAGE.exists() or not re.fullmatch(r"[^\n|]+?".join(map(re.escape, parts)), read(PAGE)):
        raise SystemExit("docs/testing.md is stale: run ./tests/run figures; or, where the "
                         "figures are there, ./tests/run page")


def main(arguments):
    if arguments not in ([], ["--check"]):
        raise SystemExit(__doc__)
    template = read(TEMPLATE)
    if arguments:
        check(template)
    else:
        PAGE.write_text(page(template), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
