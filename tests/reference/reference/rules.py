# SPDX-License-Identifier: MIT
"""The national rules by date (JUDGEMENT §1, §4, §6, §7; law/national.md). Only the level VN."""
import datetime
from typing import NamedTuple

from . import days


class Ratio(NamedTuple):
    num: int
    den: int
    compare: str
    base: str

    def passes(self, count, base):
        left, right = self.den * count, self.num * base
        return left > right if self.compare == "more_than" else left >= right

    def needed(self, base):
        """The least count that passes."""
        if self.compare == "more_than":
            return self.num * base // self.den + 1
        return -(-self.num * base // self.den)

    def proof(self, count, base):
        passed = self.passes(count, base)
        signs = {"more_than": ("<=", ">"), "at_least": ("<", ">=")}[self.compare]
        right = str(base) if self.num == 1 else f"{self.num} x {base} = {self.num * base}"
        return f"{self.den} x {count} = {self.den * count} {signs[passed]} {right}"


HALF = Ratio(1, 2, "more_than", "electorate")
HALF_OF_PRESENT = Ratio(1, 2, "more_than", "present")
NONE = "none"  # an instrument deliberately sets nothing: nothing is missing (§1)
BAR, ADVISE = "bar", "advise"
HOUSEHOLDS, VOTERS = "household_representatives", "voters"


def _day(text):
    return datetime.date.fromisoformat(text)


FIRST, LAST = _day("0001-01-01"), _day("9999-12-31")

# Criteria: "person.<fact>": (bar or advise, the value the fact must have); age: the years.
TT_04_2012 = {
    "person.age": (BAR, 21),
    "person.permanent_residence_in_unit": (BAR, True),
    "person.regular_residence_in_unit": (BAR, True),
    "person.good_health": (ADVISE, True),
    "person.good_character": (ADVISE, True),
    "person.family_exemplary": (ADVISE, True),
}
AGREED = {
    "person.agreed_by_front": (ADVISE, True),
    "person.agreed_by_party_cell": (ADVISE, True),
}
# §7: before TT 04/2012 capacity is the only criterion, whatever else an older text says.
CRITERIA_FROM = _day("2012-10-15")

# id: (issued, from, to, values), in the order of issue.
PACKS = {
    "vn-choices": (FIRST, FIRST, LAST, {
        "person.capacity_lost": (BAR, False),  # §7, analogy to the state election law
        "person.ineffective_in_office": (ADVISE, False),
        "person.consents": (ADVISE, True),
    }),
    "vn-ttlt-01-2005": (_day("2005-05-12"), _day("2005-05-12"), _day("2008-05-14"), {
        "majority": HALF,  # P-4; no quorum was found
    }),
    "vn-pl-34-2007": (_day("2007-04-20"), _day("2007-07-01"), _day("2023-06-30"), {
        "majority": HALF,  # O-1
        "release.vote": HALF,  # O-1
    }),
    "vn-nqlt-09-2008": (_day("2008-04-17"), _day("2008-05-15"), _day("2023-06-30"), {
        "quorum": HALF,  # J-11
        "majority": HALF,  # J-15
        "kinds": (HOUSEHOLDS, VOTERS),  # J-7
        "forms": ("conference", "separate_election"),  # J-9
        **AGREED,  # J-6
        "no_quorum": "reconvene",  # §6
        "revote.days": 15,  # J-16
        "failures.interim": 2,  # J-17
        "interim.months": 6,  # J-17
        "recognition.working_days": 5,  # J-19
        "recognition.from": "result_sent",
    }),
    "vn-tt-04-2012": (_day("2012-08-31"), _day("2012-10-15"), LAST, TT_04_2012),
    "vn-tt-09-2017": (_day("2017-12-29"), _day("2018-03-01"), LAST, {"interim.months": 6}),  # C-9
    "vn-tt-14-2018": (_day("2018-12-03"), _day("2019-10-10"), LAST, {"interim.months": 6}),  # C-9
    "vn-luat-10-2022": (_day("2022-11-10"), _day("2023-07-01"), LAST, {
        "quorum": HALF,  # L-10, L-11: implicit
        "majority": HALF,  # L-16
        "release.vote": HALF,  # L-16
        "kinds": (HOUSEHOLDS,),  # L-6
        "forms": ("conference",),  # L-4, D-17
        "no_quorum": "household_ballots",  # L-11
        "send.working_days": 5,  # L-14
        "recognition.working_days": 5,  # L-18
        "recognition.from": "result_received",
    }),
    "vn-nd-59-2023": (_day("2023-08-14"), _day("2023-08-15"), LAST, {
        "meeting.vote": HALF_OF_PRESENT,  # D-5
        "revote.days": NONE,  # D-9
        "failures.interim": NONE,  # D-9: no cap
        "release.new_election.days": 60,  # D-23
        "interim.months": NONE,  # D-24
        "person.on_election_team": (BAR, False),  # D-14
        **AGREED,  # D-16
    }),
    "vn-nd-185-2026": (_day("2026-05-26"), _day("2026-05-26"), LAST, {
        "interim.months": 6,  # N-3
        "person.permanent_residence_in_unit": NONE,
        "person.regular_residence_in_unit": NONE,
        "person.regular_residence_in_commune": (BAR, True),
        "person.citizen": (BAR, True),
        "person.under_discipline": (BAR, False),
        "person.under_prosecution": (BAR, False),
        "person.serving_judgment": (BAR, False),
    }),
}

ELECTIVE = ("head",)  # the national texts speak of the head only (national.md (b) 6)


LATER_CRITERIA = ("person.ineffective_in_office", "person.consents", *AGREED)


def holds(pack, name, day):
    """Whether a value that is narrower in time than its pack holds that day."""
    if name not in LATER_CRITERIA or pack == "vn-nd-59-2023":
        return True
    return day is not None and day >= CRITERIA_FROM


class Rulebook:
    """What a place and a day resolve to; `values` maps a name to (value, pack)."""

    def __init__(self, packs, day):
        self.packs = packs
        self.values = {}
        for pack in ["vn-choices"] + packs:
            for name, value in PACKS[pack][3].items():
                if holds(pack, name, day):
                    self.values[name] = (value, pack)

    def get(self, name):
        value = self.values.get(name, (None, None))[0]
        return None if value == NONE else value

    def missing(self, name):
        """§1: absent, and no instrument deliberately sets none."""
        return name not in self.values

    def listing(self):
        return sorted((name, repr(value)) for name, value in self.values.items())

    def criteria(self):
        """(fact or "age", bar or advise, wanted) of every criterion in force."""
        for name, (value, _) in self.values.items():
            if name.startswith("person.") and value != NONE:
                yield name[len("person."):], value[0], value[1]


def in_force(pack, day):
    return PACKS[pack][1] <= day <= PACKS[pack][2]


def resolve(day):
    """§1: the packs of VN in force that day, the later instrument wins; None when there is none."""
    packs = [pack for pack in PACKS if pack != "vn-choices" and in_force(pack, day)]
    return Rulebook(packs, day) if packs else None


def stack(ids, day):
    """§1: a stack named by packs is used as given, over vn-choices."""
    for pack in ids:
        if not isinstance(pack, str) or pack not in PACKS:
            raise ValueError("only national packs by their id are known here")
    return Rulebook([pack for pack in ids if pack != "vn-choices"], day)


CALENDAR_STEPS = ("called", "candidate_list", "election_team", "published", "invited")


def first_polling_day(document):
    """§1: the first date of any round, also a planned or postponed one or one after as_of."""
    dates = [days.parse(r["date"]) for r in document.get("rounds", []) if "date" in r]
    return min(dates) if dates else None


def rule_day(document, calendar):
    """§1: rules.on, else the first polling day, else the furthest step of the calendar."""
    if "on" in document["rules"]:
        return days.parse(document["rules"]["on"])
    day = first_polling_day(document)
    if day is None:
        for step in CALENDAR_STEPS:
            day = days.parse(calendar[step]) if step in calendar else day
    return day
