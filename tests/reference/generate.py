# SPDX-License-Identifier: MIT
"""Random, hostile but well-formed elections and campaigns for comparing implementations.

`random_election(random.Random(7))` gives the same document for the same seed for ever.
"""
import datetime

BORDERS = ["2007-07-01", "2008-05-15", "2012-10-15", "2018-03-01", "2019-01-18", "2023-07-01",
           "2023-08-15", "2026-05-26"]
FACTS = {  # the value that speaks for the candidate
    "citizen": True, "resides_in_unit": True, "permanent_residence_in_unit": True,
    "regular_residence_in_unit": True, "regular_residence_in_commune": True, "capacity_lost": False,
    "capacity_limited": False, "deprived_of_vote": False, "serving_prison": False, "serving_judgment": False,
    "under_prosecution": False, "under_discipline": False, "named_by_household": True, "good_health": True,
    "good_character": True, "family_exemplary": True, "family_breaks_law": False, "incumbent": True,
    "ineffective_in_office": False, "upper_secondary_education": True, "on_election_team": False,
    "agreed_by_front": True, "agreed_by_party_cell": True, "consents": True,
}
STACKS = [["vn-pl-34-2007", "vn-nqlt-09-2008"], ["vn-luat-10-2022", "vn-nd-59-2023"],
          ["vn-pl-34-2007", "vn-nqlt-09-2008", "vn-tt-04-2012"], ["vn-luat-10-2022"], ["vn-nqlt-09-2008"],
          ["vn-tt-04-2012", "vn-luat-10-2022", "vn-nd-59-2023", "vn-nd-185-2026"], ["vn-tt-04-2012"]]
OUTCOMES = ["elected", "partly_elected", "no_winner", "tied", "undetermined", "no_quorum", "irreconcilable",
            "annulled", "not_held", "unknown"]
RELEASE_OUTCOMES = ["released", "not_released", "no_quorum", "unknown", "annulled"]


def chance(rng, percent):
    return rng.randrange(100) < percent


def plus(day, count):
    return day + datetime.timedelta(days=count)


def keep(rng, percent, mapping):
    """Drops each key at random."""
    return {key: value for key, value in mapping.items() if chance(rng, percent)}


def some_day(rng):
    """A day in 2006-2027, often beside the border of a regime or where working days are awkward."""
    kind = rng.randrange(10)
    if kind < 3:
        return plus(datetime.date.fromisoformat(rng.choice(BORDERS)), rng.randint(-20, 20))
    if kind < 5:
        month, day = rng.choice([(1, 10), (2, 24), (3, 26), (4, 25), (4, 28), (8, 29), (12, 28)])
        return datetime.date(rng.randint(2009, 2026), month, day)
    return plus(datetime.date(2006, 1, 1), rng.randrange(22 * 365))


def near_half(rng, n):
    """A count of n, most often at the boundary of its half."""
    if chance(rng, 60):
        return min(n, max(0, n // 2 + rng.choice([-1, 0, 1, 1, 2])))
    return rng.randint(0, n)


class Maker:
    """One election; `health` is how rarely a fact is missing or wrong."""

    def __init__(self, rng):
        self.rng = rng
        self.health = rng.choice([60, 85, 85, 97, 97, 100])
        self.day = some_day(rng)
        self.n = rng.choice([0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 90, 199, 200, 256, 361])
        self.kind = rng.choice(["household_representatives"] * 4 + ["voters"])
        self.newer = chance(rng, 40)

    def here(self):
        return chance(self.rng, self.health)

    def rarely(self, percent):
        return chance(self.rng, percent if self.health < 100 else percent // 2)

    def wrong(self, count):
        """Sometimes a count that is off by one or more."""
        if chance(self.rng, (100 - self.health) // 6):
            return max(0, count + self.rng.choice([-2, -1, 1, 1, 2, 50]))
        return count

    def election(self):
        of = "tdpelect.election/1.1" if self.newer else "tdpelect.election/1"
        document = {"format": of, "rules": self.rules(), "unit": self.unit()}
        if self.here():
            document["electorate"] = self.electorate(self.n)
        self.offices = self.make_offices()
        document["offices"] = self.offices
        document["calendar"] = self.calendar()
        document["rounds"] = self.rounds()
        self.afterwards(document)
        for key in ("calendar", "rounds"):
            if not document[key] and chance(self.rng, 50):
                del document[key]
        return document

    def rules(self):
        if self.rarely(4):
            return {"packs": list(self.rng.choice(STACKS))}
        rules = {"jurisdiction": self.rng.choice(["VN"] * 5 + ["VN/nowhere", "VN/nowhere/none"])}
        if self.rarely(6):
            rules["on"] = some_day(self.rng).isoformat()
        return rules

    def unit(self):
        unit = {"id": "unit-1"}
        if self.rarely(25):
            unit["households"] = max(0, self.n + self.rng.choice([0, 0, 0, 1, 1, 2, 3, -1, 10]))
        return unit

    def electorate(self, n):
        return keep(self.rng, (self.health + 100) // 2, {"kind": self.kind, "count": n})

    # Offices and people

    def make_offices(self):
        names = self.rng.choice([["head"]] * 6 + [["head", "deputy"], ["deputy", "head"], ["deputy"],
                                                  ["head", "secretary"], ["head", "deputy", "secretary"]])
        return [self.office(name) for name in names]

    def office(self, name):
        office = {"office": name}
        seats = 1 if name == "head" and not self.rarely(8) else self.rng.choice([1, 1, 2, 2, 3])
        if seats > 1 or chance(self.rng, 40):
            office["seats"] = seats
        ids = self.rng.sample(["A", "B", "C", "D"], self.rng.choice([1, 1, 2, 2, 2, 3, 4]))
        if not self.rarely(6):
            office["candidates"] = [self.candidate(who) for who in ids]
        elif chance(self.rng, 50):
            office["candidates"] = []
        return office

    def candidate(self, who):
        candidate = {"id": who}
        if self.rarely(8):
            candidate["withdrawn"] = chance(self.rng, 80)
        if chance(self.rng, 20):
            candidate["nominated"] = self.rng.choice(["list", "floor"])
        if chance(self.rng, 60):
            candidate["birth_date"] = self.birth_date()
        if chance(self.rng, 60):
            candidate["facts"] = self.facts()
        return candidate

    def birth_date(self):
        rng = self.rng
        if chance(rng, 40):
            return rng.choice(["1961", "1961-05", "1961-05-02", "1984-02-29", "1988-02-29", "1992-02-29"])
        if chance(rng, 8):
            return rng.choice(["1879-12-31", "1879", "1880", "1800-01", plus(self.day, 3).isoformat(),
                               str(self.day.year), str(self.day.year + 1), self.day.isoformat()[:7]])
        coming_of_age = self.day.replace(year=self.day.year - 21, day=min(28, self.day.day))
        whole = plus(coming_of_age, rng.choice([-40, -1, 0, 0, 1, 5, 40])).isoformat()
        return whole[:rng.choice([4, 7, 10, 10])]

    def facts(self):
        missing, bad = self.rng.choice([(0, 0), (0, 0), (0, 4), (8, 0), (8, 8), (50, 20)])
        return {fact: good != chance(self.rng, bad) for fact, good in FACTS.items()
                if not chance(self.rng, missing)}

    # Days before and after

    def calendar(self):
        if chance(self.rng, 50):
            return {}
        before = {"called": 25, "candidate_list": 16, "election_team": 12, "published": 8, "invited": 3}
        days = {key: plus(self.day, self.rng.choice([-1, 0, 1]) - count).isoformat()
                for key, count in before.items()}
        if chance(self.rng, 50):
            return dict(list(days.items())[:self.rng.randint(0, 5)])
        return keep(self.rng, 70, days)

    def after(self, most=25):
        return plus(self.day, self.rng.randint(0, most)).isoformat()

    def afterwards(self, document):
        rng = self.rng
        if chance(rng, 35):
            document["result_sent"] = self.after()
        if chance(rng, 20):
            document["result_received"] = self.after()
        if chance(rng, 30):
            ruling = rng.choice(["recognised"] * 3 + ["reelection_ordered", "refused", "deferred"])
            document["recognition"] = keep(rng, 95, {"date": self.after(40), "ruling": ruling})
        if chance(rng, 20):
            document["interim"] = {"appointed": plus(self.day, rng.choice([20, 30, 100, 183])).isoformat()}
        if chance(rng, 30):
            document["as_of"] = plus(self.day, rng.choice([-15, -1, 0, 0, 1, 6, 12, 30, 90, 250, 400])).isoformat()
        if chance(rng, 15):
            document["working_calendar"] = {"holidays": [self.after(12) for _ in range(rng.randint(1, 3))]}
            if chance(rng, 50):
                document["working_calendar"]["workdays"] = [plus(self.day, 100).isoformat(), self.saturday()]
        if chance(rng, 8):
            raised = plus(self.day, -rng.randint(1, 30)).isoformat()
            settled = plus(self.day, rng.randint(-5, 5)).isoformat()
            document["escalations"] = [keep(rng, 75, {"raised": raised, "settled": settled})]
        self.trifles(document)

    def saturday(self):
        return plus(self.day, (5 - self.day.weekday()) % 7).isoformat()

    def trifles(self, document):
        """What should change nothing that is compared."""
        rng = self.rng
        if chance(rng, 30) if self.newer else chance(rng, 1):
            document["signatures"] = {"head": chance(rng, 50), "household_representatives": 2}
        if self.newer and chance(rng, 30):
            document["release"] = {"ground": "health", "initiated_by": "office_holder"}
        if chance(rng, 6):
            document["election_team"] = keep(rng, 70, {"members": 5, "counting_board": 3, "witnesses": 2,
                                                       "head": "front_committee_member"})
        if chance(rng, 5):
            document["groups"] = {"women_union": {"electorate": 4, "present": 3}}
        if chance(rng, 5):
            document["extra"] = {"anything": [1, "two", {"three": 3}]}

    # Rounds

    def rounds(self):
        rng, day, rounds = self.rng, self.day, []
        for _ in range(rng.choice([0, 1, 1, 1, 1, 2, 2, 2, 3, 4])):
            rounds.append(self.round(day))
            day = plus(day, rng.choice([0, 4, 7, 14, 15, 16, 16, 30]))
        if len(rounds) > 1 and chance(rng, 4):
            rounds.reverse()
        return rounds

    def round(self, day):
        rng, entry = self.rng, {}
        if chance(rng, 96):
            entry["date"] = day.isoformat()
        if chance(rng, 8):
            entry["closed"] = plus(day, rng.randint(0, 3)).isoformat()
        if chance(rng, 6):
            return entry  # planned
        if chance(rng, 65):
            entry["form"] = rng.choice(["conference"] * 6 + ["household_ballots"] * 3 + ["separate_election"])
        if chance(rng, 80):
            entry["method"] = rng.choice(["secret_ballot"] * 3 + ["show_of_hands"])
        n = self.n
        if chance(rng, 8):
            n = max(0, n + rng.choice([-2, -1, 1, 2]))
            entry["electorate"] = self.electorate(n)
        present = near_half(rng, n) if chance(rng, 25) else rng.randint((n + 1) // 2, n)
        if self.here():
            entry["present"] = self.wrong(present)
        self.circumstances(entry, day, present)
        if chance(rng, 40) if self.newer else self.rarely(1):
            entry["meeting_votes"] = [self.meeting_vote(present) for _ in range(rng.randint(0, 3))]
        self.contests(entry, n, present)
        return entry

    def circumstances(self, entry, day, present):
        rng = self.rng
        if chance(rng, 7):
            entry["clusters"] = self.clusters(present)
        if chance(rng, 7):
            entry["postponed"] = keep(rng, 60, {"decision": "52", "on": plus(day, -2).isoformat(),
                                                "until": plus(day, 14).isoformat(), "reason": "storm"})
        if chance(rng, 10):
            breach = {"kind": "other", "note": "as told"}
            if chance(rng, 80):
                breach["ruling"] = rng.choice(["none", "dismissed", "annulled", "redo"])
                breach["ruled"] = plus(day, rng.randint(0, 10)).isoformat()
            entry["breaches"] = [keep(rng, 85, {"ruled": breach.pop("ruled", day.isoformat())}) | breach]
        if self.rarely(5):
            entry["households_without_representative"] = max(0, self.n - present)
        if self.rarely(8):
            percent = present * 1000 // self.n if self.n else 0
            entry["published"] = {"present_percent": f"{percent // 10},{percent % 10}"}

    def meeting_vote(self, present):
        rng = self.rng
        votes = near_half(rng, present)
        counts = {"for": votes, "against": rng.randint(0, max(0, present - votes)), "abstain": 0}
        matters = ["secretary", "agenda", "method", "counting_board", "candidate_list", "other"]
        return {"matter": rng.choice(matters)} | keep(rng, self.health, {k: self.wrong(v) for k, v in counts.items()})

    def clusters(self, present):
        first = self.rng.randint(0, present)
        half = self.n // 2
        rows = [(half, first), (self.n - half, present - first)]
        return [keep(self.rng, 90, {"households": self.wrong(h), "present": self.wrong(p)}) for h, p in rows]

    # Contests

    def contests(self, entry, n, present):
        hands = entry.get("method") == "show_of_hands"
        votes_cast = present if entry.get("form", "conference") == "conference" else near_half(self.rng, n)
        contests = [self.contest(office, n, votes_cast, hands) for office in self.offices
                    if chance(self.rng, 88)]
        if contests or chance(self.rng, 50):
            entry["contests"] = contests

    def contest(self, office, n, present, hands):
        rng, contest = self.rng, {"office": office["office"]}
        release = chance(rng, 7)
        if release or chance(rng, 5):
            contest["kind"] = "release" if release else "election"
        issued = present - (rng.randint(0, min(2, present)) if chance(rng, 30) else 0)
        returned = issued - (rng.randint(0, min(2, issued)) if chance(rng, 30) else 0)
        invalid = rng.randint(0, min(2, returned)) if chance(rng, 40) else 0
        valid = returned - invalid
        if not hands or chance(rng, 10):
            ballots = {"issued": issued, "returned": returned, "valid": valid, "invalid": invalid}
            ballots = {k: self.wrong(v) for k, v in ballots.items() if self.here()}
            if chance(rng, 85):
                contest["ballots"] = ballots
        cast = present if hands else valid
        if self.here():
            contest["votes"] = self.votes(office, n, cast, hands, release)
        self.hands(contest, cast, hands)
        self.printed(contest, n, present, release)
        return contest

    def votes(self, office, n, cast, hands, release):
        rng = self.rng
        ids = [candidate["id"] for candidate in office.get("candidates", [])]
        if release:
            ids = ids[:1] or ["A"]
        elif chance(rng, 5) or not ids:
            ids = ids + ["X"]
        left = cast * office.get("seats", 1)
        votes = {}
        for who in rng.sample(ids, len(ids)):
            most = min(cast, n, cast if hands else left)
            count = min(most, near_half(rng, n) if chance(rng, 70) else rng.randint(0, most))
            left -= count
            if self.here():
                votes[who] = self.wrong(count)
        return {who: votes[who] for who in ids if who in votes}

    def hands(self, contest, cast, hands):
        if not hands or not chance(self.rng, 30):
            return
        for key in ("against", "abstain"):
            if chance(self.rng, 70):
                contest[key] = {who: self.rng.randint(0, max(0, cast - count) // 2)
                                for who, count in contest.get("votes", {}).items()}

    def printed(self, contest, n, present, release):
        rng = self.rng
        if self.rarely(10):
            # not "not_held": of a round that was held it says nothing that a document could mean
            contest["reported"] = rng.choice(
                RELEASE_OUTCOMES if release
                else OUTCOMES[:3] * 3 + [outcome for outcome in OUTCOMES if outcome != "not_held"])
        if self.rarely(25):
            base = rng.choice([n, n, present, contest.get("ballots", {}).get("valid", n)])
            contest["published"] = self.published_contest(contest, base, release)
            if contest.get("reported", "elected") not in ("elected", "partly_elected"):
                contest["published"].pop("elected", None)  # nobody can have been
        if "ballots" in contest and self.rarely(12):
            invalid = contest["ballots"].get("invalid", 0)
            printed = {"valid": contest["ballots"].get("valid", 1)}
            if contest["ballots"].get("returned"):
                tenths = invalid * 2000 // contest["ballots"]["returned"] + 1
                printed["invalid_percent"] = f"{tenths // 20}.{tenths // 2 % 10}"
            contest["ballots"]["published"] = printed

    def published_contest(self, contest, base, release):
        rng, votes = self.rng, contest.get("votes", {})
        printed = {}
        for who, count in votes.items():
            figures = {"count": self.wrong(count)}
            if base:
                hundredths = (20000 * count + base) // (2 * base)
                figures["percent"] = f"{hundredths // 100}{rng.choice('.,')}{hundredths % 100:02d}"
            printed[who] = keep(rng, 80, figures)
        answer = {"votes": printed}
        passed = [who for who, count in votes.items() if 2 * count > base]
        if not release and chance(rng, 70):
            answer["elected"] = passed if chance(rng, 90) else ["B"]
            answer["outcome"] = "elected" if passed else "no_winner"
        return keep(rng, 85, answer)


def random_election(rng):
    """A random election; now and then one that has to be refused."""
    document = Maker(rng).election()
    if chance(rng, 1):
        document["offices"].append(dict(document["offices"][0]))
    return document


def random_campaign(rng):
    """A few random elections under one campaign, each unit once."""
    elections = [Maker(rng).election() for _ in range(rng.randint(0, 6))]
    for index, election in enumerate(elections):
        election["unit"]["id"] = f"unit-{index}"
    document = {"format": "tdpelect.campaign/1", "id": "campaign-1", "rules": {"jurisdiction": "VN"},
                "elections": elections}
    if chance(rng, 60):
        document["targets"] = keep(rng, 80, {"turnout": rng.choice(["1/1", "9/10"]), "annulled": 0,
                                             "units_elected": rng.choice(["1/1", "2/3"])})
    if chance(rng, 60):
        document["deadlines"] = [{"name": "closed", "by": some_day(rng).isoformat()}]
    if chance(rng, 40):
        summary = {"id": "others", "office": rng.choice(["head", "head", "deputy"]), "count": 2,
                   "outcome": rng.choice(["elected", "no_winner", "not_held"]), "electorate": 40,
                   "present": 38, "full_turnout_units": 1}
        document["summaries"] = [{k: v for k, v in summary.items() if k in ("id", "outcome", "count", "office")
                                  or chance(rng, 90)}]
    if chance(rng, 30):
        document["published"] = {"units": len(elections), "elected": 1, "turnout_percent": "93,50"}
    return document
