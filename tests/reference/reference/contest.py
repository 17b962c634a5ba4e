# SPDX-License-Identifier: MIT
"""Quorum (JUDGEMENT §4) and a contest's outcome (§5)."""
from . import contradictions

BASES = ("electorate", "present", "issued", "returned", "valid")
DECIDED = ("unknown", "tied", "elected", "partly_elected", "no_winner", "released", "not_released")


def percent(count, base, decimals=2):
    """Rounded half up; None for a base of 0."""
    if not base:
        return None
    scale = 10 ** decimals
    rounded = (2 * 100 * scale * count + base) // (2 * base)
    return f"{rounded // scale}.{rounded % scale:0{decimals}d}" if decimals else str(rounded)


def share(count, base):
    """Of one candidate: none where only a contradiction brings more hundredths than a count holds."""
    return percent(count, base) if base and (20000 * count + base) // (2 * base) < 2**31 else None


def quorum(rnd, book, contradictory, lower_bound, findings):
    """§4. `lower_bound` is what the contests prove about a missing present."""
    rule = book.get("quorum") if book else None
    if not rnd.conference:
        return {"outcome": "not_required"}  # no national pack sets one
    if rule is None:
        return {"outcome": "unknown"}
    answer = {"outcome": "unknown", "base": rule.base}
    n, present = rnd.count, rnd.present
    if n is not None:
        answer.update(of=n, needed=rule.needed(n))
    if present is not None:
        answer["present"] = present
    if n is None or not rnd.held or (present is not None and present > n):
        return answer  # A > N: unknown, and a contradiction
    if present is not None:
        met = rule.passes(present, n)
        answer.update(outcome="met" if met else "not_met", margin=present - answer["needed"],
                      proof=rule.proof(present, n))
        if met:
            findings.add("quorum.met", f"/rounds/{rnd.index}/present")
    elif not contradictory and rule.passes(lower_bound, n):
        answer.update(outcome="met", proof=rule.proof(lower_bound, n))
        findings.add("quorum.implied", f"/rounds/{rnd.index}")
    return answer


def lower_bound(rnd, contest, votes_in_sum, seats):
    """§4: issued, returned, valid + invalid, one candidate's votes; by secret ballot ⌈Σ v / seats⌉."""
    ballots = contest.get("ballots", {})
    bounds = [0, ballots.get("issued", 0), ballots.get("returned", 0),
              ballots.get("valid", 0) + ballots.get("invalid", 0)]
    bounds += contest.get("votes", {}).values()
    if not rnd.hands:
        bounds.append(-(-sum(votes_in_sum) // seats))
    return max(bounds)


class Contest:
    """One contest of one round on its way to an outcome."""

    def __init__(self, rnd, position, contest, office, staying, seats):
        self.round = rnd
        self.data = contest
        self.path = f"/rounds/{rnd.index}/contests/{position}"
        self.office = contest["office"]
        self.kind = contest.get("kind", "election")
        self.release = self.kind == "release"
        self.seats = 1 if self.release else seats
        self.votes = contest.get("votes", {})
        listed = office.get("candidates", [])
        self.listed = [c["id"] for c in listed]
        self.withdrawn = set() if self.release else {c["id"] for c in listed if c.get("withdrawn")}
        self.staying = set() if self.release else set(staying)
        self.least = contradictions.least_link(rnd, contest)
        self.outcome, self.elected, self.counted = None, [], None
        self.by_count = False  # did steps 6 to 8 decide?
        self.contradictory = bool(contradictions.of_contest(rnd, contest, self.votes_in_sum(), self.seats))

    def ids(self):
        """Candidates in document order: the listed, then who was only voted on. Of a release,
        whom the votes name."""
        told = [who for key in ("votes", "against", "abstain") for who in self.data.get(key, {})]
        told = list(dict.fromkeys(told))
        listed = [who for who in self.listed if who in told] if self.release else self.listed
        return listed + [who for who in told if who not in self.listed]

    def standing(self):
        """Who can still pass: not withdrawn, not already elected in an earlier round (§6)."""
        return [who for who in self.ids() if who not in self.withdrawn and who not in self.staying]

    def votes_in_sum(self):
        return [v for who, v in self.votes.items() if who not in self.withdrawn]

    def known(self):
        return {who: self.votes[who] for who in self.standing() if who in self.votes}

    def rule(self, book):
        return book.get("release.vote" if self.release else "majority") if book else None

    def lower_bound(self):
        return lower_bound(self.round, self.data, self.votes_in_sum(), self.seats)

    def judge(self, book, round_contradictory, quorum_outcome):
        """§5: the first that applies."""
        self.outcome = self.first_that_applies(book, round_contradictory, quorum_outcome)
        if self.outcome in ("elected", "partly_elected"):
            self.elected = self.passers(self.rule(book), self.round.count)
        self.counted = self.outcome  # before any reported outcome stands in

    def first_that_applies(self, book, round_contradictory, quorum_outcome):
        if not self.round.held:
            return "not_held"
        if self.round.annulled():
            return "annulled"
        if round_contradictory or self.contradictory:
            return "irreconcilable"
        if self.no_rule_applies(book):
            return "undetermined"
        if quorum_outcome == "not_met":
            return "no_quorum"
        self.by_count = True
        return self.count(self.rule(book), quorum_outcome)

    def no_rule_applies(self, book):
        """§5 step 4, and §2: all withdrawn."""
        forms, kinds = book.get("forms"), book.get("kinds")
        form_missing = forms and self.round.form not in forms + ("household_ballots",)
        kind_wrong = kinds and self.round.kind is not None and self.round.kind not in kinds
        value_missing = book.get("quorum") is None or self.rule(book) is None
        everyone = self.ids()
        all_withdrawn = bool(everyone) and all(who in self.withdrawn for who in everyone)
        return form_missing or kind_wrong or value_missing or all_withdrawn

    def passers(self, rule, base):
        return [who for who, v in self.known().items() if rule.passes(v, base)]

    def settled(self, passed):
        """§5 steps 7 and 8 for a number of candidates that pass."""
        if self.release:
            return "released" if passed else "not_released"
        if passed > self.seats:
            return "undetermined"  # no national value more_pass_than_seats
        if passed == self.seats:
            return "elected"
        return "partly_elected" if passed else "no_winner"

    def count(self, rule, quorum_outcome):
        """§5 steps 6 to 8: unknown unless every possible completion gives the same answer."""
        n = self.round.count
        if n is None:
            return "unknown"
        sure = len(self.passers(rule, n))
        more = self.possible_further_passers(rule, n)
        if more and sure <= self.seats:
            return "unknown"
        if not sure and quorum_outcome == "unknown":
            return "unknown"
        return self.settled(sure)

    def possible_further_passers(self, rule, n):
        """§5 step 6: does a candidate whose votes are missing still matter?"""
        missing = [who for who in self.standing() if who not in self.votes]
        if not self.ids():
            missing = [None]  # nobody is named and nothing was counted
        return any(rule.passes(self.most_votes(who), n) for who in missing)

    def most_votes(self, who):
        """The most votes the known counts leave to a candidate."""
        most = self.least  # N is known here, so there is a least link
        if not self.round.hands:
            return max(0, min(most, self.least * self.seats - sum(self.votes_in_sum())))
        # A <= N in every form, so a missing A is at most N
        room = self.round.count if self.round.present is None else self.round.present
        others = self.data.get("against", {}).get(who, 0) + self.data.get("abstain", {}).get(who, 0)
        return max(0, min(most, room - others))

    def stand_in(self, findings):
        """§5: a reported outcome stands in for unknown; over annulled it says nothing."""
        reported = self.data.get("reported")
        if reported is None or self.counted == "annulled":
            return
        if self.counted == "unknown":
            self.outcome = reported
            names = self.data.get("published", {}).get("elected", [])
            self.elected = list(names) if reported in ("elected", "partly_elected") else []
            findings.add("outcome.reported", self.path + "/reported")
        elif reported != self.counted:
            findings.add("published.mismatch", self.path + "/reported")

    def shows_proof(self):
        """Outcomes 6–8; an `undetermined` only when it comes from step 7."""
        return self.outcome in DECIDED or (self.outcome == "undetermined" and self.by_count)

    def base(self, name):
        if name == "electorate":
            return self.round.count
        return self.round.present if name == "present" else self.data.get("ballots", {}).get(name)

    def other_bases(self, rule):
        """§5: one entry for each other base with a known count > 0."""
        votes = self.known()
        entries = []
        for name in BASES:
            base = self.base(name)
            if name != rule.base and base and votes:
                its_share = share(max(votes.values()), base)
                entries.append({"base": name, "of": base, "elected": self.elected_on(rule, base),
                                **({"percent": its_share} if its_share else {})})
        return entries

    def elected_on(self, rule, base):
        passed = self.passers(rule, base)
        return passed if len(passed) <= self.seats else []

    def report(self, book):
        """§5: what is printed of a contest."""
        answer = {"office": self.office, "outcome": self.outcome}
        rule, n = self.rule(book), self.round.count
        if rule:
            answer.update(base=rule.base, compare=rule.compare, ratio=f"{rule.num}/{rule.den}")
            if n is not None:
                answer.update(of=n, needed=rule.needed(n))
        if not self.release:
            answer["elected"] = self.elected
        answer["candidates"] = [self.row(who, rule) for who in self.ids()]
        if rule and self.shows_proof() and not self.release and self.known():
            answer["other_bases"] = self.other_bases(rule)
        return answer

    def row(self, who, rule):
        row = {"id": who}
        if who not in self.votes:
            return row
        v, n = self.votes[who], self.round.count
        row["votes"] = v
        if rule and n:
            row |= {"percent": share(v, n)} if share(v, n) else {}
        if rule and n is not None and self.shows_proof():
            can_pass = who not in self.withdrawn and who not in self.staying
            row["passed"] = can_pass and rule.passes(v, n)
            if can_pass:
                row["proof"] = rule.proof(v, n)
        return row
