#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How much a process carries: figures of docs/decisions/0028, which must not grow unseen."""
import pathlib
import re
import tempfile
import unittest

from built import INCLUDE, core, record, release, run, sections

HERE = pathlib.Path(__file__).resolve().parent
KINDS = {"code": (".text", ".plt", ".init", ".fini"),
         "constants": (".rodata",),
         "packs": (".data.rel.ro", ".rela.dyn"),
         "names_of_functions": (".dynsym", ".dynstr", ".gnu.hash", ".gnu.version")}


def weight(binary):
    return sum(sections(binary).values())


class Size(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="tdpelect-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def link(self, source, *libraries):
        program = self.folder / "program"
        run("cc", "-Os", "-DTDPELECT_STATIC", f"-I{INCLUDE}", source, *libraries,
            "-Wl,--gc-sections", "-o", program)
        run(program)
        return weight(program)

    def test_the_core(self):
        loaded = sections(core(release()))
        parts = {kind: sum(loaded.get(name, 0) for name in names)
                 for kind, names in KINDS.items()}
        record("size", core_bytes=sum(loaded.values()), **parts)
        self.assertLess(sum(loaded.values()), 340_000)

    def test_a_program_with_the_four_questions_carries_less_than_100_000_bytes_of_it(self):
        empty = self.folder / "empty.c"
        empty.write_text("int main(void) { return 0; }\n", encoding="utf-8")
        carried = (self.link(HERE / "four_questions.c", core(release(), "a"))
                   - self.link(empty))
        record("size_of_four_questions", carried_bytes=carried)
        self.assertLess(carried, 100_000)

    def test_no_table_of_the_registry_is_written_by_the_loader(self):
        for tables in release().glob("**/*registry_tables.c.o"):
            rows = re.findall(r"^(\.\S+)\s+(\d+)", run("size", "-A", "-d", tables), re.M)
            self.assertIn(".rodata.tdp_words", dict(rows))
            self.assertEqual([name for name, size in rows
                              if name.startswith((".data", ".bss")) and int(size)], [])


if __name__ == "__main__":
    unittest.main()
