# SPDX-License-Identifier: MIT
"""An auditor's own repository: its scenarios are tests of pytest by one line of pytest.ini."""

from __future__ import annotations

import copy
import json

import pytest

pytest_plugins = ("pytester",)

ELECTION = {
    "format": "tdpelect.election/1",
    "rules": {"jurisdiction": "VN"},
    "unit": {"id": "unit-1"},
    "electorate": {"kind": "household_representatives", "count": 120},
    "offices": [{"office": "head", "candidates": [{"id": "A"}, {"id": "B"}]}],
    "rounds": [
        {
            "date": "2024-09-22",
            "method": "secret_ballot",
            "present": 96,
            "contests": [{"office": "head", "votes": {"A": 58, "B": 36}}],
        }
    ],
}
SCENARIO = {
    "format": "tdpelect.scenario/1",
    "name": "58 of 120 do not elect",
    "source": "Law 10/2022, Art. 21(1)",
    "given": ELECTION,
    "expect": {"rounds": [{"contests": [{"outcome": "no_winner", "needed": 61}]}]},
}
TABLE = (
    "id\tsource\tjurisdiction\ton\telectorate\tvotes\toutcome\n"
    "half\tArt. 21(1)\tVN\t2024-09-22\t200\tA=100 B=50\tno_winner\n"
    "more\tArt. 21(1)\tVN\t2024-09-22\t200\tA=101 B=50\telected\n"
)


@pytest.fixture
def repository(pytester: pytest.Pytester) -> pytest.Pytester:
    pytester.makeini("[pytest]\ntdpelect_scenarios = tests/scenarios\n")
    (pytester.path / "tests" / "scenarios" / "more").mkdir(parents=True)
    return pytester


def write(repository: pytest.Pytester, name: str, document: object) -> None:
    text = document if isinstance(document, str) else json.dumps(document)
    path = repository.path / "tests" / "scenarios" / name
    path.write_text(text, encoding="utf-8")


def expecting(**changes: object) -> dict:
    made = copy.deepcopy(SCENARIO)
    made["expect"]["rounds"][0]["contests"][0].update(changes)
    return made


def test_each_scenario_and_each_row_is_a_test(repository):
    write(repository, "58.json", SCENARIO)
    write(repository, "more/cases.tsv", TABLE)
    write(repository, "election.json", ELECTION)
    write(repository, "other.json", '{"about": "tdpelect.scenario/1"}')
    result = repository.runpytest("-v")
    result.assert_outcomes(passed=3)
    result.stdout.fnmatch_lines(
        ["*58.json::58 of 120 do not elect PASSED*", "*cases.tsv::half PASSED*"]
    )


def test_a_failure_tells_the_place_and_both_values(repository):
    write(repository, "58.json", expecting(needed=60))
    result = repository.runpytest()
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        [
            "*58.json: 58 of 120 do not elect",
            "  at        /rounds/0/contests/0/needed",
            "  expected  60",
            "  found     61",
        ]
    )
    result.stdout.no_fnmatch_line("*Traceback*")


def test_one_row_fails_alone(repository):
    write(repository, "cases.tsv", TABLE.replace("A=101", "A=99"))
    result = repository.runpytest()
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(["*cases.tsv: more", '  expected  "elected"'])


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("a.json", '{"format": "tdpelect.scenario/1",', "*a.json:1:*"),
        ("b.json", '{"format": "tdpelect.scenario/1"}', "*b.json:1:1: *"),
        ("c.tsv", "id\tsource\tvotes\nx\tArt. 1\tA=many\n", "*c.tsv:2:*"),
        ("d.tsv", "name\tage\nA\t3\n", "*d.tsv*"),
    ],
)
def test_what_cannot_be_used_fails_and_says_where(repository, name, text, told):
    write(repository, name, text)
    result = repository.runpytest()
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines([told])


def test_packs_of_ones_own_take_part(repository):
    repository.makeini(
        "[pytest]\ntdpelect_scenarios = tests/scenarios\ntdpelect_packs = mine.json\n"
    )
    pack = {
        "format": "tdpelect.pack/1",
        "id": "mine",
        "jurisdiction": "VN/ha-noi/mine",
        "instrument": {"number": "1", "issued": "2024-01-02"},
        "in_force": {"from": "2024-01-02", "evidence": "text"},
        "values": {
            "majority": {
                "ratio": "2/3",
                "compare": "at_least",
                "base": "electorate",
                "laws": [{"article": "5", "evidence": "text"}],
            }
        },
    }
    (repository.path / "mine.json").write_text(json.dumps(pack), encoding="utf-8")
    scenario = expecting(needed=80)
    scenario["given"]["rules"]["jurisdiction"] = "VN/ha-noi/mine"
    write(repository, "two-thirds.json", scenario)
    repository.runpytest().assert_outcomes(passed=1)


def test_without_the_line_nothing_is_collected(pytester):
    (pytester.path / "58.json").write_text(json.dumps(SCENARIO), encoding="utf-8")
    pytester.makepyfile("def test_of_ones_own(): pass")
    pytester.runpytest().assert_outcomes(passed=1)
