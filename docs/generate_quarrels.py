#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes docs/quarrels.md from docs/quarrels.json: what people argue about, and where it shows.

    generate_quarrels.py [--check]

With --check nothing is written; it fails when the page is stale.
"""
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
PAGE = HERE / "quarrels.md"
HEAD = """<!-- Made by docs/generate_quarrels.py from docs/quarrels.json; do not edit. -->

# What people argue about

Points on which the instruments contradict each other or are silent. For each: the sides with
their articles, what the library does, the findings by which a report says so, and the scenarios
that show it. A report decides none of them silently. How well each article was seen stands on
the [pages of the packs](packs/README.md).
"""


def quarrel(row):
    lines = [f"## {row['number']}. {row['question']}", ""]
    lines += [f"- {side['says']}: {side['where']}" for side in row["sides"]]
    lines += ["", row["library"], ""]
    lines.append("Findings: " + ", ".join(f"`{name}`" for name in row["findings"]) + ".")
    links = [f"[{pathlib.Path(path).stem.replace('-', ' ')}](../tests/scenarios/{path})"
             for path in row["scenarios"]]
    lines += ["Shown by: " + "; ".join(links) + ".", ""]
    return lines


def page():
    rows = json.loads((HERE / "quarrels.json").read_text(encoding="utf-8"))["quarrels"]
    lines = [line for row in rows for line in quarrel(row)]
    return HEAD + "\n" + "\n".join(lines).rstrip("\n") + "\n"


def main(arguments):
    made = page()
    if arguments == ["--check"]:
        if not PAGE.exists() or PAGE.read_text(encoding="utf-8") != made:
            raise SystemExit("docs/quarrels.md is stale: run docs/generate_quarrels.py")
    elif not arguments:
        PAGE.write_text(made, encoding="utf-8")
    else:
        raise SystemExit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
