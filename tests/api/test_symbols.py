#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The libraries: header, version script and binary agree, and the core needs libc alone."""
import pathlib
import re
import unittest

from project import BUILD, SOURCE, core_functions, json_functions, run

LIBRARIES = BUILD / "lib"
CORE = LIBRARIES / "libtdpelect.so"
CORE_STATIC = LIBRARIES / "libtdpelect.a"
JSON = LIBRARIES / "json" / "libtdpelect-json.so"
JSON_STATIC = LIBRARIES / "json" / "libtdpelect-json.a"

# All that the core may ask of the C library: memory blocks and strings. What is not here
# (streams, clocks, locales, the environment, signals, threads) is not pure.
PURE = {
    "bsearch", "memchr", "memcmp", "memcpy", "memmove", "memset", "snprintf", "strchr",
    "strcmp", "strcspn", "strlen", "strncmp", "strrchr", "strspn",
}
# What documents need besides.
ORDER_AND_NUMBERS = {"qsort", "strtol", "strtoll", "strtoul", "strtoull"}
# A failed assert() is a bug of ours; a stack protector is the builder's choice.
ON_BUGS = {"__assert_fail", "__stack_chk_fail"}
ALLOCATOR = {"calloc", "free", "malloc", "realloc"}
# What gcc adds to every shared object.
STARTUP = {"_ITM_deregisterTMCloneTable", "_ITM_registerTMCloneTable", "__cxa_finalize",
           "__gmon_start__"}


def bare(name):
    """A symbol without its version; the checked variants of distributions are the same."""
    name = name.split("@")[0]
    fortified = re.fullmatch(r"__(\w+)_chk", name)
    return fortified[1] if fortified and fortified[1] != "stack" else name


def defined(library):
    """Exported symbols with their versions, without the nodes themselves."""
    rows = [line.split() for line in run("nm", "-D", "--defined-only", library).splitlines()]
    return {row[2] for row in rows if row[1] != "A"}


def undefined(*command):
    return {bare(line.split()[-1]) for line in run("nm", "-u", *command).splitlines()
            if line.startswith(" ")}


def dynamic(library, tag):
    said = run("readelf", "-dW", library)
    return re.findall(rf"\({tag}\).*\[(.*)\]", said)


def members(archive):
    """An archive's members, by readelf's own heading, with their sections."""
    said = run("readelf", "-SW", archive)
    return re.findall(r"^File: \S*?\((\S+)\)\n(.*?)(?=^File:|\Z)", said, re.M | re.S)


def version_script(path):
    text = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    nodes = re.findall(r"([\w.]+)\s*\{\s*global:(.*?)(?:local:(.*?))?\}", text, re.DOTALL)
    return {(name, node) for node, names, _ in nodes for name in re.findall(r"[\w*]+", names)}


class Exports(unittest.TestCase):
    maxDiff = None

    def agree(self, library, script, functions):
        listed = version_script(SOURCE / script)
        self.assertEqual({name for name, _ in listed}, functions, f"{script} and the headers")
        self.assertEqual(defined(library), {f"{name}@@{node}" for name, node in listed},
                         f"{library.name} and {script}")

    def test_core(self):
        self.agree(CORE, "lib/tdpelect.map", core_functions())

    def test_json(self):
        self.agree(JSON, "lib/json/tdpelect-json.map", json_functions())

    def test_no_wildcard_exports_anything(self):
        for script in ("lib/tdpelect.map", "lib/json/tdpelect-json.map"):
            self.assertEqual([n for n, _ in version_script(SOURCE / script) if "*" in n], [])

    def test_nothing_in_the_archives_lacks_a_prefix(self):
        for archive in (CORE_STATIC, JSON_STATIC):
            said = run("nm", "-g", "--defined-only", archive)
            names = re.findall(r"^[0-9a-f]+ [A-Z] (\w+)$", said, re.M)
            self.assertTrue(names)
            self.assertEqual([n for n in names if not n.startswith(("tdpelect_", "tdp_"))], [])


class Needs(unittest.TestCase):
    def test_sonames(self):
        self.assertEqual(dynamic(CORE, "SONAME"), ["libtdpelect.so.0"])
        self.assertEqual(dynamic(JSON, "SONAME"), ["libtdpelect-json.so.0"])

    def test_the_core_needs_libc_alone(self):
        self.assertEqual(dynamic(CORE, "NEEDED"), ["libc.so.6"])

    def test_json_needs_the_core_jansson_and_libcsv(self):
        self.assertEqual(set(dynamic(JSON, "NEEDED")) - {"libc.so.6"},
                         {"libtdpelect.so.0", "libcsv.so.3", "libjansson.so.4"})

    def test_the_core_asks_the_c_library_for_nothing_impure(self):
        self.assertEqual(undefined("-D", CORE) - PURE - ON_BUGS - ALLOCATOR - STARTUP, set())

    def test_json_reads_no_file_and_prints_nothing(self):
        asked = {name for name in undefined("-D", JSON)
                 if not name.startswith(("tdpelect_", "json_", "csv_"))}
        self.assertEqual(asked - PURE - ORDER_AND_NUMBERS - ON_BUGS - STARTUP, set())
        streams = {"json_load_file", "json_loadf", "json_loadfd", "json_dump_file",
                   "json_dumpf", "json_dumpfd"}
        self.assertEqual(undefined("-D", JSON) & streams, set())

    def test_json_uses_the_core_by_its_public_functions_only(self):
        used = {n for n in undefined("-D", JSON) if n.startswith(("tdp_", "tdpelect_"))}
        self.assertTrue(used)
        self.assertLessEqual(used, core_functions())


class State(unittest.TestCase):
    def test_only_one_file_of_the_core_allocates(self):
        said = run("nm", "-Au", CORE_STATIC)
        askers = {pathlib.Path(member).name for member, name in
                  re.findall(r"^\S*?:(\S+?):\s+U (\w+)$", said, re.M) if name in ALLOCATOR}
        self.assertEqual(askers, {"memory.c.o"})

    def test_neither_library_has_a_writable_global(self):
        # .data.rel.ro is written by the loader alone, for tables that hold pointers.
        for archive in (CORE_STATIC, JSON_STATIC):
            found = members(archive)
            self.assertTrue(found)
            for member, sections in found:
                rows = re.findall(r"\] (\.\S+)\s+\S+\s+[0-9a-f]+ [0-9a-f]+ ([0-9a-f]+) \S+\s+"
                                  r"(\w*)\s+\d+\s+\d+\s+\d+$", sections, re.M)
                self.assertTrue(rows, member)
                written = [name for name, size, flags in rows
                           if "W" in flags and int(size, 16)
                           and not name.startswith(".data.rel.ro")]
                self.assertEqual(written, [], member)


if __name__ == "__main__":
    unittest.main()
