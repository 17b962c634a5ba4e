# SPDX-License-Identifier: MIT
"""What came after its last day: findings only, nothing follows from them."""
from . import days

RESULTS = ("elected", "partly_elected", "released")


class Lateness:
    """The terms of one office, `office` of next_steps."""

    def __init__(self, office, state):
        self.office, self.state = office, state
        self.document = office.election.document
        self.outcome = office.history[-1].outcome if office.history else None

    def known(self, *keys):
        value = self.document
        for key in keys:
            value = value.get(key, {}) if isinstance(value, dict) else {}
        return days.known(value or None)

    def tell(self):
        if self.outcome in RESULTS:
            self.result()
        self.interim()
        self.new_election()

    def add(self, name, by, day):
        if by is not None and day is not None and day > by:
            self.office.findings.add(name, "")

    def working(self, name, start, value, day):
        """§8: a term that needs a calendar nobody gave says only that."""
        if day is None:
            return
        by = self.office.working(start, value)
        needs = by is not None and days.span_needs_calendar(start, by)
        if "working_calendar" in self.document or not needs:
            self.add(name, by, day)

    def result(self):
        sent, received = self.known("result_sent"), self.known("result_received")
        self.working("result.late", self.office.history[-1].round.last_day, "send.working_days", sent)
        if self.office.ruling in (None, "deferred"):
            return
        first, second = ((received, sent) if self.office.book.get("recognition.from") == "result_received"
                         else (sent, received))
        self.working("recognition.late", first or second, "recognition.working_days",
                     self.known("recognition", "date"))

    def interim(self):
        """The latest day on which the interim head is known to have served."""
        appointed, months = self.known("interim", "appointed"), self.office.book.get("interim.months")
        if appointed is None:
            return
        if months is None:
            if not self.office.book.missing("interim.months"):
                self.office.findings.add("interim.cap_argued", "")
            return
        polled = [v.round.day for v in self.office.history if v.round.day]
        until = polled[-1] if polled else None
        as_of = self.office.election.as_of
        if self.outcome not in RESULTS and as_of is not None and (until is None or as_of > until):
            until = as_of
        if until is not None and until > appointed:
            self.add("interim.overdue", days.plus_months(appointed, months), until)

    def new_election(self):
        """D-23: 60 days from the recognition of the release."""
        recognised, called = self.known("recognition", "date"), self.known("calendar", "called")
        limit = self.office.book.get("release.new_election.days")
        if self.state == "vacant" and None not in (recognised, called, limit) and called > recognised:
            self.add("release.new_election_late", days.plus_days(recognised, limit), called)
