# SPDX-License-Identifier: MIT
"""Suites: what scenarios prove together."""

from __future__ import annotations

import pathlib

import pytest

import tdpelect
from tdpelect import errors


def test_a_suite_runs_and_keeps(root: pathlib.Path):
    suite = tdpelect.Suite()
    results = suite.add(root / "tests" / "scenarios" / "majority")
    assert results and all(results)
    coverage = suite.coverage()
    assert ("vn-luat-10-2022", "majority") not in coverage.missing
    assert ("vn-luat-10-2022", "recognition.days") in coverage.missing
    assert "Rule coverage" in str(coverage)
    assert "Các quy định đã được thử" in coverage.render(lang="vi")


def test_what_is_refused_is_not_kept():
    suite = tdpelect.Suite()
    with pytest.raises(errors.TdpelectError):
        suite.add({"format": "tdpelect.scenario/1"})
    assert suite.coverage()["scenarios"] == 0


def test_a_suite_tells_which_slips_it_would_not_notice(root: pathlib.Path):
    suite = tdpelect.Suite(lang="vi")
    suite.add(root / "tests" / "scenarios" / "majority")
    made = suite.mutate("vn-lang-son-38-2020")
    assert not made and made.survivors
    first = made.survivors[0]
    reasons = [
        {**{k: s[k] for k in ("pack", "value", "was", "now") if k in s}, "reason": "x"}
        for s in made.survivors
    ]
    assert first["pack"] == "vn-lang-son-38-2020"
    assert "Không kịch bản nào phát hiện" in str(made)
    assert all(e["pack"] == "vn-lang-son-38-2020" for e in made.equivalents)
    assert len(made.equivalents) == made["equivalent"]
    explained = {"format": "tdpelect.survivors/1", "explained": reasons}
    assert suite.mutate("vn-lang-son-38-2020", explained=explained)
    with pytest.raises(errors.TdpelectError):
        suite.mutate("nothing")
