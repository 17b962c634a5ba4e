# SPDX-License-Identifier: MIT
"""Random arguments from Python: an answer or a clear exception, never a crash."""

from __future__ import annotations

import datetime
import json
from array import array

import tdpelect
from tdpelect import columns, names

CLEAR = (TypeError, ValueError, KeyError, OverflowError)


def junk(rng, depth=0):
    """Anything that a user may hand in by mistake."""
    made = [
        lambda: None,
        lambda: rng.choice([True, False]),
        lambda: rng.choice([0, 1, 2, 361, -1, 2**31 - 1, 2**31, 2**63, -(2**64)]),
        lambda: rng.choice([0.0, 3.0, float("nan"), float("inf"), 1j]),
        lambda: rng.choice(["", "A", "head", "2017-11-12", "met", "\0", "\ud800", "1/2", "VN"]),
        lambda: rng.choice([b"", b"abc", bytearray(12), memoryview(b"abcd")]),
        lambda: rng.choice([datetime.date(2017, 11, 12), datetime.datetime(1, 1, 1)]),
        lambda: rng.choice(list(rng.choice([names.Outcome, names.Fact, names.Base]))),
        lambda: array(rng.choice("bBhHiIlLqQfd"), [rng.randint(0, 99) for _ in range(3)]),
        lambda: memoryview(array("i", range(6)))[:: rng.choice([1, 2, -1])],
        lambda: [junk(rng, depth + 1) for _ in range(rng.randint(0, 3))],
        lambda: tuple(junk(rng, depth + 1) for _ in range(rng.randint(0, 3))),
        lambda: {"A": junk(rng, depth + 1), "citizen": junk(rng, depth + 1)},
        lambda: object(),
        lambda: int,
        lambda: rng.choice([tdpelect.Ratio(1, 2), tdpelect.Rulebook()]),
    ]
    return rng.choice(made if depth < 2 else made[:8])()


GOOD = {
    "quorum": {"electorate": 361, "present": 314, "form": "conference", "implied": None},
    "majority": {
        "votes": {"A": 159, "B": 149}, "electorate": 361, "present": 314, "issued": None,
        "returned": None, "valid": 308, "invalid": None, "seats": 1, "against": None,
        "abstain": None, "withdrawn": (), "seated": (), "birth_dates": None, "kind": None,
        "form": None, "method": None, "electorate_kind": None, "quorum": None,
    },
    "outlook_attendance": {"electorate": 361, "present": 150, "form": None},
    "outlook_count": {
        "votes": {"A": 20}, "candidate": "A", "counted": 30, "electorate": 361,
        "present": 314, "issued": None, "returned": None, "valid": None, "seats": 1,
        "withdrawn": (), "kind": None, "form": None, "method": None,
    },
    "eligibility": {
        "role": "candidate", "birth_date": "1961-05", "facts": {"citizen": True},
        "on": "2017-11-12",
    },
    "next_step": {
        "rounds": [tdpelect.RoundOutcome("no_winner", "2017-11-12")], "preparation": None,
        "result_sent": None, "result_received": None, "recognition": None,
        "recognition_date": None, "interim_appointed": None, "as_of": None,
        "breach_pending": False, "escalation_pending": False, "uncontested": False,
        "holidays": None, "workdays": None,
    },
}  # fmt: skip

GOOD_COLUMNS = {
    "quorum": {"electorate": [3], "present": [2], "form": "conference", "outcomes": None,
               "needed": None},
    "majority": {"electorate": [3], "votes": [[2, 1]], "present": None, "valid": None,
                 "candidates": None, "outcomes": None, "elected": None, "needed": None},
    "eligibility": {"role": "voter", "birth_dates": ["1961"], "on": "2017-11-12",
                    "facts": None, "known": None, "truth": None, "outcomes": None,
                    "barred": None, "advised": None, "missing": None},
    "roll": {"role": "voter", "birth_dates": ["1961"], "on": "2017-11-12", "facts": None,
             "known": None, "truth": None},
    "next_step": {"outcomes": ["elected"], "polling_days": ["2017-11-12"], "failures": None,
                  "first_failed_days": None, "states": None, "steps": None, "by": None},
}  # fmt: skip


def attempt(call, *arguments, **named):
    """The answer, which must print; or None where it was refused clearly."""
    try:
        answer = call(*arguments, **named)
    except CLEAR as error:
        assert not isinstance(error, SystemError) and str(error) is not None
        return None
    assert repr(answer) is not None and str(answer) is not None
    return answer


def test_the_questions(law, law_2023, rng):
    answered = 0
    for _ in range(6000):
        name = rng.choice(list(GOOD))
        arguments = dict(GOOD[name])
        for key in rng.sample(list(arguments), rng.randint(0, min(3, len(arguments)))):
            arguments[key] = junk(rng)
        book = rng.choice([law, law, law_2023, junk(rng)])
        answered += attempt(getattr(tdpelect, name), book, **arguments) is not None
    assert answered > 500


def test_the_columns(law, rng):
    answered = 0
    for _ in range(6000):
        name = rng.choice(list(GOOD_COLUMNS))
        arguments = dict(GOOD_COLUMNS[name])
        for key in rng.sample(list(arguments), rng.randint(0, 3)):
            arguments[key] = junk(rng)
        book = rng.choice([law, law, law, junk(rng)])
        answered += attempt(getattr(columns, name), book, **arguments) is not None
    for _ in range(1000):
        attempt(columns.fraction, junk(rng), junk(rng), junk(rng), junk(rng))
        attempt(columns.fraction, "1/2", "more_than", junk(rng), junk(rng))
        attempt(columns.add_days, junk(rng), junk(rng))
        attempt(columns.duplicates, junk(rng), households=junk(rng))
        attempt(columns.duplicates, (b"abcdef", junk(rng)), households=junk(rng))
    assert answered > 500


def test_random_buffers(law, rng):
    for _ in range(500):
        rows = rng.randint(0, 20)
        column = array("i", [rng.randint(-(2**31), 2**31 - 1) for _ in range(rows)])
        votes = array("i", [rng.randint(-5, 2**31 - 1) for _ in range(2 * rows)])
        masks = array("Q", [rng.getrandbits(64) for _ in range(rows)])
        small = bytes(rng.getrandbits(8) for _ in range(rows))
        attempt(columns.quorum, law, electorate=column, present=column)
        attempt(columns.majority, law, electorate=column, votes=votes, candidates=2)
        attempt(columns.majority, law, electorate=column, votes=votes, valid=column)
        attempt(columns.next_step, law, outcomes=small, polling_days=column, failures=small)
        attempt(columns.add_days, column, rng.randint(-(2**31), 2**31 - 1))
        attempt(columns.fraction, "1/2", "at_least", column, column)
        attempt(columns.duplicates, (small, column))
        starts = array("i", sorted(rng.randint(0, rows) for _ in range(rows)) or [0])
        found = attempt(columns.duplicates, (small, starts))
        if found:
            attempt(columns.duplicates, (small, starts), households=column[1:])
        attempt(
            columns.eligibility,
            law,
            role="voter",
            birth_dates=column,
            known=masks,
            truth=masks,
            on="2017-11-12",
        )


def test_rules_and_rulebooks(law, rng):
    fields = ("ratio compare base least most days unit event months choice effect age wanted "
              "steps laws").split()  # fmt: skip
    sealed = 0
    for _ in range(2000):
        draft = law.derive()
        name = rng.choice(list(law))
        rule = {f: getattr(law[name], f) for f in fields}
        for key in rng.sample(fields, rng.randint(0, 2)):
            rule[key] = junk(rng)
        kind = rng.choice([law[name].kind, law[name].kind, rng.choice(list(names.Kind)), 3])
        made = attempt(tdpelect.Rule, kind=kind, **rule)
        attempt(draft.set, name, made or junk(rng))
        sealed += attempt(draft.seal) is not None
        attempt(tdpelect.rulebook, junk(rng), on=junk(rng), stack=junk(rng), packs=junk(rng))
    assert sealed > 200


def test_documents(election, rng):
    text = json.dumps(election)
    for _ in range(3000):
        changed = bytearray(text.encode())
        for _ in range(rng.randint(1, 3)):
            at = rng.randrange(len(changed))
            choice = rng.random()
            if choice < 0.4:
                changed[at] = rng.getrandbits(8)
            elif choice < 0.7:
                del changed[at : at + rng.randint(1, 9)]
            else:
                changed[at:at] = rng.choice([b"{", b"1", b'"', b"null", b"\xff", b"\0", b"-0"])
        attempt(tdpelect.evaluate, bytes(changed))
    for _ in range(2000):
        key = rng.choice(list(election))
        attempt(tdpelect.evaluate, {**election, key: junk(rng)})
        attempt(tdpelect.evaluate, junk(rng), on=junk(rng), lang=junk(rng))
        attempt(tdpelect.audit, junk(rng), lang=junk(rng))
        attempt(tdpelect.load_pack, junk(rng))
        attempt(tdpelect.schema, junk(rng))
        attempt(tdpelect.minutes, election, form=junk(rng), round=junk(rng))
        attempt(tdpelect.roll, junk(rng), junk(rng), on=junk(rng))
        attempt(tdpelect.roll, f"household_id,person_id\n{junk(rng)},{junk(rng)}", "VN")
