#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes docs/registry.md: every permanent name and number of the library.

    generate_registry.py [--check]

With --check nothing is written; it fails when the page is stale.
"""
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
REGISTRY = HERE.parent / "lib" / "registry"
PAGE = HERE / "registry.md"
SOURCES = HERE.parent / "lib"

sys.dont_write_bytecode = True
sys.path.insert(0, str(REGISTRY))
import generate  # noqa: E402  the registry's own reader

# Sets that are told with more than their words, and what the others are about.
ABOUT = {
    "severity": "How grave a finding is.",
    "language": "The languages of texts.",
    "evidence": "How well a value of a pack was seen, best first.",
    "kind": "What a rulebook value can be.",
    "compare": "How a count is compared with a share.",
    "base": "What a share is a share of.",
    "electorate_kind": "Who votes.",
    "form": "How a round is held.",
    "method": "How people vote.",
    "contest_kind": "What is voted on.",
    "quorum_outcome": "Do enough attend?",
    "outcome": "How a contest ended; the last two are those of a release.",
    "state": "Where an office stands; see [states](states.md).",
    "step": "What must happen next, in this order.",
    "who": "Who has to do it.",
    "eligibility": "May this person vote, may this person stand?",
    "role": "As what a person is judged.",
    "ruling": "What was ruled on an alleged breach.",
    "recognition": "What the authority ruled on a result.",
    "breach": "Kinds of breach.",
    "nominated": "How a candidate came on the ballot.",
    "team_head": "Who heads the election team.",
    "day_unit": "How a term is counted.",
    "event": "From when a term runs.",
    "effect": "What a criterion does: a bar makes ineligible, an advice does not.",
    "choice": "What a choice may say; a value allows only those listed with it.",
    "target": "What a campaign may want.",
    "family": "The headings that values stand under.",
    "pack_remark": "What is odd about a pack that may be used.",
    "phrase": "How rules are said in words; what stands in braces is filled in.",
    "outlook": "What a count that is not finished can still become.",
    "meeting_matter": "What a meeting votes on beside the election.",
    "meeting_outcome": "What became of it.",
    "release_ground": "Why somebody is to be released: the first three are a resignation.",
    "release_initiator": "Who proposed it.",
    "release_chair": "Who chaired the meeting on it.",
    "occurrence": "What moves an office from state to state; see [states](states.md).",
}


def readers():
    """Of each value's constant the functions of the core that read it, as `file: function`."""
    found = {}
    for source in sorted([*SOURCES.glob("rules/*.c"), *SOURCES.glob("decision/*.c")]):
        function = "(table)"
        for line in source.read_text(encoding="utf-8").splitlines():
            opened = re.match(r"[a-z][^=;]*?\b(\w+)\(", line)
            function = opened.group(1) if opened else "(table)" if line == "}" else function
            for name in re.findall(r"\bTDPELECT_VALUE_(\w+)", line):
                found.setdefault(name, {})[f"{source.stem}: {function}"] = True
    return {name: list(places) for name, places in found.items()}


def table(heads, rows):
    """Markdown; a bar inside a cell would end it."""
    def line(cells):
        return "| " + " | ".join(str(c).replace("|", "\\|") for c in cells) + " |"
    return [line(heads), line("---" for _ in heads), *map(line, rows), ""]


def code(text):
    return f"`{text}`" if text else ""


def says(row):
    """What a value's row tells beside its kind."""
    if "choices" in row:
        return ", ".join(map(code, row["choices"]))
    return f"{row['unit']}, from {code(row['from'])}" if "unit" in row else (
        f"from {code(row['from'])}" if "from" in row else "")


def values(out):
    rows = generate.read("values")
    out += ["## Rulebook values", "",
            "What a pack can set. *Says*: the choices allowed, or how the days run unless a pack "
            "says otherwise.", ""]
    out += table(("No.", "Name", "Kind", "Says", "Tiếng Việt", "English"),
                 ((v["number"], code(v["name"]), code(v["kind"]), says(v), v["vi"], v["en"])
                  for v in rows["values"]))
    found = readers()
    out += ["### Who reads them", "",
            "The functions of the core (file and function) that read each value. A criterion is read "
            "by `judge` of `eligibility`, for every fact.", ""]
    out += table(("Name", "Read by"),
                 ((code(v["name"]), ", ".join(found.get(generate.constant(v["name"]), [])))
                  for v in rows["values"]))
    candidate, voter = rows["criteria"]["candidate"], rows["criteria"]["voter"]
    out += ["## Facts and criteria", "",
            "What may be known of a person. A position is a bit of every mask. Each fact is also "
            "two criteria of a rulebook, `candidate.…` and `voter.…`, of kind `criterion`.", ""]
    out += table(("Bit", "Fact", "Candidate's value", "Voter's value", "Tiếng Việt", "English"),
                 ((bit, code(name), candidate + bit, voter + bit, vi, en)
                  for bit, name, vi, en in generate.read("facts")["facts"]))


def findings(out):
    out += ["## Findings", "",
            "What a rule saw. `{left}`, `{right}` and `{value}` are printed by the text; "
            "`{left:date}` as a date, `{left:base}` as a base, `{left:evidence}` as a grade.", ""]
    for severity in ("error", "warning", "info"):
        rows = [f for f in generate.findings() if f[2] == severity]
        out += [f"### Of severity {severity}", ""]
        out += table(("No.", "Name", "Tiếng Việt", "English"),
                     ((n, code(name), vi, en) for n, name, _, vi, en in sorted(rows)))


def errors(out):
    out += ["## Errors", "", "What a call returns in place of an answer: `TDPELECT_ERROR_…` in C, "
            "`code` of an exception in Python.", ""]
    out += table(("No.", "Name", "Tiếng Việt", "English"),
                 ((n, code(name), vi, en) for n, name, vi, en in generate.read("errors")["errors"]))


def places(out):
    out += ["## Places", "", "Where a finding points: a template of a JSON Pointer into the "
            "election.", ""]
    out += table(("No.", "Name", "Template"),
                 ((n, code(name), code(path)) for n, name, path
                  in generate.read("places")["places"]))


def words(out):
    out += ["## Words", "", "The enumerations of documents, headers and bindings.", ""]
    for name, rows in generate.read("words")["sets"].items():
        out += [f"### {name}", "", *([ABOUT[name], ""] if name in ABOUT else [])]
        out += table(("No.", "Name", "Tiếng Việt", "English"),
                     ((n, code(word), vi, en) for n, word, vi, en in rows))


def page():
    out = ["<!-- Made by docs/generate_registry.py from lib/registry; do not edit. -->", "",
           "# The registry", "",
           "Every name and number that documents, headers, bindings and reports use. A number "
           "keeps its meaning",
           "for ever, and so does a name; a retired one stays in its row. Numbers are not grouped "
           "by meaning.", "",
           "[Rulebook values](#rulebook-values) · [Facts and criteria](#facts-and-criteria) · "
           "[Findings](#findings) · [Errors](#errors) · [Places](#places) · [Words](#words)", ""]
    for part in (values, findings, errors, places, words):
        part(out)
    return "\n".join(out).rstrip("\n") + "\n"


def main(arguments):
    made = page()
    if arguments == ["--check"]:
        if not PAGE.exists() or PAGE.read_text(encoding="utf-8") != made:
            raise SystemExit("docs/registry.md is stale: run docs/generate_registry.py")
    elif not arguments:
        PAGE.write_text(made, encoding="utf-8")
    else:
        raise SystemExit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
