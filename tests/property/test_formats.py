# SPDX-License-Identifier: MIT
"""Documents and reports against the published schemas; mistakes in documents."""
import copy
import functools

import documents
import hypothesis
import jsonschema
import judged
from hypothesis import given
from hypothesis import strategies as st

import tdpelect


@functools.cache
def validator(name):
    return jsonschema.Draft202012Validator(dict(tdpelect.schema(name)))


def assert_valid(name, document):
    first = next(validator(name).iter_errors(document), None)
    assert first is None, f"{first.json_path}: {first.message}"


@given(documents.elections())
def test_a_report_is_what_its_schema_says(document):
    assert_valid("election", document)
    report = judged.by_library(document)
    if report != judged.REFUSED:
        assert_valid("report", report)


@given(documents.campaigns())
def test_a_campaign_report_is_what_its_schema_says(document):
    assert_valid("campaign", document)
    report = judged.by_library(document)
    if report != judged.REFUSED:
        assert_valid("campaign-report", report)


def keys_drawn(node, found):
    """Every key, and every word, that stands in a document."""
    if isinstance(node, dict):
        for key, value in node.items():
            found.add(key)
            keys_drawn(value, found)
    elif isinstance(node, list):
        for item in node:
            keys_drawn(item, found)
    elif isinstance(node, str):
        found.add(node)


def keys_published(node, found):
    """Every key and word of a schema, but for those of the schemas it brings along."""
    if isinstance(node, list):
        for item in node:
            keys_published(item, found)
    elif isinstance(node, dict):
        found.update(node.get("properties", {}))
        found.update(word for word in node.get("enum", []) if isinstance(word, str))
        for key, value in node.items():
            if key not in ("pack", "election"):
                keys_published(value, found)


NOT_DRAWN = {
    "note", "name", "extra",  # test_invariants.py adds them
    "papers", "marks",  # the reference takes counts as told; tests/scenarios/papers do
    "files",  # the reference reads none; tests/scenarios/campaign and tests/cli do
}


# Too many words for a glance.
MANY = documents.BREACHES + documents.GROUNDS


def assert_all_drawn(schema, strategy):
    published, drawn = set(), set()
    keys_published(validator(schema).schema, published)

    @hypothesis.settings(max_examples=2000, derandomize=True, database=None,
                         phases=[hypothesis.Phase.generate])
    @given(strategy)
    def draw(document):
        keys_drawn(document, drawn)

    draw()
    assert published - drawn - NOT_DRAWN - set(MANY) == set()


def test_every_key_and_word_of_an_election_is_drawn():
    assert_all_drawn("election", documents.elections())


def test_every_key_and_word_of_a_campaign_is_drawn():
    assert_all_drawn("campaign", documents.campaigns())


JUNK = st.one_of(
    st.none(), st.booleans(), st.integers(-2, 2), st.sampled_from([2**31 - 1, 2**31, 2**53, -2**63]),
    st.floats(allow_nan=False, allow_infinity=False), st.text(max_size=4),
    st.sampled_from(["", "head", "elected", "2017-11-31", "2017-11", "91,0", "1/2", "VN"]),
    st.just([]), st.just({}), st.just([{}]), st.just({"A": 1}))


def containers(node, found):
    if isinstance(node, (dict, list)):
        if node:
            found.append(node)
        for item in node.values() if isinstance(node, dict) else node:
            containers(item, found)
    return found


@given(st.data(), documents.elections() | documents.campaigns())
def test_what_is_accepted_is_in_the_schema_and_what_is_not_is_refused(data, document):
    """One mistake, anywhere: a report or a clear refusal; never more than the schema takes."""
    document = copy.deepcopy(document)
    at = data.draw(st.sampled_from(containers(document, [])))
    keys = sorted(at) if isinstance(at, dict) else list(range(len(at)))
    key = data.draw(st.sampled_from(keys))
    if isinstance(at, dict) and data.draw(st.integers(0, 3)) == 0:
        at[data.draw(st.text(max_size=3))] = at.pop(key)
    else:
        at[key] = data.draw(JUNK)
    if judged.by_library(document) != judged.REFUSED:
        assert_valid(str(document["format"]).split(".")[1].split("/")[0], document)
