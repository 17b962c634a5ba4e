# SPDX-License-Identifier: MIT
"""Documents: `evaluate` answers as the structs do, `audit` runs the same scenarios as C."""

from __future__ import annotations

import datetime
import json
import pathlib

import pytest

import tdpelect
from tdpelect import capi, errors, names

# ---- evaluate --------------------------------------------------------------------------


def test_the_report_is_a_mapping_that_prints(election):
    report = tdpelect.evaluate(election)
    assert report["format"] == "tdpelect.report/1" and report.decided
    assert report.state is names.State.REVOTE_DUE
    assert report.next[0].step is names.Step.REVOTE
    assert report.next[0].by == datetime.date(2017, 11, 27)
    assert report.elected == {}
    assert dict(report) == json.loads(report.json) and report == dict(report)
    assert report.findings("majority.base_matters")
    assert "unit-1" in str(report) and "2017-11-27" in str(report)
    assert repr(report) == "<Report unit-1: revote_due>"


def test_the_same_facts_give_the_same_bytes(election):
    text = json.dumps(election)
    first = tdpelect.evaluate(election).json
    for document in (text, text.encode(), bytearray(text.encode()), memoryview(text.encode())):
        assert tdpelect.evaluate(document).json == first


def test_a_path_is_read_and_a_str_is_not(election, tmp_path):
    path = tmp_path / "election.json"
    path.write_text(json.dumps(election), encoding="utf-8")
    assert tdpelect.evaluate(path).json == tdpelect.evaluate(election).json
    with pytest.raises(errors.DocumentError):
        tdpelect.evaluate(str(path))
    with pytest.raises(OSError):
        tdpelect.evaluate(tmp_path / "missing.json")


def test_dates_may_be_dates(election):
    election["result_sent"] = datetime.date(2017, 11, 13)
    tdpelect.evaluate(election)
    election["result_sent"] = datetime.datetime(2017, 11, 13)
    with pytest.raises(errors.WrongTypeError):
        tdpelect.evaluate(election)


def test_the_language_is_that_of_the_texts(election):
    vi, en = tdpelect.evaluate(election, lang="vi"), tdpelect.evaluate(election, lang="en")
    assert vi["findings"][0]["text"] != en["findings"][0]["text"]
    assert str(vi) != str(en) == en.render(lang="en") != vi.render(lang="en")
    assert vi.render("markdown", "en").startswith("#")
    with pytest.raises(errors.WordError):
        vi.render("papyrus")
    with pytest.raises(errors.WordError):
        tdpelect.evaluate(election, lang="fr")


def test_on_and_as_of_take_the_documents_place(election):
    late = tdpelect.evaluate(election, as_of="2017-12-01")
    assert late.next[0].overdue_days == 4
    other = tdpelect.evaluate(election, on=datetime.date(2024, 9, 22))
    assert other["rules"]["on"] == "2024-09-22" and other.next[0].by is None


def test_a_callers_pack_judges(election):
    pack = tdpelect.load_pack(
        {
            "format": "tdpelect.pack/1",
            "id": "of-the-present",
            "jurisdiction": "VN/ha-noi",
            "instrument": {"issued": "2017-01-01"},
            "in_force": {"from": "2017-01-01", "evidence": "text"},
            "values": {
                "majority": {
                    "ratio": "1/2",
                    "compare": "more_than",
                    "base": "present",
                    "laws": [{"article": "1", "evidence": "text"}],
                }
            },
        }
    )
    report = tdpelect.evaluate(election, packs=[pack])
    assert report.elected == {"head": ("A",)} and report.state is names.State.ELECTED_PENDING
    assert "of-the-present" in report["rules"]["packs"]


def campaign(*files):
    return {
        "format": "tdpelect.campaign/1",
        "id": "ward",
        "rules": {"jurisdiction": "VN/ha-noi"},
        "files": list(files),
    }


def test_a_campaign_reads_its_files(election, tmp_path):
    (tmp_path / "one.json").write_text(json.dumps(election), encoding="utf-8")
    path = tmp_path / "campaign.json"
    path.write_text(json.dumps(campaign("one.json")), encoding="utf-8")
    report = tdpelect.evaluate(path)
    assert report["units"]["total"] == 1 and report.state is None and report.next == ()
    again = tdpelect.evaluate(campaign("one.json"), base_path=tmp_path)
    given = tdpelect.evaluate(campaign("one.json"), files={"one.json": json.dumps(election)})
    assert report.json == again.json == given.json
    assert "1" in str(report)


def test_a_campaigns_files_stay_in_its_folder(tmp_path):
    with pytest.raises(errors.FileNameError):
        tdpelect.evaluate(campaign("../one.json"), base_path=tmp_path)
    with pytest.raises(errors.FileMissingError):
        tdpelect.evaluate(campaign("one.json"), base_path=tmp_path)
    with pytest.raises(errors.FileMissingError):
        tdpelect.evaluate(campaign("one.json"))
    outside = tmp_path / "outside.json"
    outside.write_text("{}", encoding="utf-8")
    inside = tmp_path / "inside"
    inside.mkdir()
    (inside / "link.json").symlink_to(outside)
    with pytest.raises(errors.FileNameError):
        tdpelect.evaluate(campaign("link.json"), base_path=inside)


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({"document": None}, errors.WrongTypeError),
        ({"document": 3}, errors.WrongTypeError),
        ({"document": [1]}, errors.WrongTypeError),
        ({"document": {"a": {1, 2}}}, errors.WrongTypeError),
        ({"document": {("a", "b"): 1}}, errors.WrongTypeError),
        ({"document": {}}, errors.TdpelectError),
        ({"document": "{}", "on": 3}, errors.WrongTypeError),
        ({"document": "{}", "packs": ["x"]}, errors.WrongTypeError),
        ({"document": "{}", "files": ["x"]}, errors.WrongTypeError),
        ({"document": "{}", "files": {"x": 3}}, errors.WrongTypeError),
        ({"document": "{}", "base_path": 3}, errors.WrongTypeError),
    ],
)
def test_what_is_no_document_is_refused(arguments, error):
    with pytest.raises(error):
        tdpelect.evaluate(**arguments)


def test_a_circle_is_no_document():
    circle: dict = {}
    circle["self"] = circle
    deep: dict = {}
    for _ in range(100_000):
        deep = {"a": deep}
    for document in (circle, deep):
        with pytest.raises(errors.TdpelectError):
            tdpelect.evaluate(document)


# ---- the same answers by every way in --------------------------------------------------


def test_the_report_says_what_the_structs_say(election, law, rng):
    met, outcomes = set(), set()
    for _ in range(200):
        counts = {"A": rng.randint(0, 250), "B": rng.randint(0, 120)}
        present = rng.choice([None, rng.randint(100, 370), rng.randint(250, 361)])
        valid = rng.choice([None, rng.randint(100, 361)])
        one = election["rounds"][0]
        one.pop("present", None)
        if present is not None:
            one["present"] = present
        contest = one["contests"][0]
        contest["votes"] = counts
        contest["ballots"] = {} if valid is None else {"valid": valid}
        report = tdpelect.evaluate(election)
        told = report["rounds"][0]
        quorum = tdpelect.quorum(law, electorate=361, present=present)
        assert told["quorum"]["needed"] == quorum.needed
        if present is not None:
            assert told["quorum"]["outcome"] == str(quorum.outcome)
            assert told["quorum"].get("proof") == quorum.proof
        answer = tdpelect.majority(
            law,
            votes=counts,
            electorate=361,
            present=present,
            valid=valid,
            form="conference",
            method="secret_ballot",
            electorate_kind="household_representatives",
        )
        found = told["contests"][0]
        assert told["quorum"]["outcome"] == str(answer.quorum)
        met.add(answer.quorum)
        outcomes.add(answer.outcome)
        assert found["outcome"] == str(answer.outcome)
        assert tuple(found["elected"]) == answer.elected
        assert (found["needed"], found["of"]) == (answer.needed, answer.of)
        for shown, candidate in zip(found["candidates"], answer.candidates):
            assert (shown["id"], shown["votes"]) == (candidate.id, candidate.votes)
            if "proof" in shown:
                assert shown["proof"] == candidate.proof
                assert shown["percent"] == candidate.percent
                assert shown["passed"] == candidate.passed
        others = [(o["base"], o["elected"]) for o in found.get("other_bases", ())]
        if others:
            assert others == [(str(o.base), list(o.elected)) for o in answer.other_bases]
        ahead = tdpelect.next_step(law, [tdpelect.RoundOutcome(answer.outcome, "2017-11-12")])
        assert report.state is ahead.state
        assert [(s.step, s.by, s.who) for s in report.next] == [
            (s.step, s.by, s.who) for s in ahead.steps
        ]
    assert len(met) == 3 and len(outcomes) >= 5


def test_the_reports_eligibility_is_that_of_the_struct(election, law, rng):
    told = [fact for fact in names.Fact if fact != names.Fact.AGE]
    for _ in range(50):
        facts = {str(fact): rng.choice([True, False]) for fact in rng.sample(told, 20)}
        birth = rng.choice(["1961", "1996-11", "1999-01-01", "2025-01-01"])
        election["offices"][0]["candidates"][0] = {
            "id": "A", "birth_date": birth, "facts": facts,
        }  # fmt: skip
        row = tdpelect.evaluate(election)["eligibility"][0]
        answer = tdpelect.eligibility(
            law, role="candidate", birth_date=birth, facts=facts, on="2017-11-12"
        )
        assert row["outcome"] == str(answer.outcome)
        missing = [
            "birth_date" if fact == names.Fact.AGE else str(fact) for fact in answer.missing
        ]
        assert sorted(row.get("missing", ())) == sorted(missing)


def test_the_report_is_that_of_an_election_put_together_call_by_call(election):
    """The private module, as another language would use it."""
    made = capi.tdpelect_election_new("unit-1")
    capi.tdpelect_election_set_place(made, "VN/ha-noi", 0)
    facts = capi.tdpelect_election_facts()
    facts.household_count, facts.electorate_count, facts.electorate_kind = 361, 361, 1
    capi.tdpelect_election_set_facts(made, facts)
    office = capi.tdpelect_election_add_office(made, "head", 1)
    for candidate in "AB":
        capi.tdpelect_election_add_candidate(made, office, candidate, 0, 0, None)
    one = capi.tdpelect_round()
    one.date, one.form, one.method, one.present_count = 20171112, 1, 1, 314
    at = capi.tdpelect_election_add_round(made, one)
    contest = capi.tdpelect_contest()
    contest.valid_ballot_count = 308
    where = capi.tdpelect_election_add_contest(made, at, "head", contest)
    unknown = capi.TDPELECT_UNKNOWN
    for candidate, votes in (("A", 159), ("B", 149)):
        capi.tdpelect_election_set_votes(made, at, where, candidate, votes, unknown, unknown)
    packs = capi.tdpelect_packs()
    decision = capi.tdpelect_election_judge(made, packs)
    report = tdpelect.evaluate(election)
    assert capi.tdpelect_decision_state(decision) == report.state
    steps = [
        capi.tdpelect_decision_step(decision, i)
        for i in range(capi.tdpelect_decision_step_count(decision))
    ]
    assert [(s.step, s.by) for s in steps] == [
        (s.step, int(s.by.strftime("%Y%m%d")) if s.by else 0) for s in report.next
    ]
    found = [
        names.Finding(capi.tdpelect_decision_finding(decision, i).name).word
        for i in range(capi.tdpelect_decision_finding_count(decision))
    ]
    assert found == [f["name"] for f in report["findings"]]
    paths = [capi.tdpelect_decision_finding_path(decision, i, 0) for i in range(len(found))]
    assert paths == [f.get("path", "") for f in report["findings"]]
    rulebook = capi.tdpelect_decision_rulebook(decision)
    assert capi.tdpelect_rulebook_digest(rulebook) == report["rules"]["digest"]
    contest = capi.tdpelect_decision_contest(decision, 0, 0)
    assert contest.majority.needed == 181
    assert capi.tdpelect_decision_candidate(decision, 0, 0, 0).candidate_id == "A"
    with pytest.raises(tdpelect.TdpelectError):
        capi.tdpelect_decision_step(decision, 99)


# ---- minutes and rolls -----------------------------------------------------------------


def test_the_minutes_are_filled_in(election):
    made = tdpelect.minutes(election, lang="vi")
    assert "361" in made.text and "159" in made.text and str(made) == made.text
    assert isinstance(made.complete, bool)
    assert tdpelect.minutes(election, form="notice", format="html", round=1).text.strip()
    for change, error in (
        ({"form": "ballad"}, errors.WordError),
        ({"format": "papyrus"}, errors.WordError),
        ({"round": 2}, errors.RangeError),
        ({"round": 0}, errors.RangeError),
        ({"round": True}, errors.WrongTypeError),
    ):
        with pytest.raises(error):
            tdpelect.minutes(election, **change)


ROLL = """household_id,person_id,birth_date,capacity_lost
h1,p1,1961-05-02,no
h2,p2,2010,no
h2,p3,,có
h3,p1,1970,
"""


def test_a_trace_is_the_chain_behind_a_report(election):
    made = tdpelect.trace(election)
    assert made["facts_digest"] == tdpelect.evaluate(election)["facts_digest"]
    assert made.decided and made["count"] == len(made.comparisons())
    first, second = made.comparisons("majority")
    assert (first["left"], first["right"], first["outcome"]) == (159, 361, "no")
    assert first["text"].startswith("reaches the majority: 2 x 159 = 318 <= 361")
    assert second["path"] == "/rounds/0/contests/0/votes/B"
    assert "How it was decided" in str(made)
    with pytest.raises(tdpelect.errors.WordError):
        made.comparisons("nothing")


def test_a_report_is_derived_again_or_told_where_it_differs(election, tmp_path):
    report = tdpelect.evaluate(election, lang="vi")
    made = tdpelect.verify(report, election)
    assert made.same and bool(made) and made.differences == ()
    assert made["language"] == "vi" and "same: it follows" in str(made)
    forged = {**report, "state": "recognised"}
    made = tdpelect.verify(forged, election)
    assert not made.same and made["facts"]["same"]
    assert made.differences == (
        {"at": "/state", "recorded": "recognised", "found": "revote_due"},
    )
    path = tmp_path / "report.json"
    path.write_bytes(report.json)
    assert tdpelect.verify(path, election)
    with pytest.raises(tdpelect.errors.FormatError):
        tdpelect.verify(election, election)


def test_the_bare_calls_are_traced_too(law):
    trace = capi.tdpelect_trace(8)
    context = capi.tdpelect_context(8)
    context.set_trace(trace)
    attendance = capi.tdpelect_attendance()
    attendance.electorate_count = 200
    attendance.present_count = 100
    capi.tdpelect_quorum_judge(law._made, attendance, context)
    assert (trace.count, trace.capacity) == (2, 8)
    made = trace.comparison_at(1)
    assert (made.left, made.right, made.outcome, made.ratio) == (100, 200, 0, (1, 2))
    assert trace.comparison_at(2) is None


def test_a_roll_is_judged(tmp_path):
    report = tdpelect.roll(ROLL, "VN/ha-noi", on="2017-11-12")
    assert report["format"] == "tdpelect.roll-report/1" and report["rows"] == 4
    assert not report.clean and report["duplicates"] and report.findings()
    path = tmp_path / "roll.csv"
    path.write_text(ROLL, encoding="utf-8")
    assert tdpelect.roll(path, "VN/ha-noi", on="2017-11-12").json == report.json
    assert tdpelect.roll(ROLL.encode(), "VN/ha-noi", on="2017-11-12") == report
    assert "Households" in str(report) and "4" in repr(report)
    assert report.render("html", "vi").startswith("<")


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({"csv": ROLL.replace("1970", "1/2/1970")}, errors.DateFormError),
        ({"csv": ROLL.replace("có", "maybe")}, errors.WordError),
        ({"csv": ROLL.replace("capacity_lost", "tall")}, errors.KeyUnknownError),
        ({"csv": "a,b"}, errors.TdpelectError),
        ({"csv": {}}, errors.WrongTypeError),
        ({"csv": None}, errors.WrongTypeError),
        ({"place": "nowhere"}, errors.PlaceError),
        ({"place": None}, errors.WrongTypeError),
        ({"on": "today"}, errors.DateFormError),
    ],
)
def test_a_roll_that_is_none_is_refused(arguments, error):
    with pytest.raises(error) as caught:
        tdpelect.roll(**{"csv": ROLL, "place": "VN/ha-noi", "on": "2017-11-12", **arguments})
    if "csv" in arguments and isinstance(arguments["csv"], str):
        assert caught.value.line


# ---- audit -----------------------------------------------------------------------------


def test_the_scenarios_of_c_pass(root: pathlib.Path):
    results = tdpelect.audit(root / "tests" / "scenarios")
    assert len(results) > 100
    assert [str(result) for result in results if not result] == []


def scenario(election, **expect):
    return {
        "format": "tdpelect.scenario/1",
        "name": "a test",
        "source": "tests/bindings",
        "given": election,
        "expect": expect,
    }


def test_a_scenario_that_fails_tells_where(election):
    good, bad = scenario(election, state="revote_due"), scenario(election, state="vacant")
    assert [bool(result) for result in tdpelect.audit(good)] == [True]
    (result,) = tdpelect.audit(json.dumps(bad))
    assert not result and result.name == "a test"
    assert result.differences[0].at == "/state"
    assert (result.differences[0].expected, result.differences[0].found) == (
        '"vacant"',
        '"revote_due"',
    )
    assert "not ok - a test" in str(result)


def test_what_is_no_scenario_is_refused(election, tmp_path):
    with pytest.raises(errors.ScenarioEmptyError):
        tdpelect.audit({k: v for k, v in scenario(election).items() if k != "expect"})
    with pytest.raises(errors.TdpelectError):
        tdpelect.audit(election)
    (tmp_path / "broken.json").write_text('{"format": "tdpelect.scenario/1",', encoding="utf-8")
    with pytest.raises(errors.JsonSyntaxError, match=r"broken\.json"):
        tdpelect.audit(tmp_path)


def test_a_folder_passes_over_other_formats(election, tmp_path):
    (tmp_path / "election.json").write_text(json.dumps(election), encoding="utf-8")
    below = tmp_path / "below"
    below.mkdir()
    text = json.dumps(scenario(election, state="revote_due"))
    (below / "one.json").write_text(text, encoding="utf-8")
    assert [result.passed for result in tdpelect.audit(tmp_path)] == [True]


# ---- schema ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    "election report pack campaign campaign-report coverage scenario roll-report trace "
    "verification rulebook rulebook-diff timeline mutation survivors what-if "
    "pack-check".split(),
)
def test_every_format_has_a_schema(name):
    assert tdpelect.schema(name)["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("name", ["", "nothing", "election\0"])
def test_another_name_has_none(name):
    with pytest.raises(errors.TdpelectError):
        tdpelect.schema(name)
