#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How fast the library is, beside what somebody might use instead.

    bench.py BUILD [--only PART…] [--write docs/benchmarks.md] [--plot FILE.svg] [sizes]

Parts: columns, documents, engines, growth, start. Everybody does the same work on the same rows,
turn by turn; all answers are compared, and a difference ends it. Times are of the processor, not
of the clock, and nothing fails for being slow.
"""
import argparse
import importlib
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PARTS = ("columns", "documents", "engines", "growth", "start")


def write(path, part, table):
    """Between the marks of the page."""
    begin, end = f"<!-- measured: {part} -->\n", "<!-- /measured -->"
    page = pathlib.Path(path)
    text = page.read_text(encoding="utf-8")
    head, rest = text.split(begin)
    page.write_text(head + begin + "\n".join(table) + "\n" + end + rest.split(end, 1)[1],
                    encoding="utf-8")


def keep(figures):
    sys.path.insert(0, str(ROOT / "tests"))
    from evidence import record
    record("benchmarks", **figures)


def options():
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("build", type=lambda path: pathlib.Path(path).resolve())
    asked.add_argument("--only", nargs="+", choices=PARTS, default=PARTS)
    asked.add_argument("--rows", type=int, default=4_000_000, help="people in columns")
    asked.add_argument("--groups", type=int, default=1_000_000, help="groups in columns")
    asked.add_argument("--many-groups", type=int, default=0, help="in one call; 34 bytes each")
    asked.add_argument("--decisions", type=int, default=2_000, help="by one call each")
    asked.add_argument("--without", nargs="+", default=(), metavar="PEER", help="of the engines")
    asked.add_argument("--people", type=int, default=28_000_000, help="the most to grow to")
    asked.add_argument("--calls", type=int, default=1_000_000, help="after which memory is read")
    asked.add_argument("--rounds", type=int, default=5)
    asked.add_argument("--write", help="the page with the marks")
    asked.add_argument("--plot", help="where the growth is drawn")
    return asked.parse_args()


def main():
    asked, figures = options(), {}
    for part in asked.only:
        table, found = importlib.import_module(part).measure(asked)
        figures.update(found)
        print(f"\n{part}\n", *table, sep="\n", flush=True)
        if asked.write:
            write(asked.write, part, table)
    keep(figures)


if __name__ == "__main__":
    main()
