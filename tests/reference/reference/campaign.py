# SPDX-License-Identifier: MIT
"""A campaign: units, totals, targets, deadlines (JUDGEMENT §9, FORMATS §4)."""
from . import days
from .contest import percent
from .election import Election, Findings
from .facts import refuse_duplicates
from .published import same_percent

PARTS = ("elected", "partly_elected", "no_winner", "no_quorum", "not_held", "annulled", "undetermined",
         "irreconcilable", "tied", "unknown")


class Unit:
    """One election as a unit of the campaign."""

    def __init__(self, election):
        self.election = election
        self.name = election.document["unit"]["id"]
        verdict = self.verdict("head")
        self.outcome = self.outcome_of("head")
        self.held = bool(election.held)
        self.electorate = self.present = None
        if self.held:
            rnd = verdict.round if verdict else election.held[-1]
            self.electorate = rnd.count
            self.present = present_of(rnd, verdict)

    def verdict(self, office):
        """§5: the last `election` contest; a release is no unit's outcome."""
        history = self.election.history.get(office, [])
        return next((v for v in reversed(history) if not v.release), None)

    def outcome_of(self, office):
        if not self.election.held:
            return "not_held"
        verdict = self.verdict(office)
        return verdict.outcome if verdict else "unknown"

    def last_day(self):
        return self.election.held[-1].last_day if self.held else None

    def revotes(self):
        """§9: step `revote` of heads only."""
        if "head" not in self.election.offices:
            return []
        return [s for s in self.election.next if s["step"] == "revote" and s.get("office", "head") == "head"]


def present_of(rnd, verdict):
    """§9: the deciding round's present; of household ballots the ballots returned."""
    if rnd.form != "household_ballots":
        return rnd.present
    contest = getattr(verdict, "data", None) or (rnd.contests[0] if rnd.contests else {})
    return contest.get("ballots", {}).get("returned")


class Campaign:
    def __init__(self, document, as_of=None, on=None):
        if document.get("files"):
            raise ValueError("files are not read here")
        self.document = document
        elections = document.get("elections", [])
        refuse_duplicates([election["unit"]["id"] for election in elections], "unit")
        self.units = [Unit(Election(election, as_of, on)) for election in elections]
        self.summaries = document.get("summaries", [])
        refuse_duplicates([(s["id"], s.get("office", "head")) for s in self.summaries if "id" in s],
                          "summary")
        for s in self.summaries:
            if s.get("office", "head") == "head" and s.get("full_turnout_units", 0) > s["count"]:
                raise ValueError("more units at full turnout than units")
        self.heads = [s for s in self.summaries if s.get("office", "head") == "head"]
        self.findings = Findings()

    def parts(self):
        counts = dict.fromkeys(("total",) + PARTS, 0)
        for outcome, count in self.outcomes("head", self.units):
            counts["total"] += count
            counts[outcome] += count
        return counts

    def outcomes(self, office, units):
        rows = [(unit.outcome_of(office), 1) for unit in units]
        return rows + [(s.get("outcome", "unknown"), s.get("count", 1)) for s in self.summaries
                       if s.get("office", "head") == office]

    def offices(self):
        names = [name for unit in self.units for name in unit.election.offices]
        names += [s.get("office", "head") for s in self.summaries]
        answer = {}
        for name in dict.fromkeys(names):
            with_office = [unit for unit in self.units if name in unit.election.offices]
            counts = {}
            for outcome, count in self.outcomes(name, with_office):
                counts["total"] = counts.get("total", 0) + count
                counts[outcome] = counts.get(outcome, 0) + count
            answer[name] = {key: count for key, count in counts.items() if count or key == "total"}
        return answer

    def held_rows(self):
        """(electorate, present, units at full turnout) of each held unit and head summary."""
        rows = []
        for unit in self.units:
            if unit.held:
                known = None not in (unit.electorate, unit.present)
                rows.append((unit.electorate, unit.present,
                             int(unit.present == unit.electorate) if known else None))
        for s in self.heads:
            if s.get("outcome") != "not_held" and s.get("count", 1):  # no units hold nothing
                rows.append((s.get("electorate"), s.get("present"), s.get("full_turnout_units")))
        return rows

    def total(self, column):
        """§9: a total lacking in some held unit is absent."""
        counts = [row[column] for row in self.held_rows()]
        if None in counts:
            self.findings.add("campaign.total_unknown", "")
            return None
        return sum(counts)

    def report(self):
        units = self.parts()
        electorate, present, full = self.total(0), self.total(1), self.total(2)
        turnout = percent(present, electorate) if None not in (electorate, present) else None
        totals = {"electorate": electorate, "present": present, "turnout": turnout, "full_turnout_units": full}
        self.check_published(units, totals)
        answer = {"format": "tdpelect.campaign-report/1", "units": units, "offices": self.offices()}
        answer.update({key: value for key, value in totals.items() if value is not None})
        answer["revotes_due"] = [self.revote(unit, s) for unit in self.units for s in unit.revotes()]
        answer["targets"] = [self.target(name, wanted, units, totals)
                             for name, wanted in self.document.get("targets", {}).items() if name != "extra"]
        answer["deadlines"] = [self.deadline(entry) for entry in self.document.get("deadlines", [])]
        answer["findings"] = self.findings.rows
        return answer

    @staticmethod
    def revote(unit, entry):
        return {"unit": unit.name, "by": entry["by"]} if "by" in entry else {"unit": unit.name}

    def target(self, name, wanted, units, totals):
        """§9: shares have of, reached, met, short_by; upper bounds reached, met, exceeded_by."""
        answer = {"target": name, "wanted": wanted}
        if isinstance(wanted, int):
            reached = units[name]
            answer.update(reached=reached, met=reached <= wanted, exceeded_by=max(0, reached - wanted))
            return answer
        num, den = (int(part) for part in wanted.split("/"))
        if name == "turnout":
            of, reached = totals["electorate"], totals["present"]
        else:
            of, reached = units["total"], units["elected"]
        answer.update({k: v for k, v in (("of", of), ("reached", reached)) if v is not None})
        if None not in (of, reached):
            short = max(0, -(-num * of // den) - reached)
            answer.update(met=short == 0, short_by=short)
        return answer

    def deadline(self, entry):
        """§9: met when every unit's last held round is on or before `by`; the rest are late."""
        by = days.parse(entry["by"])
        late = [u.name for u in self.units if u.last_day() is None or u.last_day() > by]
        return dict({k: entry[k] for k in ("name", "by") if k in entry}, met=not late, late=late)

    def check_published(self, units, totals):
        printed = self.document.get("published", {})
        known = dict(units, units=units["total"])
        known.update({key: value for key, value in totals.items() if key != "turnout"})
        for key, value in known.items():
            if key in printed and value not in (None, printed[key]):
                self.findings.add("published.mismatch", "/published/" + key)
        if "turnout_percent" in printed and totals["turnout"] is not None:
            if not same_percent(printed["turnout_percent"], totals["present"], totals["electorate"]):
                self.findings.add("published.mismatch", "/published/turnout_percent")
