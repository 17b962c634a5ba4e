# SPDX-License-Identifier: MIT
"""What the tests of this folder share: where things are, and what the headers declare."""
import os
import pathlib
import re
import shlex
import shutil
import subprocess

SOURCE = pathlib.Path(__file__).resolve().parents[2]
INCLUDE = SOURCE / "include"
BUILD = pathlib.Path(os.environ.get("TDP_BUILD", SOURCE / "build"))
CC = shlex.split(os.environ.get("CC", "cc"))
CXX = shlex.split(os.environ.get("CXX", "c++"))
WARNINGS = ["-Wall", "-Wextra", "-pedantic", "-Werror"]

# Compiler, options and standard: every language a header has to be read in.
LANGUAGES = {
    "C11": [*CC, "-x", "c", "-std=c11"],
    "C17": [*CC, "-x", "c", "-std=c17"],
    "C23": [*CC, "-x", "c", "-std=c2x"],
    "C++17": [*CXX, "-x", "c++", "-std=c++17"],
    "C++20": [*CXX, "-x", "c++", "-std=c++20"],
}
if shutil.which("clang") and shutil.which("clang++"):
    LANGUAGES |= {f"{name} by clang": ["clang" if "-x c " in " ".join(words) else "clang++",
                                       *words[-3:]]
                  for name, words in LANGUAGES.items()}


def run(*command, **options):
    """A command's standard output; an AssertionError with all it said where it fails."""
    done = subprocess.run([str(c) for c in command], text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, **options)
    if done.returncode:
        raise AssertionError(f"{shlex.join(str(c) for c in command)}: status "
                             f"{done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def headers():
    """Every public header, as a program includes it."""
    return sorted(str(path.relative_to(INCLUDE)) for path in INCLUDE.rglob("*.h"))


def code(header):
    """A header without its comments."""
    text = (INCLUDE / header).read_text(encoding="utf-8")
    return re.sub(r"/\*.*?\*/", " ", text, flags=re.DOTALL)


def statements(header):
    """The same without preprocessor lines."""
    joined = code(header).replace("\\\n", " ")
    return re.sub(r"^\s*#.*$", "", joined, flags=re.MULTILINE)


def exported(header):
    """The functions that a header marks for export."""
    return set(re.findall(r"\bTDPELECT_(?:JSON_)?API\b[^;(]*?\b(\w+)\s*\(", statements(header)))


def core_functions():
    return set().union(*map(exported, headers())) - exported("tdpelect-json.h")


def json_functions():
    return exported("tdpelect-json.h")
