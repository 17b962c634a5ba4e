# SPDX-License-Identifier: MIT
"""What was printed, compared with what follows (JUDGEMENT §5, FORMATS §2 `published`)."""
from .contest import percent

COUNTS = ("issued", "returned", "valid", "invalid")


def same_percent(printed, count, base):
    """Compared at the precision it was printed with."""
    text = printed.replace(",", ".")
    decimals = len(text.split(".")[1]) if "." in text else 0
    return percent(count, base, decimals) == normal(text)


def normal(text):
    """Without leading zeroes: "07.5" is "7.5"."""
    whole, dot, rest = text.partition(".")
    return str(int(whole)) + dot + rest


def differs(printed, count, base):
    """Beside an unknown count nothing is said."""
    return count is not None and bool(base) and not same_percent(printed, count, base)


def check_round(rnd, findings):
    printed = rnd.entry.get("published", {})
    path = f"/rounds/{rnd.index}/published"
    if "present" in printed and rnd.present not in (None, printed["present"]):
        findings.add("published.mismatch", path + "/present")
    if "present_percent" in printed and differs(printed["present_percent"], rnd.present, rnd.count):
        findings.add("published.mismatch", path + "/present_percent")


def check_ballots(contest, findings):
    """Valid and invalid are percentages of returned; issued and returned of present."""
    ballots = contest.data.get("ballots", {})
    printed = ballots.get("published", {})
    for name in COUNTS:
        base = contest.round.present if name in ("issued", "returned") else ballots.get("returned")
        path = f"{contest.path}/ballots/published/{name}"
        if name in printed and ballots.get(name, printed[name]) != printed[name]:
            findings.add("published.mismatch", path)
        percent_key = name + "_percent"
        if percent_key in printed and differs(printed[percent_key], ballots.get(name), base):
            findings.add("published.mismatch", path + "_percent")


def check_contest(contest, rule, findings):
    check_ballots(contest, findings)
    printed = contest.data.get("published", {})
    figures = wrong_figures(contest, printed)
    for path, _, _ in figures:
        findings.add("published.mismatch", f"{contest.path}/published/votes/{path}")
    outcome, elected = wrong_outcome(contest, printed)
    if outcome or elected:
        findings.add("published.outcome_differs", contest.path + "/published")
    if rule and contest.shows_proof() and not contest.release and (figures or outcome or elected):
        for entry in contest.other_bases(rule):
            if fits(contest, rule, printed, figures, outcome, elected, entry):
                findings.add("published.base_used", contest.path + "/published")


def wrong_figures(contest, printed):
    """(path, candidate, "count" or "percent") of each printed figure that differs."""
    wrong = []
    for who, figures in printed.get("votes", {}).items():
        votes = contest.votes.get(who)
        if "count" in figures and votes not in (None, figures["count"]):
            wrong.append((who + "/count", who, "count"))
        if "percent" in figures and differs(figures["percent"], votes, contest.round.count):
            wrong.append((who + "/percent", who, "percent"))
    return wrong


def wrong_outcome(contest, printed):
    """Do the printed outcome and the printed names differ? Nothing is said beside unknown; names
    that stand in beside a reported outcome are not compared with themselves."""
    if contest.outcome == "unknown":
        return False, False
    outcome = "outcome" in printed and printed["outcome"] != contest.outcome
    stands_in = contest.counted == "unknown"
    elected = not stands_in and "elected" in printed and set(printed["elected"]) != set(contest.elected)
    return outcome, elected


def fits(contest, rule, printed, figures, outcome, elected, entry):
    """§5: everything printed that differs fits this one base, which can only elect too many."""
    base = entry["of"]
    for _, who, key in figures:
        if key == "count" or not same_percent(printed["votes"][who]["percent"], contest.votes[who], base):
            return False
    if outcome and printed["outcome"] != contest.settled(len(contest.passers(rule, base))):
        return False
    return not elected or set(printed["elected"]) == set(entry["elected"])
