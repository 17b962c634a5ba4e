# SPDX-License-Identifier: MIT
"""Documents in which what must not be told is put in place of something: a canary is a name that
no text of ours holds, so that whoever says it has quoted the document."""
import copy
import json
import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[2]


def canary(number):
    return f"Trần Thị Yến{number}q"


def elections():
    """The real elections of the examples, by file name."""
    return {path.name: json.loads(path.read_text(encoding="utf-8"))
            for path in sorted((ROOT / "examples" / "elections").glob("*.json"))}


def given_in_scenarios():
    """The documents of the scenarios: (file, facts)."""
    for path in sorted((ROOT / "tests" / "scenarios").rglob("*.json")):
        given = json.loads(path.read_text(encoding="utf-8")).get("given")
        if isinstance(given, dict):
            yield path.name, given


def places(value, path=()):
    """The path of every value of a document, containers too, but not of the document itself."""
    items = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in items:
        yield (*path, key)
        if isinstance(inner, (dict, list)):
            yield from places(inner, (*path, key))


def parent_of(document, path):
    for key in path[:-1]:
        document = document[key]
    return document


def with_value(document, path, value):
    made = copy.deepcopy(document)
    parent_of(made, path)[path[-1]] = value
    return made


def with_key(document, path, key):
    """The same value under another key."""
    made = copy.deepcopy(document)
    parent = parent_of(made, path)
    parent[key] = parent.pop(path[-1])
    return made


def objects(document):
    """The path of every object, the document itself too, but not of maps with keys of one's own."""
    yield ()
    for path in places(document):
        if isinstance(parent_of(document, path)[path[-1]], dict) and path[-1] not in (
                "votes", "against", "abstain", "facts", "groups", "values"):
            yield path


def with_asides(document, text):
    """`note` and `extra` in every object that takes them, and a name wherever there is one or the
    format has room for it."""
    made = copy.deepcopy(document)
    for path in list(objects(document)):
        inner = made
        for key in path:
            inner = inner[key]
        inner["note"] = text
        inner["extra"] = {text: [text, {text: text}]}
        if takes_a_name(path):
            inner["name"] = text
    return made


def takes_a_name(path):
    if path == () or path[-1] == "unit":
        return True
    lists = ("offices", "candidates", "clusters", "elections", "summaries")
    return len(path) > 1 and path[-2] in lists
