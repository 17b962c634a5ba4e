# SPDX-License-Identifier: MIT
"""An election: the rounds judged one after the other (JUDGEMENT §2 to §6) and its report."""
from . import (
    contradictions,
    days,
    facts,
    meeting,
    next_steps,
    omission,
    people,
    published,
    rules,
)
from .contest import Contest, quorum


class Findings:
    """Findings by name and path, each once."""

    def __init__(self):
        self.rows = []

    def add(self, name, path):
        if {"name": name, "path": path} not in self.rows:
            self.rows.append({"name": name, "path": path})


class Implied:
    """§2: a held round whose quorum is not met counts as a contest, no_quorum."""
    outcome, kind, release, elected = "no_quorum", "election", False, []

    def __init__(self, rnd):
        self.round = rnd


class Election:
    def __init__(self, document, as_of=None, on=None):
        facts.check(document)
        text = as_of or document.get("as_of")
        self.as_of = days.known(text.isoformat() if hasattr(text, "isoformat") else text)
        self.findings = Findings()
        self.document, kept = facts.as_known_on(document, self.as_of)
        self.polling_day = rules.first_polling_day(document)
        self.book, self.undated = None, False
        self.resolve(on)
        self.rounds = [facts.Round(index, entry, self.document, self.book) for index, entry in kept]
        self.held = [rnd for rnd in self.rounds if rnd.held]
        self.postponed = [rnd for rnd in self.rounds if rnd.postponed]
        self.offices = {office["office"]: office for office in document["offices"]}
        self.states_office = "head" if "head" in self.offices else document["offices"][0]["office"]
        self.history = {name: [] for name in self.offices}
        self.judged = [self.judge_round(rnd) for rnd in self.rounds]
        self.eligibility = people.rows(self.document, self.book, self.polling_day, self.findings)
        self.round_findings()
        self.state, self.next = next_steps.all_steps(self, self.states_office)

    # The rules (§1)

    def resolve(self, on):
        if on is not None:
            self.document["rules"]["on"] = on.isoformat() if hasattr(on, "isoformat") else on
        self.day = rules.rule_day(dict(self.document, rounds=self.all_dates()), self.document["calendar"])
        if "packs" in self.document["rules"]:
            self.book = rules.stack(self.document["rules"]["packs"], self.day)
            if self.day and not all(rules.in_force(p, self.day) for p in self.book.packs):
                self.findings.add("rules.not_in_force", "/rules/packs")
        elif self.day is None:
            self.undated = True
        else:
            self.book = rules.resolve(self.day)
            if self.book is None:
                self.findings.add("rules.none_in_force", "/rules")

    def all_dates(self):
        """§1: also a planned or postponed round, or one after as_of, gives the day."""
        return [{"date": self.polling_day.isoformat()}] if self.polling_day else []

    # The rounds (§2 to §5)

    def judge_round(self, rnd):
        contests = [self.open_contest(rnd, i, c) for i, c in enumerate(rnd.contests)]
        of_round = rnd.held and bool(contradictions.of_round(rnd))
        contradictory = of_round or any(c.contradictory for c in contests)
        bound = max([c.lower_bound() for c in contests], default=0)
        its_quorum = quorum(rnd, self.book, contradictory, bound, self.findings)
        for contest in contests:
            self.judge_contest(contest, of_round, its_quorum["outcome"])
        if rnd.held:
            self.remember(rnd, contests, its_quorum["outcome"])
        votes = [meeting.judge(rnd, vote, self.book, self.undated, self.findings)
                 for vote in rnd.entry.get("meeting_votes", [])]
        return {"round": rnd, "quorum": its_quorum, "contests": contests, "meeting_votes": votes}

    def open_contest(self, rnd, position, data):
        office = self.offices[data["office"]]
        stay = self.staying(office["office"])
        seats = office.get("seats", 1)
        return Contest(rnd, position, data, office, stay, max(1, seats - len(stay)))

    def staying(self, name):
        """§6: after partly_elected those elected stay, the next round fills the seats left."""
        stay = []
        for verdict in self.history[name]:
            if verdict.outcome == "partly_elected":
                stay = stay + verdict.elected
            elif verdict.outcome == "elected":
                stay = []
        return stay

    def judge_contest(self, contest, of_round, quorum_outcome):
        if not contest.round.held:
            contest.outcome = contest.counted = "not_held"
        elif self.undated:
            contest.outcome = contest.counted = "unknown"
            return
        elif self.book is None:
            contest.outcome = contest.counted = "undetermined"
        else:
            contest.judge(self.book, of_round, quorum_outcome)
        contest.stand_in(self.findings)

    def remember(self, rnd, contests, quorum_outcome):
        """§2: what the round says on each office."""
        for name, history in self.history.items():
            its = [c for c in contests if c.office == name]
            elected_before = any(v.outcome == "elected" for v in history)
            if its:
                if elected_before and not its[0].release:
                    self.findings.add("round.after_election", f"/rounds/{rnd.index}")
                history.append(its[0])
            elif quorum_outcome == "not_met" and not elected_before:
                history.append(Implied(rnd))

    # Findings that the documents name

    def round_findings(self):
        if self.book:
            self.rules_of_rounds()
        self.kind_finding(self.document.get("electorate", {}).get("kind"), "/electorate/kind")
        whole = facts.Round(-1, {}, self.document, self.book)
        if omission.omitted(whole):
            self.findings.add("electorate.household_omitted", "/electorate/count")
        under_attended = False
        for judged in self.judged:
            if judged["round"].held:
                self.held_round_findings(judged, under_attended)
                outcomes = [c.outcome for c in judged["contests"]]
                under_attended |= judged["quorum"]["outcome"] == "not_met" or "no_quorum" in outcomes

    def held_round_findings(self, judged, under_attended):
        rnd, path = judged["round"], f"/rounds/{judged['round'].index}"
        self.kind_finding(rnd.kind, path + "/electorate/kind")
        if omission.omitted(rnd):
            self.findings.add("electorate.household_omitted", path)
        if self.book:
            self.form_findings(rnd, path, under_attended)
            if rnd.conference and self.book.missing("quorum"):
                self.findings.add("rules.value_missing", path)
        published.check_round(rnd, self.findings)
        for contest in judged["contests"]:
            self.contest_findings(contest)

    def kind_finding(self, kind, path):
        allowed = self.book.get("kinds") if self.book else None
        if kind is not None and allowed and kind not in allowed:
            self.findings.add("electorate.kind_not_allowed", path)

    def form_findings(self, rnd, path, under_attended):
        """§5 step 4, and §6: household ballots need an under-attended meeting before."""
        forms = self.book.get("forms")
        if rnd.form == "household_ballots":
            if self.book.get("no_quorum") != "household_ballots" or not under_attended:
                self.findings.add("household_ballots.no_basis", path + "/form")
        elif forms and rnd.form not in forms:
            self.findings.add("form.not_provided", path + "/form")

    def contest_findings(self, contest):
        rule = contest.rule(self.book)
        if self.book:
            if contest.office not in rules.ELECTIVE:
                self.findings.add("office.not_elective", contest.path + "/office")
            if rule is None or self.book.missing("quorum"):
                self.findings.add("rules.value_missing", contest.path)
            if omission.matters(contest, self.book):
                self.findings.add("electorate.omission_matters", contest.path)
        if contest.listed and any(who not in contest.listed for who in contest.ids()):
            self.findings.add("candidate.not_listed", contest.path + "/votes")
        if contest.by_count and contest.votes and "method" not in contest.round.entry:
            self.findings.add("method.assumed", f"/rounds/{contest.round.index}")
        if rule and contest.shows_proof() and not contest.release:
            others = contest.other_bases(rule)
            if any(set(entry["elected"]) != set(contest.elected) for entry in others):
                self.findings.add("majority.base_matters", contest.path)
        published.check_contest(contest, rule, self.findings)
        self.elected_findings(contest)

    def elected_findings(self, contest):
        """§5: an elected person who is not eligible."""
        barred = {row["candidate"] for row in self.eligibility
                  if row["office"] == contest.office and row["outcome"] == "ineligible"}
        if contest.outcome in ("elected", "partly_elected") and barred & set(contest.elected):
            self.findings.add("elected.ineligible", contest.path)

    def rules_of_rounds(self):
        """§1: a re-vote on a day whose listing differs; the first day's rules go on."""
        if "packs" in self.document["rules"]:
            return
        for rnd in self.held[1:]:
            there = rules.resolve(rnd.day) if rnd.day else None
            if rnd.day and (there is None or there.listing() != self.book.listing()):
                self.findings.add("rules.changed_between_rounds", f"/rounds/{rnd.index}/date")

    # The report (FORMATS §3)

    def report(self):
        newer = self.document["format"].endswith("/1.1")
        return {"format": "tdpelect.report/1.1" if newer else "tdpelect.report/1", "rules": self.rules_report(),
                "unit": {"id": self.document["unit"]["id"]}, "state": self.state, "next": self.next,
                "eligibility": self.eligibility, "rounds": [self.round_report(j) for j in self.judged],
                "findings": self.findings.rows}

    def rules_report(self):
        answer = {}
        if "jurisdiction" in self.document["rules"]:
            answer["jurisdiction"] = self.document["rules"]["jurisdiction"]
        if self.day:
            answer["on"] = self.day.isoformat()
        if self.book:
            answer["packs"] = self.book.packs
        return answer

    def round_report(self, judged):
        votes = {"meeting_votes": judged["meeting_votes"]} if judged["meeting_votes"] else {}
        return {"round": judged["round"].index + 1, "quorum": judged["quorum"], **votes,
                "contests": [contest.report(self.book) for contest in judged["contests"]]}
