#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""docs/write-a-pack.md is followed to the letter: its files are written and its commands run, in
their order, in one folder that is empty at first; each must print what the page prints.

    test_write_a_pack.py            follows it
    test_write_a_pack.py --write    writes what is printed into the page, to be read
"""
import pathlib
import sys
import tempfile
import unittest

from test_samples import BLOCK, ROOT, said

PAGE = ROOT / "docs" / "write-a-pack.md"


def follow(page):
    """Each command's line, what it printed, what the page says, and where that stands."""
    blocks = list(BLOCK.finditer(page))
    with tempfile.TemporaryDirectory(prefix="tdpelect-") as name:
        folder = pathlib.Path(name)
        for block, after in zip(blocks, [*blocks[1:], None]):
            if block[2].startswith("file="):
                (folder / block[2].removeprefix("file=")).write_text(block[3], encoding="utf-8")
            elif block[1] == "sh":
                shown = after is not None and after[1] == "text"
                yield (page.count("\n", 0, block.start()) + 1,
                       said(["sh", "-e", "-c", block[3]], folder),
                       after[3] if shown else "", after.span(3) if shown else None)


class WriteAPack(unittest.TestCase):
    maxDiff = None

    def test_every_command_prints_what_the_page_says(self):
        steps = 0
        for line, printed, shown, _ in follow(PAGE.read_text(encoding="utf-8")):
            steps += 1
            with self.subTest(line=line):
                self.assertEqual(printed, shown)
        self.assertGreater(steps, 6)

    def test_a_wrong_output_is_noticed(self):
        page = "```sh\necho 1\n```\n```text\n2\n```\n"
        ((_, printed, shown, _),) = follow(page)
        self.assertNotEqual(printed, shown)

    def test_a_file_is_there_for_the_commands_behind_it(self):
        page = "```text file=a\nx\n```\n```sh\ncat a\n```\n```text\nx\n```\n"
        ((_, printed, shown, _),) = follow(page)
        self.assertEqual(printed, shown)


if __name__ == "__main__":
    if sys.argv[1:] == ["--write"]:
        text = PAGE.read_text(encoding="utf-8")
        for _, made, _, span in reversed(list(follow(text))):
            if span:
                text = text[:span[0]] + made + text[span[1]:]
        PAGE.write_text(text, encoding="utf-8")
    else:
        unittest.main()
