# SPDX-License-Identifier: MIT
"""What the facts are (JUDGEMENT §2): as_of, planned, postponed and held rounds, N, A, refusals."""
import copy

from . import days

# FORMATS §3: of a release released, not_released and the last seven
OF_RELEASE, OF_ELECTION = ("released", "not_released"), ("elected", "partly_elected", "no_winner")
FORM, HANDS = "conference", "show_of_hands"


def refuse_duplicates(items, what):
    if len(set(items)) != len(items):
        raise ValueError("the same " + what + " twice")


def check(document):
    """§2: what is refused whole."""
    if ("packs" in document["rules"]) == ("jurisdiction" in document["rules"]):
        raise ValueError("rules: exactly one of jurisdiction and packs")
    if "packs" in document["rules"] and "on" in document["rules"]:
        raise ValueError("rules: on beside packs")
    newer = document["format"].endswith("/1.1")
    if not newer and (any("meeting_votes" in entry for entry in document.get("rounds", []))
                      or "signatures" in document or "release" in document):
        raise ValueError("a key of /1.1")
    if any("papers" in contest for entry in document.get("rounds", []) for contest in entry.get("contests", [])):
        raise ValueError("ballots one by one are not judged here" if newer else "a key of /1.1")
    offices = [office["office"] for office in document["offices"]]
    if not offices:
        raise ValueError("no office")
    refuse_duplicates(offices, "office in offices")
    for office in document["offices"]:
        refuse_duplicates([c["id"] for c in office.get("candidates", [])], "candidate in an office")
    for entry in document.get("rounds", []):
        for contest in entry.get("contests", []):
            other_kind = OF_RELEASE if contest.get("kind") != "release" else OF_ELECTION
            if contest.get("reported") in other_kind:
                raise ValueError("an outcome of the other kind is reported")
        contests = [contest["office"] for contest in entry.get("contests", [])]
        refuse_duplicates(contests, "office in a round")
        if not set(contests) <= set(offices):
            raise ValueError("a contest for an office that is not in offices")


def later(text, as_of):
    return as_of is not None and text is not None and days.parse(text) > as_of


def as_known_on(document, as_of):
    """§2: leaves out what is dated after as_of; returns the document and the rounds' positions."""
    known = copy.deepcopy(document)
    calendar = known.get("calendar", {})
    known["calendar"] = {k: v for k, v in calendar.items() if k == "extra" or not later(v, as_of)}
    for key in ("result_sent", "result_received"):
        if later(known.get(key), as_of):
            del known[key]
    if later(known.get("recognition", {}).get("date"), as_of):
        del known["recognition"]
    if later(known.get("interim", {}).get("appointed"), as_of):
        del known["interim"]
    known["escalations"] = [e for e in known.get("escalations", [])
                            if not later(e.get("raised"), as_of)]
    for escalation in known["escalations"]:
        if later(escalation.get("settled"), as_of):
            del escalation["settled"]
    kept = []
    for index, entry in enumerate(known.get("rounds", [])):
        if later(entry.get("date"), as_of):
            continue
        if later(entry.get("postponed", {}).get("on"), as_of):
            del entry["postponed"]
        for breach in entry.get("breaches", []):
            if later(breach.get("ruled"), as_of):
                breach.pop("ruling", None)
        kept.append((index, entry))
    return known, kept


class Round:
    """One round with everything §2 says about missing facts already applied."""

    def __init__(self, index, entry, election, book):
        self.index = index
        self.entry = entry
        self.contests = entry.get("contests", [])
        self.postponed = entry.get("postponed") is not None
        self.planned = not self.postponed and not (
            "present" in entry or entry.get("clusters") or self.contests or entry.get("breaches")
            or entry.get("meeting_votes"))
        self.held = not self.postponed and not self.planned
        self.form = entry.get("form", FORM)
        self.method = entry.get("method", "secret_ballot")
        own, whole = entry.get("electorate", {}), election.get("electorate", {})
        self.count = own.get("count", whole.get("count"))
        self.kind = deduced_kind(own.get("kind", whole.get("kind")), book)
        self.clusters = entry.get("clusters", [])
        self.cluster_present = total(c.get("present") for c in self.clusters)
        self.present = entry.get("present", as_count(self.cluster_present))
        self.households = election["unit"].get("households")

    @property
    def conference(self):
        return self.form == FORM

    @property
    def hands(self):
        return self.method == HANDS

    @property
    def day(self):
        return days.known(self.entry.get("date"))

    @property
    def last_day(self):
        return days.known(self.entry.get("closed", self.entry.get("date")))

    def ruled(self):
        return [breach.get("ruling", "none") for breach in self.entry.get("breaches", [])]

    def annulled(self):
        """§5 step 2: a breach of its round ruled annulled or redo."""
        return any(ruling in ("annulled", "redo") for ruling in self.ruled())


def deduced_kind(kind, book):
    """§2: a missing kind, where one only is allowed, is that kind."""
    allowed = (book.get("kinds") if book else None) or ()
    return allowed[0] if kind is None and len(allowed) == 1 else kind


def as_count(number):
    """FORMATS: a count is at most 2^31-1; a sum beyond it is none."""
    return number if number is not None and number < 2**31 else None


def total(counts):
    """The sum when there are counts and all are known, else None."""
    counts = list(counts)
    return None if not counts or None in counts else sum(counts)
