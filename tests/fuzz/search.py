#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Searches for bytes that break the libraries, with libFuzzer, ASan and UBSan.

    search.py [--seconds N] [--build DIR] [TARGET…]

Each target is searched for N seconds (10), from the seeds that the tests replay and from what
earlier searches kept in DIR/found. What breaks it is written there and printed; add it to
tests/fuzz/corpus, and it is a test for ever.
"""
import argparse
import json
import os
import pathlib
import re
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from evidence import record

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = ROOT / "tests" / "fuzz"
FOLDERS = {"document": ["examples/elections", "tests/fuzz/corpus/document"], "pack": ["lib/packs"],
           "report": ["tests/fuzz/corpus/report"], "roll": ["examples/rolls"],
           "scenario": ["tests/scenarios"]}
OPTIONS = ["-Dfuzz=true", "-Djson=enabled", "-Dtools=disabled", "-Dtests=enabled",
           "-Db_sanitize=address,undefined", "-Db_lundef=false", "-Ddefault_library=static",
           "-Dc_args=-fsanitize=fuzzer-no-link"]


def clang():
    """The compiler with a libFuzzer of its own."""
    for name in ("clang", "clang-14", "clang-16", "clang-19"):
        found = subprocess.run(["sh", "-c", f"command -v {name}"], capture_output=True, text=True)
        if found.returncode == 0:
            return found.stdout.strip()
    sys.exit("search.py needs clang and its runtime (Debian: clang, libclang-rt-14-dev)")


def must(*command, **environment):
    """Runs a command in silence, and shows what it said where it fails."""
    run = subprocess.run(command, cwd=ROOT, env={**os.environ, **environment}, text=True,
                         stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if run.returncode:
        sys.exit(run.stdout)


def build(folder, targets):
    if not (folder / "build.ninja").exists():
        must("meson", "setup", *OPTIONS, folder, CC=clang())
    must("ninja", "-C", folder, *(f"tests/fuzz/fuzz_{target}" for target in targets))


def write_seeds(target, folder):
    """One file a seed: the lines of NAME.hex, and the project's documents."""
    folder.mkdir(parents=True, exist_ok=True)
    listed = HERE / "corpus" / f"{target}.hex"
    lines = listed.read_text().splitlines() if listed.exists() else []
    seeds = [bytes.fromhex(line) for line in lines if line and not line.startswith("#")]
    for name in FOLDERS.get(target, []):
        seeds += [path.read_bytes() for path in sorted((ROOT / name).rglob("*"))
                  if path.suffix in (".json", ".tsv", ".csv")]
    if target == "document":
        seeds += list(given_documents())
    for number, seed in enumerate(seeds):
        (folder / f"{number:05}").write_bytes(seed)


def words_of(value):
    """Every text that stands in some JSON, and every key."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from words_of(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from words_of(item)


def write_dictionary(path):
    """The words of the registry, the keys of the schemas and the ids of the packs, which no
    search would guess. What libFuzzer reads: one word a line, in quotes."""
    words = set()
    for name in ("registry/*.json", "json/schemas/*.json", "packs/*.json"):
        for file in sorted((ROOT / "lib").glob(name)):
            words |= set(words_of(json.loads(file.read_text(encoding="utf-8"))))
    fit = sorted(word for word in words if re.fullmatch(r"[A-Za-z0-9_./-]{2,40}", word))
    path.write_text("".join(f'"{word}"\n' for word in fit), encoding="utf-8")


def given_documents():
    """What the scenarios judge."""
    for path in sorted((ROOT / "tests/scenarios").rglob("*.json")):
        try:
            scenario = json.loads(path.read_text(encoding="utf-8-sig"))
        except ValueError:
            continue
        if isinstance(scenario, dict) and "given" in scenario:
            yield json.dumps(scenario["given"], ensure_ascii=False).encode()


def search(target, build_folder, seconds):
    seeds = build_folder / "seeds" / target
    found = build_folder / "found" / target
    write_seeds(target, seeds)
    found.mkdir(parents=True, exist_ok=True)
    run = subprocess.run(
        [build_folder / "tests" / "fuzz" / f"fuzz_{target}", f"-max_total_time={seconds}",
         "-timeout=30", "-rss_limit_mb=4096", "-max_len=8192",
         *([f"-dict={build_folder}/words.dict"] if target in FOLDERS else []),
         f"-artifact_prefix={build_folder}/broken-{target}-", found, seeds],
        capture_output=True, text=True, errors="replace")
    runs = re.search(r"Done (\d+) runs", run.stderr)
    reached = re.findall(r"cov: (\d+)", run.stderr)
    if run.returncode:
        print(run.stderr[-6000:])
    return run.returncode, int(runs[1]) if runs else 0, int(reached[-1]) if reached else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=int, default=10)
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build-fuzz")
    parser.add_argument("targets", nargs="*", metavar="TARGET")
    asked = parser.parse_args()
    known = sorted(path.stem.removeprefix("fuzz_") for path in HERE.glob("fuzz_*.c"))
    unknown = set(asked.targets) - set(known)
    if unknown:
        parser.error(f"no target {', '.join(sorted(unknown))}; there are {', '.join(known)}")
    targets = asked.targets or known
    build(asked.build, targets)
    write_dictionary(asked.build.resolve() / "words.dict")
    print(f"1..{len(targets)}")
    broken = all_runs = all_reached = 0
    for number, target in enumerate(targets, 1):
        status, runs, reached = search(target, asked.build.resolve(), asked.seconds)
        broken += status != 0
        all_runs += runs
        all_reached += reached
        print(f"{'not ok' if status else 'ok'} {number} - {target}: {runs:,} runs, "
              f"{reached:,} edges", flush=True)
    record("fuzz", targets=len(targets), seconds_each=asked.seconds, runs=all_runs,
           edges=all_reached, broken=broken)
    print(f"# {len(targets) - broken} passed, {broken} failed")
    return broken != 0


if __name__ == "__main__":
    sys.exit(main())
