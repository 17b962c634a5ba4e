# SPDX-License-Identifier: MIT
"""State and next steps of an office (JUDGEMENT §6)."""
from . import days, late

ORDER = ("rule_on_breach", "settle_escalation", "hold_election", "reconvene", "household_ballots",
         "review_count", "revote", "send_result", "await_recognition", "appoint_interim", "new_election",
         "redo", "authority_decides", "take_office", "supply_facts")
CALENDAR_STATES = (("published", "published"), ("election_team", "team_set"),
                   ("candidate_list", "listed"), ("called", "called"))
PLAIN = {"tied": ("undetermined", "authority_decides"), "undetermined": ("undetermined", "authority_decides"),
         "irreconcilable": ("review", "review_count"), "annulled": ("annulled", "redo"),
         "unknown": ("unknown", "supply_facts"), "not_released": ("recognised", "authority_decides")}


def step(name, by=None):
    return {"step": name, "by": by.isoformat()} if by else {"step": name}


class Office:
    """The state of one office; `history` are its verdicts in held rounds, in order."""

    def __init__(self, election, name, is_states_office):
        self.election = election
        self.name = name
        self.book = election.book
        self.history = election.history[name]
        self.ruling = election.document.get("recognition", {}).get("ruling") if is_states_office else None
        self.findings = election.findings

    def judge(self):
        """(state, steps); the steps that a breach and an escalation add come from elsewhere."""
        if self.election.undated:
            return "unknown", [step("supply_facts")]
        if self.book is None:
            return "undetermined", [step("authority_decides")]
        outcome = self.outcome()
        self.late_revotes()
        if self.ruling == "reelection_ordered" and outcome != "annulled":
            return "reelection_ordered", [step("new_election")]
        if self.ruling == "recognised":
            if outcome == "unknown":
                self.findings.add("recognition.unproved", "/recognition")
                return "recognised", [step("supply_facts")]
            if outcome not in ("elected", "partly_elected", "released"):
                self.findings.add("recognition.without_majority", "/recognition")
        state, steps = self.of_outcome(outcome)
        return state, steps + self.postponed_later(outcome)

    def outcome(self):
        """§5 step 1 and §2: the deciding contest's outcome, or that there is none."""
        if self.history:
            return self.history[-1].outcome
        if self.election.held:
            return "unknown"
        return "not_held" if self.election.postponed else "no_round"

    def of_outcome(self, outcome):
        if outcome in PLAIN:
            state, name = PLAIN[outcome]
            return state, [step(name)]
        if outcome == "no_round":
            return self.calendar_state(), [step("hold_election")]
        if outcome == "not_held":
            return "not_held", [step("hold_election", self.postponed_until(self.election.postponed))]
        if outcome == "no_quorum":
            return "adjourned", [self.after_no_quorum()]
        if outcome == "no_winner":
            return self.after_failure()
        return self.of_elected(outcome)

    def calendar_state(self):
        for key, state in CALENDAR_STATES:
            if key in self.election.document["calendar"]:
                return state
        return "not_called"

    @staticmethod
    def postponed_until(rounds):
        return days.known(rounds[-1].entry["postponed"].get("until")) if rounds else None

    def postponed_later(self, outcome):
        """§6: the last later postponed round adds hold_election."""
        if not self.history or outcome not in ("no_winner", "no_quorum"):
            return []
        later = [r for r in self.election.postponed if r.index > self.history[-1].round.index]
        return [step("hold_election", self.postponed_until(later))] if later else []

    # Elected and released

    def of_elected(self, outcome):
        """The rows `elected`, `partly_elected` and the release's `released`."""
        if outcome == "released":
            state, steps = self.of_released()
        elif self.ruling == "recognised":
            state, steps = "recognised", [step("take_office")]
        elif self.ruling == "deferred":
            state, steps = "deferred", [step("await_recognition")]
        elif self.ruling == "refused":
            state, steps = "refused", [step("authority_decides")]
        else:
            state, steps = "elected_pending", [self.pending()]
        if outcome == "partly_elected":
            steps.append(step("revote", self.revote_by_after_partly()))
        return state, steps

    def of_released(self):
        """§5, a release: recognised makes vacant; 60 days under 2023."""
        if self.ruling != "recognised":
            return "release_pending", [self.pending()]
        recognised = days.known(self.election.document["recognition"].get("date"))
        limit = self.book.get("release.new_election.days")
        by = days.plus_days(recognised, limit) if recognised and limit else None
        return "vacant", [step("appoint_interim"), step("new_election", by)]

    def pending(self):
        """Nothing sent: send_result; sent: await_recognition (§6; received counts as sent)."""
        document = self.election.document
        sent, received = (days.known(document.get(k)) for k in ("result_sent", "result_received"))
        if sent is None and received is None:
            return step("send_result", self.working(self.history[-1].round.last_day, "send.working_days"))
        if self.book.get("recognition.from") == "result_received":
            start = received or sent
        else:
            start = sent or received
        return step("await_recognition", self.working(start, "recognition.working_days"))

    def working(self, start, value):
        """§8: a working-day term, and whether its span needs the caller's calendar."""
        count = self.book.get(value)
        if start is None or count is None:
            return None
        caller = self.election.document.get("working_calendar", {})
        by = days.plus_working_days(start, count, caller)
        if "working_calendar" not in self.election.document and days.span_needs_calendar(start, by):
            self.findings.add("deadline.calendar_needed", "")
        return by

    # Failures

    def failed(self):
        """§6: held rounds with no_winner, or reported so."""
        return [v for v in self.history if v.outcome == "no_winner"]

    def cap(self):
        if len(self.failed()) > 1 and self.book.missing("failures.interim"):
            self.findings.add("rules.value_missing", "")
        return self.book.get("failures.interim")

    def revote_days(self):
        if self.book.missing("revote.days"):
            self.findings.add("rules.value_missing", "")
        return self.book.get("revote.days")

    def by_after(self, day):
        limit = self.revote_days()
        return days.plus_days(day, limit) if day and limit is not None else None

    def by_after_first_failure(self):
        return self.by_after(self.failed()[0].round.day)

    def revote_by_after_partly(self):
        """§6: after partly_elected the first polling day + revote.days."""
        return self.by_after(self.election.polling_day)

    def after_failure(self):
        """The rows `no_winner`, first and later."""
        failures = len(self.failed())
        if self.cap() is not None and failures >= self.cap():
            return "interim", [step("appoint_interim"), step("new_election", self.interim_by())]
        steps = [step("revote", self.by_after_first_failure())]
        if self.cap() is not None and any(v.outcome == "unknown" for v in self.history[:-1]):
            steps.append(step("supply_facts"))
        return "revote_due", steps

    def interim_by(self):
        appointed = days.known(self.election.document.get("interim", {}).get("appointed"))
        months = self.book.get("interim.months")
        return days.plus_months(appointed, months) if appointed and months else None

    def after_no_quorum(self):
        """§6: an adjourned re-vote keeps the first failure's day; a second failure ends the clock."""
        name = self.book.get("no_quorum")
        if name is None:
            self.findings.add("rules.value_missing", "")
            return step("authority_decides")
        failures = len(self.failed())
        if name != "reconvene" or not failures or failures >= self.cap():
            return step(name)
        return step(name, self.by_after_first_failure())

    def late_revotes(self):
        """§6: a re-vote after the day is revote.late, until a second failure or a winner."""
        limit, failures, first = self.book.get("revote.days"), 0, None
        for verdict in self.history:
            day = verdict.round.day
            if failures == 1 and None not in (limit, first, day) and day > days.plus_days(first, limit):
                self.findings.add("revote.late", f"/rounds/{verdict.round.index}/date")
            if verdict.outcome == "no_winner":
                first = day if failures == 0 else first
                failures += 1
            elif verdict.outcome == "elected" and failures:
                failures = 2


def all_steps(election, states_office):
    """(state, next) of an election: the steps of all offices in the order of FORMATS, each once."""
    names = [office["office"] for office in election.document["offices"]]
    found, state = [], None
    for name in names:
        office = Office(election, name, name == states_office)
        its_state, steps = office.judge()
        if office.book is not None:
            late.Lateness(office, its_state).tell()
        state = its_state if name == states_office else state
        for entry in added_by_others(election) + steps:
            if len(names) > 1:
                entry = dict(entry, office=name)
            if entry not in found:
                found.append(entry)
    found.sort(key=lambda entry: ORDER.index(entry["step"]))  # stable: offices in document order
    return state, [overdue(entry, election.as_of) for entry in found]


def added_by_others(election):
    """§6: a breach not ruled on; an escalation not settled before polling day."""
    steps = []
    if any("none" in rnd.ruled() for rnd in election.rounds):
        steps.append(step("rule_on_breach"))
    if any(unsettled(e, election.polling_day) for e in election.document.get("escalations", [])):
        steps.append(step("settle_escalation"))
    return steps


def unsettled(escalation, polling_day):
    settled = days.known(escalation.get("settled"))
    return settled is None or (polling_day is not None and settled >= polling_day)


def overdue(entry, as_of):
    """§2: a step whose `by` lies before as_of."""
    if as_of is None or "by" not in entry:
        return entry
    late = (as_of - days.parse(entry["by"])).days
    return dict(entry, overdue_days=late) if late > 0 else entry
