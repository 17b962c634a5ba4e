# SPDX-License-Identifier: MIT
"""Hypothesis strategies for elections and campaigns: well formed, and otherwise hostile.

Every key of FORMATS is drawn (test_documents.py holds the strategies to the published schemas).
What is drawn first decides how wild a document is: the size of the electorate, the polling day,
and `trust`, how often a fact is there and agrees with the others. Everything shrinks towards
absence, the year 2008 and small numbers.
"""
import datetime
import pathlib
import sys
from typing import NamedTuple

from hypothesis import strategies as st

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "reference"))

import generate  # its lists of facts and borders, not its dice

LIMIT = 2**31 - 1
IDS = ("A", "B", "C", "D", "x" * 64, "extra", ".", "-_9")
OUTCOMES = (*generate.OUTCOMES, "released", "not_released")
OFFICES = (("head",), ("head", "deputy"), ("deputy", "head"), ("deputy",), ("secretary", "head"),
           ("head", "deputy", "secretary"))
BREACHES = ("procedure", "household_omitted", "wrong_base", "no_witnesses", "candidate_on_team",
            "double_voting", "proxy_voting", "ineligible_voter", "secrecy", "count_altered",
            "notice", "nomination", "unlawful_content", "community_request")
BORDERS = [datetime.date.fromisoformat(text) for text in generate.BORDERS]


def borders_of(n):
    """Where a verdict of n turns, and what no sum of 31 bits holds."""
    return sorted({0, 1, n // 2, n // 2 + 1, max(0, n - 1), n, min(n + 1, LIMIT), LIMIT})


class Setting(NamedTuple):
    """What the facts of one document agree on, as far as they agree."""
    n: int
    day: datetime.date
    trust: int


class Dice:
    """One document's draws. Absent, whole and small are what Hypothesis shrinks to."""

    def __init__(self, draw, setting):
        self.draw, self.setting = draw, setting
        self.n, self.day = setting.n, setting.day

    def often(self, percent):
        return self.draw(st.integers(0, 99)) >= 100 - percent

    def there(self):
        """Is a fact known that a careful clerk writes down?"""
        return self.often(self.setting.trust)

    def one(self, *choices):
        return self.draw(st.sampled_from(choices))

    def some(self, least, most):
        return self.draw(st.integers(least, most))

    def filled(self, **parts):
        """Each key with its percentage of being there and what then makes it."""
        return {key: make() for key, (percent, make) in parts.items() if self.often(percent)}

    def known(self, **parts):
        return {key: make() for key, make in parts.items() if self.there()}

    def count(self, most):
        """At most `most` if the document is trusted; else any boundary, too large ones too."""
        if self.often((100 - self.setting.trust) // 3):
            return self.draw(st.sampled_from(borders_of(self.n)))
        if self.often(60):
            return min(most, self.one(*borders_of(self.n)))
        return self.some(0, most)

    def text_of(self, day):
        return day.isoformat()

    def near(self, least, most):
        """A day some days from the polling day, as text."""
        return self.text_of(plus(self.day, self.some(least, most)))

    def after(self, most=25):
        """A day after the polling day; of a document that is not trusted, before it too."""
        return self.near(0 if self.there() else -most, most)


def plus(day, count):
    return day + datetime.timedelta(days=count)


def days():
    """2006 to 2027, most often at the border of a regime or where working days are awkward."""
    borders = st.builds(plus, st.sampled_from(BORDERS), st.integers(-3, 3))
    awkward = st.builds(datetime.date, st.integers(2009, 2026), st.sampled_from([1, 2, 4, 8, 12]),
                        st.integers(24, 28))
    return borders | awkward | st.dates(datetime.date(2006, 1, 1), datetime.date(2027, 12, 31))


settings = st.builds(
    Setting,
    n=st.sampled_from([2, 3, 4, 5, 6, 7, 10, 11, 256, 361, 1, 0, LIMIT - 1, LIMIT]),
    day=days(),
    trust=st.sampled_from([100, 97, 85, 60, 25]))


# People

def birth_date(dice):
    coming_of_age = dice.day.replace(year=dice.day.year - dice.one(21, 18), day=min(28, dice.day.day))
    whole = plus(coming_of_age, dice.some(-2, 2))
    odd = dice.one("1984-02-29", "1879-12-31", "1879", "1880", "1880-01", "0001-01-01", "9999-12",
                   dice.text_of(plus(dice.day, 1)), str(dice.day.year), dice.day.isoformat()[:7])
    return odd if dice.often(25) else dice.text_of(whole)[:dice.one(10, 7, 4)]


def person_facts(dice):
    """All facts for the candidate; or some missing, or some against, each fact a bit."""
    every = 2 ** len(generate.FACTS) - 1
    missing = dice.draw(st.sampled_from([0, 0, 1]) | st.integers(0, every))
    against = dice.draw(st.sampled_from([0, 0, 1]) | st.integers(0, every))
    return {fact: good != bool(against >> bit & 1)
            for bit, (fact, good) in enumerate(generate.FACTS.items()) if not missing >> bit & 1}


def candidate(dice, who):
    return {"id": who, **dice.filled(
        withdrawn=(8, lambda: dice.often(85)),
        nominated=(15, lambda: dice.one("list", "floor")),
        birth_date=(50, lambda: birth_date(dice)),
        facts=(40, lambda: person_facts(dice)))}


def office(dice, name):
    ids = dice.draw(st.permutations(IDS if dice.often(10) else IDS[:4]))[:dice.some(0, 4) or 2]
    made = {"office": name}
    if dice.often(35):
        made["seats"] = dice.one(1, 2, 3, 64)
    if dice.often(93):
        made["candidates"] = [] if dice.often(4) else [candidate(dice, who) for who in ids]
    return made


# Rounds

def contest(dice, its_office, n, present, hands):
    ids = [each["id"] for each in its_office.get("candidates", [])]
    if not ids or dice.often(4):
        ids = ids + ["Z"]
    release = dice.often(7)
    made = {"office": its_office["office"]}
    if release or dice.often(5):
        made["kind"] = "release" if release else "election"
    if release and dice.often(85):
        ids = ids[:1]
    issued = dice.count(present) if dice.often(30) else present
    returned = dice.count(issued) if dice.often(20) else issued
    invalid = dice.some(0, min(2, returned)) if dice.often(40) else 0
    if dice.often(20 if hands else 75):
        made["ballots"] = ballots(dice, issued, returned, invalid)
    cast = present if hands else returned - invalid
    if dice.there():
        made["votes"] = votes(dice, ids, n, cast, its_office.get("seats", 1), hands)
    if dice.often(30 if hands else 3):
        for key in ("against", "abstain"):
            if dice.often(70):
                made[key] = {who: dice.count(max(0, cast - made.get("votes", {}).get(who, 0)) // 2)
                             for who in ids}
    if dice.often(8):
        made["reported"] = reported(dice, release)
    if dice.often(15):
        made["published"] = printed_contest(dice, made, n, present)
    return made


def reported(dice, release):
    """Not `not_held`: of a round that was held it says nothing that a document could mean."""
    own = ("released", "not_released") if release else generate.OUTCOMES[:3]
    return dice.one(*own, *own, *(word for word in OUTCOMES if word != "not_held" and dice.often(30)))


def votes(dice, ids, n, cast, seats, hands):
    left, made = cast * seats, {}
    for who in ids:
        most = max(0, min(cast, n, cast if hands else left))
        given = dice.count(most)
        left -= given
        if dice.there():
            made[who] = given
    return made


def ballots(dice, issued, returned, invalid):
    made = dice.known(issued=lambda: issued, returned=lambda: returned,
                      valid=lambda: returned - invalid, invalid=lambda: invalid)
    if dice.often((100 - dice.setting.trust) // 2):
        made[dice.one("issued", "returned", "valid", "invalid")] = dice.one(*borders_of(dice.n))
    if dice.often(10):
        made["published"] = dice.filled(
            issued=(40, lambda: issued), returned=(40, lambda: returned),
            valid=(40, lambda: dice.count(returned)), invalid=(40, lambda: invalid),
            issued_percent=(30, lambda: printed(dice, issued, dice.n)),
            returned_percent=(30, lambda: printed(dice, returned, issued)),
            valid_percent=(30, lambda: printed(dice, returned - invalid, returned)),
            invalid_percent=(40, lambda: printed(dice, invalid, returned)))
    return made


def printed(dice, count, base):
    """A percentage as an office prints it: some decimals, a comma or a dot, sometimes wrong."""
    digits = dice.some(0, 3)
    scaled = (200 * 10**digits * count + base) // (2 * base) if base else 0
    scaled += dice.one(0, 0, 0, 1)
    whole, rest = divmod(min(scaled, 10**9), 10**digits)  # what an office may print at most
    return f"{whole}{dice.one('.', ',')}{rest:0{digits}d}" if digits else f"{whole}"


def printed_contest(dice, made, n, present):
    base = dice.one(n, present, made.get("ballots", {}).get("valid", n))
    counted = made.get("votes", {})
    figures = {who: dice.filled(count=(80, lambda v=v: v + dice.one(0, 0, 1) if v < LIMIT else v),
                                percent=(80, lambda v=v: printed(dice, v, base)))
               for who, v in counted.items() if who != "extra"}
    passed = [who for who, v in counted.items() if 2 * v > base]
    answer = dice.filled(
        votes=(70, lambda: figures),
        outcome=(60, lambda: dice.one("elected" if passed else "no_winner", *OUTCOMES)),
        elected=(60, lambda: passed if dice.often(85) else ["B"]))
    if made.get("reported", "elected") not in ("elected", "partly_elected"):
        answer.pop("elected", None)  # nobody can have been
    return answer


def clusters(dice, n, present):
    half, first = n // 2, present // 2
    rows = [(half, first), (n - half, present - first), (0, 0)][:dice.some(0, 3)]
    return [dice.known(households=lambda h=h: dice.count(h) if dice.often(10) else h,
                       present=lambda p=p: dice.count(p) if dice.often(10) else p)
            for h, p in rows]


def meeting_vote(dice, present):
    matters = ("secretary", "agenda", "method", "counting_board", "candidate_list", "other")
    return {"matter": dice.one(*matters), **{
        key: dice.count(present // 2) for key in ("for", "against", "abstain") if dice.often(60)}}


def breach(dice):
    made = {"kind": dice.one("other", *BREACHES)}
    if made["kind"] == "other":
        made["note"] = "as told"
    return {**made, **dice.filled(
        ruling=(75, lambda: dice.one("none", "dismissed", "annulled", "redo")),
        ruled=(60, lambda: dice.after(10)),
        households=(10, lambda: dice.count(dice.n)))}


def round_of(dice, offices, day):
    hands = dice.often(20)
    made = dice.filled(
        date=(96, lambda: dice.text_of(day)),
        closed=(8, lambda: dice.text_of(plus(day, dice.some(0, 2)))),
        form=(60, lambda: dice.one("conference", "household_ballots", "separate_election")),
        electorate=(6, lambda: electorate(dice)))
    if hands or dice.often(75):
        made["method"] = "show_of_hands" if hands else "secret_ballot"
    if dice.often(6):
        return made  # planned
    n = made.get("electorate", {}).get("count", dice.n)
    present = min(n, dice.one(n // 2 + 1, n // 2, n, n - 1)) if n and dice.often(70) else dice.count(n)
    if dice.there():
        made["present"] = present
    made.update(dice.filled(
        households_without_representative=(4, lambda: max(0, n - present)),
        clusters=(7, lambda: clusters(dice, n, present)),
        postponed=(6, lambda: dice.filled(
            decision=(50, lambda: "52"), on=(50, lambda: dice.near(-10, 10)),
            until=(60, lambda: dice.near(1, 30)), reason=(30, lambda: "storm"))),
        breaches=(10, lambda: [breach(dice) for _ in range(dice.some(1, 2))]),
        published=(7, lambda: dice.filled(
            present=(60, lambda: present), present_percent=(60, lambda: printed(dice, present, n))))))
    if dice.often(6):
        made["meeting_votes"] = [meeting_vote(dice, present) for _ in range(dice.some(1, 2))]
    contests = [contest(dice, its, n, present, hands) for its in offices if dice.often(92)]
    if contests or dice.often(50):
        made["contests"] = contests
    return made


def rounds(dice, offices):
    day, made = dice.day, []
    for _ in range(dice.one(1, 2, 3, 0, 4)):
        made.append(round_of(dice, offices, day))
        day = plus(day, dice.one(15, 16, 14, 7, 30, 0, -1))
    return made


# Before, after, beside

def electorate(dice):
    return dice.known(kind=lambda: dice.one(*["household_representatives"] * 4, "voters"),
                      count=lambda: max(0, min(LIMIT, dice.n + dice.one(0, 0, 0, -1, 1))))


def calendar(dice):
    before = {"called": 25, "candidate_list": 16, "election_team": 12, "published": 8, "invited": 3}
    return dice.filled(**{key: (60, lambda count=count: dice.near(-count - 1, 1 - count))
                          for key, count in before.items()})


def rules(dice):
    if dice.often(5):
        return {"packs": list(dice.one(*generate.STACKS))}
    made = {"jurisdiction": dice.one("VN", "VN", "VN", "VN/nowhere", "VN/nowhere/none")}
    if dice.often(5):
        made["on"] = dice.text_of(dice.draw(days()))
    return made


def unit(dice):
    made = {"id": "unit-1"}
    if dice.often(25):
        made["households"] = max(0, min(LIMIT, dice.n + dice.one(0, 1, 2, 3, 10, -1)))
    return made


def working_calendar(dice):
    """No Sunday is worked for so long that a term leaves the calendar."""
    day = dice.day
    return dice.filled(
        holidays=(70, lambda: [dice.near(0, 12) for _ in range(dice.some(1, 4))]),
        workdays=(50, lambda: [dice.text_of(plus(day, (5 - day.weekday()) % 7)), dice.near(0, 12)]))


def afterwards(dice):
    rulings = ("recognised", "recognised", "reelection_ordered", "refused", "deferred")
    return dice.filled(
        result_sent=(35, dice.after),
        result_received=(20, dice.after),
        recognition=(25, lambda: dice.known(
            date=lambda: dice.after(40), ruling=lambda: dice.one(*rulings))),
        interim=(15, lambda: dice.known(appointed=lambda: dice.after(120))),
        petition=(8, lambda: dice.known(households=lambda: dice.count(dice.n))),
        as_of=(30, lambda: dice.near(-20, 100)),
        working_calendar=(12, lambda: working_calendar(dice)),
        escalations=(8, lambda: [dice.filled(
            raised=(75, lambda: dice.near(-30, 3)), settled=(60, lambda: dice.near(-5, 5)),
            to=(30, lambda: "front")) for _ in range(dice.some(1, 2))]),
        election_team=(14, lambda: dice.known(
            members=lambda: dice.some(0, 12), counting_board=lambda: dice.some(0, 7),
            witnesses=lambda: dice.some(0, 3),
            head=lambda: dice.one("front_committee_head", "front_committee_member", "other"))),
        groups=(6, lambda: {name: dice.known(electorate=lambda: dice.count(dice.n),
                                             present=lambda: dice.count(dice.n))
                            for name in ("women_union", "youth")[:dice.some(1, 2)]}))


GROUNDS = ("health", "family", "personal", "trust_lost", "duties_failed", "mastery_violated",
           "corruption", "waste", "disobedience", "law_broken", "other")
INITIATORS = ("office_holder", "front_committee_head", "households", "other")
CHAIRS = ("front_committee_head", "commune_peoples_committee_chair", "election_team", "other")


def newer(dice):
    """What election/1.1 has beside a round's meeting votes."""
    return dice.filled(
        release=(7, lambda: dice.filled(
            ground=(80, lambda: dice.one(*GROUNDS)), initiated_by=(70, lambda: dice.one(*INITIATORS)),
            chair=(70, lambda: dice.one(*CHAIRS)),
            front_head_holds_office=(30, lambda: dice.one(True, False)))),
        signatures=(6, lambda: dice.filled(
            head=(70, lambda: dice.one(True, False)),
            front_committee_head=(70, lambda: dice.one(True, False)),
            household_representatives=(70, lambda: dice.some(0, 3)))))


@st.composite
def elections(draw, setting=None, identifier="unit-1"):
    dice = Dice(draw, setting or draw(settings))
    offices = [office(dice, name) for name in dice.one(*[("head",)] * 4, *OFFICES)]
    made = {"format": "tdpelect.election/1", "rules": rules(dice), "unit": unit(dice),
            "offices": offices}
    made["unit"]["id"] = identifier
    made.update(dice.filled(electorate=(95, lambda: electorate(dice)),
                            calendar=(35, lambda: calendar(dice)),
                            rounds=(95, lambda: rounds(dice, offices))))
    made.update(afterwards(dice))
    made.update(newer(dice))
    if "release" in made or "signatures" in made or any(
            "meeting_votes" in entry for entry in made.get("rounds", [])):
        made["format"] = "tdpelect.election/1.1"
    return made


def summary(dice, index):
    count = dice.one(1, 2, 0, LIMIT)
    return {"count": count, **dice.filled(
        id=(50, lambda: "others" if dice.often(5) else f"others-{index}"),
        office=(60, lambda: dice.one("head", "deputy")),
        outcome=(90, lambda: dice.one(*generate.OUTCOMES)),
        electorate=(85, lambda: dice.count(dice.n)), present=(85, lambda: dice.count(dice.n)),
        full_turnout_units=(60, lambda: dice.some(0, min(2, count + dice.often(3)))))}


def targets(dice):
    limits = {key: (40, lambda: dice.some(0, 2))
              for key in ("partly_elected", "no_winner", "no_quorum", "not_held", "annulled")}
    return dice.filled(turnout=(70, lambda: dice.one("1/1", "9/10", f"1/{LIMIT}", f"{LIMIT}/{LIMIT}")),
                       units_elected=(70, lambda: dice.one("1/1", "2/3")), **limits)


def printed_campaign(dice):
    names = ("units", "elected", "partly_elected", "no_winner", "no_quorum", "not_held", "annulled",
             "undetermined", "irreconcilable", "tied", "unknown", "electorate", "present",
             "full_turnout_units")
    totals = {key: (25, lambda: dice.one(0, 1, 2, dice.n, 2**53 - 1)) for key in names}
    return dice.filled(turnout_percent=(40, lambda: printed(dice, 93, 100)), **totals)


@st.composite
def campaigns(draw):
    dice = Dice(draw, draw(settings))
    units = [draw(elections(setting=dice.setting if dice.often(60) else None, identifier=f"unit-{i}"))
             for i in range(dice.one(1, 2, 3, 0))]
    return {"format": "tdpelect.campaign/1", "id": "campaign-1", "rules": {"jurisdiction": "VN"},
            "elections": units, **dice.filled(
                targets=(60, lambda: targets(dice)),
                deadlines=(50, lambda: [{"name": "closed", "by": dice.near(-5, 60)}]),
                summaries=(40, lambda: [summary(dice, i) for i in range(dice.some(1, 2))]),
                published=(30, lambda: printed_campaign(dice)))}
