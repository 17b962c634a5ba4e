#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Builds and tests the libraries for other platforms, and compares what they answer.

    platforms.py [--native BUILD] [PLATFORM…]

aarch64, i686 and s390x (big-endian) are built whole, with Debian's cross compilers and that
architecture's own jansson, libcsv and cmocka, and run under qemu-user. musl and windows are the
core alone: the first linked to another C library, the second a DLL run by wine. All of them
print the same bytes as the native build.
"""
import argparse
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = ROOT / "tests" / "platforms"
CORE = ["-Djson=disabled", "-Dtools=disabled", "-Dtests=auto", "-Ddefault_library=shared"]
WHOLE = ["-Djson=enabled", "-Dtools=enabled", "-Dtests=enabled", "-Ddefault_library=static"]
# Debian's architecture, where the whole is built; what to ask of Debian; what runs a program.
PLATFORMS = {
    "aarch64": ("arm64", ["gcc-aarch64-linux-gnu", "libc6-dev-arm64-cross", "qemu-user"],
                ["qemu-aarch64"]),
    "i686": ("i386", ["gcc-i686-linux-gnu", "libc6-dev-i386-cross"], []),
    "s390x": ("s390x", ["gcc-s390x-linux-gnu", "libc6-dev-s390x-cross", "qemu-user"],
              ["qemu-s390x"]),
    "musl": (None, ["musl-tools"], []),
    "windows": (None, ["gcc-mingw-w64-x86-64", "wine", "wine64"], ["wine"]),
}


def must(*command, **options):
    run = subprocess.run([str(word) for word in command], cwd=ROOT, text=True,
                         stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **options)
    if run.returncode:
        sys.exit(f"{' '.join(map(str, command))}\n{run.stdout}")
    return run.stdout


def need(architecture, packages):
    """Other architectures' packages are asked for only where they are tested."""
    if architecture:
        packages = packages + [f"{name}:{architecture}" for name in
                               ("libc6", "libjansson-dev", "libcsv-dev", "libcmocka-dev")]
        if architecture not in must("dpkg", "--print-foreign-architectures").split():
            as_root = [] if os.getuid() == 0 else ["sudo"]
            must(*as_root, "dpkg", "--add-architecture", architecture)
    must(ROOT / ".ci" / "need", *packages)


def output(command, **environment):
    """What a program prints, with the line ends of any platform."""
    run = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE,
                         stderr=subprocess.DEVNULL, env={**os.environ, **environment})
    return run.returncode, run.stdout.replace(b"\r\n", b"\n")


class Report:
    """TAP, one line a platform and question."""

    def __init__(self):
        self.number = self.failed = 0

    def tell(self, passed, what):
        self.number += 1
        self.failed += not passed
        print(f"{'ok' if passed else 'not ok'} {self.number} - {what}", flush=True)


def exports(build):
    """The names that the DLL exports."""
    listed = must("x86_64-w64-mingw32-objdump", "-p", build / "lib" / "libtdpelect-0.dll")
    table = listed[listed.index("[Ordinal/Name Pointer] Table"):].split("\n\n")[0]
    return set(re.findall(r"^\s+\[ *\d+\] (\w+)$", table, re.MULTILINE))


def public():
    text = (ROOT / "lib" / "tdpelect.map").read_text(encoding="utf-8")
    return set(re.findall(r"^\t(tdpelect_\w+);$", text, re.MULTILINE))


def elections(command, runner):
    for path in sorted((ROOT / "examples" / "elections").glob("*.json")):
        yield output([*runner, command, "evaluate", "--format", "json", path])


def look_at(name, native, report):
    architecture, packages, runner = PLATFORMS[name]
    build = ROOT / f"build-{name}"
    need(architecture, packages)
    if not (build / "build.ninja").exists():
        must("meson", "setup", build, f"--cross-file={HERE / (name + '.ini')}",
             *(WHOLE if architecture else CORE))
    must("ninja", "-C", build)
    suites = ["unit", "scenarios", "fuzz"] if architecture else ["fuzz"]
    environment = {"WINEDEBUG": "-all", "WINEPATH": f"Z:{build}/lib".replace("/", "\\")}
    run = subprocess.run(["meson", "test", "-C", build, "--no-rebuild", "--print-errorlogs",
                          "--timeout-multiplier", "10",
                          *(f"--suite={suite}" for suite in suites)], text=True,
                         capture_output=True, env={**os.environ, **environment})
    ran = re.search(r"^Ok: +(\d+)", run.stdout, re.MULTILINE)
    if run.returncode:
        print(run.stdout[-8000:])
    report.tell(run.returncode == 0 and ran and int(ran[1]) > 0,
                f"{name}: {ran[1] if ran else 0} test programs ({', '.join(suites)})")
    answers = "answers.exe" if name == "windows" else "answers"
    report.tell(output([*runner, build / "tests" / "platforms" / answers], **environment)
                == output([native / "tests" / "platforms" / "answers"]),
                f"{name}: the answers of the core are the same bytes")
    if architecture:
        report.tell(list(elections(build / "tools" / "tdpelect", runner))
                    == list(elections(native / "tools" / "tdpelect", [])),
                    f"{name}: the reports on the real elections are the same bytes")
    if name == "windows":
        report.tell(exports(build) == public(), "windows: the DLL exports what the headers declare")


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--native", type=pathlib.Path, default=ROOT / "build")
    parser.add_argument("platforms", nargs="*", metavar="PLATFORM")
    asked = parser.parse_args()
    unknown = set(asked.platforms) - set(PLATFORMS)
    if unknown:
        parser.error(f"no platform {', '.join(sorted(unknown))}; there are {', '.join(PLATFORMS)}")
    report = Report()
    for name in asked.platforms or PLATFORMS:
        look_at(name, asked.native.resolve(), report)
    print(f"1..{report.number}")
    return report.failed != 0


if __name__ == "__main__":
    sys.exit(main())
