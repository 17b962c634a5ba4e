# SPDX-License-Identifier: MIT
"""Votes inside the meeting (FORMATS §2; Decree 59/2023, Art. 3(5)): the base is those present."""


def judge(rnd, vote, book, undated, findings):
    """One vote of the round's meeting; it touches no contest."""
    path = f"/rounds/{rnd.index}/meeting_votes"
    answer = {"matter": vote["matter"], "outcome": "unknown"}
    if "for" in vote:
        answer["for"] = vote["for"]
    if undated or book is None:
        return answer | {"outcome": "unknown" if undated else "undetermined"}
    rule = book.get("meeting.vote")
    there = rnd.present if rnd.present is not None else rnd.count
    if rule is not None:
        answer["base"] = rule.base
        if rnd.present is not None:
            answer.update(of=rnd.present, needed=rule.needed(rnd.present))
    else:
        findings.add("rules.value_missing", path)
    if there is not None and sum(vote.get(key, 0) for key in ("for", "against", "abstain")) > there:
        findings.add("meeting.hands_over_present", path)
        return answer | {"outcome": "irreconcilable"}
    if rule is None:
        return answer | {"outcome": "undetermined"}
    if rnd.present is None or "for" not in vote:
        findings.add("meeting.missing", path)
        return answer
    adopted = rule.passes(vote["for"], rnd.present)
    findings.add("meeting.adopted" if adopted else "meeting.not_adopted", path)
    return answer | {"outcome": "adopted" if adopted else "not_adopted",
                     "proof": rule.proof(vote["for"], rnd.present)}
