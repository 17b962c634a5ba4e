# SPDX-License-Identifier: MIT
"""The library says what an implementation says that was written from the documents alone."""
import documents
import judged
import pytest
from hypothesis import given, settings


def assert_same(document):
    rows = judged.differences(document)
    if rows:
        pytest.fail(judged.lines(document, rows), pytrace=False)


@settings(max_examples=settings().max_examples * 10)
@given(documents.elections())
def test_elections_are_judged_as_the_documents_say(document):
    assert_same(document)


@given(documents.campaigns())
def test_campaigns_are_judged_as_the_documents_say(document):
    assert_same(document)
