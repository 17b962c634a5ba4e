# SPDX-License-Identifier: MIT
"""Runs the command within bounds of time and memory, and tells what it used."""
import os
import pathlib
import resource
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "cli"))
from command import COMMAND, FolderTest, environment  # noqa: F401

SECONDS = 300


class Used:
    """How a command ended, what it said, and what it took."""

    def __init__(self, status, out, err, usage):
        self.status = status
        self.out = out
        self.err = err
        self.seconds = usage.ru_utime + usage.ru_stime
        self.bytes = usage.ru_maxrss * 1024


def bound(memory_bytes, file_bytes):
    """Of the child: what hangs is ended, what swells is refused memory."""
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    if memory_bytes:
        resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    if file_bytes is not None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (file_bytes, file_bytes))


def said(stream, keep):
    stream.seek(0)
    return stream.read(keep).decode("utf-8", "replace")


def run(*words, stdin=subprocess.DEVNULL, memory_bytes=None, file_bytes=None, cwd=None,
        keep=1 << 20, **more):
    """Only the first bytes of what was said are kept, unless all (None) are asked for: reports
    of hostile documents are long."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen(
            [COMMAND, *map(str, words)], stdin=stdin, stdout=out, stderr=err, cwd=cwd,
            env=environment(**more), preexec_fn=lambda: bound(memory_bytes, file_bytes))
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        return Used(process.returncode, said(out, keep if keep else -1),
                    said(err, keep if keep else -1), usage)
