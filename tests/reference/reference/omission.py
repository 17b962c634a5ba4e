# SPDX-License-Identifier: MIT
"""Households left out of N (JUDGEMENT §2): would their votes change the outcome?"""
from itertools import combinations

from .rules import HOUSEHOLDS


def omitted(rnd):
    """How many households N leaves out (household representatives), else 0."""
    if rnd.kind != HOUSEHOLDS or rnd.count is None or rnd.households is None:
        return 0
    return max(0, rnd.households - rnd.count)


def matters(contest, book):
    """Any share of the omitted households' votes with N + omitted gives another outcome or names."""
    extra = omitted(contest.round)
    if not extra or contest.counted not in ("elected", "partly_elected", "no_winner", "no_quorum",
                                            "undetermined", "released", "not_released"):
        return False
    if contest.counted == "undetermined" and not contest.by_count:
        return False
    now = (contest.counted, frozenset(contest.elected))
    return any(answer != now for answer in possible(contest, book, extra))


def possible(contest, book, extra):
    """Every (outcome, elected) that some share of `extra` further households can give."""
    rnd, n = contest.round, contest.round.count + extra
    asks = rnd.conference and rnd.present is not None
    quorum = book.get("quorum")
    if asks and not quorum.passes(rnd.present, n):
        yield "no_quorum", frozenset()
    if not asks or quorum.passes(rnd.present + extra, n):
        yield from shares(contest, contest.rule(book), n, extra)


def shares(contest, rule, n, extra):
    """The sets of candidates that can pass together when all omitted households vote."""
    votes = contest.known()
    sure = [who for who, v in votes.items() if rule.passes(v, n)]
    maybe = [who for who, v in votes.items() if who not in sure and rule.passes(v + extra, n)]
    for size in range(len(maybe) + 1):
        for group in combinations(maybe, size):
            wanted = sum(rule.needed(n) - votes[who] for who in group)
            if contest.round.hands or wanted <= extra * contest.seats:
                yield answer(contest, [who for who in votes if who in sure or who in group])


def answer(contest, passed):
    outcome = contest.settled(len(passed))
    named = passed if outcome in ("elected", "partly_elected") else []
    return outcome, frozenset(named)
