#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares the library's reports with the reference's over random elections and campaigns.

    compare.py --command "build/tdpelect evaluate --format json -" --count 10000 --seed 1
    compare.py --command "build/tdpelect evaluate --format json -" --found tests/scenarios

`-` in the command stands for the documents. With --found they are those that stand in files, such
as a search for bytes has kept, where the command accepts them and the reference knows their law.
Differences are grouped by where they are; the first
few groups are shown with a document from which everything irrelevant was dropped.
"""
import argparse
import copy
import json
import os
import pathlib
import random
import re
import shlex
import subprocess
import sys
import tempfile

import generate
from reference import PRINTED_FINDINGS, evaluate
from reference.rules import PACKS

ABSENT = "(absent)"
REFUSED = {"refused": True}
BATCH = 200
ELECTION_KEYS = ("state", "next", "eligibility", "rounds")
CAMPAIGN_KEYS = ("units", "offices", "electorate", "present", "turnout", "full_turnout_units", "revotes_due",
                 "targets", "deadlines")


def comparable(report):
    """What both documents define: no text, digests, `who` or reasons; findings by name."""
    if report == REFUSED:
        return REFUSED
    keys = CAMPAIGN_KEYS if report["format"].startswith("tdpelect.campaign") else ELECTION_KEYS
    answer = {key: copy.deepcopy(report[key]) for key in keys if key in report}
    for step in answer.get("next", []):
        step.pop("who", None)
    for row in answer.get("eligibility", []):
        row.pop("reasons", None)
        row["missing"] = sorted(row.get("missing", []))
    if keys is CAMPAIGN_KEYS:
        names = {"campaign.total_unknown", "published.mismatch"}
    else:
        names = PRINTED_FINDINGS
    found = {finding["name"] for finding in report["findings"]}
    answer["findings"] = dict.fromkeys(sorted(found & names), True)
    return answer


def differences(left, right, path=""):
    """(path, left, right) of every leaf that differs."""
    if isinstance(left, dict) and isinstance(right, dict):
        pairs = [(k, left.get(k, ABSENT), right.get(k, ABSENT)) for k in dict.fromkeys([*left, *right])]
    elif isinstance(left, list) and isinstance(right, list) and len(left) == len(right):
        pairs = list(zip(range(len(left)), left, right))
    else:
        return [] if left == right and type(left) is type(right) else [(path, left, right)]
    return [row for key, a, b in pairs for row in differences(a, b, f"{path}/{key}")]


def place(difference):
    """Where a difference is, without positions in lists: what groups are made of."""
    path, left, right = difference
    where = re.sub(r"/\d+", "/*", path)
    if where.endswith(("/outcome", "/state", "/step")) or ABSENT in (left, right):
        where += f" {brief(left)} | {brief(right)}"
    return where


def brief(value):
    return value if isinstance(value, str) and not value[:1].isdigit() else "(value)"


class Command:
    """The implementation under test."""

    def __init__(self, text, folder):
        self.words = [word for word in shlex.split(text) if word != "-"]
        self.folder = folder

    def run(self, documents):
        """The reports in order; several files give one report a line, none for a refused one."""
        paths = []
        for index, document in enumerate(documents):
            paths.append(os.path.join(self.folder, f"{index}.json"))
            with open(paths[-1], "w", encoding="utf-8") as file:
                json.dump(document, file)
        done = subprocess.run(self.words + paths, capture_output=True, check=False)
        broken = done.returncode not in (0, 2, 3)
        if len(documents) == 1:
            return [self.only(done, broken)]
        lines = done.stdout.decode("utf-8").splitlines()
        if len(lines) == len(documents) and not broken:
            return [json.loads(line) for line in lines]
        return [report for document in documents for report in self.run([document])]

    @staticmethod
    def only(done, broken):
        """The report of a run over one document."""
        if broken:
            return {"refused": f"exit status {done.returncode}"}
        return json.loads(done.stdout) if done.stdout.strip() else REFUSED


def reference_report(document):
    try:
        return evaluate(document)
    except ValueError:
        return REFUSED


def found_in(documents, command):
    """The differences of each document."""
    ours = [reference_report(document) for document in documents]
    accepted = [document for document, report in zip(documents, ours) if report != REFUSED]
    reports = iter(command.run(accepted) if accepted else [])
    theirs = [command.run([document])[0] if report == REFUSED else next(reports)
              for document, report in zip(documents, ours)]
    return [difference(a, b) for a, b in zip(ours, theirs)]


def difference(ours, theirs):
    if "refused" in ours or "refused" in theirs:
        return [] if ours == theirs else [("/refused", ours.get("refused", False), theirs.get("refused", False))]
    return differences(comparable(ours), comparable(theirs))


def required(document, key):
    """Keys without which a document is not well formed (FORMATS §2)."""
    return key in ("format", "id", "office", "note") or (key == "kind" and "note" in document)


def smaller(document):
    """Every document with one key or one item less, the outermost first."""
    for key in list(document) if isinstance(document, dict) else range(len(document)):
        if not required(document, key):
            rest = copy.copy(document)
            del rest[key]
            yield rest
    for key in list(document) if isinstance(document, dict) else range(len(document)):
        if isinstance(document[key], (dict, list)):
            for part in smaller(document[key]):
                rest = copy.copy(document)
                rest[key] = part
                yield rest


def minimised(document, where, command, tries=400):
    """Drops keys while a difference at the same place persists."""
    accepted = reference_report(document) != REFUSED
    progress = True
    while progress and tries > 0:
        progress = False
        for candidate in smaller(document):
            tries -= 1
            if tries <= 0:
                break
            if persists(candidate, where, command, accepted):
                document, progress = candidate, True
                break
    return document


def persists(document, where, command, accepted):
    try:
        if (reference_report(document) != REFUSED) != accepted:
            return False
        return where in {place(d) for d in found_in([document], command)[0]}
    except (KeyError, TypeError, ValueError, AttributeError):
        return False  # a required key is gone


class Tally:
    """Groups of differences: how many documents each, and the first document."""

    def __init__(self, ignore):
        self.passed, self.failed, self.groups = 0, 0, {}
        self.ignore = [re.compile(text) for text in ignore]

    def add(self, document, rows):
        places = {place(row): row for row in rows}
        places = {w: row for w, row in places.items() if not any(i.search(w) for i in self.ignore)}
        self.passed += not places
        self.failed += bool(places)
        for where in places:
            count, first = self.groups.get(where, (0, document))
            self.groups[where] = (count + 1, first)

    def show(self, command, most):
        groups = sorted(self.groups.items(), key=lambda item: -item[1][0])
        for where, (count, _) in groups:
            print(f"{count:6} {where}")
        for where, (_, document) in groups[:most]:
            small = minimised(document, where, command)
            rows = [row for row in found_in([small], command)[0] if place(row) == where]
            print(f"\n# {where}\n{json.dumps(small, ensure_ascii=False)}")
            for path, ours, theirs in rows:
                print(f"  {path}: reference {json.dumps(ours)}, command {json.dumps(theirs)}")
        print(f"{self.passed} passed, {self.failed} failed")


def documents(count, seed, kind):
    """Each document from its own seed, so that one can be made again alone."""
    for index in range(count):
        rng = random.Random(f"{seed}/{index}")
        campaign = kind == "campaign" or (kind == "both" and index % 10 == 9)
        yield generate.random_campaign(rng) if campaign else generate.random_election(rng)


def document_in(path):
    """An election or campaign, alone or as what a scenario gives; None in any other file."""
    try:
        document = json.loads(path.read_bytes().decode("utf-8-sig"))
    except (RecursionError, ValueError):
        return None
    if isinstance(document, dict) and "given" in document:
        document = document["given"]
    return document if isinstance(document, dict) else None


def is_known(document, report):
    """The reference knows the law of the country, and ballots only when they are counted."""
    judged, told = report.get("rules", {}).get("packs", []), json.dumps(document)
    return (report != REFUSED and set(judged) <= set(PACKS)
            and '"papers"' not in told and '"tdpelect.pack/1"' not in told)


def found_documents(folders, command):
    """What stands in the files of some folders and both can judge."""
    paths = [path for folder in folders for path in sorted(pathlib.Path(folder).rglob("*"))]
    for document in filter(None, map(document_in, filter(pathlib.Path.is_file, paths))):
        if is_known(document, command.run([document])[0]):
            yield document


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--command", required=True)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--kind", choices=("election", "campaign", "both"), default="both")
    parser.add_argument("--found", action="append", metavar="FOLDER", help="judge what is there instead")
    parser.add_argument("--show", type=int, default=5, help="how many groups are shown minimised")
    parser.add_argument("--ignore", action="append", default=[], help="a pattern of places not to compare")
    options = parser.parse_args()
    tally = Tally(options.ignore)
    with tempfile.TemporaryDirectory() as folder:
        command = Command(options.command, folder)
        waiting = []
        judged = (found_documents(options.found, command) if options.found
                  else documents(options.count, options.seed, options.kind))
        for document in judged:
            waiting.append(document)
            if len(waiting) == BATCH:
                compare_batch(waiting, command, tally)
                waiting = []
        compare_batch(waiting, command, tally)
        tally.show(command, options.show)
    return 1 if tally.failed else 0


def compare_batch(batch, command, tally):
    if batch:
        for document, rows in zip(batch, found_in(batch, command)):
            tally.add(document, rows)


if __name__ == "__main__":
    sys.exit(main())
