#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Which slips in the code that decides would no test notice? See docs/decisions/0035.

    mutate.py BUILD [--only PART…] [--kinds KIND…] [--jobs N] [--fresh]

BUILD is set up with -Dreplaceable=true and built. Each slip is compiled by tcc and preloaded in
the place of the file; the tests are asked, the quickest first, until one notices. A survivor whose
object is the same as before, optimised by the compiler of the build, is no slip. The others are
listed and must stand in explained.json.
"""
import argparse
import collections
import concurrent.futures
import functools
import glob
import hashlib
import json
import pathlib
import shlex
import shutil
import subprocess
import sys
import tempfile
import threading

from battery import Order, asked_about, battery
from mutants import Words, broken, mutants

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests"))
from evidence import record  # noqa: E402

FILES = ("lib/rules/*.c", "lib/decision/*.c", "lib/fraction.c", "lib/date.c", "lib/resolve.c",
         "lib/rulebook.c", "lib/campaign.c", "lib/columns/*.c")
# Compiled once for each kind of machine, and compared with each other by tests/unit/test_kernels.c.
ELSEWHERE = {"lib/columns/kernels.c"}
HEADERS = ("include/tdpelect/*.h", "lib/*.h", "lib/*/*.h")
FIGURES = ("files", "mutants", "killed", "equivalent_by_object", "explained", "unexplained")
EXPLAINED = pathlib.Path(__file__).with_name("explained.json")


def matching(patterns):
    return sorted(path for pattern in patterns for path in glob.glob(pattern, root_dir=ROOT))


class Compiler:
    """The file as a thing to preload, and as the optimised text of its object."""

    def __init__(self, build, file):
        self.file, self.build = file, build
        self.includes = [f"-I{ROOT / part}" for part in ("include", "lib", pathlib.Path(file).parent)]
        self.includes.append(f"-I{build / 'include'}")
        self.careful = ["gcc", "-std=c11", "-Werror=incompatible-pointer-types",
                        "-Werror=int-conversion", "-fPIC", "-shared", *self.includes]
        self.command = next(shlex.split(entry["command"]) for entry in commands(build)
                            if (build / entry["file"]).resolve() == ROOT / file)

    def made(self, source, folder):
        """None where it is no C, or C of which a compiler would warn."""
        return self.shared(self.quick(), source, folder)

    def trapping(self, source, folder):
        """Ends the program where it reads past an array, or shifts by too much."""
        return self.shared([*self.careful, "-fsanitize=undefined",
                            "-fsanitize-undefined-trap-on-error"], source, folder)

    @staticmethod
    def shared(command, source, folder):
        text, shared = folder / "slip.c", folder / "slip.so"
        text.write_bytes(source)
        done = subprocess.run([*command, "-o", shared, text], capture_output=True)
        return None if done.returncode else shared

    @functools.cached_property
    def whole(self):
        return (ROOT / self.file).read_bytes()

    @functools.cache
    def quick(self):
        """tcc takes a tenth of the time, of almost every file."""
        quick = ["tcc", "-std=c11", "-Werror", "-shared", *self.includes]
        with tempfile.TemporaryDirectory() as folder:  # of root's /dev/null tcc makes a file
            known = subprocess.run([*quick, "-o", f"{folder}/known.so", ROOT / self.file],
                                   capture_output=True)
        return quick if known.returncode == 0 else self.careful

    def optimised(self, source, folder):
        text = folder / "object.c"
        text.write_bytes(source)
        at = self.command.index("-o")
        options = [word for word in self.command[:at] if word not in ("-MD", "-g")]
        options = [word for word in options if not word.startswith("-W")]
        options = options[:options.index("-MQ")] if "-MQ" in options else options
        done = subprocess.run([*options, *self.includes, "-w", "-S", "-o", "-", text],
                              cwd=self.build, capture_output=True)
        return done.stdout if done.returncode == 0 else b""

    @functools.cached_property
    def own_object(self):
        with tempfile.TemporaryDirectory() as folder:
            made = self.optimised(self.whole, pathlib.Path(folder))
        if not made:
            raise SystemExit(f"{self.file} is no C to the compiler of {self.build}")
        return comparable(made)


def comparable(assembly):
    """Without the name of the file that it was."""
    return [line for line in assembly.splitlines() if b".file" not in line]


@functools.cache
def commands(build):
    return json.loads((build / "compile_commands.json").read_text())


class Court:
    """The tests that hear the slips of one file."""

    def __init__(self, compiler, tests):
        self.compiler = compiler
        self.tests = asked_about(tests, compiler.file)
        stem = pathlib.PurePath(compiler.file).stem
        self.own = self.sound([test for test in self.tests if test.name == stem], compiler.made)
        self.lock = threading.Lock()
        self.known = None

    def sound(self, tests, make):
        """A test that fails over the file as it is notices nothing."""
        return self.over(make, self.compiler.whole, tests, True)

    @staticmethod
    def over(make, source, tests, passes):
        with tempfile.TemporaryDirectory(prefix="mutation-") as folder:
            made = make(source, pathlib.Path(folder))
            return [test for test in tests if test.passes(made) == passes]

    def callers(self):
        """Nor does one that passes where every function of the file does nothing but fail. Those
        that are left, and of them those that may be asked where the compiler sets traps."""
        with self.lock:
            if self.known is None:
                make = self.compiler.made
                others = [test for test in self.tests if test not in self.own]
                others = self.over(make, broken(self.compiler.whole), others, False)
                callers = self.own + self.sound(others, make)
                self.known = callers, self.sound(callers, self.compiler.trapping)
            return self.known


class Trial:
    """The slips of one function, one after the other."""

    def __init__(self, court, folder):
        self.court, self.compiler, self.folder = court, court.compiler, folder
        self.order = Order(court.own or court.callers()[0])

    def outcome(self, mutant):
        """no-c, same-object, the name of the test that noticed, or "" of a survivor."""
        source = mutant.applied(self.compiler.whole)
        slip = self.compiler.made(source, self.folder)
        if not slip:
            return "no-c"
        return (self.noticed(slip, self.order.likely())
                or ("same-object" if self.is_same(source) else "")
                or self.noticed_by_others(source, slip))

    def noticed_by_others(self, source, slip):
        callers, careful = self.court.callers()
        noticed = self.noticed(slip, self.order.unlikely(callers))
        if noticed:
            return noticed
        trapping = self.compiler.trapping(source, self.folder)
        return self.noticed(trapping, careful) if trapping else "no-c"

    def noticed(self, slip, tests):
        for test in tests:
            if not test.passes(slip):
                self.order.note(test)
                return test.name
        return ""

    def is_same(self, source):
        optimised = self.compiler.optimised(source, self.folder)
        return comparable(optimised) == self.compiler.own_object


class Kept:
    """What an earlier run found out: a slip that was noticed stays so while its file is the same."""

    def __init__(self, path):
        self.path, self.lock = path, threading.Lock()
        self.known = {}
        if path.exists():
            self.known = dict(json.loads(line) for line in path.read_text().splitlines())

    def key(self, mutant, source):
        said = f"{mutant.file} {mutant.start} {mutant.end} {mutant.text}".encode()
        return hashlib.sha256(said + source).hexdigest()[:24]

    def keep(self, key, outcome):
        """A survivor is asked again by the next run."""
        self.known[key] = outcome
        if outcome:
            with self.lock, self.path.open("a") as file:
                file.write(json.dumps([key, outcome]) + "\n")


def explained():
    """(file, function, was, becomes) of each slip that is known to be none."""
    known = {}
    for entry in json.loads(EXPLAINED.read_text(encoding="utf-8"))["explained"]:
        for becomes in entry["becomes"]:
            known[entry["file"], entry["function"], entry["was"], becomes] = entry["why"]
    return known


def stale(known, words):
    """Explanations of what can no longer be slipped: their code was changed, or is gone."""
    files = {file for file, *_ in known}
    possible = {(mutant.file, mutant.function, mutant.was, mutant.becomes)
                for file in files if (ROOT / file).exists()
                for mutant in asked_mutants(file, (), words)}
    return sorted(known.keys() - possible)


def asked_files(only):
    return [file for file in matching(FILES)
            if file not in ELSEWHERE and (not only or any(part in file for part in only))]


def asked_mutants(file, kinds, words):
    return [mutant for mutant in mutants(file, (ROOT / file).read_bytes(), words)
            if not kinds or mutant.kind in kinds]


def parsed():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--only", nargs="*", default=[], help="parts of names of files")
    parser.add_argument("--kinds", nargs="*", default=[])
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--fresh", action="store_true", help="forget what earlier runs found out")
    parser.add_argument("--record", default="", help="the name under which the figures are kept")
    return parser.parse_args()


def main():
    options = parsed()
    build, folder = options.build.resolve(), options.build.resolve() / "mutation"
    if options.fresh:
        shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(exist_ok=True)
    kept, tests = Kept(folder / "noticed.jsonl"), battery(build, folder / "seconds.json")
    words = Words(ROOT / header for header in matching(HEADERS))
    known, counts = explained(), collections.Counter()
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for file in asked_files(options.only):
            asked = asked_mutants(file, options.kinds, words)
            judge = functools.partial(judged, Court(Compiler(build, file), tests), kept)
            outcomes = {}
            for part in pool.map(judge, by_function(asked)):
                outcomes.update(part)
            counts += counted(asked, outcomes, known)
    counts["stale"] = told_as_stale(stale(known, words))
    print(", ".join(f"{count} {what}" for what, count in sorted(counts.items())))
    if options.record:
        record(options.record, **{what: counts[what] for what in FIGURES})
    failed = counts["unexplained"] + counts["stale"]
    print(f"{counts['mutants'] - counts['unexplained']} passed, {failed} failed")
    return 1 if failed else 0


def told_as_stale(places):
    for file, function, was, becomes in places:
        print(f"{file}: {function} is no longer as it was explained\n    - {was}\n"
              f"    + {becomes}", flush=True)
    return len(places)


def by_function(asked):
    functions = collections.defaultdict(list)
    for mutant in asked:
        functions[mutant.function].append(mutant)
    return functions.items()


def judged(court, kept, item):
    """What became of the slips of one function."""
    _, asked = item
    keys = {mutant: kept.key(mutant, court.compiler.whole) for mutant in asked}
    with tempfile.TemporaryDirectory(prefix="mutation-") as folder:
        trial = Trial(court, pathlib.Path(folder))
        for mutant, key in keys.items():
            if key not in kept.known:
                kept.keep(key, trial.outcome(mutant))
    return {mutant: kept.known[key] for mutant, key in keys.items()}


def counted(asked, outcomes, known):
    """How many of each; tells of the survivors that nothing explains."""
    counts = collections.Counter(files=1)
    for mutant in asked:
        outcome = outcomes[mutant]
        place = mutant.file, mutant.function, mutant.was, mutant.becomes
        if outcome == "no-c":
            continue
        counts["mutants"] += 1
        if outcome == "same-object":
            counts["equivalent_by_object"] += 1
        elif outcome:
            counts["killed"] += 1
        elif place in known:
            counts["explained"] += 1
        else:
            counts["unexplained"] += 1
            print(f"{mutant.file}: {mutant.function}\n    - {mutant.was}\n"
                  f"    + {mutant.becomes}", flush=True)
    return counts


if __name__ == "__main__":
    sys.exit(main())
