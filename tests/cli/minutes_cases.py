# SPDX-License-Identifier: MIT
"""Elections of which minutes are written in the tests: what is to be seen, and how."""
import json
import typing

from command import ROOT, election

EXAMPLES = ROOT / "examples/elections"


class Case(typing.NamedTuple):
    """One golden text: its name, its document (or an example's name), options, status."""
    name: str
    document: dict | str
    options: tuple = ()
    status: int = 0


def voted(day, contests, **more):
    return {"date": day, "present": 120, "contests": contests, **more}


BALLOTS = {"issued": 120, "returned": 119, "valid": 115, "invalid": 4}
TWO_OFFICES = [{"office": "head", "name": "Tổ trưởng",
                "candidates": [{"id": "A", "name": "Nguyễn Văn An"},
                               {"id": "B", "name": "Trần Thị Bình", "withdrawn": True}]},
               {"office": "deputy", "seats": 2, "candidates": [{"id": "C"}, {"id": "D"}]}]

BY_HANDS = election(
    unit={"id": "to-5", "name": "Tổ dân phố số 5"}, offices=TWO_OFFICES,
    electorate={"kind": "household_representatives", "count": 150},
    rounds=[voted("2021-02-07", [
        {"office": "head", "votes": {"A": 110}, "against": {"A": 7}, "abstain": {"A": 3}},
        {"office": "deputy", "votes": {"C": 100, "D": 60}, "against": {"C": 10, "D": 50},
         "abstain": {"C": 10, "D": 10}}], method="show_of_hands")])
HOUSEHOLD_BALLOTS = election(
    unit={"id": "to-6"}, electorate={"kind": "household_representatives", "count": 150},
    rounds=[{"date": "2024-09-01", "present": 60},
            {"date": "2024-09-10", "closed": "2024-09-12", "form": "household_ballots",
             "contests": [{"office": "head", "ballots": BALLOTS,
                           "votes": {"A": 90, "B": 25}}]}])
NOT_HELD_YET = election(unit={"id": "to-7"}, rounds=[],
                        offices=[{"office": "head"}])
CONTRADICTED = election(rounds=[voted("2024-09-22", [
    {"office": "head", "ballots": {**BALLOTS, "valid": 140}, "votes": {"A": 90, "B": 25}}])])
RELEASE = election(
    electorate={"kind": "household_representatives", "count": 150},
    offices=[{"office": "head", "candidates": [{"id": "A"}]}],
    rounds=[voted("2024-09-22", [{"office": "head", "kind": "release",
                                  "ballots": BALLOTS, "votes": {"A": 114}}])])
BEFORE_ANY_FORM = election(rounds=[voted("2006-05-14", [
    {"office": "head", "ballots": BALLOTS, "votes": {"A": 90, "B": 25}}])])
SOME_FAILED = {
    "format": "tdpelect.campaign/1", "id": "phuong-1", "rules": {"jurisdiction": "VN"},
    "elections": [
        election(unit={"id": "to-1", "name": "Tổ dân phố số 1"}, present=256),
        election(unit={"id": "to-2", "name": "Tổ dân phố số 2"}, votes={"A": 100, "B": 90}),
        election(unit={"id": "to-3"}, present=100),
        election(unit={"id": "to-4"}, rounds=[{"date": "2021-10-17", "postponed": {}}])],
    "summaries": [{"id": "rest", "count": 3, "outcome": "elected", "electorate": 300,
                   "present": 280, "full_turnout_units": 1}]}

VI, EN = ("--lang", "vi"), ("--lang", "en")
CASES = [
    Case("2008-vi", "xa-ba-dong-son-2021", VI, 3),
    Case("2008-en", "xa-ba-dong-son-2021", EN, 3),
    Case("2008-no-winner-vi", "thon-361-2013", VI, 3),
    Case("2008-complete-vi", "thon-310", VI),
    Case("2008-by-hands-vi", BY_HANDS, VI),
    Case("2008-by-hands-en", BY_HANDS, EN),
    Case("2023-vi", "phu-cat-thon-2-2024", VI),
    Case("2023-en", "phu-cat-thon-2-2024", EN),
    Case("2023-under-attended-vi", HOUSEHOLD_BALLOTS, (*VI, "--round", "1")),
    Case("2023-household-ballots-vi", HOUSEHOLD_BALLOTS, VI),
    Case("2023-contradicted-vi", CONTRADICTED, VI),
    Case("2023-release-vi", RELEASE, VI),
    Case("2023-blank-vi", NOT_HELD_YET, (*VI, "--on", "2024-09-22"), 3),
    Case("2005-no-form-vi", BEFORE_ANY_FORM, VI),
    Case("notice-vi", "phu-cat-thon-2-2024", (*VI, "--form", "notice")),
    Case("notice-en", "phu-cat-thon-2-2024", (*EN, "--form", "notice")),
    Case("report-vi", "xa-ba-2021", VI),
    Case("report-en", "xa-ba-2021", EN),
    Case("report-some-failed-vi", SOME_FAILED, VI),
    Case("report-sums-vi", "hai-duong-city-2024", VI, 3),
]


def file_of(case, write):
    """The file of a case's document; `write` makes one of a dict."""
    if isinstance(case.document, str):
        return EXAMPLES / f"{case.document}.json"
    return write(f"{case.name}.json", json.dumps(case.document, ensure_ascii=False))
