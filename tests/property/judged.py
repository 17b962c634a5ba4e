# SPDX-License-Identifier: MIT
"""The library and the reference over one document, and what a difference looks like."""
import json
import pathlib
import sys

import tdpelect

REFERENCE = pathlib.Path(__file__).resolve().parent.parent / "reference"
sys.path.insert(0, str(REFERENCE))

import compare  # noqa: E402
import reference  # noqa: E402

REFUSED = compare.REFUSED


def by_library(document, **options):
    """The report, or that the document was refused."""
    try:
        return dict(tdpelect.evaluate(document, **options))
    except tdpelect.TdpelectError:
        return REFUSED


def by_reference(document):
    try:
        return reference.evaluate(document)
    except ValueError:
        return REFUSED


def differences(document):
    """(pointer, reference, library) of each."""
    return compare.difference(by_reference(document), by_library(document))


def scenario(document, rows):
    """A scenario of what the reference expects, ready to be named, sourced and settled."""
    ours = by_reference(document)
    made = {"format": "tdpelect.scenario/1", "name": "…", "source": "JUDGEMENT …", "given": document}
    if ours == REFUSED:
        made["expect_error"] = {}
    else:
        findings = compare.comparable(ours)["findings"]
        names = [path.split("/")[2] for path, _, _ in rows if path.startswith("/findings/")]
        made["expect"] = {key: ours[key] for key in {path.split("/")[1] for path, _, _ in rows}
                          if key in ours and key != "findings"}
        made["expect_findings"] = sorted(set(findings) & set(names))
        made["forbid_findings"] = sorted(set(names) - set(findings))
    made = {key: value for key, value in made.items() if value not in ({}, []) or key == "expect_error"}
    return json.dumps(made, ensure_ascii=False, indent=1)


def lines(document, rows):
    told = [f"{path}: reference {json.dumps(ours)}, library {json.dumps(theirs)}"
            for path, ours, theirs in rows]
    return "\n".join(["the two differ:", *told, "", "as a scenario:", scenario(document, rows)])
