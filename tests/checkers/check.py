#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Reads the code with what others know of mistakes: clang-tidy, cppcheck, gcc, shellcheck.

    check.py [--analyzer] [--build DIR] [CHECKER…]

Over all C of lib, tools and the Python package's own, and every shell script. What is found is a
mistake, or told where it stands why it is none. With --analyzer only clang's static analyzer,
which takes many times as long, reads everything.
"""
import argparse
import collections
import concurrent.futures
import json
import pathlib
import shlex
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from evidence import record

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = "tests/checkers"
READ_AT_ONCE = 6
# The commands are gcc's: clang need not know all of their options.
FOR_GCC = ("-Wno-unknown-warning-option", "-Wno-unused-command-line-argument")
# gcc 12 takes every NULL that a callee may return for one that it does return, and a file that
# was opened for stdin: clang's analyzer, ASan and valgrind ask after those.
GCC_ANALYZER = ["-fanalyzer", "-Werror", *(f"-Wno-analyzer-{name}" for name in (
    "file-leak", "malloc-leak", "null-argument", "null-dereference"))]


def sources(build):
    """File to the command that compiles it, of all that is delivered."""
    found = {}
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        path = (pathlib.Path(entry["directory"]) / entry["file"]).resolve()
        name = str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else ""
        if name.startswith(("lib/", "tools/")):
            found.setdefault(name, entry)
    return found


def said_by(command, folder=ROOT):
    """What a checker has to say; nothing where all is well."""
    done = subprocess.run(command, cwd=folder, text=True, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    return done.stdout if done.returncode else ""


def tidy(build, *options):
    names = list(sources(build))
    for at in range(0, len(names), READ_AT_ONCE):
        yield said_by, ["clang-tidy", "-p", build, "--quiet",
                        *(f"--extra-arg={each}" for each in FOR_GCC), *options,
                        *names[at:at + READ_AT_ONCE]]


def clang_tidy(build):
    return tidy(build, "--checks=-clang-analyzer-*")


def clang_analyzer(build):
    unasked = "-clang-analyzer-security.insecureAPI.DeprecatedOrUnsafeBufferHandling"
    return tidy(build, f"--checks=-*,clang-analyzer-*,{unasked}")


def cppcheck(build):
    del build
    yield said_by, ["cppcheck", "--quiet", "--inline-suppr", "--error-exitcode=1", "--std=c11",
                    "--enable=warning,performance,portability", "--language=c",
                    f"--library={HERE}/foreign.cfg", "--library=posix", "-Iinclude", "-Ilib",
                    "-Ilib/json", "-DTDPELECT_BUILDING", "--suppress=missingIncludeSystem",
                    "lib", "tools", *sorted(map(str, ROOT.glob("bindings/python/*.h")))]


def without_output(command):
    """A compiler's words without those about what it writes."""
    words = iter(shlex.split(command))
    for word in words:
        if word in ("-o", "-MF", "-MQ"):
            next(words)
        elif not word.startswith(("-MD", "-fdiagnostics-color", "-g")):
            yield word


def gcc_analyzer(build):
    for entry in sources(build).values():
        yield said_by, [*without_output(entry["command"]), *GCC_ANALYZER, "-o",
                        "/dev/null"], entry["directory"]


def shellcheck(build):
    del build
    names = subprocess.run(["git", "ls-files"], cwd=ROOT, text=True, capture_output=True,
                           check=True).stdout.splitlines()
    scripts = [name for name in names if (ROOT / name).read_bytes()[:12].startswith(b"#!/bin/sh")
               or name.endswith(".sh")]
    yield said_by, ["shellcheck", *scripts]


CHECKERS = {each.__name__: each for each in (clang_tidy, cppcheck, gcc_analyzer, shellcheck)}
ON_REQUEST = {each.__name__: each for each in (clang_analyzer,)}


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--analyzer", action="store_true")
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build")
    parser.add_argument("checkers", nargs="*", metavar="CHECKER",
                        choices=[[], *CHECKERS, *ON_REQUEST])
    asked = parser.parse_args()
    names = asked.checkers or (ON_REQUEST if asked.analyzer else CHECKERS)
    figures = collections.Counter(files=len(sources(asked.build)), checkers=len(names))
    print(f"1..{len(names)}")
    for number, name in enumerate(names, 1):
        start = time.monotonic()
        with concurrent.futures.ThreadPoolExecutor(2) as readers:
            jobs = [readers.submit(*job) for job in {**CHECKERS, **ON_REQUEST}[name](asked.build)]
            said = "".join(job.result() for job in jobs)
        print(said, end="")
        print(f"{'not ok' if said else 'ok'} {number} - {name}", flush=True)
        figures["unclean"] += bool(said)
        figures[f"{name}_seconds"] = round(time.monotonic() - start)
    record("analyzer" if asked.analyzer else "checkers", **figures)
    return figures["unclean"] != 0


if __name__ == "__main__":
    sys.exit(main())
