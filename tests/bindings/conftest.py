# SPDX-License-Identifier: MIT
"""What the tests of the Python package share."""

from __future__ import annotations

import pathlib
import random

import pytest

import tdpelect

ROOT = pathlib.Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def root() -> pathlib.Path:
    return ROOT


@pytest.fixture(scope="session")
def law() -> tdpelect.Rulebook:
    """The 2008 regime: explicit quorum, 15 days, an interim head."""
    return tdpelect.rulebook("VN/ha-noi", on="2017-11-12")


@pytest.fixture(scope="session")
def law_2023() -> tdpelect.Rulebook:
    """The 2022/2023 regime: household ballots, no deadline."""
    return tdpelect.rulebook("VN", on="2024-09-22")


@pytest.fixture
def rng(request: pytest.FixtureRequest) -> random.Random:
    """Random, and the same for every run of one test."""
    return random.Random(request.node.name)


@pytest.fixture
def election() -> dict:
    """One head, two candidates, one round without a winner."""
    return {
        "format": "tdpelect.election/1",
        "rules": {"jurisdiction": "VN/ha-noi"},
        "unit": {"id": "unit-1", "households": 361},
        "electorate": {"kind": "household_representatives", "count": 361},
        "offices": [{"office": "head", "candidates": [{"id": "A"}, {"id": "B"}]}],
        "rounds": [
            {
                "date": "2017-11-12",
                "form": "conference",
                "method": "secret_ballot",
                "present": 314,
                "contests": [
                    {
                        "office": "head",
                        "ballots": {"valid": 308},
                        "votes": {"A": 159, "B": 149},
                    }
                ],
            }
        ],
    }
