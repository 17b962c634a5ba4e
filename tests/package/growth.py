# SPDX-License-Identifier: MIT
"""Which structs grow, and a copy of the project in which every one of them has."""
import functools
import re
import shutil

from built import HOME, INCLUDE, ROOT, build

# Elements of arrays that a call fills, and what stands inside other structs: for ever as it is.
FROZEN = {"candidacy", "comparison", "difference", "eligibility", "finding", "majority",
          "other_base", "quorum", "rule", "step"}
LAYOUT = re.compile(r"(struct tdpelect_(\w+) \{\n\tuint32_t size;.*?\n)(\};)", re.S)


def size_prefixed():
    return {name for header in INCLUDE.rglob("*.h")
            for _, name, _ in LAYOUT.findall(header.read_text(encoding="utf-8"))}


def growing():
    return size_prefixed() - FROZEN


def copy(folder):
    """The sources of the libraries and the command, to be changed."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in ("include", "lib", "tools", "examples"):
        shutil.copytree(ROOT / name, folder / name)
    for name in ("meson.build", "meson_options.txt"):
        shutil.copy(ROOT / name, folder)
    (folder / "tests").mkdir()
    (folder / "tests/meson.build").write_text("have_tests = false\n", encoding="utf-8")
    return folder


def change(folder, edit):
    """Lays every struct out anew: edit(name, its head and fields, its end)."""
    for header in (folder / "include").rglob("*.h"):
        text = header.read_text(encoding="utf-8")
        header.write_text(LAYOUT.sub(lambda found: edit(found[2], found[1], found[3]), text),
                          encoding="utf-8")


def grow(folder, names):
    change(folder, lambda name, fields, end:
           fields + "\tint32_t grown[2];\n" * (name in names) + end)


def build_plainly(folder, source):
    """Quickly, and with all that debuggers are told, for abidw."""
    return build(folder, source, "--buildtype=plain", "-Dc_args=-O0 -g", "-Djson=enabled",
                 "-Dtools=disabled", "-Dtests=disabled", "-Ddefault_library=shared")


@functools.cache
def grown():
    source = copy(HOME / "grown-source")
    grow(source, growing())
    return build_plainly(HOME / "grown", source), source / "include"


def build_core(folder, source):
    return build(folder, source, "--buildtype=plain", "-Dc_args=-O0 -g", "-Djson=disabled",
                 "-Dtests=disabled", "-Ddefault_library=shared")
