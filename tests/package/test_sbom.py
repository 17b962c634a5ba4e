#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The bill of materials tells what was built, and is one that others can read."""
import hashlib
import json as text
import os
import sys
import unittest

from built import HOME, ROOT, command, core, json, record, release, run

try:
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator
except ImportError:
    JsonStrictValidator = None

SBOM = ROOT / "tools" / "sbom.py"


def made(*options, **environment):
    out = HOME / "made.cdx.json"
    run(sys.executable, SBOM, release(), "--out", out, *options,
        env={**os.environ, **environment})
    return out.read_text(encoding="utf-8")


def named(bill):
    return {component["name"]: component for component in text.loads(bill)["components"]}


class Bill(unittest.TestCase):
    def setUp(self):
        self.wheel = HOME / "tdpelect-0-py3-none-any.whl"
        self.wheel.parent.mkdir(exist_ok=True)
        self.wheel.write_bytes(b"a wheel")

    @unittest.skipUnless(JsonStrictValidator, "cyclonedx-python-lib is not installed")
    def test_both_kinds_are_valid_cyclonedx(self):
        for options in ((), ("--wheel", self.wheel)):
            bill = made(*options, SOURCE_DATE_EPOCH="1700000000")
            self.assertIsNone(JsonStrictValidator(SchemaVersion.V1_5).validate_str(bill))
        record("sbom", components=len(named(made())), valid="CycloneDX 1.5")

    def test_every_file_is_listed_with_its_digest(self):
        found = named(made())
        for path in (core(release()), core(release(), "a"), json(release()),
                     json(release(), "a"), command(release())):
            path = path.resolve()
            self.assertEqual(found[path.name]["hashes"][0]["content"],
                             hashlib.sha256(path.read_bytes()).hexdigest())

    def test_every_library_that_is_needed_is_listed_with_its_licence(self):
        asked = run("readelf", "--dynamic", "--wide", json(release()))
        found = named(made())
        for soname, name in (("libjansson.so", "jansson"), ("libcsv.so", "libcsv")):
            self.assertIn(soname, asked)
            self.assertIn("licenses", found[name])

    def test_what_a_wheel_carries_is_what_is_pinned(self):
        found = named(made("--wheel", self.wheel))
        self.assertEqual(set(found), {"jansson", "libcsv", self.wheel.name})
        for name in ("jansson", "libcsv"):
            pinned = (ROOT / "subprojects" / f"{name}.wrap").read_text(encoding="utf-8")
            self.assertIn(found[name]["hashes"][0]["content"], pinned)

    def test_the_same_build_gives_the_same_bill(self):
        self.assertEqual(made(), made())
        self.assertNotIn("timestamp", made())
        self.assertIn("2023-11-14T22:13:20", made(SOURCE_DATE_EPOCH="1700000000"))


if __name__ == "__main__":
    unittest.main()
