# SPDX-License-Identifier: MIT
"""What if: the same facts under another law."""

from __future__ import annotations

import json

import pytest

import tdpelect
from tdpelect import names


@pytest.fixture
def thon_361(root):
    return root / "examples/elections/thon-361-2013.json"


def test_after_two_failures_the_law_of_2023_votes_again(thon_361):
    answer = tdpelect.what_if(thon_361, on="2024-01-10")
    assert (answer.total, answer.differing, answer.other_result, answer.compared) == (
        1,
        1,
        0,
        True,
    )
    (group,) = answer.groups
    assert group.unit == "thon-361" and group.contrast is names.Contrast.DIFFERS
    assert group.document == str(thon_361) and group.path == ""
    state = group.differences[0]
    assert state.aspect is names.Aspect.STATE
    assert (state.before, state.after) == ("interim", "revote_due")
    assert state.values == (names.Value.REVOTE_SECOND_FAILURE,) and not state.together
    assert answer.count(names.Aspect.STEP) == 1 and answer.count(names.Aspect.NEEDED) == 0


def test_several_documents_make_one_answer_in_whatever_order(root, thon_361):
    campaign = root / "examples/elections/xa-ba-2021.json"
    one = tdpelect.what_if(thon_361, campaign, on="2024-01-10")
    other = tdpelect.what_if(campaign, thon_361, on="2024-01-10")
    assert one["totals"] == other["totals"] and one.total == 6
    assert one.count(names.Contrast.SAME) == 5
    assert len(tdpelect.what_if(thon_361, campaign, on="2024-01-10", all=True).groups) == 6


def test_the_question_is_asked_by_place_stack_or_pack(thon_361, root):
    stack = ["vn-luat-10-2022", "vn-nd-59-2023"]
    assert tdpelect.what_if(thon_361, stack=stack).count(names.Aspect.STATE) == 1
    assert tdpelect.what_if(thon_361, place="VN/ha-noi").differing == 0
    decree = {
        "format": "tdpelect.pack/1",
        "id": "decree",
        "jurisdiction": "VN",
        "instrument": {"number": "1/2009", "issued": "2009-01-01"},
        "in_force": {"from": "2009-01-01", "evidence": "text"},
        "values": {
            "majority": {
                "ratio": "1/2",
                "compare": "more_than",
                "base": "valid",
                "laws": [{"article": "1", "evidence": "text"}],
            }
        },
    }
    pack = tdpelect.load_pack(decree)
    answer = tdpelect.what_if(thon_361, packs=[pack])
    assert answer.other_result == 1
    elected = [d for d in answer.groups[0].differences if d.aspect is names.Aspect.ELECTED]
    assert [(d.before, d.after, d.values) for d in elected] == [
        ([], ["A"], (names.Value.MAJORITY,))
    ]
    assert tdpelect.what_if(thon_361, packs=[pack], known_packs=[pack]).differing == 0


def test_it_prints_and_renders(thon_361):
    answer = tdpelect.what_if(thon_361, on="2024-01-10", lang="vi")
    assert "lâm thời" in str(answer) and "<!DOCTYPE html>" in answer.render("html", "vi")
    assert repr(answer) == "<WhatIf of 1 groups: 1 differ>"
    assert json.loads(answer.json) == answer
    assert str(answer.groups[0].differences[0]).startswith("tình trạng: ")


def test_what_cannot_be_asked_is_refused(thon_361):
    with pytest.raises(tdpelect.errors.ArgumentError):
        tdpelect.what_if(on="2024-01-10")
    with pytest.raises(tdpelect.errors.ArgumentError):
        tdpelect.what_if(thon_361, on="2024-01-10", stack=["vn-luat-10-2022"])
    with pytest.raises(tdpelect.errors.ReferenceMissingError):
        tdpelect.what_if(thon_361, stack=["none"])
    with pytest.raises(tdpelect.errors.PlaceError):
        tdpelect.what_if(thon_361, place="Hà Nội")
    with pytest.raises(tdpelect.errors.WrongTypeError):
        tdpelect.what_if(thon_361, stack="vn-luat-10-2022")
    with pytest.raises(tdpelect.errors.WrongTypeError):
        tdpelect.what_if(thon_361, on="2024-01-10").count("state")


def test_a_premise_and_totals_as_c_has_them(thon_361, root):
    capi = tdpelect.capi
    totals = capi.tdpelect_contrast()
    capi.tdpelect_contrast_add(totals, int(names.Contrast.SAME), 3, [])
    part = capi.tdpelect_contrast()
    capi.tdpelect_contrast_add(part, int(names.Contrast.SUMMED), 2, [])
    capi.tdpelect_contrast_merge(totals, part)
    assert totals.group_count == 5 and totals.compared_groups(int(names.Contrast.SAME)) == 3
    assert totals.aspect_groups(int(names.Aspect.STATE)) == 0 == totals.compared_groups(99)
    with pytest.raises(TypeError, match="differences are wanted"):
        capi.tdpelect_contrast_add(totals, 1, 1, [totals])


def test_two_decisions_are_compared_and_explained():
    capi = tdpelect.capi
    packs = [pack._made for pack in tdpelect.packs()]
    made = capi.tdpelect_election_new("unit-1")
    capi.tdpelect_election_set_place(made, "VN", 0)
    office = capi.tdpelect_election_add_office(made, "head", 1)
    facts = capi.tdpelect_election_facts()
    facts.electorate_count = 361
    capi.tdpelect_election_set_facts(made, facts)
    round_facts = capi.tdpelect_round()
    round_facts.date, round_facts.present_count = 20130127, 314
    number = capi.tdpelect_election_add_round(made, round_facts)
    contest = capi.tdpelect_election_add_contest(made, number, "head", capi.tdpelect_contest())
    unknown = capi.TDPELECT_UNKNOWN
    capi.tdpelect_election_set_votes(made, number, contest, "A", 159, unknown, unknown)
    premise = capi.tdpelect_premise()
    premise.on = 20240110
    before = capi.tdpelect_election_judge(made, packs)
    after = capi.tdpelect_election_judge_under(made, premise, packs)
    found, contrast = capi.tdpelect_decision_compare(before, after)
    assert office == 0 and contrast == names.Contrast.DIFFERS
    assert [one.aspect for one in found] == [names.Aspect.DEADLINE]
    capi.tdpelect_decision_explain(before, after, found)
    assert capi.tdpelect_difference_rests_on(found[0], int(names.Value.REVOTE_DAYS)) == 1
    assert capi.tdpelect_difference_print(found[0], 2).endswith("2013-02-11 → none")
    assert (found[0].before_by, found[0].after_by) == (20130211, 0)
