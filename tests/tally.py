# SPDX-License-Identifier: MIT
"""Counts what test runners say they ran: cmocka, TAP, unittest, pytest, our own."""
import re
from typing import NamedTuple


class Tally(NamedTuple):
    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, other):
        return Tally(*(a + b for a, b in zip(self, other)))


def _sum(pattern, text):
    return sum(int(number) for number in re.findall(pattern, text, re.MULTILINE))


def _cmocka(text):
    return Tally(_sum(r"^\[  PASSED  \] (\d+) test", text),
                 _sum(r"^ (\d+) FAILED TEST\(S\)", text),  # those that could not start too
                 _sum(r"^\[  SKIPPED \] (\d+) test", text))


def _tap(text):
    lines = re.findall(r"^(not ok|ok)\b(.*)$", text, re.MULTILINE)
    skipped = sum("# skip" in rest.lower() for _, rest in lines)
    failed = sum(word == "not ok" for word, _ in lines)
    return Tally(len(lines) - failed - skipped, failed, skipped)


def _unittest(text):
    ran = _sum(r"^Ran (\d+) tests? in ", text)
    failed = _sum(r"\b(?:failures|errors)=(\d+)", text)
    skipped = _sum(r"^(?:OK|FAILED) .*\bskipped=(\d+)", text)
    # One test with several failing subtests counts each of them as a failure.
    return Tally(max(ran - failed - skipped, 0), failed, skipped)


def _pytest(text):
    last = "\n".join(re.findall(r"^=+ (.*\d+ \w+.* in .*) =+$", text, re.MULTILINE))
    return Tally(_sum(r"(\d+) passed", last), _sum(r"(\d+) (?:failed|errors?)", last),
                 _sum(r"(\d+) skipped", last))


def _plain(text):
    return Tally(_sum(r"^(\d+) passed, \d+ failed$", text),
                 _sum(r"^\d+ passed, (\d+) failed$", text))


RUNNERS = (_cmocka, _tap, _unittest, _pytest, _plain)


def tally(text, succeeded):
    """What one run tells; a run that tells nothing, or fails without saying so, is one."""
    counted = sum((count(text) for count in RUNNERS), Tally())
    if not succeeded and not counted.failed:
        return counted + Tally(failed=1)
    if succeeded and not any(counted):
        return Tally(passed=1)
    return counted
