#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The headers: each stands alone in every language, and says nothing without our prefix."""
import json
import re
import unittest

from project import (
    BUILD,
    INCLUDE,
    LANGUAGES,
    SOURCE,
    WARNINGS,
    code,
    exported,
    headers,
    run,
    statements,
)


def compile_text(language, text, *options):
    run(*LANGUAGES[language], *WARNINGS, *options, f"-I{INCLUDE}", "-fsyntax-only", "-",
        input=text)


class Headers(unittest.TestCase):
    def test_each_alone_compiles_in_every_language(self):
        for header in headers():
            for language in LANGUAGES:
                with self.subTest(header=header, language=language):
                    compile_text(language, f"#include <{header}>\n")

    def test_each_may_be_included_twice(self):
        for header in headers():
            with self.subTest(header=header):
                compile_text("C11", f"#include <{header}>\n#include <{header}>\n")

    def test_every_initialiser_compiles_in_every_language(self):
        found = [(header, name) for header in headers()
                 for name in re.findall(r"#define\s+TDPELECT_(\w+)_INIT\b", code(header))]
        self.assertTrue(found)
        for header, name in found:
            text = (f"#include <{header}>\nextern struct tdpelect_{name.lower()} one;\n"
                    f"struct tdpelect_{name.lower()} one = TDPELECT_{name}_INIT;\n")
            for language in LANGUAGES:
                with self.subTest(name=name, language=language):
                    compile_text(language, text)

    def test_every_initialiser_is_compared_in_test_initialisers(self):
        compared = (SOURCE / "tests/api/test_initialisers.c").read_text(encoding="utf-8")
        for header in headers():
            names = {n.lower() for n in re.findall(r"#define\s+TDPELECT_(\w+)_INIT\b",
                                                   code(header))}
            names |= set(re.findall(r"\btdpelect_(\w+)_init\(", statements(header)))
            for name in names - {"context", "trace"}:
                with self.subTest(header=header, name=name):
                    self.assertRegex(compared, rf"each\({name}, {name.upper()}[,)]")

    def test_every_struct_that_may_grow_has_an_initialiser(self):
        everything = "".join(map(code, headers()))
        grows = set(re.findall(r"struct tdpelect_(\w+) \{\s*uint32_t size;", everything))
        begun = {n.lower() for n in re.findall(r"#define TDPELECT_(\w+)_INIT\b", everything)}
        begun |= set(re.findall(r"\btdpelect_(\w+)_init\(", everything))
        # That stands in a majority only, and nobody else's memory.
        self.assertEqual(grows - begun, {"other_base"})

    def test_no_struct_has_implicit_padding(self):
        compile_text("C11", "#include <tdpelect.h>\n#include <tdpelect-json.h>\n", "-Wpadded")

    def test_the_umbrella_includes_every_header_of_the_core(self):
        included = re.findall(r"#include <(tdpelect/\w+\.h)>", code("tdpelect.h"))
        self.assertEqual(sorted(included),
                         [h for h in headers() if h.startswith("tdpelect/")])

    def test_every_header_is_installed_where_it_is_included_from(self):
        installed = json.loads(run("meson", "introspect", "--installed", BUILD))
        places = {place.split("/include/", 1)[1] for place in installed.values()
                  if "/include/" in place}
        self.assertEqual(places, set(headers()))

    def test_every_function_is_marked_for_export(self):
        for header in headers():
            named = set(re.findall(r"\b(tdpelect_\w+)\s*\(", statements(header)))
            with self.subTest(header=header):
                self.assertEqual(named, exported(header))

    def test_nothing_public_is_without_the_prefix(self):
        for header in headers():
            macros = re.findall(r"^\s*#\s*define\s+(\w+)", code(header), re.MULTILINE)
            tags = re.findall(r"\b(?:struct|union|enum)\s+(\w+)", statements(header))
            enumerators = re.findall(r"^\s*(\w+)\s*=\s*-?\d+,", statements(header), re.MULTILINE)
            with self.subTest(header=header):
                self.assertEqual([m for m in macros if not m.startswith("TDPELECT_")], [])
                self.assertEqual([t for t in tags if not t.startswith("tdpelect_")], [])
                self.assertEqual([e for e in enumerators if not e.startswith("TDPELECT_")], [])

    def test_every_header_carries_the_licence(self):
        for header in headers():
            with self.subTest(header=header):
                first = (INCLUDE / header).read_text(encoding="utf-8").splitlines()[0]
                self.assertEqual(first, "/* SPDX-License-Identifier: MIT */")
        self.assertIn("MIT License", (SOURCE / "LICENSE").read_text(encoding="utf-8"))


if __name__ == "__main__":
    unittest.main()
