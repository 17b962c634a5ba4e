# SPDX-License-Identifier: MIT
"""Outcomes: the list of JUDGEMENT §3 to §5 for all counts of 31 bits, some of them not known.

The list is a model in whole numbers, not the C code. test_every_outcomes.c ties the same list to
the library for every small contest; here every border that Z3 finds is put to it besides.
"""
import functools

import pytest
import z3
from proving import possible, prove

import tdpelect

MOST = 2**31 - 1
CHAIN = ("valid", "returned", "issued", "present", "electorate")
COUNTS = (*CHAIN, "invalid")


class Count:
    """A number from 0 to 2^31-1 that may be missing."""

    def __init__(self, name):
        self.known, self.value = z3.Bool(f"{name} is known"), z3.Int(name)
        self.lawful = z3.And(self.value >= 0, self.value <= MOST)

    def over(self, other):
        return z3.And(self.known, other.known, self.value > other.value)

    def or_zero(self):
        return z3.If(self.known, self.value, 0)


class Contest:
    """The facts of one contest of `candidates` people for `seats`."""

    def __init__(self, name, candidates, seats, conference, secret):
        self.of = {key: Count(f"{name}.{key}") for key in COUNTS}
        self.people = [[Count(f"{name}.{kind}{i}") for kind in ("votes", "against", "abstain")]
                       for i in range(candidates)]
        self.seats, self.conference, self.secret = seats, conference, secret
        self.counts = [*self.of.values(), *(count for person in self.people for count in person)]
        self.lawful = z3.And(*(count.lawful for count in self.counts))
        self.chain = [self.of[key] for key in CHAIN if key != "present" or conference]
        self.n, self.a = self.of["electorate"], self.of["present"]
        self.votes = [person[0] for person in self.people]

    def least(self):
        """The least known link, or one more than any count."""
        return functools.reduce(lambda least, link: z3.If(
            z3.And(link.known, link.value < least), link.value, least), self.chain, z3.IntVal(MOST + 1))

    # §3

    def next_link(self):
        """The nearest known link above the returned ballots."""
        above = [link for link in self.chain if link not in (self.of["valid"], self.of["returned"])]
        return functools.reduce(lambda rest, link: z3.If(link.known, link.value, rest),
                                reversed(above), z3.IntVal(2 * MOST))

    def contradicts_ballots(self):
        valid, invalid, returned = (self.of[key] for key in ("valid", "invalid", "returned"))
        cast = valid.or_zero() + invalid.value
        return z3.And(invalid.known, z3.If(
            returned.known,
            z3.Or(invalid.value > returned.value, z3.And(valid.known, cast != returned.value)),
            cast > self.next_link()))

    def contradicts(self):
        found = [a.over(b) for i, a in enumerate(self.chain) for b in self.chain[i + 1:]]
        found += [self.a.over(self.n), z3.And(self.n.known, self.n.value == 0), self.contradicts_ballots()]
        found += [z3.And(v.known, v.value > self.least()) for v in self.votes]
        room = z3.If(self.a.known, self.a.value, z3.If(self.n.known, self.n.value, 3 * MOST))
        if self.secret:
            found.append(z3.And(self.least() <= MOST, self.sum() > self.least() * self.seats))
        else:
            found += [sum(count.or_zero() for count in person) > room for person in self.people]
        return z3.Or(*found)

    def sum(self):
        return z3.Sum([v.or_zero() for v in self.votes])

    # §4

    def is_quorum(self, count):
        return z3.And(self.n.known, 2 * count > self.n.value)

    def quorum_missed(self):
        return z3.And(self.a.known, self.n.known, z3.Not(self.is_quorum(self.a.value)),
                      z3.BoolVal(self.conference))

    def quorum_unknown(self):
        implied = [self.of[key].or_zero() for key in ("issued", "returned")]
        implied += [self.of["valid"].or_zero() + self.of["invalid"].or_zero()]
        implied += [v.or_zero() for v in self.votes]
        shown = [self.is_quorum(count) for count in implied]
        if self.secret:  # ceil(sum / seats) passes: sum > seats x floor(N / 2)
            shown.append(z3.And(self.n.known, self.sum() > self.seats * (self.n.value / 2)))
        return z3.And(z3.BoolVal(self.conference), z3.Or(
            z3.Not(self.n.known), z3.And(z3.Not(self.a.known), z3.Not(z3.Or(*shown)))))

    # §5: steps 6 to 8, each by itself and not yet in order

    def passes(self, i):
        return z3.And(self.n.known, self.votes[i].known, 2 * self.votes[i].value > self.n.value)

    def passed(self):
        return z3.Sum([z3.If(self.passes(i), 1, 0) for i in range(len(self.votes))])

    def may_pass(self, i):
        """The most votes that the known counts leave to a candidate would do."""
        if self.secret:
            most = self.least() * self.seats - self.sum()
        else:
            room = z3.If(self.a.known, self.a.value, self.n.value)
            most = room - self.people[i][1].or_zero() - self.people[i][2].or_zero()
        most = z3.If(most < self.least(), most, self.least())
        return z3.And(z3.Not(self.votes[i].known), 2 * most > self.n.value)

    def outcomes(self):
        """Each outcome and its condition; that exactly one applies is proved, not made."""
        reached = z3.And(z3.Not(self.contradicts()), z3.Not(self.quorum_missed()))
        doubt = z3.Or(*(self.may_pass(i) for i in range(len(self.votes))))
        unknown = z3.Or(z3.Not(self.n.known), z3.And(self.passed() == 0, self.quorum_unknown()),
                        z3.And(self.passed() <= self.seats, doubt))
        sure = z3.And(reached, z3.Not(unknown))
        return {
            "irreconcilable": self.contradicts(),
            "no_quorum": z3.And(z3.Not(self.contradicts()), self.quorum_missed()),
            "unknown": z3.And(reached, unknown),
            "undetermined": z3.And(sure, self.passed() > self.seats),
            "elected": z3.And(sure, self.passed() == self.seats),
            "partly_elected": z3.And(sure, self.passed() > 0, self.passed() < self.seats),
            "no_winner": z3.And(sure, self.passed() == 0),
        }


SHAPES = [(candidates, seats, conference, secret) for candidates in (1, 2, 3) for seats in (1, 2)
          for conference in (True, False) for secret in (True, False)]


def every_shape(test):
    def name(shape):
        return (f"{shape[0]}-for-{shape[1]}-{'conference' if shape[2] else 'no-meeting'}-"
                f"{'secret' if shape[3] else 'hands'}")
    return pytest.mark.parametrize("shape", SHAPES, ids=name)(test)


@every_shape
def test_exactly_one_outcome_applies(shape):
    contest = Contest("", *shape)
    conditions = contest.outcomes().values()
    prove(z3.PbEq([(condition, 1) for condition in conditions], 1), contest.lawful)


@every_shape
def test_what_is_learned_later_changes_nothing_that_was_decided(shape):
    """Unless it contradicts what was known; and a contradiction stays one."""
    before, after = Contest("before", *shape), Contest("after", *shape)
    learned = z3.And(*(z3.Implies(a.known, z3.And(b.known, a.value == b.value))
                       for a, b in zip(before.counts, after.counts)))
    facts = before.lawful, after.lawful, learned
    was, now = before.outcomes(), after.outcomes()
    prove(now["irreconcilable"], *facts, was["irreconcilable"])
    for outcome in sorted(set(was) - {"unknown", "irreconcilable"}):
        same = z3.And(*(before.passes(i) == after.passes(i) for i in range(shape[0])))
        prove(z3.Or(z3.And(now[outcome], z3.Or(same, z3.BoolVal(outcome == "undetermined"))),
                    now["irreconcilable"]), *facts, was[outcome])


def test_by_secret_ballot_no_two_pass_for_one_seat():
    """Nor more than 2 x seats - 1 for several: each ballot has as many marks as seats."""
    for candidates, seats in ((3, 1), (3, 2), (5, 2)):
        for conference in (True, False):
            contest = Contest("", candidates, seats, conference, True)
            prove(contest.passed() <= 2 * seats - 1, contest.lawful, z3.Not(contest.contradicts()))


# The library at the borders

def told(contest, model):
    """The facts of a model for the library."""
    def of(count):
        known = z3.is_true(model.eval(count.known, model_completion=True))
        return model.eval(count.value, model_completion=True).as_long() if known else None
    facts = {key: of(count) for key, count in contest.of.items()}
    maps = {kind: {chr(65 + i): of(person[at]) for i, person in enumerate(contest.people)}
            for at, kind in enumerate(("votes", "against", "abstain"))}
    return facts, maps


def ask_library(contest, model):
    facts, maps = told(contest, model)
    form = "conference" if contest.conference else "household_ballots"
    return str(tdpelect.majority(
        tdpelect.rulebook("VN", on="2024-09-22"), **maps, **facts, seats=contest.seats, form=form,
        method="secret_ballot" if contest.secret else "show_of_hands").outcome)


def borders(contest):
    """Where a comparison turns: at it, and one beyond."""
    n = contest.n.value
    for count in (contest.votes[0].value, contest.a.value, contest.sum(), contest.of["valid"].value):
        for beside in (-1, 0, 1):
            yield 2 * count == n + beside
    yield n >= MOST - 1
    yield contest.votes[-1].value == contest.least()
    yield z3.Not(contest.votes[-1].known)
    yield z3.Not(contest.a.known)


@every_shape
def test_the_library_says_the_same_at_every_border(shape):
    contest, asked = Contest("", *shape), 0
    for outcome, condition in contest.outcomes().items():
        for border in borders(contest):
            solver = z3.Solver()
            solver.add(contest.lawful, condition, border)
            if solver.check() == z3.sat:
                model = solver.model()
                assert ask_library(contest, model) == outcome, told(contest, model)
                asked += 1
    assert asked > 30
    possible(contest.lawful, contest.outcomes()["unknown"])
