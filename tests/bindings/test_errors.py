# SPDX-License-Identifier: MIT
"""Exceptions carry the codes, and quote nothing."""

from __future__ import annotations

import copy
import pickle

import pytest

import tdpelect
from tdpelect import errors, names


@pytest.mark.parametrize("error", list(names.Error), ids=str)
def test_every_code_has_a_class(error):
    found = errors.BY_NUMBER[error]
    made = found()
    assert made.code == error.word and made.number == error and made.message == error.en
    assert isinstance(made, tdpelect.TdpelectError) and isinstance(made, ValueError)
    assert found.__doc__


def test_a_few_are_also_what_python_calls_them():
    assert issubclass(errors.WrongTypeError, TypeError)
    assert issubclass(errors.OutOfMemoryError, MemoryError)
    assert issubclass(errors.KeyUnknownError, errors.DocumentError)


def test_a_code_of_a_later_library_is_no_crash():
    made = errors._from_call(9999, "/x", -1, 3, 7, "later")
    assert type(made) is tdpelect.TdpelectError and made.number == 9999
    assert (made.path, made.line, made.column, made.index) == ("/x", 3, 7, None)


def test_an_error_prints_its_place():
    made = errors.RangeError("too much", path="/a/b", line=3, column=7, index=0)
    assert str(made) == "too much (at /a/b, index 0, line 3, column 7)"
    assert str(errors.RangeError()) == names.Error.RANGE.en


def test_an_error_is_copied_and_pickled_whole():
    made = errors.RangeError("too much", path="/a", line=3, column=7)
    for other in (copy.copy(made), pickle.loads(pickle.dumps(made))):
        assert type(other) is errors.RangeError
        assert (other.message, other.path, other.line) == ("too much", "/a", 3)


SECRET = "Nguyễn Văn A"


@pytest.mark.parametrize(
    "call",
    [
        lambda law: tdpelect.eligibility(law, role=SECRET),
        lambda law: tdpelect.eligibility(law, role="voter", birth_date=SECRET),
        lambda law: tdpelect.eligibility(law, role="voter", facts={SECRET: True}),
        lambda law: tdpelect.quorum(law, electorate=SECRET),
        lambda law: tdpelect.majority(law, votes={SECRET: "1"}),
        lambda law: tdpelect.majority(law, votes={"A": 1}, withdrawn=[SECRET]),
        lambda law: tdpelect.rulebook(SECRET, on="2017-11-12"),
        lambda law: tdpelect.evaluate({SECRET: SECRET}),
        lambda law: tdpelect.evaluate('{"' + SECRET),
        lambda law: tdpelect.load_pack({"id": SECRET}),
    ],
)
def test_messages_quote_nothing_of_the_input(law, call):
    with pytest.raises(tdpelect.TdpelectError) as caught:
        call(law)
    assert SECRET not in caught.value.message


@pytest.mark.parametrize(
    ("change", "code", "path"),
    [
        ({"unit": {"id": "a b"}}, "id", "/unit/id"),
        ({"unit": {}}, "missing", "/unit"),
        ({"extras": 1}, "key_unknown", "/extras"),
        ({"electorate": {"count": 254.0}}, "range", "/electorate/count"),
        ({"electorate": {"count": True}}, "type", "/electorate/count"),
        ({"electorate": {"count": -1}}, "range", "/electorate/count"),
        ({"electorate": {"count": 2**31}}, "range", "/electorate/count"),
        ({"electorate": {"count": None}}, "type", "/electorate/count"),
        ({"electorate": {"kind": "people"}}, "word", "/electorate/kind"),
        ({"format": "tdpelect.election/9"}, "format", "/format"),
        ({"result_sent": "12/11/2017"}, "date_form", "/result_sent"),
        ({"result_sent": "2017-11-31"}, "date_impossible", "/result_sent"),
        ({"rules": {"jurisdiction": "VN", "packs": ["x"]}}, "conflict", "/rules/packs"),
        ({"rules": {"packs": ["no-such"]}}, "reference", "/rules/packs/0"),
    ],
)
def test_a_document_is_refused_with_code_pointer_line_and_column(election, change, code, path):
    with pytest.raises(tdpelect.TdpelectError) as caught:
        tdpelect.evaluate({**election, **change})
    assert (caught.value.code, caught.value.path) == (code, path)
    assert caught.value.line == 1 and caught.value.column >= 1


def test_syntax_and_encoding_have_their_own_codes():
    for text, error in (
        ("{", errors.JsonSyntaxError),
        ('{"a": 1, "a": 2}', errors.KeyDuplicateError),
        (b'{"a": "\xff"}', errors.EncodingError),
        ("[" * 100000, errors.TdpelectError),
        ("", errors.JsonSyntaxError),
        ('{"a": "\ud800"}', errors.EncodingError),
    ):
        with pytest.raises(error):
            tdpelect.evaluate(text)
