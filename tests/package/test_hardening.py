#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What a release's files say of themselves to the loader."""
import platform
import unittest

from built import HOME, ROOT, build, command, core, json, release, run


def read(option, binary):
    return run("readelf", option, "--wide", binary)


def delivered():
    return core(release()), json(release()), command(release())


class Hardening(unittest.TestCase):
    def test_tables_of_addresses_are_closed_before_the_program_begins(self):
        for binary in delivered():
            self.assertRegex(read("--segments", binary), r"(?m)^ +GNU_RELRO ")
            self.assertRegex(read("--dynamic", binary), r"\(FLAGS(_1)?\).*\b(BIND_)?NOW\b")

    def test_no_stack_is_executed_and_no_page_both_written_and_executed(self):
        for binary in delivered():
            segments = read("--segments", binary)
            self.assertRegex(segments, r"(?m)^ +GNU_STACK .* RW +0x")
            self.assertNotRegex(segments, r"(?m)^ +LOAD .* RWE ")

    def test_the_command_lies_anywhere(self):
        self.assertRegex(read("--dynamic", command(release())), r"\(FLAGS_1\).*\bPIE\b")

    def test_stacks_are_guarded_and_copies_are_bounded(self):
        for binary in delivered():
            asked = run("nm", "-D", "--undefined-only", binary)
            self.assertIn("__stack_chk_fail", asked)
            self.assertRegex(asked, r"__\w+_chk\b(?<!__stack_chk)")

    def test_no_file_names_where_libraries_are(self):
        run("meson", "install", "-C", release(), "--no-rebuild", "--quiet", "--destdir",
            HOME / "installed")
        for path in (HOME / "installed").rglob("*"):
            if path.is_file() and path.read_bytes()[:4] == b"\x7fELF":
                self.assertNotRegex(read("--dynamic", path), r"\((RPATH|RUNPATH)\)")

    @unittest.skipUnless(platform.machine() == "x86_64", "of x86 processors")
    def test_every_function_that_is_called_by_address_is_marked(self):
        for objects in release().glob("lib/**/*.o"):
            with self.subTest(file=objects.name):
                self.assertRegex(read("--notes", objects), r"IBT, SHSTK")


class Builders(unittest.TestCase):
    def test_a_distribution_s_own_flags_are_obeyed(self):
        folder = HOME / "distribution"
        build(folder, ROOT, "--buildtype=plain", "-Djson=disabled", "-Dtests=disabled",
              CFLAGS="-O1 -fno-stack-protector -D_FORTIFY_SOURCE=1", LDFLAGS="-Wl,-z,lazy")
        asked = run("nm", "-D", "--undefined-only", core(folder))
        self.assertNotIn("__stack_chk_fail", asked)
        self.assertNotRegex(read("--dynamic", core(folder)), r"\bNOW\b")


if __name__ == "__main__":
    unittest.main()
