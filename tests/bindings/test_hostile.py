# SPDX-License-Identifier: MIT
"""Documents that somebody made to lead astray: the same refusals as from C and the command."""

from __future__ import annotations

import copy
import json
import os
import traceback

import pytest

import tdpelect
from tdpelect import capi, errors

NAME = "Trần Thị Yến"


def refused(document, **how):
    with pytest.raises(tdpelect.TdpelectError) as caught:
        tdpelect.evaluate(document, **how)
    return caught.value


def places(value, path=()):
    items = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in items:
        yield (*path, key)
        if isinstance(inner, (dict, list)):
            yield from places(inner, (*path, key))


def with_value(document, path, value):
    made = copy.deepcopy(document)
    parent = made
    for key in path[:-1]:
        parent = parent[key]
    parent[path[-1]] = value
    return made


def everything_said(error):
    return "".join((*traceback.format_exception_only(type(error), error), repr(error), str(error),
                    repr(error.args), str(error.path), repr(vars(error))))


def test_a_name_in_place_of_any_value_is_not_told(election):
    for path in places(election):
        for value in (NAME, [NAME], {NAME: NAME}):
            try:
                tdpelect.evaluate(with_value(election, path, value))
            except tdpelect.TdpelectError as error:
                assert NAME not in everything_said(error), path
                assert error.__cause__ is None


def test_a_name_instead_of_an_id_is_not_told(election):
    contest = election["rounds"][0]["contests"][0]
    contest["votes"] = {NAME: 159}
    error = refused(election)
    assert isinstance(error, errors.IdError)
    assert error.path == "/rounds/0/contests/0/votes/?" and error.line == 1
    assert NAME not in everything_said(error)


def test_an_answer_tells_no_name(election):
    election["unit"]["name"] = election["note"] = NAME
    election["extra"] = {NAME: NAME}
    report = tdpelect.evaluate(election)
    assert NAME not in repr(report) + str(report) + report.json.decode()


def test_what_no_json_can_hold_is_not_told(election):
    class Secret:
        def __repr__(self):
            return NAME

    for value in (Secret(), {Secret(): 1}, {(NAME,): 1}, float("nan"), b"x", "\ud800" + NAME):
        election["note"] = value
        assert NAME not in everything_said(refused(election))


def test_the_limits_are_those_of_the_library(election):
    assert capi.TDPELECT_OFFICE_LIMIT == 100
    offices = [{"office": f"o{i}"} for i in range(capi.TDPELECT_OFFICE_LIMIT)]
    bare = {key: election[key] for key in ("format", "rules", "unit")}
    tdpelect.evaluate({**bare, "offices": offices})
    error = refused({**bare, "offices": [*offices, {"office": "one-more"}]})
    assert isinstance(error, errors.SizeError) and error.code == "size"
    assert (error.path, error.line) == ("/offices/100", 1) and error.column > 1


def test_nesting_has_its_own_error():
    for text in ("[" * 200000, '{"a":' * 200000):
        error = refused(text)
        assert isinstance(error, errors.DepthError) and error.line == 1
    circle = {}
    circle["a"] = circle
    assert isinstance(refused(circle), errors.WrongTypeError)
    deep = {}
    for _ in range(100000):
        deep = {"a": deep}
    assert isinstance(refused(deep), errors.DepthError)
    while deep:  # or its end would overflow the stack
        deep = deep["a"]


def test_a_document_that_is_too_large():
    error = refused(b" " * (capi.TDPELECT_DOCUMENT_BYTE_LIMIT + 1))
    assert isinstance(error, errors.SizeError)


@pytest.fixture
def campaign(tmp_path):
    def named(name):
        path = tmp_path / "campaign.json"
        path.write_text(json.dumps({"format": "tdpelect.campaign/1", "files": [name]}))
        return path
    return named


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")
def test_what_a_campaign_names_is_a_file_or_missing(campaign, tmp_path):
    os.mkfifo(tmp_path / "pipe.json")
    (tmp_path / "folder.json").mkdir()
    (tmp_path / "a.json").symlink_to("b.json")
    (tmp_path / "b.json").symlink_to("a.json")
    for name in ("pipe.json", "folder.json", "a.json", "missing.json", "x" * 5000):
        error = refused(campaign(name))
        assert isinstance(error, errors.FileMissingError) and error.path == "/files/0"


def test_what_a_campaign_names_lies_beside_it(campaign, tmp_path):
    (tmp_path / "link.json").symlink_to("/etc/passwd")
    for name in ("../x.json", "/etc/passwd", "link.json", "a//b", ""):
        assert isinstance(refused(campaign(name)), errors.FileNameError)


def test_a_named_file_that_is_too_large_is_not_read(campaign, tmp_path):
    with open(tmp_path / "large.json", "wb") as file:
        file.truncate(1 << 40)
    assert isinstance(refused(campaign("large.json")), errors.SizeError)


def test_a_name_is_one_line_whatever_else_breaks_lines(campaign, tmp_path, election):
    (tmp_path / "a\u2028b\x85.json").write_text(json.dumps(election))
    assert tdpelect.evaluate(campaign("a\u2028b\x85.json"))["units"]["total"] == 1


def test_a_campaign_that_names_itself(campaign):
    assert isinstance(refused(campaign("campaign.json")), errors.FormatError)
