# SPDX-License-Identifier: MIT
"""Asks Z3 for a counterexample; there must be none, and it must be sure."""
import time

import pytest
import z3

SECONDS = 60  # for one claim; a claim that needs more fails, loudly
proved = {"claims": 0, "seconds": 0.0}


def counterexample(*facts):
    """A model of all facts, or None."""
    solver = z3.Solver()
    solver.set("timeout", SECONDS * 1000)
    solver.add(*facts)
    start = time.monotonic()
    answer = solver.check()
    proved["seconds"] += time.monotonic() - start
    if answer == z3.unknown:
        pytest.fail(f"not decided: {solver.reason_unknown()}", pytrace=False)
    return solver.model() if answer == z3.sat else None


def prove(claim, *facts):
    """That the claim follows from the facts."""
    model = counterexample(*facts, z3.Not(claim))
    if model is not None:
        pytest.fail(f"not so: {model}", pytrace=False)
    proved["claims"] += 1


def possible(*facts):
    """That the facts do not contradict each other: a proof from nothing would prove nothing."""
    model = counterexample(*facts)
    assert model is not None
    return model
