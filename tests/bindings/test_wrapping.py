# SPDX-License-Identifier: MIT
"""The private module holds all that the headers declare, or says why not."""

from __future__ import annotations

import pathlib
import re
import types

import pytest

import tdpelect
from tdpelect import capi, columns, names

INCLUDE = pathlib.Path(__file__).resolve().parents[2] / "include"

# Functions that are deliberately not there, and why.
CONSTRUCTORS = "the struct's constructor calls it"
DESTRUCTORS = "the object's end calls it"
NOT_WRAPPED = {
    "tdpelect_attendance_init": CONSTRUCTORS,
    "tdpelect_calendar_init": CONSTRUCTORS,
    "tdpelect_campaign_init": CONSTRUCTORS,
    "tdpelect_contrast_init": CONSTRUCTORS,
    "tdpelect_contest_init": CONSTRUCTORS,
    "tdpelect_context_init": CONSTRUCTORS,
    "tdpelect_election_facts_init": CONSTRUCTORS,
    "tdpelect_history_init": CONSTRUCTORS,
    "tdpelect_json_options_init": CONSTRUCTORS,
    "tdpelect_meeting_vote_init": CONSTRUCTORS,
    "tdpelect_papers_init": CONSTRUCTORS,
    "tdpelect_person_init": CONSTRUCTORS,
    "tdpelect_premise_init": CONSTRUCTORS,
    "tdpelect_round_init": CONSTRUCTORS,
    "tdpelect_round_outcome_init": CONSTRUCTORS,
    "tdpelect_summary_init": CONSTRUCTORS,
    "tdpelect_tally_init": CONSTRUCTORS,
    "tdpelect_trace_init": CONSTRUCTORS,
    "tdpelect_votes_init": CONSTRUCTORS,
    "tdpelect_decision_free": DESTRUCTORS,
    "tdpelect_election_free": DESTRUCTORS,
    "tdpelect_json_pack_free": DESTRUCTORS,
    "tdpelect_json_suite_free": DESTRUCTORS,
    "tdpelect_json_what_if_free": DESTRUCTORS,
    "tdpelect_rulebook_free": DESTRUCTORS,
    "tdpelect_json_free": "documents come out as bytes",
    "tdpelect_error_init": "errors come out as exceptions",
    "tdpelect_transition": "a struct has this name: tdpelect_transition_at",
}

# Structs that are plain values of Python, and fields that have a method instead.
PLAIN = {
    "tdpelect_date": "YYYYMMDD",
    "tdpelect_error": "an exception",
    "tdpelect_fraction": "a tuple",
    "tdpelect_json_file": "arguments of add_file",
    "tdpelect_place": "a tuple",
}
BY_METHOD = {
    ("tdpelect_calendar", "holidays"): "set_holiday",
    ("tdpelect_calendar", "workdays"): "set_workday",
    ("tdpelect_campaign", "outcomes"): "outcome_units",
    ("tdpelect_contrast", "aspects"): "aspect_groups",
    ("tdpelect_contrast", "groups"): "compared_groups",
    ("tdpelect_context", "coverage"): None,  # tdpelect_context_covers()
    ("tdpelect_context", "findings"): "finding_at",
    ("tdpelect_context", "transitions"): None,  # tdpelect_context_covers_transition()
    ("tdpelect_context", "trace"): "set_trace",
    ("tdpelect_difference", "values"): None,  # tdpelect_difference_rests_on()
    ("tdpelect_history", "rounds"): "set_round",
    ("tdpelect_json_options", "files"): "add_file",
    ("tdpelect_json_options", "packs"): "add_pack",
    ("tdpelect_json_options", "suite"): None,  # tdpelect_json_suite_add()
    ("tdpelect_majority", "other_bases"): "other_base_at",
    ("tdpelect_pack", "entries"): "entry_at",
    ("tdpelect_pack", "under"): "under_at",
    ("tdpelect_papers", "counts"): "set_paper",
    ("tdpelect_papers", "marks"): "set_mark",
    ("tdpelect_papers", "not_issued"): "set_paper",
    ("tdpelect_papers", "offsets"): "set_paper",
    ("tdpelect_premise", "pack_ids"): "add_pack_id",
    ("tdpelect_premise", "packs"): "add_pack",
    ("tdpelect_premise", "place"): "set_place",
    ("tdpelect_rule", "laws"): "law_at",
    ("tdpelect_rule", "steps"): "step_at",
    ("tdpelect_tally", "votes"): "set_votes",
    ("tdpelect_trace", "comparisons"): "comparison_at",
}

# The column calls that the package makes of it; a new one needs its typemap and its call.
COLUMNS = {
    "tdpelect_roll_duplicates": columns.duplicates,
    "tdpelect_roll_judge": columns.roll,
    "tdpelect_date_add_days_columns": columns.add_days,
    "tdpelect_eligibility_columns": columns.eligibility,
    "tdpelect_fraction_columns": columns.fraction,
    "tdpelect_majority_columns": columns.majority,
    "tdpelect_next_columns": columns.next_step,
    "tdpelect_quorum_columns": columns.quorum,
}


def code() -> str:
    """All headers without comments and preprocessor lines."""
    text = "\n".join(p.read_text(encoding="utf-8") for p in sorted(INCLUDE.rglob("*.h")))
    text = re.sub(r"/\*.*?\*/", " ", text, flags=re.DOTALL).replace("\\\n", " ")
    return re.sub(r"^\s*#.*$", "", text, flags=re.MULTILINE)


def functions() -> dict[str, str]:
    """Every public function and its arguments."""
    found = re.findall(
        r"\bTDPELECT_(?:JSON_)?API\b[^;(]*?\b(\w+)\s*\(([^;]*)\)\s*;", code(), re.DOTALL
    )
    return {name: " ".join(arguments.split()) for name, arguments in found}


def structs() -> dict[str, list[str]]:
    """Every public struct and its fields."""
    return {
        name: re.findall(r"(\w+)(?:\[\w+\])?\s*;", body)
        for name, body in re.findall(r"struct\s+(\w+)\s*\{(.*?)\}", code(), re.DOTALL)
    }


def test_the_headers_are_read():
    assert len(functions()) > 90 and len(structs()) > 25


def test_every_function_is_wrapped_or_deliberately_not():
    there = {name for name in functions() if callable(getattr(capi, name, None))}
    missing = set(functions()) - there - set(NOT_WRAPPED)
    assert missing == set(), "not wrapped, and nobody says why"
    assert set(NOT_WRAPPED) <= set(functions()), "no such function any more"
    there.discard("tdpelect_transition")  # the struct
    assert there & set(NOT_WRAPPED) == set(), "wrapped after all"


def test_every_field_is_wrapped_or_has_a_method():
    for name, fields in structs().items():
        if name in PLAIN:
            assert not hasattr(capi, name), name
            continue
        struct = getattr(capi, name)
        for field in set(fields) - {"size", "reserved"}:
            if (name, field) in BY_METHOD:
                method = BY_METHOD[name, field]
                assert not hasattr(struct, field)
                assert method is None or callable(getattr(struct, method))
                continue
            python = "from_" if field == "from" else field
            assert isinstance(getattr(struct, python, None), property), (name, field)
        assert not hasattr(struct, "size"), name


def test_every_column_call_takes_a_tuple_and_is_in_the_package(law):
    with_rows = {
        name
        for name, arguments in functions().items()
        if "size_t row_count" in arguments and arguments != "size_t row_count"
    }
    assert with_rows == set(COLUMNS)
    firsts = {
        "tdpelect_date_add_days_columns": (),
        "tdpelect_fraction_columns": ((1, 2), 1),
        "tdpelect_roll_duplicates": (),
    }
    for name in with_rows:
        for before in (firsts.get(name, (law._made, 1)), (law._made,), (law._made, 1, 0)):
            with pytest.raises(TypeError):
                getattr(capi, name)(*before, [])
    with pytest.raises(TypeError, match="a tuple of 4 columns is wanted"):
        capi.tdpelect_quorum_columns(law._made, 1, ())


def test_no_result_is_left_to_be_passed_in():
    """Every `ret_…` and `reterr_…` has its typemap: arguments in are all there are."""
    # each with its count, one argument
    pairs = {"text", "data", "report", "csv", "facts", "packs", "ids", "differences"}
    units = ("byte", "facts_byte", "pack", "id", "difference")
    for name, arguments in functions().items():
        if name in NOT_WRAPPED or name in COLUMNS or arguments == "void":
            continue
        ins = [
            re.search(r"(\w+)(?:\[\w+\])?$", a.strip()).group(1) for a in arguments.split(",")
        ]
        counts = {f"{unit}_count" for unit in units} if pairs & set(ins) else set()
        counts |= {"explained_byte_count"} & set(ins)
        ins = [
            a for a in ins if not a.startswith("ret") and a not in counts and a != "capacity"
        ]
        if not ins:
            getattr(capi, name)()
            continue
        with pytest.raises(TypeError) as caught:
            getattr(capi, name)(*[object()] * (len(ins) + 1))
        wanted = re.search(r"expected (?:at most |exactly )?(\d+) arg|takes exactly (\w+) arg",
                           str(caught.value))  # fmt: skip
        if wanted:
            number = wanted.group(1) or {"one": "1", "no": "0"}[wanted.group(2)]
            assert int(number) == len(ins), (name, str(caught.value))


def test_the_numbers_are_those_of_the_headers():
    sets = {
        "".join(part.capitalize() for part in name.split("_")): name.upper()
        for name in (
            "error fact value finding severity language evidence kind compare base "
            "electorate_kind form method contest_kind quorum_outcome outcome state step who "
            "eligibility role ruling recognition breach nominated team_head day_unit event "
            "effect choice target occurrence outlook total meeting_matter meeting_outcome "
            "relation comparison answer contrast aspect family phrase release_ground "
            "release_initiator release_chair pack_remark paper_ground paper_verdict"
        ).split()
    }
    for python, c in sets.items():
        number = getattr(capi, f"TDPELECT_SET_{c}")
        for member in getattr(names, python):
            assert getattr(capi, f"TDPELECT_{c}_{member.name}") == member
            assert capi.tdpelect_word_name(number, member) == member.word
            assert capi.tdpelect_word_number(number, member.word) == member
            for lang in names.Language:
                label = capi.tdpelect_word_label(number, member, lang)
                assert label == member.label(lang.word)
        last = max(getattr(names, python))
        assert capi.tdpelect_word_last(number) == last


def test_unknown_is_the_unknown_of_c():
    assert capi.TDPELECT_UNKNOWN == -(2**31) == columns.UNKNOWN


def test_the_package_tells_the_librarys_version():
    assert tdpelect.__version__ == capi.tdpelect_version()


def test_only_the_package_is_public():
    for name in tdpelect.__all__:
        assert getattr(tdpelect, name) is not None
        found = getattr(tdpelect, name)
        if isinstance(found, (type, types.FunctionType)):
            assert found.__doc__, name
    assert "capi" not in tdpelect.__all__
