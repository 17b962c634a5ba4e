# SPDX-License-Identifier: MIT
"""What the tests of this folder share: a release of both libraries and the command, built as a
packager builds it."""
import functools
import os
import pathlib
import re
import shlex
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))

from evidence import record  # noqa: E402, F401  (the other files take it from here)

INCLUDE = ROOT / "include"
HOME = ROOT / "build-package"
RELEASE = ["--buildtype=release", "-Djson=enabled", "-Dtools=enabled", "-Dtests=disabled"]


def run(*command, **options):
    """A command's standard output; an AssertionError with all it said where it fails."""
    done = subprocess.run([str(word) for word in command], text=True, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)
    if done.returncode:
        raise AssertionError(f"{shlex.join(map(str, command))}: status {done.returncode}\n"
                             f"{done.stdout}{done.stderr}")
    return done.stdout


def build(folder, source, *options, **environment):
    """Sets a build folder up, where it is not yet, and builds all that is in it."""
    environment = {**os.environ, **environment}
    if not (folder / "build.ninja").exists():
        run("meson", "setup", *options, folder, source, env=environment)
    run("ninja", "-C", folder, env=environment)
    return folder


@functools.cache
def release():
    return build(HOME / "release", ROOT, *RELEASE)


def core(folder, suffix="so"):
    return folder / "lib" / f"libtdpelect.{suffix}"


def json(folder, suffix="so"):
    return folder / "lib" / "json" / f"libtdpelect-json.{suffix}"


def command(folder):
    return folder / "tools" / "tdpelect"


def sections(binary):
    """Name → size of what is loaded."""
    rows = re.findall(r"^(\.\S+)\s+(\d+)\s+(\d+)$", run("size", "-A", "-d", binary), re.M)
    return {name: int(size) for name, size, address in rows if int(address)}


def exported(library):
    """The functions of a shared library that others may call."""
    rows = [row.split() for row in run("nm", "-D", "--defined-only", library).splitlines()]
    return {row[2].split("@")[0] for row in rows if row[1] == "T"}
