#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Two builds of the same sources, in different places and at different times: the same bytes."""
import hashlib
import pathlib
import tempfile
import unittest

import growth
from built import RELEASE, build, command, core, json, record, release, run


def digests(folder):
    run("ninja", "-C", folder, "amalgamation")
    files = (core(folder), core(folder, "a"), json(folder), json(folder, "a"), command(folder),
             folder / "lib/amalgamation/tdpelect.c", folder / "lib/amalgamation/tdpelect.h")
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


class Reproducible(unittest.TestCase):
    def test_a_release_does_not_depend_on_where_and_when_it_was_built(self):
        first = digests(release())
        with tempfile.TemporaryDirectory(prefix="another place ") as folder:
            source = growth.copy(pathlib.Path(folder) / "sources of another name")
            second = digests(build(pathlib.Path(folder) / "build", source, *RELEASE, TZ="UTC+9",
                                   LC_ALL="C", SOURCE_DATE_EPOCH="1"))
        self.assertEqual(first, second)
        record("reproducible", files=len(first))


if __name__ == "__main__":
    unittest.main()
