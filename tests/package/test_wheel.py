#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The Python package as it is handed out. TDPELECT_PACKED names the folder of its files, and
another where the same commit was built in another place."""
import hashlib
import json
import os
import pathlib
import re
import sys
import tempfile
import unittest
import zipfile

from built import ROOT, record, release, run

NAMED = os.environ.get("TDPELECT_PACKED", "")
PACKED = [pathlib.Path(folder) for folder in NAMED.split(os.pathsep) if folder]


def digests(folder):
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


@unittest.skipUnless(PACKED, "tests/run builds the package for this")
class Wheel(unittest.TestCase):
    def setUp(self):
        self.wheel, = PACKED[0].glob("*.whl")
        self.holds = zipfile.ZipFile(self.wheel)
        self.addCleanup(self.holds.close)

    def bill(self, folder):
        out = pathlib.Path(folder) / "bill.json"
        run(sys.executable, ROOT / "tools" / "sbom.py", release(), "--out", out, "--wheel",
            self.wheel)
        return json.loads(out.read_text(encoding="utf-8"))["components"]

    def extensions(self, folder):
        names = [name for name in self.holds.namelist() if name.endswith(".so")]
        return [self.holds.extract(name, folder) for name in names]

    @unittest.skipUnless(len(PACKED) == 2, "an sdist holds what is committed, and there is more")
    def test_sdist_and_wheel_do_not_depend_on_where_and_when_they_were_built(self):
        first = digests(PACKED[0])
        self.assertEqual({"gz", "whl"}, {name.rsplit(".", 1)[1] for name in first})
        self.assertEqual(first, digests(PACKED[1]))
        record("reproducible_package", files=len(first))

    def test_it_carries_the_licence_of_each_library_in_its_bill(self):
        with tempfile.TemporaryDirectory() as folder:
            inside = {made["name"] for made in self.bill(folder) if made["type"] == "library"}
        carried = {pathlib.PurePath(name).stem for name in self.holds.namelist()
                   if "/licences/" in name}
        self.assertEqual(carried, inside | {"tdpelect"})

    def test_it_takes_nothing_from_the_system_but_the_c_library(self):
        with tempfile.TemporaryDirectory() as folder:
            found = self.extensions(folder)
            self.assertEqual(len(found), 1)
            needed = re.findall(r"NEEDED.*\[(.+)\]", run("readelf", "--dynamic", *found))
        self.assertEqual([name for name in needed if not re.match(r"libc\.|ld-linux", name)], [])


if __name__ == "__main__":
    unittest.main()
