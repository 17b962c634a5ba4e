# SPDX-License-Identifier: MIT
"""Votes inside the meeting: its secretary, its way of voting, its counting board."""

from __future__ import annotations

from . import capi, names
from ._convert import Ratio, count, from_count, from_word, member, word
from ._finding import Finding, with_findings
from ._law import Law, Rulebook, cite, laws_of, sealed, threshold
from ._quorum import proof, ratio_or_none
from ._result import Answer, result, sentence

_ADOPTED = {
    names.MeetingOutcome.ADOPTED: True,
    names.MeetingOutcome.NOT_ADOPTED: False,
}


@result
class MeetingVote(Answer):
    """Whether the meeting adopted a matter, and the arithmetic. `str()` is the sentence."""

    matter: names.MeetingMatter
    outcome: names.MeetingOutcome
    """`adopted`, `not_adopted`, `unknown`, `irreconcilable` or `undetermined`."""
    votes: int | None
    base: names.Base | None
    """What the ratio is of; None where the rulebook has no rule, like those below."""
    compare: names.Compare | None
    ratio: Ratio | None
    of: int | None
    needed: int | None
    """The least number that would do."""
    laws: tuple[Law, ...]
    findings: tuple[Finding, ...]

    @property
    def adopted(self) -> bool | None:
        """True or False; None where that is not known."""
        return _ADOPTED.get(self.outcome)

    @property
    def proof(self) -> str | None:
        """The comparison, so that anyone can redo it; None where nothing was decided by it."""
        if self.adopted is None:
            return None
        return proof(self.ratio, self.compare, self.votes, self.of)

    def __bool__(self) -> bool:
        raise TypeError("a vote is adopted, not adopted or unknown: ask its .adopted")

    def _say(self, lang: str) -> str:
        on = {"vi": "Về ", "en": "On "}[lang]
        told = f"{on}{self.matter.label(lang)}: {self.outcome.label(lang)}"
        if self.needed is not None and self.votes is not None:
            told += f": {_told(self, lang)}" + (f": {self.proof}" if self.proof else "")
        return sentence(told) + cite(self.laws, lang)


def _told(vote: MeetingVote, lang: str) -> str:
    """ "101 for it, 101 needed (more than 1/2 of those present of 200)"."""
    share = threshold(vote, lang)
    if lang == "vi":
        return f"{vote.votes} tán thành, cần ít nhất {vote.needed} ({share}: {vote.of})"
    return f"{vote.votes} for it, {vote.needed} needed ({share} of {vote.of})"


def meeting_vote(
    rulebook: Rulebook,
    *,
    matter: names.MeetingMatter | str = names.MeetingMatter.OTHER,
    votes: int | None = None,
    against: int | None = None,
    abstain: int | None = None,
    present: int | None = None,
    electorate: int | None = None,
) -> MeetingVote:
    """Did the meeting adopt it?
    `meeting_vote(rulebook, matter="secretary", votes=101, present=200)`

    Decree 59/2023, Art. 3(5): more than half of the household representatives who are there, by
    show of hands. Counts are None where not known. It never changes who is elected.

    Errors: `WrongTypeError`, `RangeError`, `WordError`.
    """
    vote = capi.tdpelect_meeting_vote()
    vote.matter = int(word("matter", names.MeetingMatter, matter))
    vote.votes = count("votes", votes)
    vote.against = count("against", against)
    vote.abstain = count("abstain", abstain)
    vote.present_count = count("present", present)
    vote.electorate_count = count("electorate", electorate)
    handle = sealed(rulebook)
    made, findings = with_findings(
        lambda context: capi.tdpelect_meeting_vote_judge(handle, vote, context)
    )
    value = from_word(names.Value, made.value)
    return MeetingVote(
        matter=member(names.MeetingMatter, made.matter),
        outcome=member(names.MeetingOutcome, made.outcome),
        votes=from_count(made.votes),
        base=from_word(names.Base, made.base),
        compare=from_word(names.Compare, made.compare),
        ratio=ratio_or_none(made.ratio),
        of=from_count(made.of),
        needed=from_count(made.needed),
        laws=laws_of(rulebook, value),
        findings=findings,
    )
