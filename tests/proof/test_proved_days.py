# SPDX-License-Identifier: MIT
"""Ages: lib/rules/eligibility.c and lib/date.c themselves, for all days of the years 1 to 9999.

Which years leap is left open: what is proved holds for any calendar with a leap day. The
numbers of days are tried out, all of them, in test_every_calendar.c.
"""
import z3
from c_terms import Source, variable
from proving import possible, prove

C = Source("lib/date.h", "lib/date.c", "lib/rules/eligibility.c",
           opaque=("is_leap",))
DAY, LATER, LAST = (variable(name, "tdpelect_date") for name in ("day", "later", "last"))
BIRTH, OTHER = variable("birth", "tdpelect_date"), variable("other", "tdpelect_date")


def value(name, *arguments):
    return C[name].call(*arguments)[0]


def is_day(date):
    return value("tdpelect_date_is_day", date).truth()


def compared(a, b):
    return value("tdpelect_date_compare", a, b).term


def same(a, b):
    return z3.And(*(a[field].term == b[field].term for field in a))


def test_a_day_is_told_from_what_is_none_without_a_fault():
    prove(z3.And(*C["tdpelect_date_is_day"].call(DAY)[1]))
    possible(is_day(DAY), DAY["month"].term == 2, DAY["day"].term == 29)


def test_the_comparison_is_one_order_of_all_days():
    prove(z3.And(*C["tdpelect_date_compare"].call(DAY, LATER)[1]))
    prove((compared(DAY, LATER) == 0) == same(DAY, LATER))
    prove(compared(DAY, LATER) == -compared(LATER, DAY))
    prove(compared(DAY, LAST) < 0, compared(DAY, LATER) < 0, compared(LATER, LAST) < 0)


# Ages: a birth date may lack its day, or its day and month.

YEARS = variable("years", "int32_t")
ARE_YEARS = z3.And(YEARS.term >= 0, YEARS.term <= 150)


def is_birth(date):
    """What tdp_date_is_birth_or_none() lets in, and the plausible ones are set."""
    year, month, day = (date[field].term for field in ("year", "month", "day"))
    partial = z3.And(day == 0, year >= 1, year <= 9999, z3.ULE(month, 12))
    return z3.Or(is_day(date), partial)


UNKNOWN = C.constants["TDPELECT_UNKNOWN"]


def of_age(birth, day):
    """1 of age, 0 not, -1 not known: the age that settles it against the years asked for."""
    age = value("telling_age", birth, day, YEARS).term
    return z3.If(age == UNKNOWN, -1, z3.If(age >= YEARS.term, 1, 0))


def may_be(whole, told):
    """A whole day that a birth date may mean."""
    return z3.And(is_day(whole), whole["year"].term == told["year"].term,
                  *(z3.Or(told[part].term == 0, told[part].term == whole[part].term)
                    for part in ("month", "day")))


def test_an_age_is_told_without_a_fault_and_of_a_whole_birth_date_always():
    obligations = C["telling_age"].call(BIRTH, DAY, YEARS)[1]
    prove(z3.And(*obligations), is_birth(BIRTH), is_day(DAY), ARE_YEARS)
    prove(of_age(BIRTH, DAY) != -1, is_day(BIRTH), is_day(DAY), ARE_YEARS)


def test_a_partial_birth_date_is_decided_exactly_where_all_its_days_agree():
    facts = is_birth(BIRTH), is_day(DAY), ARE_YEARS, may_be(OTHER, BIRTH)
    prove(z3.Or(of_age(BIRTH, DAY) == -1, of_age(BIRTH, DAY) == of_age(OTHER, DAY)), *facts)
    first, last = value("earliest", BIRTH), value("latest", BIRTH)
    prove(z3.And(may_be(first, BIRTH), may_be(last, BIRTH)), is_birth(BIRTH))
    prove(of_age(first, DAY) != of_age(last, DAY), *facts[:3], of_age(BIRTH, DAY) == -1)


def test_who_is_of_age_stays_so_and_an_older_person_is_so_too():
    days = is_day(DAY), is_day(LATER), compared(DAY, LATER) <= 0, ARE_YEARS
    prove(of_age(BIRTH, LATER) == 1, is_birth(BIRTH), *days, of_age(BIRTH, DAY) == 1)
    prove(of_age(BIRTH, DAY) == 0, is_birth(BIRTH), *days, of_age(BIRTH, LATER) == 0)
    prove(of_age(OTHER, DAY) == 1, is_day(BIRTH), is_day(OTHER), is_day(DAY),
          compared(OTHER, BIRTH) <= 0, of_age(BIRTH, DAY) == 1)


def test_born_on_29_february_one_comes_of_age_on_1_march_of_a_common_year():
    born = [BIRTH["month"].term == 2, BIRTH["day"].term == 29, is_day(BIRTH), is_day(DAY),
            DAY["year"].term == BIRTH["year"].term + z3.Extract(15, 0, YEARS.term), ARE_YEARS]
    last_of_february = [DAY["month"].term == 2, DAY["day"].term == 28]
    prove(of_age(BIRTH, DAY) == 0, *born, *last_of_february)
    prove(of_age(BIRTH, DAY) == 1, *born, DAY["month"].term == 3, DAY["day"].term == 1)
