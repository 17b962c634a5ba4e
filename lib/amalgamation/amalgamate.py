#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Puts the core into two files, for those who drop it into a build of their own.

    amalgamate.py --include DIR --version VERSION --out DIR [--depfile FILE] SOURCE.c…

Headers stand where they are first included. What two source files call by one name, each for
itself, is renamed; macros of a source file end with it.
"""
import argparse
import collections
import pathlib
import re

LIB = pathlib.Path(__file__).resolve().parents[1]
LICENCE = "/* SPDX-License-Identifier: MIT */\n"
MADE = "/* Made by lib/amalgamation/amalgamate.py from the sources of libtdpelect{}. */\n"
INCLUDE = re.compile(r'^#include ([<"])([^>"]+)[>"].*\n', re.M)
# What no name stands in.
LITERAL = re.compile(r"""/\*.*?\*/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'""", re.S)
# That, and names; a member's has its dot or arrow before it.
TOKEN = re.compile(LITERAL.pattern + r"|(?:\.|->)?\b[A-Za-z_]\w*", re.S)
PREFACE = """\
#ifndef TDPELECT_AMALGAMATION_H
#define TDPELECT_AMALGAMATION_H

/* It is linked as it is compiled, with the program, unless a DLL is built of it. */
#if !defined(TDPELECT_BUILDING) && !defined(TDPELECT_STATIC)
#define TDPELECT_STATIC
#endif

"""
HIDE = """\
/* A library of which this is a part exports what the header declares. */
#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

"""


def read(path):
    return path.read_text(encoding="utf-8").replace(LICENCE, "")


class Once:
    """Headers of ours, each inserted where it is first asked for; those of the C library, for
    the top of a file."""

    def __init__(self, public):
        self.public, self.seen, self.of_c = public, set(), set()

    def find(self, kind, name, beside):
        """Where a header of ours is."""
        if kind == '"':
            near = beside / name
            return (near if near.exists() else LIB / name).resolve()
        path = (self.public / name).resolve()
        return path if path.exists() else None

    def expand(self, path, text):
        def insert(found):
            header = self.find(*found.groups(), path.parent)
            if header is None:
                self.of_c.add(found[2])
            if header is None or header in self.seen:
                return ""
            self.seen.add(header)
            return self.expand(header, read(header))
        return INCLUDE.sub(insert, text)


def outside_braces(text):
    """A source without comments, literals, directives and what stands in braces."""
    text = re.sub(r"^#(?:.*\\\n)*.*$", "", text, flags=re.M)
    text = LITERAL.sub(" ", text)
    depth, kept = 0, []
    for piece in re.split("([{}])", text):
        depth -= piece == "}"
        kept += [piece] * (depth == 0 and piece != "}")
        depth += piece == "{"
    return "".join(kept)


def own_names(text):
    """What a source file declares for itself alone: functions, tables, types."""
    found = set()
    for statement in re.split("[;{]", outside_braces(text)):
        declared = re.sub(r"=.*|__attribute__\s*\(\(.*?\)\)", "", statement, flags=re.S)
        found.update(re.findall(r"^\s*(?:struct|enum|union)\s+(\w+)\s*$", declared))
        if re.search(r"\bstatic\b", declared):
            found.update(re.findall(r"(\w+)\s*(?:[(\[,]|$)", declared)[:1])
    return found


def renamed(text, names, prefix):
    def rename(found):
        return f"{prefix}_{found[0]}" if found[0] in names else found[0]
    return TOKEN.sub(rename, text)


def macros(text):
    return sorted(set(re.findall(r"^#\s*define\s+(\w+)", text, re.M)))


def includes(names):
    return "".join(f"#include <{name}>\n" for name in sorted(names)) + "\n"


def header(once):
    umbrella = once.public / "tdpelect.h"
    once.seen.add(umbrella.resolve())
    text = once.expand(umbrella, read(umbrella))
    return PREFACE + includes(once.of_c) + text + "\n#endif\n"


def source(once, paths):
    texts = {path: read(path) for path in paths}
    counted = collections.Counter(name for text in texts.values() for name in own_names(text))
    out = []
    for path, text in texts.items():
        shared = {name for name in own_names(text) if counted[name] > 1}
        own = renamed(text, shared, f"{path.parent.name}_{path.stem}")
        out += [f"/* {path.parent.name}/{path.name} */\n", once.expand(path, own)]
        out += [f"#undef {name}\n" for name in macros(text)]
        out.append("\n")
    return '#include "tdpelect.h"\n\n' + includes(once.of_c) + HIDE + "".join(out)


def main():
    parser = argparse.ArgumentParser(description="Puts the core into two files.")
    parser.add_argument("--include", required=True, type=pathlib.Path)
    parser.add_argument("--version", required=True)
    parser.add_argument("--out", required=True, type=pathlib.Path)
    parser.add_argument("--depfile", type=pathlib.Path)
    parser.add_argument("sources", nargs="+", type=pathlib.Path, metavar="SOURCE.c")
    asked = parser.parse_args()

    once = Once(asked.include)
    head = LICENCE + MADE.format(" " + asked.version)
    for name, text in (("tdpelect.h", header(once)),
                       ("tdpelect.c", source(once, [p.resolve() for p in asked.sources]))):
        (asked.out / name).write_text(head + text, encoding="utf-8")
    if asked.depfile:
        headers = " ".join(str(path) for path in sorted(once.seen))
        asked.depfile.write_text(f"{asked.out / 'tdpelect.c'}: {headers}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
