# SPDX-License-Identifier: MIT
"""Thresholds: lib/fraction.h itself, for every count of 31 bits and every ratio of every pack."""
import json

import pytest
import z3
from c_terms import ROOT, Number, Source, number, variable
from proving import possible, prove

C = Source("lib/fraction.h")
MORE_THAN, AT_LEAST = (C.constants[f"TDPELECT_COMPARE_{word}"] for word in ("MORE_THAN", "AT_LEAST"))
COMPARISONS = {"more_than": MORE_THAN, "at_least": AT_LEAST}


def ratios(node):
    """Every "ratio" of a pack, wherever it stands."""
    if isinstance(node, dict):
        if "ratio" in node:
            yield tuple(int(part) for part in node["ratio"].split("/"))
        for value in node.values():
            yield from ratios(value)
    elif isinstance(node, list):
        for value in node:
            yield from ratios(value)


PACKED = sorted({ratio for path in (ROOT / "lib/packs").glob("*.json")
                 for ratio in ratios(json.loads(path.read_text(encoding="utf-8")))})
LIKELY = sorted({(1, 1), (1, 3), (2, 3), (3, 4)} - set(PACKED))


def every_rule(test):
    rules = [(num, den, word) for num, den in PACKED + LIKELY for word in COMPARISONS]
    return pytest.mark.parametrize("rule", rules, ids=lambda rule: f"{rule[0]}/{rule[1]}-{rule[2]}")(test)


def called(name, rule, *counts):
    num, den, word = rule
    ratio = {"numerator": number(num), "denominator": number(den)}
    return C[name].call(ratio, number(COMPARISONS[word]), *counts)


def reaches(rule, count, of):
    return called("tdp_fraction_reaches", rule, count, of)[0].truth()


def needed(rule, of):
    return called("tdp_fraction_needed", rule, of)[0]


def count_of(name):
    made = variable(name, "int32_t")
    return made, made.term >= 0


COUNT, IS_COUNT = count_of("count")
MORE, IS_MORE = count_of("more")
OF, IS_OF = count_of("of")
GREATER, IS_GREATER = count_of("greater")


def exact(term):
    """Room for every product of two 31-bit numbers and a bit more."""
    return z3.SignExt(96 - 32, term)


def passes(rule, count, of):
    """What the law means, over numbers without a limit: count/of > num/den, or >=."""
    num, den, word = rule
    left, right = den * exact(count), num * exact(of)
    return z3.And(of > 0, left > right if word == "more_than" else left >= right)


def test_the_packs_hold_ratios():
    assert (1, 2) in PACKED
    possible(IS_COUNT, IS_OF, reaches((1, 2, "more_than"), COUNT, OF))


@every_rule
def test_nothing_overflows(rule):
    for name, counts in (("tdp_fraction_reaches", (COUNT, OF)), ("tdp_fraction_needed", (OF,))):
        obligations = called(name, rule, *counts)[1]
        assert obligations
        prove(z3.And(*obligations), IS_COUNT, IS_OF)


@every_rule
def test_a_count_reaches_exactly_where_the_fraction_says_so(rule):
    prove(reaches(rule, COUNT, OF) == passes(rule, COUNT.term, OF.term), IS_COUNT, IS_OF)


def has_none(rule):
    """Of a group of one, more than all of it is two: past any group no number passes."""
    num, den, word = rule
    return num == den and word == "more_than"


@every_rule
def test_what_is_needed_passes_and_one_less_does_not(rule):
    least = needed(rule, OF)
    none_passes = z3.And(has_none(rule), OF.term == 2**31 - 1)
    prove(z3.And(least.term >= 0, z3.Or(none_passes, reaches(rule, least, OF))), OF.term > 0)
    before = Number(least.term - 1, 32)
    prove(z3.Not(reaches(rule, before, OF)), OF.term > 0, least.term > 0)
    prove(z3.Not(reaches(rule, COUNT, OF)), IS_COUNT, OF.term > 0, none_passes)


@every_rule
def test_one_more_vote_never_fails_where_one_less_passed(rule):
    prove(reaches(rule, MORE, OF), IS_COUNT, IS_OF, MORE.term >= COUNT.term, reaches(rule, COUNT, OF))


@every_rule
def test_a_greater_base_never_needs_less(rule):
    facts = OF.term > 0, GREATER.term >= OF.term
    prove(needed(rule, GREATER).term >= needed(rule, OF).term, *facts)
    prove(reaches(rule, COUNT, OF), IS_COUNT, *facts, reaches(rule, COUNT, GREATER))


def test_no_ratio_at_all_overflows():
    """Also one that no pack holds, with both parts up to 2^31-1."""
    ratio = variable("ratio", "tdpelect_fraction")
    num, den = ratio["numerator"].term, ratio["denominator"].term
    compare, is_compare = count_of("compare")
    for name, counts in (("tdp_fraction_reaches", (COUNT, OF)), ("tdp_fraction_needed", (OF,))):
        for obligation in C[name].call(ratio, compare, *counts)[1]:
            prove(obligation, num > 0, num <= den, is_compare, IS_COUNT, IS_OF)
