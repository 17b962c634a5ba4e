# SPDX-License-Identifier: MIT
"""A second, independent implementation of document -> report, for comparison with the library."""
from .campaign import Campaign
from .election import Election

# Every finding's name that JUDGEMENT and FORMATS print and that this implementation gives.
PRINTED_FINDINGS = frozenset("""
birth_date.implausible campaign.total_unknown candidate.not_listed deadline.calendar_needed
elected.ineligible electorate.household_omitted electorate.kind_not_allowed electorate.omission_matters
form.not_provided household_ballots.no_basis interim.cap_argued interim.overdue majority.base_matters meeting.adopted
meeting.hands_over_present meeting.missing meeting.not_adopted method.assumed office.not_elective
outcome.reported published.base_used published.mismatch published.outcome_differs quorum.implied quorum.met
recognition.late recognition.unproved recognition.without_majority release.new_election_late result.late revote.late round.after_election
rules.changed_between_rounds rules.none_in_force rules.not_in_force rules.value_missing
""".split())


def evaluate(document, as_of=None, on=None):
    """The report of an election or a campaign; ValueError for a document that is refused."""
    kinds = {"tdpelect.election/1": Election, "tdpelect.election/1.1": Election,
             "tdpelect.campaign/1": Campaign}
    if document.get("format") not in kinds:
        raise ValueError("format")
    return kinds[document["format"]](document, as_of, on).report()
