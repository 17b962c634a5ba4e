# SPDX-License-Identifier: MIT
"""What must not change an answer, and which way it may change."""
import copy
import json

import documents
import judged
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import tdpelect

UNORDERED = ("offices", "candidates", "clusters", "contests", "breaches", "escalations", "groups",
             "votes", "against", "abstain", "elections", "meeting_votes")
NUMBERED = ("rounds",)
# Told of each contest beside the first of its round.
BESIDE_THE_FIRST = ("ballots.offices_differ",)


def report_of(document):
    """The report; documents that are refused prove nothing here."""
    report = judged.by_library(document)
    assume(report != judged.REFUSED)
    return report


# Order

@st.composite
def reordered(draw, node, key=""):
    """The same document with every list whose order says nothing in another order."""
    if isinstance(node, dict):
        keys = draw(st.permutations(list(node))) if key in UNORDERED else list(node)
        return {k: draw(reordered(node[k], k)) for k in keys}
    if isinstance(node, list):
        items = draw(st.permutations(node)) if key in UNORDERED else node
        return [draw(reordered(item)) for item in items]
    return node


def pointed(document, pointer):
    """A pointer with what stands there instead of where it stands."""
    node, told = document, []
    for part in pointer.split("/")[1:]:
        if isinstance(node, list):
            node = node[int(part)]
            own = told and told[-1] in NUMBERED
            named = node if isinstance(node, dict) else {}
            told.append(part if own else named.get("id") or named.get("office") or json.dumps(node))
        else:
            node = node.get(part, {}) if isinstance(node, dict) else {}
            told.append(part)
    return "/".join(told)


def sorted_by_text(items):
    return sorted(items, key=lambda item: json.dumps(item, sort_keys=True))


def unordered(report, document):
    """The report without the order that it takes from the document's."""
    made = copy.deepcopy(report)
    made["findings"] = [finding for finding in made["findings"]
                        if finding["name"] not in BESIDE_THE_FIRST]
    for finding in made["findings"]:
        for key in ("path", "other_path"):
            if key in finding:
                finding[key] = pointed(document, finding[key])
    made.pop("facts_digest")
    for entry in made["rounds"]:
        for contest in entry["contests"]:
            for part in [contest, *contest.get("other_bases", [])]:
                if "elected" in part:
                    part["elected"] = sorted(part["elected"])
            contest["candidates"] = sorted_by_text(contest["candidates"])
        entry["contests"] = sorted_by_text(entry["contests"])
        if "meeting_votes" in entry:
            entry["meeting_votes"] = sorted_by_text(entry["meeting_votes"])
    for key in ("next", "eligibility", "findings"):
        made[key] = sorted_by_text(made[key])
    return made


@given(st.data(), documents.elections())
def test_the_order_of_offices_candidates_and_clusters_says_nothing(data, document):
    assume("head" in {office["office"] for office in document["offices"]})  # whose state it is
    report = report_of(document)
    other = data.draw(reordered(document))
    assert unordered(report, document) == unordered(report_of(other), other)


# Words

OPEN = ("votes", "against", "abstain", "facts", "groups")  # any key of theirs is an id
WORDS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=5)
NAMED = ("", "unit", "offices", "candidates", "clusters", "summaries", "deadlines")


@st.composite
def annotated(draw, node, key=""):
    """The same document with names, notes and extras wherever FORMATS takes them."""
    if isinstance(node, list):
        return [draw(annotated(item, key)) for item in node]
    if not isinstance(node, dict):
        return node
    made = {k: draw(annotated(v, k)) for k, v in node.items()}
    if draw(st.booleans()):
        made.setdefault("extra", {"A": 1, "votes": {"A": None}})
    if key not in OPEN:
        if draw(st.booleans()):
            made["note"] = draw(WORDS)
        if key in NAMED and draw(st.booleans()):
            made["name"] = draw(WORDS)
    return made


@given(st.data(), documents.elections())
def test_names_notes_and_extras_change_not_a_byte(data, document):
    report_of(document)
    plain = tdpelect.evaluate(document).json
    assert tdpelect.evaluate(data.draw(annotated(document))).json == plain


# Time

LATER = "2099-01-05"


def with_later_events(document):
    """Everything that can happen to an election happens after `as_of`."""
    made = copy.deepcopy(document)
    made["rounds"].append({"date": LATER, "present": 1, "contests": [
        {"office": made["offices"][0]["office"], "votes": {"Z": 1}, "reported": "elected"}],
        "breaches": [{"kind": "procedure", "ruling": "annulled", "ruled": LATER}]})
    for key in ("result_sent", "result_received"):
        made.setdefault(key, LATER)
    made.setdefault("recognition", {"date": LATER, "ruling": "refused"})
    made.setdefault("interim", {"appointed": LATER})
    made.setdefault("escalations", []).append({"raised": LATER})
    return made


@given(documents.elections())
def test_what_happens_after_as_of_changes_nothing(document):
    assume("as_of" in document and any("date" in entry for entry in document.get("rounds", [])))
    report = report_of(document)
    later = report_of(with_later_events(document))
    report.pop("facts_digest"), later.pop("facts_digest")
    assert later == report


# Knowledge

COUNTED = ("elected", "partly_elected", "no_winner", "tied", "undetermined", "no_quorum",
           "released", "not_released")


def counts(document):
    """(container, key) of every count that is unknown where it is missing."""
    whole = document.get("electorate", {})
    found = [(whole, "count")] if "count" in whole else []
    for entry in document.get("rounds", []):
        found += [(entry, "present")] if "present" in entry else []
        for cluster in entry.get("clusters", []):
            found += [(cluster, key) for key in ("present", "households") if key in cluster]
        for contest in entry.get("contests", []):
            for key in ("ballots", "votes", "against", "abstain"):
                found += [(contest[key], name) for name, value in contest.get(key, {}).items()
                          if isinstance(value, int)]
    return found


def first_contests(report):
    """Of each office the first contest: no other round's outcome decides with it."""
    seen = {}
    for entry in report["rounds"]:
        for contest in entry["contests"]:
            seen.setdefault(contest["office"], contest)
    return seen


def without_words_of_others(document):
    for entry in document.get("rounds", []):
        for contest in entry.get("contests", []):
            contest.pop("reported", None)


@given(st.data(), documents.elections())
def test_a_count_learned_later_contradicts_no_decided_outcome(data, document):
    document = copy.deepcopy(document)
    without_words_of_others(document)
    known = first_contests(report_of(document))
    places = counts(document)
    assume(places)
    for container, key in data.draw(st.lists(st.sampled_from(places), min_size=1, max_size=3)):
        container.pop(key, None)
    assume(not any(entry.keys() <= {"date", "closed", "form", "method", "electorate"}
                   for entry in document.get("rounds", [])))  # of nothing: only planned
    for office, before in first_contests(report_of(document)).items():
        after = known[office]
        if before["outcome"] in COUNTED and after["outcome"] != "irreconcilable":
            assert (after["outcome"], after.get("elected")) == (before["outcome"], before.get("elected"))
        if before["outcome"] in ("irreconcilable", "annulled", "not_held"):
            assert after["outcome"] == before["outcome"]


@given(st.data(), documents.elections())
def test_a_fact_of_a_person_learned_later_overturns_no_bar(data, document):
    document = copy.deepcopy(document)
    known = report_of(document)["eligibility"]
    people = [person["facts"] for office in document["offices"]
              for person in office.get("candidates", []) if person.get("facts")]
    assume(people)
    facts = data.draw(st.sampled_from(people))
    facts.pop(data.draw(st.sampled_from(sorted(facts))))
    for before, after in zip(report_of(document)["eligibility"], known):
        if before["outcome"] in ("ineligible", "advised_against"):
            assert after["outcome"] in ("ineligible", before["outcome"])
        if before["outcome"] == "eligible":  # advices may be missing where no bar is
            assert after["outcome"] in ("eligible", "advised_against")


# More

@settings(max_examples=settings().max_examples // 3)  # few documents elect anybody
@given(st.data(), documents.elections())
def test_one_more_vote_elects_nobody_less(data, document):
    before = report_of(document)
    places = [(i, j, who) for i, entry in enumerate(before["rounds"])
              for j, contest in enumerate(entry["contests"]) for who in contest.get("elected", [])]
    assume(places)
    i, j, who = data.draw(st.sampled_from(places))
    made = copy.deepcopy(document)
    votes = made["rounds"][before["rounds"][i]["round"] - 1]["contests"][j].get("votes", {})
    assume(votes.get(who, documents.LIMIT) < documents.LIMIT)
    votes[who] += 1
    after = report_of(made)["rounds"][i]["contests"][j]
    assert after["outcome"] == "irreconcilable" or who in after["elected"]


@given(documents.elections())
def test_one_more_household_never_lowers_what_is_needed(document):
    assume(document.get("electorate", {}).get("count", documents.LIMIT) < documents.LIMIT)
    before = report_of(document)
    made = copy.deepcopy(document)
    made["electorate"]["count"] += 1
    for old, new in zip(before["rounds"], report_of(made)["rounds"]):
        pairs = [(old["quorum"], new["quorum"]), *zip(old["contests"], new["contests"])]
        for less, more in pairs:
            assert more.get("needed", 0) >= less.get("needed", 0)


# Many

@given(documents.campaigns())
def test_a_campaign_counts_what_its_elections_say_one_by_one(document):
    whole = report_of(document)
    parts = {key: count for key, count in whole["units"].items() if key != "total"}
    assert sum(parts.values()) == whole["units"]["total"]
    counted = dict.fromkeys(parts, 0)
    for election in document["elections"]:
        alone = report_of({**document, "elections": [election], "summaries": []})["units"]
        counted = {key: counted[key] + alone[key] for key in parts}
    for summary in document.get("summaries", []):
        if summary.get("office", "head") == "head":
            counted[summary.get("outcome", "unknown")] += summary["count"]
    assert counted == parts
