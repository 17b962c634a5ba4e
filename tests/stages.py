#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Builds and runs every test; ./tests/run calls it once what it needs is installed.

    stages.py [STAGE…]      those that are named, or all but what is run on request only
    stages.py figures       the same, and docs/testing.md made of what they measured
    stages.py all           what is run on request, too
"""
import functools
import json
import os
import pathlib
import shutil
import subprocess
import sys
import time

from evidence import record
from tally import Tally, tally

ROOT = pathlib.Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
SANITIZED = ROOT / "build-sanitize"
INITIALISED = ROOT / "build-memory"
THREADED = ROOT / "build-threads"
MUTATED = ROOT / "build-mutation"
COVERAGE = ROOT / "build-coverage"
CONDITIONS = ROOT / "build-conditions"
PYTHON = ROOT / "build-python"
PIP = (PYTHON / "bin" / "python", "-m", "pip", "--disable-pip-version-check", "--quiet")

# A test that uses more than it should under a sanitizer fails, also where it is in C only.
SANITIZER = {"ASAN_OPTIONS": "detect_leaks=1:abort_on_error=0:exitcode=99",
             "UBSAN_OPTIONS": "halt_on_error=1:print_stacktrace=1"}


class Failed(Exception):
    """A stage that could not go on; its message tells where."""


def show(command):
    print("+", *(str(word).removeprefix(f"{ROOT}/") for word in command), flush=True)


def run(*command, **environment):
    """Runs a command before the reader's eyes; returns whether it succeeded."""
    show(command)
    return subprocess.run([str(c) for c in command], cwd=ROOT,
                          env={**os.environ, **environment}).returncode == 0


def heard(*command, **environment):
    """The same, and hands back what was said."""
    show(command)
    said = []
    with subprocess.Popen([str(c) for c in command], cwd=ROOT, text=True, errors="replace",
                          env={**os.environ, **environment}, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT) as process:
        for line in process.stdout:
            print(line, end="", flush=True)
            said.append(line)
    return tally("".join(said), process.returncode == 0)


def must(*command, **environment):
    if not run(*command, **environment):
        raise Failed(f"{command[0]} failed")


def build(folder, *options, targets=(), **environment):
    setup = ["meson", "setup", "-Djson=enabled", "-Dtools=enabled",
             "-Dtests=enabled", *options]
    if (folder / "build.ninja").exists():
        setup.append("--reconfigure")
    must(*setup, folder, **environment)
    must("ninja", "-C", folder, "--quiet", *targets, **environment)


def build_watched(folder, sanitizer, *options, **more):
    """With jansson and libcsv built here too, so that a checker sees into them."""
    must(sys.executable, "bindings/python/backend/libraries.py")
    build(folder, f"-Db_sanitize={sanitizer}", "-Db_lundef=false", "-Ddefault_library=static",
          "--wrap-mode=forcefallback", *options, **more)


def meson_test(folder, *asked, log="testlog", setup=None, **environment):
    path = folder / "meson-logs" / (f"{log}-{setup}.json" if setup else f"{log}.json")
    path.unlink(missing_ok=True)
    asked += ("--setup", setup) if setup else ()
    succeeded = run("meson", "test", "-C", folder, "--no-rebuild", "--print-errorlogs",
                    "--timeout-multiplier", "4", "--logbase", log, *asked, **environment)
    if not path.exists():
        raise Failed("meson test ran nothing")
    total = Tally()
    for line in path.read_text(encoding="utf-8").splitlines():
        test = json.loads(line)
        if test["result"] == "SKIP":
            total += Tally(skipped=1)
            continue
        said = test.get("stdout", "") + "\n" + test.get("stderr", "")
        total += tally(said, test["result"] in ("OK", "EXPECTEDFAIL"))
    if not succeeded and not total.failed:
        total += Tally(failed=1)
    return total


def plain():
    build(BUILD, "--werror")
    return meson_test(BUILD, "--no-suite", "proof")


def sanitize():
    """Without --werror: what gcc infers from the sanitizers' own checks warns of nothing real."""
    build_watched(SANITIZED, "address,undefined")
    return meson_test(SANITIZED, "--no-suite", "api", "--no-suite", "proof", **SANITIZER)


def memory():
    """What is read before it is written, by clang's MemorySanitizer; and that clang, too, warns of
    nothing. The command is left out: its stat() is none that this clang knows."""
    # The first of both flags, which b_sanitize gives as well, is for meson's questions to clang:
    # it refuses every flag beside the second alone.
    build_watched(INITIALISED, "memory", "--werror", "-Dtools=disabled", "-Doptimization=1",
                  "-Dc_args=-fsanitize=memory -fsanitize-memory-track-origins", CC="clang")
    return meson_test(INITIALISED, "--no-suite", "exhaustive", "--no-suite", "proof",
                      log="testlog-memory")


def threads():
    """What two threads use at once, by ThreadSanitizer; the command runs scenarios in some."""
    build_watched(THREADED, "thread", targets=("tests/unit/test_threads", "tools/tdpelect",
                                               "tests/unit/test_json_threads"))
    tested = meson_test(THREADED, "--suite", "threads", log="testlog-threads")
    return tested + heard(THREADED / "tools" / "tdpelect", "audit", "--jobs", "4",
                          "tests/scenarios")


def valgrind():
    """The unit tests and scenarios as they are delivered, with every branch memcheck knows."""
    build(BUILD, "--werror")
    return meson_test(BUILD, setup="valgrind")


def made_locale(name):
    """A locale of our own making: the system's are left as they are."""
    folder = BUILD / "locale"
    folder.mkdir(exist_ok=True)
    if (folder / name).exists() or run("localedef", "-i", name.split(".")[0], "-f", "UTF-8",
                                       folder / name):
        return {"LOCPATH": str(folder), "LC_ALL": name}
    print(f"{name} cannot be made here: C.UTF-8 takes its place, whose decimal mark is a dot")
    return {"LC_ALL": "C.UTF-8"}


def in_locale(name):
    environment = {**made_locale(name), "LD_PRELOAD": str(BUILD / "tests" / "take_locale.so")}
    # Not every program takes its locale from the environment: this one does, if the
    # preloaded constructor works, and shows which it got.
    point = subprocess.run(
        ["/usr/bin/python3", "-c",
         "import locale; print(locale.localeconv()['decimal_point'])"],
        env={**os.environ, **environment}, text=True, capture_output=True).stdout.strip()
    print(f"the decimal mark is now {point!r}")
    if environment["LC_ALL"] == name and point != ",":
        raise Failed("the locale was not taken")
    return meson_test(BUILD, "--suite", "unit", "--suite", "scenarios", log=f"testlog-{name[:2]}",
                      **environment)


def locales():
    """Of a clerk's machine and of another: a comma before the fraction, and between thousands a
    dot in the one, in the other a space of three bytes."""
    build(BUILD, "--werror")
    return sum((in_locale(name) for name in ("vi_VN.UTF-8", "fr_FR.UTF-8")), Tally())


def is_as_committed():
    """An sdist holds what is committed, whatever the checkout holds."""
    said = subprocess.run(["git", "status", "--porcelain", "--untracked-files=no"], cwd=ROOT,
                          text=True, capture_output=True)
    return said.returncode == 0 and not said.stdout.strip()


def build_wheel(pip, folder, checkout=ROOT, **environment):
    """The sdist, and of it alone, by nothing of this checkout, the wheel; it is for every Python
    from 3.9 on, which abi3audit sees for itself."""
    environment["SOURCE_DATE_EPOCH"] = "1750000000"
    shutil.rmtree(folder, ignore_errors=True)
    must(*pip, "install", "build", "wheel")
    what = () if is_as_committed() else ("--wheel",)
    must(PYTHON / "bin" / "python", "-m", "build", *what, "--outdir", folder, checkout,
         **environment)
    built, = folder.glob("*.whl")
    must(PYTHON / "bin" / "python", "-m", "wheel", "tags", "--python-tag", "cp39", "--remove",
         built, **environment)
    wheel, = folder.glob("*.whl")
    return wheel


def environment():
    """A Python of our own, into which packages may be installed."""
    if not (PYTHON / "bin" / "python").exists():
        must("/usr/bin/python3", "-m", "venv", PYTHON)
    return PYTHON / "bin" / "python"


@functools.cache
def wheel():
    """The package, built and installed once."""
    environment()
    made = build_wheel(PIP, PYTHON / "dist")
    must(*PIP, "install", "--force-reinstall", "--no-deps", made)
    return made


def packed_twice():
    """Where the package was built, and where the same commit was in another place."""
    again, clone = PYTHON / "dist again", PYTHON / "another place"
    shutil.rmtree(clone, ignore_errors=True)
    must("git", "clone", "--quiet", ROOT, clone)
    return wheel().parent, build_wheel(PIP, again, clone, TZ="UTC+9", LC_ALL="C").parent


def python():
    """Against the installed wheel: no Python of the checkout is on the path."""
    python, made = PYTHON / "bin" / "python", wheel()
    must(*PIP, "install", f"{made}[test]", "duckdb")
    checks = [(python, "-m", "ruff", "check"),
              (python, "-m", "abi3audit", "--strict", made),
              (python, "-m", "pytest", "tests/bindings"),
              (python, "tests/docs/test_samples.py"),
              # Small: that the library and its peers give the same answers.
              (python, "tests/bench/bench.py", BUILD, "--rows", "20000", "--groups", "20000",
               "--people", "280000", "--decisions", "200", "--calls", "20000", "--rounds", "1",
               "--without", "Open Policy Agent", "OpenFisca")]
    return sum((heard(*check) for check in checks), Tally())


def reference():
    known = heard(sys.executable, "-m", "unittest", "tests/reference/test_reference.py")
    compare = (sys.executable, "tests/reference/compare.py", "--command",
               f"{BUILD / 'tools' / 'tdpelect'} evaluate --format json -")
    drawn = heard(*compare, "--count", "500")
    # What the search for bytes kept, where it was run before.
    found = [f"--found={folder}" for folder in ("tests/scenarios", "examples/elections",
                                                "build-fuzz/found/document")]
    return known + drawn + heard(*compare, *found)


def proof():
    """What is tried out to the end, drawn at random and proved: see docs/proofs.md."""
    build(BUILD, "--werror")
    must(*PIP, "install", f"{wheel()}[proof]")
    tried = meson_test(BUILD, "--suite", "proof", log="testlog-proof")
    return tried + heard(PYTHON / "bin" / "python", "-m", "pytest", "--numprocesses=2", "--durations=5",
                         "tests/property", "tests/proof")


def fuzz():
    """A short search; tests/fuzz/search.py --seconds 3600 is a long one."""
    return heard(sys.executable, "tests/fuzz/search.py", "--seconds", "8")


def package():
    """What is handed out: how large it is, what it promises to be, and of what it is made."""
    python = environment()
    must(*PIP, "install", "cyclonedx-python-lib[json-validation]")
    packed = packed_twice() if is_as_committed() else (wheel().parent,)
    return heard(python, "-m", "unittest", "discover", "--start-directory=tests/package",
                 TDPELECT_PACKED=os.pathsep.join(map(str, packed)))


def slips(*asked):
    """Small changes of the code that decides, each of which some test must notice."""
    python = environment()
    must(".ci/need", "tcc")
    must(*PIP, "install", "tree-sitter", "tree-sitter-c")
    build(MUTATED, "-Dreplaceable=true", "-Ddefault_library=shared")
    return heard(python, "tests/mutation/mutate.py", MUTATED, *asked)


def comparisons():
    """Of every rule: the whole is code-mutation."""
    return slips("--only", "lib/rules/", "--kinds", "comparison", "--record", "code_comparisons")


def code_mutation():
    """An hour on two cores: only where it is asked for."""
    return slips("--record", "code_mutation")


SUITES_COUNTED = ("--suite", "unit", "--suite", "scenarios")
COUNTED = ("-Doptimization=0", "-Ddebug=true", "-Ddefault_library=static")


def branches():
    """As gcc counts them, also where several threads judge. What an earlier build counted would
    be taken for this one's."""
    shutil.rmtree(COVERAGE, ignore_errors=True)
    build(COVERAGE, *COUNTED, "-Db_coverage=true",
          "-Dc_args=-DTDP_CERTAIN_COUNTED -fprofile-update=atomic")
    tried = meson_test(COVERAGE, *SUITES_COUNTED, "--suite", "fuzz", "--suite", "cli")
    return tried + heard(PYTHON / "bin" / "python", "tests/coverage/measure.py", COVERAGE)


def conditions():
    """Of the core, as clang counts which of them decide alone."""
    counted = "-fprofile-instr-generate -fcoverage-mapping -fcoverage-mcdc"
    must(ROOT / ".ci" / "need", "clang-19", "libclang-rt-19-dev", "llvm-19")
    profiles = CONDITIONS / "profiles"
    shutil.rmtree(profiles, ignore_errors=True)
    variables = {"CC": "clang-19", "LLVM_PROFILE_FILE": str(profiles / "%4m.profraw")}
    build(CONDITIONS, "--werror", *COUNTED, f"-Dc_args=-DTDP_CERTAIN_COUNTED {counted}",
          f"-Dc_link_args={counted}", **variables)
    tried = meson_test(CONDITIONS, *SUITES_COUNTED, "--no-suite", "exhaustive", **variables)
    return tried + heard(sys.executable, "tests/coverage/conditions.py", CONDITIONS, profiles)


def coverage():
    """Which branches and conditions the tests take: see docs/decisions/0034."""
    environment()
    must(*PIP, "install", "gcovr>=8")
    return branches() + conditions()


def checkers():
    """What others know of mistakes in C and shell; ruff is asked by the stage python."""
    build(BUILD, "--werror")
    return heard(sys.executable, "tests/checkers/check.py", "--build", BUILD)


def analyzer():
    """clang's static analyzer over everything takes minutes."""
    build(BUILD, "--werror")
    return heard(sys.executable, "tests/checkers/check.py", "--analyzer", "--build", BUILD)


def hostile():
    """What is too large or too long for every build: see docs/limits.md."""
    build(BUILD, "--werror")
    return heard(sys.executable, "-m", "unittest", "discover", "-s", "tests/hostile",
                 TDPELECT=str(BUILD / "tools" / "tdpelect"), TDPELECT_HOSTILE="all")


def page():
    """What docs/testing.md tells, of all that the other stages measured."""
    return heard(sys.executable, "docs/generate_testing.py")


def platforms():
    """Adds other architectures to the system's packages: only where it is asked for."""
    build(BUILD, "--werror")
    return heard(sys.executable, "tests/platforms/platforms.py", "--native", BUILD)


STAGES = {stage.__name__: stage for stage in (
    plain,
    sanitize,
    memory,
    threads,
    valgrind,
    checkers,
    locales,
    python,
    reference,
    proof,
    fuzz,
    package,
    coverage,
    comparisons,
)}
ON_REQUEST = {stage.__name__.replace("_", "-"): stage for stage in (
    analyzer,
    code_mutation,
    hostile,
    platforms,
    page,
)}


def main(asked):
    rows, total = [], Tally()
    known = {**STAGES, **ON_REQUEST}
    several = {"all": known, "figures": [*STAGES, "page"]}
    for name in several.get(" ".join(asked), asked or STAGES):
        print(f"\n== {name}", flush=True)
        start = time.monotonic()
        try:
            counted = known[name]()
        except Failed as failure:
            print(f"{name}: {failure}")
            counted = Tally(failed=1)
        total += counted
        seconds = time.monotonic() - start
        record(f"stage_{name.replace('-', '_')}", **counted._asdict(), seconds=round(seconds))
        rows.append((name, counted, seconds))
    print()
    for name, counted, seconds in rows:
        print(f"{name:12} {counted.passed:5} passed {counted.failed:3} failed "
              f"{counted.skipped:3} skipped {seconds:6.1f} s")
    print(f"{total.passed} passed, {total.failed} failed")
    return 1 if total.failed or not total.passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
