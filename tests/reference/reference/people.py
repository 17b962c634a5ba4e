# SPDX-License-Identifier: MIT
"""People (JUDGEMENT §7): the rows of eligibility."""
from . import days
from .rules import BAR


def rows(document, book, polling_day, findings):
    answer = []
    for i, office in enumerate(document["offices"]):
        for j, candidate in enumerate(office.get("candidates", [])):
            path = f"/offices/{i}/candidates/{j}/birth_date"
            answer.append(row(candidate, office["office"], book, polling_day, findings, path))
    return answer


def row(candidate, office, book, polling_day, findings, path):
    span = plausible_birth(candidate, polling_day, findings, path)
    answer = {"candidate": candidate["id"], "office": office, "outcome": "unknown", "reasons": [], "missing": []}
    if book is None:
        return answer
    known = {BAR: [], "advise": []}
    for fact, force, wanted in book.criteria():
        verdict = of_age(span, wanted, polling_day) if fact == "age" else of_fact(candidate, fact, wanted)
        known[force].append(verdict)
        if verdict is False:
            answer["reasons"].append(fact)
        if verdict is None:
            answer["missing"].append(missing_name(fact, span, polling_day))
    answer["outcome"] = outcome(known[BAR], known["advise"])
    return answer


def outcome(bars, advices):
    """§7: the order of the four outcomes."""
    if False in bars:
        return "ineligible"
    if None in bars:
        return "unknown"
    return "advised_against" if False in advices else "eligible"


def missing_name(fact, span, polling_day):
    if fact != "age":
        return fact
    return "polling_day" if span and polling_day is None else "birth_date"


def of_fact(candidate, fact, wanted):
    value = candidate.get("facts", {}).get(fact)
    return None if value is None else value == wanted


def plausible_birth(candidate, polling_day, findings, path):
    """§7: after polling day or before 1880, every day of it: a finding, and unknown."""
    if "birth_date" not in candidate:
        return None
    earliest, latest = days.birth_span(candidate["birth_date"])
    if latest.year < 1880 or (polling_day is not None and earliest > polling_day):
        findings.add("birth_date.implausible", path)
        return None
    return earliest, latest


def of_age(span, years, polling_day):
    """§7: yes if the latest possible passes, no if the earliest fails, else unknown."""
    if span is None or polling_day is None:
        return None
    if days.age(span[1], polling_day) >= years:
        return True
    return False if days.age(span[0], polling_day) < years else None
