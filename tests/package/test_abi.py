#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The binary interface: as it was, but for functions added and structs grown at their end.

    test_abi.py --write    keeps the interface as it is now, where it was changed on purpose

abi/ holds what abidw makes of both libraries, and the numbers of the header, which stand in no
binary. Before the first release they may be made anew; after it, with a new SONAME only.
"""
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

import growth
from built import HOME, INCLUDE, ROOT, core, json, record, run

BASE = pathlib.Path(__file__).resolve().parent / "abi"
LIBRARIES = {"tdpelect": core, "tdpelect-json": json}
PRIVATE = ["--suppressions", BASE / "private.suppr"]
WRITTEN = [*PRIVATE, "--exported-interfaces-only", "--no-elf-needed", "--no-corpus-path",
           "--no-comp-dir-path", "--no-show-locs", "--no-architecture", "--type-id-style", "hash"]


def numbers():
    """Every number that programs were compiled with; limits grow."""
    code = "".join(path.read_text(encoding="utf-8") for path in sorted(INCLUDE.rglob("*.h")))
    found = re.findall(r"\b(TDPELECT_\w+) = (\d+),", code)
    return {f"{name} = {number}" for name, number in found}


def written(library):
    with tempfile.TemporaryDirectory() as folder:
        made = pathlib.Path(folder) / "made.abi"
        run("abidw", *WRITTEN, "--out-file", made, library)
        return made.read_text(encoding="utf-8")


def today():
    return growth.build_plainly(HOME / "today", ROOT)


def write():
    build = today()
    for name, place in LIBRARIES.items():
        (BASE / f"{name}.abi").write_text(written(place(build)), encoding="utf-8")
    (BASE / "numbers.txt").write_text("\n".join(sorted(numbers())) + "\n", encoding="utf-8")


def growth_allowed(folder):
    """Told by abidiff's own rule: fields at the end, of structs that may grow."""
    path = folder / "growth.suppr"
    names = "|".join(sorted(growth.growing()))
    path.write_text(f"[suppress_type]\n  type_kind = struct\n"
                    f"  name_regexp = ^tdpelect_({names})$\n"
                    "  has_data_member_inserted_at = end\n  has_size_change = yes\n",
                    encoding="utf-8")
    return ["--suppressions", path]


def differences(name, library):
    """What a program linked with the baseline would trip over; "" for nothing."""
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            ["abidiff", *PRIVATE, *growth_allowed(pathlib.Path(folder)), "--no-added-syms",
             "--no-architecture", "--no-show-locs", BASE / f"{name}.abi", library],
            text=True, capture_output=True)
    if done.returncode & 3:  # abidiff itself failed, or was called wrongly
        raise AssertionError(done.stdout + done.stderr)
    return done.stdout if done.returncode else ""


def replace(folder, file, old, new):
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text, old
    path.write_text(text.replace(old, new), encoding="utf-8")


class Interface(unittest.TestCase):
    maxDiff = None

    def test_both_libraries_are_what_programs_were_linked_with(self):
        build = today()
        for name, place in LIBRARIES.items():
            with self.subTest(library=name):
                self.assertEqual("", differences(name, place(build)))
        record("abi", functions=sum((BASE / f"{name}.abi").read_text("utf-8").count(
            "<function-decl") for name in LIBRARIES), numbers=len(numbers()))

    def test_no_number_has_changed(self):
        kept = set((BASE / "numbers.txt").read_text(encoding="utf-8").split("\n")) - {""}
        self.assertEqual([], sorted(kept - numbers()))


class Changed(unittest.TestCase):
    """That the first test would see it: libraries are really built with each change."""

    def test_fields_at_the_end_of_every_struct_that_may_grow_are_no_change(self):
        build, _ = growth.grown()
        for name, place in LIBRARIES.items():
            with self.subTest(library=name):
                self.assertEqual("", differences(name, place(build)))

    def test_anything_else_is_a_change(self):
        source = growth.copy(HOME / "changed-source")
        for file, old, new in (
                ("include/tdpelect/quorum.h", "\tint32_t present_count;",
                 "\tint32_t wedged;\n\tint32_t present_count;"),
                ("include/tdpelect/next.h", "\tint32_t overdue_days;", "\tuint32_t overdue_days;"),
                ("lib/tdpelect.map", "\ttdpelect_version;\n", "")):
            replace(source, file, old, new)
        growth.grow(source, {"finding"})
        build = growth.build_core(HOME / "changed", source)
        told = differences("tdpelect", core(build))
        for what, name in (("in the middle", "struct tdpelect_attendance"),
                           ("another type", "struct tdpelect_step"),
                           ("gone", "tdpelect_version"),
                           ("at the end of what is frozen", "struct tdpelect_finding")):
            with self.subTest(change=what):
                self.assertIn(name, told)


if __name__ == "__main__":
    if sys.argv[1:] == ["--write"]:
        write()
    else:
        unittest.main()
