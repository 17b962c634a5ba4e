# SPDX-License-Identifier: MIT
"""The same work for the library and for its peers: rows, and the answers in SQL and NumPy.

What the peers are told is the national law on 2024-09-22, written out by hand: that is what
somebody does who has no library.
"""
import numpy

UNKNOWN = -(2**31)

# Facts as bits; who votes is 18, resides in the group, and none of the three others holds.
RESIDES, CAPACITY, DEPRIVED, PRISON = 1 << 2, 1 << 6, 1 << 8, 1 << 9
NAMED, LIMITED = 1 << 13, 1 << 7
ASKED = 1 | RESIDES | CAPACITY | DEPRIVED | PRISON
REPLACED = 1 | CAPACITY | LIMITED  # not asked of whom the household names
ALL_FACTS = (1 << 25) - 2
OF_AGE, TODAY, EARLIEST = 20060922, 20240922, 18800000


def people(rows, seed=1):
    """Birth dates, what is known, what is true. Some dates lack the day or more."""
    random = numpy.random.default_rng(seed)
    year = random.integers(1925, 2020, rows, dtype=numpy.int32)
    month = random.integers(1, 13, rows, dtype=numpy.int32)
    day = random.integers(1, 29, rows, dtype=numpy.int32)
    part = random.random(rows)
    day[part < 0.06] = 0
    month[part < 0.05] = 0
    births = year * 10000 + month * 100 + day
    births[part < 0.005] = 0
    known = numpy.full(rows, ALL_FACTS, numpy.uint64)
    truth = numpy.full(rows, RESIDES, numpy.uint64)
    truth[random.random(rows) < 0.02] = RESIDES | NAMED
    for bit, share in ((RESIDES, 0.02), (PRISON, 0.003), (DEPRIVED, 0.001), (CAPACITY, 0.002)):
        truth[random.random(rows) < share] ^= numpy.uint64(bit)
    unknown = random.random(rows) < 0.03
    known[unknown] &= ~numpy.uint64(DEPRIVED | PRISON)
    return births, known, truth & known


PEOPLE_SQL = f"""
SELECT CASE WHEN fails <> 0 THEN 2 WHEN missing <> 0 THEN 3 ELSE 1 END::UTINYINT AS outcome,
       fails::UBIGINT AS barred, 0::UBIGINT AS advised, missing::UBIGINT AS missing
FROM (SELECT ((xor(truth, {RESIDES}) & known) | too_young) & asked AS fails,
             (xor(known, {ALL_FACTS}) | no_age) & asked AS missing
      FROM (SELECT known, truth,
                   CASE WHEN truth & {NAMED} <> 0 THEN {ASKED & ~REPLACED} ELSE {ASKED} END
                       AS asked,
                   CASE WHEN {{absent}} THEN 1
                        WHEN {{earliest}} > {OF_AGE} THEN 0
                        WHEN {{latest}} > {OF_AGE} THEN 1 ELSE 0 END AS no_age,
                   CASE WHEN {{absent}} THEN 0
                        WHEN {{earliest}} > {OF_AGE} THEN 1 ELSE 0 END AS too_young
            FROM people))""".format(
    absent=f"birth < {EARLIEST} OR birth > {TODAY}",
    earliest="birth + CASE WHEN birth % 10000 = 0 THEN 101 WHEN birth % 100 = 0 THEN 1 ELSE 0 END",
    latest="birth + CASE WHEN birth % 10000 = 0 THEN 1231 WHEN birth % 100 = 0 THEN 31 ELSE 0 END")


def people_numpy(births, known, truth):
    no_day, no_month = births % 100 == 0, births % 10000 == 0
    earliest = births + no_day + 100 * no_month
    latest = births + 31 * no_day + 1200 * no_month
    absent = (births < EARLIEST) | (births > TODAY)
    too_young = ~absent & (earliest > OF_AGE)
    no_age = absent | (~too_young & (latest > OF_AGE))
    asked = numpy.where(truth & numpy.uint64(NAMED), numpy.uint64(ASKED & ~REPLACED),
                        numpy.uint64(ASKED))
    fails = (((truth ^ numpy.uint64(RESIDES)) & known) | too_young) & asked
    missing = ((known ^ numpy.uint64(ALL_FACTS)) | no_age) & asked
    outcomes = numpy.where(fails != 0, 2, numpy.where(missing != 0, 3, 1)).astype(numpy.uint8)
    return outcomes, fails, numpy.zeros_like(fails), missing


def people_python(births, known, truth):
    """Row by row; the outcomes alone."""
    found = []
    for birth, knows, true in zip(births, known, truth):
        asked = ASKED & ~REPLACED if true & NAMED else ASKED
        earliest = birth + (101 if birth % 10000 == 0 else 1 if birth % 100 == 0 else 0)
        latest = birth + (1231 if birth % 10000 == 0 else 31 if birth % 100 == 0 else 0)
        fails, missing = (true ^ RESIDES) & knows, knows ^ ALL_FACTS
        if birth < EARLIEST or birth > TODAY:
            missing |= 1
        elif earliest > OF_AGE:
            fails |= 1
        elif latest > OF_AGE:
            missing |= 1
        found.append(2 if fails & asked else 3 if missing & asked else 1)
    return found


def groups(rows, seed=2):
    """Electorate, present, valid ballots, votes of two candidates; some unknown or impossible."""
    random = numpy.random.default_rng(seed)
    electorates = random.integers(50, 600, rows, dtype=numpy.int32)
    presents = (electorates * random.uniform(0.4, 1.0, rows)).astype(numpy.int32)
    valids = presents - random.integers(0, 6, rows, dtype=numpy.int32)
    votes = numpy.empty((rows, 2), numpy.int32)
    votes[:, 0] = (valids * random.uniform(0.4, 1.0, rows)).astype(numpy.int32)
    votes[:, 1] = valids - votes[:, 0]
    presents[random.random(rows) < 0.02] = UNKNOWN
    valids[random.random(rows) < 0.3] = UNKNOWN
    votes[random.random(rows) < 0.01, 0] += 100
    return electorates, presents, valids, votes


# Bits of contradictions, as TDPELECT_CONTRADICTION() has them.
VALID_OVER_PRESENT, VALID_OVER_ELECTORATE, PRESENT_OVER_ELECTORATE = 1 << 2, 1 << 3, 1 << 9
VOTES_OVER, VOTES_SUM_OVER = 1 << 13, 1 << 14

GROUPS_SQL = f"""
SELECT (CASE WHEN wrong <> 0 THEN 7 WHEN quorum = 2 THEN 6
             WHEN quorum = 3 AND NOT (2 * a > n OR 2 * b > n) THEN 10
             WHEN 2 * a > n OR 2 * b > n THEN 1 ELSE 3 END)::UTINYINT AS outcome,
       (CASE WHEN wrong <> 0 OR quorum = 2 THEN -1 WHEN 2 * a > n THEN 0
             WHEN 2 * b > n THEN 1 ELSE -1 END)::INTEGER AS elected,
       (n // 2 + 1)::INTEGER AS needed, quorum::UTINYINT AS quorum, wrong::UINTEGER AS wrong
FROM (SELECT *, CASE WHEN p > n THEN 3 WHEN p >= 0 THEN CASE WHEN 2 * p > n THEN 1 ELSE 2 END
                     WHEN wrong = 0 AND 2 * greatest(v, a + b) > n THEN 1 ELSE 3 END AS quorum
      FROM (SELECT *, (CASE WHEN p >= 0 AND v > p THEN {VALID_OVER_PRESENT} ELSE 0 END)
                    | (CASE WHEN v > n THEN {VALID_OVER_ELECTORATE} ELSE 0 END)
                    | (CASE WHEN p > n THEN {PRESENT_OVER_ELECTORATE} ELSE 0 END)
                    | (CASE WHEN greatest(a, b) > least THEN {VOTES_OVER} ELSE 0 END)
                    | (CASE WHEN a + b > least THEN {VOTES_SUM_OVER} ELSE 0 END) AS wrong
            FROM (SELECT *, least(n, CASE WHEN p >= 0 THEN p ELSE n END,
                                  CASE WHEN v >= 0 THEN v ELSE n END) AS least FROM groups)))"""


def groups_numpy(n, p, v, votes):
    a, b = votes[:, 0], votes[:, 1]
    least = numpy.minimum(n, numpy.minimum(numpy.where(p >= 0, p, n), numpy.where(v >= 0, v, n)))
    wrong = (((p >= 0) & (v > p)) * VALID_OVER_PRESENT + (v > n) * VALID_OVER_ELECTORATE
             + (p > n) * PRESENT_OVER_ELECTORATE
             + (numpy.maximum(a, b) > least) * VOTES_OVER + (a + b > least) * VOTES_SUM_OVER)
    implied = (wrong == 0) & (2 * numpy.maximum(v.astype(numpy.int64), a + b) > n)
    quorum = numpy.where(p > n, 3, numpy.where(p >= 0, numpy.where(2 * p.astype(numpy.int64) > n,
                                                                  1, 2),
                                               numpy.where(implied, 1, 3)))
    first, second = 2 * a > n, 2 * b > n
    outcome = numpy.where(wrong != 0, 7, numpy.where(quorum == 2, 6, numpy.where(
        first | second, 1, numpy.where(quorum == 3, 10, 3))))
    elected = numpy.where(outcome != 1, -1, numpy.where(first, 0, 1))
    return (outcome.astype(numpy.uint8), elected.astype(numpy.int32),
            (n // 2 + 1).astype(numpy.int32), quorum.astype(numpy.uint8),
            wrong.astype(numpy.uint32))


def identifiers(rows, seed=3, width=12):
    """Twelve digits a row, one in a hundred of an earlier row: their bytes and offsets."""
    random = numpy.random.default_rng(seed)
    numbers = numpy.arange(rows, dtype=numpy.uint64)
    again = random.random(rows) < 0.01
    numbers[again] = (random.random(rows) * numbers)[again].astype(numpy.uint64)
    numbers = numbers * numpy.uint64(2654435761) % numpy.uint64(10**12)
    text = numpy.empty((rows, width), numpy.uint8)
    for digit in range(width - 1, -1, -1):
        text[:, digit] = 48 + numbers % numpy.uint64(10)
        numbers //= numpy.uint64(10)
    return text.reshape(-1), numpy.arange(0, width * rows + 1, width, dtype=numpy.int32)
