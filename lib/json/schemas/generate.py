#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Fills the published schemas in from the registry, and turns them into a C table.

    generate.py --registry DIR --out FILE.c       the table behind tdpelect_json_schema()
    generate.py --registry DIR --write FOLDER     NAME.schema.json, as published

The schemas beside this file are written by hand but for four marks:
    {"$words": "form"}     becomes the enum of a set of words
    {"$values": true}      becomes one property a rulebook value, by its kind
    "$bundle": ["pack"]    takes other schemas in whole, so that each stands alone
    "$open": true          an object that stays open to any key
Every other object with properties is closed; those of documents (not of reports) take
`extra` and `note` as well.
"""
import argparse
import json
import pathlib

HERE = pathlib.Path(__file__).resolve().parent
NAMES = ("election", "report", "pack", "campaign", "campaign-report", "coverage",
         "scenario", "roll-report", "trace", "verification", "rulebook", "rulebook-diff",
         "timeline", "mutation", "survivors", "what-if",
         "pack-check")
# By the library, as reports are: closed, without `extra` and `note`.
MADE_HERE = ("coverage", "trace", "verification", "rulebook", "rulebook-diff", "timeline",
             "mutation", "what-if", "pack-check")
MADE = "/* Made by lib/json/schemas/generate.py from the schemas and the registry; do not edit. */"


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


class Registry:
    def __init__(self, folder):
        self.sets = {name: [row[1] for row in rows]
                     for name, rows in read(folder / "words.json")["sets"].items()}
        facts = read(folder / "facts.json")["facts"]
        self.sets["fact"] = [name for _, name, _, _ in facts]
        self.sets["known_fact"] = self.sets["fact"][1:]
        self.sets["missing_fact"] = ["birth_date", "polling_day"] + self.sets["fact"][1:]
        self.sets["finding"] = [row[1] for row in read(folder / "findings.json")["findings"]]
        self.sets["error"] = [row[1] for row in read(folder / "errors.json")["errors"]]
        self.kinds = {row["name"]: row["kind"] for row in read(folder / "values.json")["values"]}
        for role in ("candidate", "voter"):
            for fact in self.sets["fact"]:
                self.kinds[f"{role}.{fact}"] = "age" if fact == "age" else "criterion"
        self.sets["value"] = list(self.kinds)
        self.sets["target_limit"] = self.sets["target"][2:]
        self.sets["unit_outcome"] = [word for word in self.sets["outcome"]
                                     if word not in ("released", "not_released")]


def close(node, is_report):
    """An object with properties takes no others."""
    if node.pop("$open", False) or "properties" not in node or "additionalProperties" in node:
        return
    node["additionalProperties"] = False
    if not is_report:
        node["properties"].setdefault("extra", {"type": "object"})
        node["properties"].setdefault("note", {"type": "string"})


def fill(node, registry, is_report):
    if isinstance(node, list):
        return [fill(item, registry, is_report) for item in node]
    if not isinstance(node, dict):
        return node
    if "$words" in node:
        return {"enum": registry.sets[node["$words"]]}
    if node.pop("$values", False):
        node["properties"] = {name: {"$ref": f"#/$defs/{kind}_values"}
                              for name, kind in registry.kinds.items()}
    made = {key: fill(value, registry, is_report) for key, value in node.items()}
    close(made, is_report)
    return made


def schema(name, registry):
    is_report = name.endswith("report") or name in MADE_HERE
    made = fill(read(HERE / f"{name}.schema.json"), registry, is_report)
    for other in made.pop("$bundle", []):
        part = schema(other, registry)
        part.pop("$schema")
        for inner in [key for key, value in part.get("$defs", {}).items() if "$id" in value]:
            made.setdefault("$defs", {})[inner] = part["$defs"].pop(inner)
        made.setdefault("$defs", {})[other] = part
    return made


def c_array(name, text):
    """Bytes, since a string of this length is more than C promises."""
    data = text.encode("utf-8") + b"\0"
    rows = [", ".join(str(byte) for byte in data[i:i + 20]) for i in range(0, len(data), 20)]
    return [f"static const unsigned char {name}[] = {{"] + [f"\t{row}," for row in rows] + ["};", ""]


def symbol(name):
    return name.replace("-", "_") + "_text"


def table(registry):
    out = ["/* SPDX-License-Identifier: MIT */", MADE, '#include "schema.h"', ""]
    for name in NAMES:
        out += c_array(symbol(name), json.dumps(schema(name, registry), ensure_ascii=False,
                                                separators=(",", ":")) + "\n")
    out.append("const struct tdp_json_schema_entry tdp_json_schemas[] = {")
    out += [f'\t{{"{name}", {symbol(name)}}},' for name in NAMES]
    out += ["\t{0, 0},", "};"]
    return "\n".join(out) + "\n"


def main():
    parser = argparse.ArgumentParser(description="Fills the schemas in from the registry.")
    parser.add_argument("--registry", required=True, type=pathlib.Path)
    parser.add_argument("--out", type=pathlib.Path)
    parser.add_argument("--write", type=pathlib.Path)
    asked = parser.parse_args()
    registry = Registry(asked.registry)
    if asked.out:
        asked.out.write_text(table(registry), encoding="utf-8")
    for name in NAMES if asked.write else ():
        text = json.dumps(schema(name, registry), ensure_ascii=False, indent=2) + "\n"
        (asked.write / f"{name}.schema.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
