#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The marks of what is certain (lib/certain.h): each is listed, and its reason stands beside it.

After a mark came or went: test_certain.py --write, and read what it changed.
"""
import re
import sys
import unittest

from project import SOURCE

LISTED = SOURCE / "tests/api/expected/certain.txt"
MARK = re.compile(r"\bTDP_(NEVER|ALWAYS)\(")


def inside(text, start):
    """What stands between a parenthesis and its own end."""
    depth, end = 1, start
    while depth:
        depth += {"(": 1, ")": -1}.get(text[end], 0)
        end += 1
    return " ".join(text[start:end - 1].split())


def files():
    return [path for path in sorted((SOURCE / "lib").rglob("*.[ch]"))
            if path.name != "certain.h"]


def marks():
    """Path, line, "never" or "always", and the condition."""
    for path in files():
        text = path.read_text(encoding="utf-8")
        for found in MARK.finditer(text):
            yield (path.relative_to(SOURCE), text.count("\n", 0, found.start()),
                   found[1].lower(), inside(text, found.end()))


def listing():
    return "".join(f"{path}: {word} {condition}\n" for path, _, word, condition in marks())


class Certain(unittest.TestCase):
    maxDiff = None

    def test_every_mark_is_listed(self):
        self.assertEqual(listing(), LISTED.read_text(encoding="utf-8"))
        print(f"{len(list(marks()))} conditions are certain")

    def test_beside_every_mark_stands_why(self):
        for path, line, _, condition in marks():
            near = (SOURCE / path).read_text(encoding="utf-8").splitlines()
            with self.subTest(mark=f"{path}: {condition}"):
                self.assertIn("/*", "\n".join(near[max(line - 3, 0):line + 2]))


if __name__ == "__main__":
    if sys.argv[1:] == ["--write"]:
        LISTED.write_text(listing(), encoding="utf-8")
    else:
        unittest.main()
