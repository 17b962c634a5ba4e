#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Which lines, functions and branches of the two libraries the tests reach, by gcovr.

    measure.py BUILD    a folder that was built with -Db_coverage=true and ran its tests

The pages go to BUILD/report/index.html. It fails where a library falls below its level.
"""
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))

from evidence import record  # noqa: E402

# Percent of lines and of branches; never lowered. What is left of the JSON library is told in
# docs/decisions/0034.
LEVELS = {"core": (100, 100), "json": (97.8, 89.5)}
KINDS = ("line", "branch", "function")
MARK = re.compile(r"\bTDP_(?:NEVER|ALWAYS)\(")


def gcovr(build):
    """One row a source file."""
    report = build / "report"
    report.mkdir(exist_ok=True)
    subprocess.run([sys.executable, "-m", "gcovr", "--root", ROOT, "--filter", f"{ROOT}/lib/",
                    "--gcov-object-directory", build, "-j", "2", "--html-title", "libtdpelect",
                    "--html-tab-size", "8", "--html-nested", report / "index.html",
                    "--json", report / "coverage.json",
                    "--json-summary", report / "summary.json", build / "lib"],
                   cwd=ROOT, check=True)
    return json.loads((report / "summary.json").read_text(encoding="utf-8"))["files"]


def library(row):
    return "json" if row["filename"].startswith("lib/json/") else "core"


def summed(rows):
    return {f"{kind}_{what}": sum(row[f"{kind}_{what}"] for row in rows)
            for kind in KINDS for what in ("total", "covered")}


def percent(figures, kind):
    total = figures[f"{kind}_total"]
    return round(100 * figures[f"{kind}_covered"] / total, 2) if total else 100.0


def missed(row, kind):
    return row[f"{kind}_total"] - row[f"{kind}_covered"]


def marks(pattern):
    """Branches that no test can take, each argued where it stands."""
    return sum(len(MARK.findall(path.read_text(encoding="utf-8")))
               for path in ROOT.glob(pattern) if path.name != "certain.h")


def tell(name, figures, rows):
    print(f"{name}: {percent(figures, 'line')} % of {figures['line_total']} lines, "
          f"{percent(figures, 'branch')} % of {figures['branch_total']} branches, "
          f"{percent(figures, 'function')} % of {figures['function_total']} functions")
    for row in sorted(rows, key=lambda row: (-missed(row, "branch"), row["filename"])):
        if missed(row, "branch") or missed(row, "line"):
            print(f"  {missed(row, 'branch'):4} of {row['branch_total']:4} branches, "
                  f"{missed(row, 'line'):4} of {row['line_total']:4} lines are not reached: "
                  f"{row['filename']}")


def reaches(name, figures):
    """Prints a line of TAP for the level of each kind."""
    reached = [percent(figures, kind) >= level
               for kind, level in zip(("line", "branch"), LEVELS[name])]
    for kind, level, is_reached in zip(("lines", "branches"), LEVELS[name], reached):
        print(f"{'ok' if is_reached else 'not ok'} - {level} % of the {kind} of {name}")
    return all(reached)


def main():
    files = gcovr(pathlib.Path(sys.argv[1]).resolve())
    figures, is_reached = {}, True
    for name in LEVELS:
        rows = [row for row in files if library(row) == name]
        figures[name] = summed(rows)
        tell(name, figures[name], rows)
        is_reached &= reaches(name, figures[name])
    core, documents = figures["core"], figures["json"]
    record("coverage", core_lines=percent(core, "line"), core_branches=percent(core, "branch"),
           core_functions=percent(core, "function"), core_branch_count=core["branch_total"],
           core_branches_excluded=marks("lib/**/*.[ch]") - marks("lib/json/*.[ch]"),
           json_lines=percent(documents, "line"), json_branches=percent(documents, "branch"),
           json_functions=percent(documents, "function"),
           json_branch_count=documents["branch_total"],
           json_branches_excluded=marks("lib/json/*.[ch]"))
    return 0 if is_reached else 1


if __name__ == "__main__":
    sys.exit(main())
