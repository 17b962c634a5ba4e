# SPDX-License-Identifier: MIT
"""The tests that are asked whether they notice a slip, the cheapest first."""
import collections
import dataclasses
import json
import os
import pathlib
import resource
import subprocess

SUITES = {"unit", "scenarios", "fuzz", "proof"}
# Seconds. What takes longer than the first goes through sizes and years, and is asked only about
# the file whose name it bears; what takes longer than the second, about none.
PATIENCE = 0.15
LONGEST = 1
# So many are asked before the compiler is, whether it is a slip at all.
LIKELY = 4


@dataclasses.dataclass(frozen=True)
class Test:
    """A program with its arguments, and what it takes."""

    name: str
    command: tuple
    folder: str
    seconds: float = 0.0

    def passes(self, preloaded=None):
        """Whether it ends well in time, with a file in the place of one of the library's."""
        environment = {**os.environ, "LD_PRELOAD": str(preloaded)} if preloaded else None
        process = subprocess.Popen(self.command, cwd=self.folder, env=environment,
                                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        limit_process(process.pid, LONGEST + int(self.seconds * 5))
        try:
            return process.wait(timeout=600) == 0
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            return False


def limit_process(pid, seconds):
    """A slip that runs for ever, or takes all memory, is noticed, too."""
    try:
        resource.prlimit(pid, resource.RLIMIT_CPU, (seconds, seconds))
        resource.prlimit(pid, resource.RLIMIT_AS, (2 << 30, 2 << 30))
    except ProcessLookupError:
        pass


def programs(build):
    """The tests of a build folder which are programs of their own."""
    said = subprocess.run(["meson", "introspect", "--tests", build], capture_output=True,
                          text=True, check=True).stdout
    for test in json.loads(said):
        suites = {suite.split(":")[-1] for suite in test["suite"]}
        if suites & SUITES and test["cmd"][0].startswith(str(build)):
            whole = Test(test["name"], tuple(test["cmd"]), test["workdir"] or str(build))
            yield from folder_by_folder(whole) if whole.name == "scenarios" else (whole,)


def folder_by_folder(scenarios):
    """One test for each folder of scenarios: a slip of a rule is noticed in few of them."""
    *command, root = scenarios.command
    for folder in sorted(path for path in pathlib.Path(root).iterdir() if path.is_dir()):
        yield dataclasses.replace(scenarios, name=f"scenarios/{folder.name}",
                                  command=(*command, str(folder)))


def asked_about(tests, file):
    """Those that take no longer than a slip of the file is worth."""
    return [test for test in tests
            if test.seconds < PATIENCE or test.name == pathlib.PurePath(file).stem]


def spent():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def measured(test):
    before = spent()
    passed = test.passes()
    return spent() - before if passed else LONGEST


def battery(build, kept):
    """Those that are quick enough, as they were when first measured in this build folder."""
    seconds = json.loads(kept.read_text()) if kept.exists() else {}
    tests = list(programs(build))
    for test in tests:
        if test.name not in seconds:
            seconds[test.name] = measured(test)
    kept.write_text(json.dumps(seconds))
    print("not asked, for they take long or need another build:",
          *sorted(test.name for test in tests if seconds[test.name] >= LONGEST))
    return [dataclasses.replace(test, seconds=seconds[test.name]) for test in tests
            if seconds[test.name] < LONGEST]


class Order:
    """Who bears the name of the file, or noticed a slip of the same function, is asked first: more
    often where it did so oftener and quicker."""

    def __init__(self, tests):
        self.noticed = collections.Counter(tests)

    def note(self, test):
        self.noticed[test] += 1

    def likely(self):
        return sorted(self.noticed,
                      key=lambda test: -self.noticed[test] / (test.seconds + 0.01))[:LIKELY]

    def unlikely(self, tests):
        return sorted(set(tests) - set(self.likely()), key=lambda test: test.seconds)
