# SPDX-License-Identifier: MIT
"""A million calls, failing ones among them, do not grow."""

from __future__ import annotations

import contextlib
import gc
import pathlib

import pytest

import tdpelect
from tdpelect import capi, columns, names

STATUS = pathlib.Path("/proc/self/statm")


def resident() -> int:
    """Bytes in memory now: not the peak, which only ever grows."""
    gc.collect()
    return int(STATUS.read_text().split()[1]) * 4096


def refused(call, *arguments, **named):
    with pytest.raises(ValueError):
        call(*arguments, **named)


def steady(call, times, limit=3 << 20):
    """Warm up, then see that many more calls need no more."""
    for _ in range(max(times // 20, 1)):
        call()
    before = resident()
    for _ in range(times):
        call()
    grown = resident() - before
    assert grown < limit, f"{grown} bytes more after {times} calls"


pytestmark = pytest.mark.skipif(not STATUS.exists(), reason="needs /proc")


def test_a_million_judgements(law):
    """Of the private module, so that it is a million calls and not a minute of Python."""
    attendance = capi.tdpelect_attendance()
    attendance.electorate_count = 361
    attendance.present_count = 314
    handle = law._made

    def call():
        for _ in range(10_000):
            capi.tdpelect_quorum_judge(handle, attendance, None)

    steady(call, 60)
    attendance.present_count = -7

    def failing():
        for _ in range(10_000):
            with contextlib.suppress(tdpelect.TdpelectError):
                capi.tdpelect_quorum_judge(handle, attendance, None)

    steady(failing, 40)


def test_the_questions(law):
    votes = {"A": 159, "B": 149}

    def call():
        tdpelect.quorum(law, electorate=361, present=314)
        tdpelect.majority(law, votes=votes, electorate=361, present=314, valid=308)
        tdpelect.eligibility(law, role="voter", birth_date="1961", on="2017-11-12")
        rounds = [tdpelect.RoundOutcome("no_winner", "2017-11-12")]
        tdpelect.next_step(law, rounds, holidays=["2017-11-20"])
        refused(tdpelect.majority, law, votes={"A": 159, "B": True}, electorate=361)
        refused(tdpelect.next_step, law, [*rounds, 3])
        refused(tdpelect.eligibility, law, role="voter", birth_date="x")

    steady(call, 5_000)


def test_rulebooks_and_packs(law):
    pack = {
        "format": "tdpelect.pack/1",
        "id": "x",
        "jurisdiction": "VN",
        "instrument": {"issued": "2017-01-01"},
        "in_force": {"from": "2017-01-01", "evidence": "text"},
        "values": {"revote.days": {"days": 7, "laws": [{"article": "4", "evidence": "text"}]}},
    }
    rule = law["majority"]

    def call():
        loaded = tdpelect.load_pack(pack)
        tdpelect.rulebook("VN", on="2017-11-12", packs=[loaded]).listing()
        draft = law.derive().set("majority", rule).set("majority", rule)
        draft.set("tie", None)
        refused(draft.derive().set("quorum", rule).set, "quorum", 3)
        draft.seal()
        refused(tdpelect.load_pack, {**pack, "id": "a b"})
        refused(tdpelect.rulebook, "nowhere", on="2017-11-12")

    steady(call, 4_000)


def test_documents(election):
    def call():
        report = tdpelect.evaluate(election)
        str(report)
        refused(tdpelect.evaluate, {**election, "unit": 3})
        refused(tdpelect.evaluate, '{"format": ')

    steady(call, 2_000)


def test_columns(law):
    column = [361] * 50

    def call():
        columns.quorum(law, electorate=column, present=column)
        columns.next_step(law, outcomes=["elected"] * 50, polling_days=["2017-11-12"] * 50)
        columns.majority(law, electorate=column, votes=column)
        refused(columns.quorum, law, electorate=column, present=[1])
        refused(columns.next_step, law, outcomes=[1], polling_days=[20171131])
        out = bytes(50)
        refused(columns.quorum, law, electorate=column, present=column, outcomes=out)

    steady(call, 1_500)


def test_names_are_kept_once():
    assert names.Outcome.named("elected") is names.Outcome(1)
