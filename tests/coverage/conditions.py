#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Which conditions of the core decide alone in some test, as clang counts them (MC/DC).

    conditions.py BUILD PROFILES    a folder built by clang, and what its tests left

A condition is covered where two tests differ in nothing of the decision but it and the outcome.
The pages go to BUILD/report/index.html.
"""
import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))

from evidence import record, recorded  # noqa: E402

# Never lowered.
LEVEL = 93
NOT_THE_CORE = "/(build[^/]*|examples|include|tests|tools|lib/json)/"


def programs(build):
    """Each program with tests holds a part of the core."""
    return sorted(path for folder in ("tests", "tools") for path in (build / folder).rglob("*")
                  if path.is_file() and os.access(path, os.X_OK) and path.suffix != ".so")


def llvm_cov(build, profile, action, *options):
    first, *others = programs(build)
    return subprocess.run(
        ["llvm-cov-19", action, "-instr-profile", profile,
         "-ignore-filename-regex", NOT_THE_CORE, *options, first,
         *(word for other in others for word in ("-object", other))],
        check=True, text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout


def merged(profiles):
    made = profiles / "all.profdata"
    subprocess.run(["llvm-profdata-19", "merge", "-sparse", *sorted(profiles.glob("*.profraw")),
                    "-o", made], check=True)
    return made


def main():
    build, profiles = (pathlib.Path(folder).resolve() for folder in sys.argv[1:])
    profile = merged(profiles)
    llvm_cov(build, profile, "show", "-show-mcdc", "-format=html",
             f"-output-dir={build / 'report'}")
    told = json.loads(llvm_cov(build, profile, "export", "-summary-only"))["data"][0]
    for file in sorted(told["files"], key=lambda file: -file["summary"]["mcdc"]["notcovered"]):
        left = file["summary"]["mcdc"]["notcovered"]
        if left:
            print(f"  {left:4} of {file['summary']['mcdc']['count']:4} conditions never decide "
                  f"alone: {pathlib.Path(file['filename']).relative_to(ROOT)}")
    total = told["totals"]["mcdc"]
    record("coverage", **{**recorded().get("coverage", {}), "mcdc_conditions": total["count"],
                          "mcdc_covered": total["covered"]})
    is_reached = total["percent"] >= LEVEL
    print(f"{'ok' if is_reached else 'not ok'} - {total['covered']} of {total['count']} "
          f"conditions of the core decide alone, at least {LEVEL} %")
    return 0 if is_reached else 1


if __name__ == "__main__":
    sys.exit(main())
