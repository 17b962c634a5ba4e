# SPDX-License-Identifier: MIT
"""Runs the command `tdpelect`, whose path is in the environment as TDPELECT."""
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

COMMAND = os.environ.get("TDPELECT", "tdpelect")
ROOT = pathlib.Path(__file__).resolve().parents[2]


def environment(**more):
    """Ours, without anything that says which language or colour is wanted. How numbers are
    written stays: it must change nothing."""
    told = ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE", "NO_COLOR", "TERM")
    kept = {name: value for name, value in os.environ.items() if name not in told}
    if "LC_ALL" in os.environ:
        kept["LC_NUMERIC"] = os.environ["LC_ALL"]
    return {**kept, "TERM": "xterm", **more}


class Said:
    """What a command said, and how it ended."""

    def __init__(self, done):
        self.status = done.returncode
        self.out = done.stdout.decode("utf-8")
        self.err = done.stderr.decode("utf-8")

    @property
    def json(self):
        return json.loads(self.out)


def tdpelect(*words, stdin=b"", cwd=None, **more):
    return Said(subprocess.run([COMMAND, *map(str, words)], input=stdin, capture_output=True,
                               cwd=cwd, env=environment(**more), check=False, timeout=60))


def on_a_terminal(*words, **more):
    """The same with a terminal for stdout; returns the text that it showed."""
    import pty
    leader, follower = pty.openpty()
    process = subprocess.Popen([COMMAND, *map(str, words)], stdin=subprocess.DEVNULL,
                               stdout=follower, stderr=subprocess.DEVNULL,
                               env=environment(**more))
    os.close(follower)
    shown = b""
    while True:
        try:
            more_bytes = os.read(leader, 4096)
        except OSError:
            break
        if not more_bytes:
            break
        shown += more_bytes
    os.close(leader)
    process.wait(timeout=60)
    return shown.decode("utf-8")


def election(present=254, votes=None, **changes):
    """One head, 256 household representatives, on 2021-10-17."""
    document = {
        "format": "tdpelect.election/1", "rules": {"jurisdiction": "VN"},
        "unit": {"id": "unit-1"},
        "electorate": {"kind": "household_representatives", "count": 256},
        "offices": [{"office": "head", "candidates": [{"id": "A"}, {"id": "B"}]}],
        "rounds": [{"date": "2021-10-17", "present": present, "contests": [
            {"office": "head", "votes": votes or {"A": 247, "B": 3}}]}],
    }
    document.update(changes)
    return document


class FolderTest(unittest.TestCase):
    """A folder of its own, which is gone afterwards."""

    def setUp(self):
        kept = tempfile.TemporaryDirectory()
        self.addCleanup(kept.cleanup)
        self.folder = pathlib.Path(kept.name)

    def write(self, name, document):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        text = document if isinstance(document, str) else json.dumps(document)
        path.write_text(text, encoding="utf-8")
        return path
