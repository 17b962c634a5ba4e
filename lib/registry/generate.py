#!/usr/bin/env python3
"""Turns the registry into C constants and tables and into Python enumerations.

    generate.py header  OUT    include/tdpelect/names.h
    generate.py tables  OUT    the tables behind words.h, texts and places
    generate.py python  OUT    bindings/python/tdpelect/names.py

It decides nothing: a number that stands twice stops it.
"""
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
MADE = "Made by lib/registry/generate.py from the registry; do not edit."


def read(name):
    return json.loads((HERE / f"{name}.json").read_text(encoding="utf-8"))


def values():
    """Every rulebook value: those of values.json, and two criteria for each fact."""
    registry, facts = read("values"), read("facts")["facts"]
    rows = [dict(row, fact=-1) for row in registry["values"]]
    for role, vi, en in (("candidate", "người ứng cử", "a candidate"),
                         ("voter", "người đi bầu", "a voter")):
        for position, name, fact_vi, fact_en in facts:
            rows.append({
                "number": registry["criteria"][role] + position, "name": f"{role}.{name}",
                "kind": "criterion", "fact": position, "family": f"{role}s",
                "says": {"vi": "", "en": ""},  # by its effect: the set of phrases
                "vi": f"{vi}: {fact_vi}", "en": f"{en}: {fact_en}"})
    for row in rows:
        if "family" not in row or "says" not in row:
            raise SystemExit(f"registry: {row['name']} lacks its family or what it says")
    return rows


def sets():
    """Every set of words as (name, rows of number, name, vi, en), in a stable order."""
    found = [
        ("error", read("errors")["errors"]),
        ("fact", read("facts")["facts"]),
        ("value", [[v["number"], v["name"], v["vi"], v["en"]] for v in values()]),
        ("finding", [[n, name, vi, en] for n, name, _, vi, en in findings()]),
        ("place", [[n, name, t, t] for n, name, t in read("places")["places"]]),
    ]
    found += read("words")["sets"].items()  # new sets go to its end
    for name, rows in found:
        numbers, names = [r[0] for r in rows], [r[1] for r in rows]
        if len(set(numbers)) != len(rows) or len(set(names)) != len(rows):
            raise SystemExit(f"registry: a number or name stands twice in {name}")
    return found


def findings():
    return read("findings")["findings"]


def constant(*parts):
    return "_".join(parts).upper().replace(".", "_")


def comment(text):
    return text.replace("*/", "* /")


def header(out):
    out.append("/* SPDX-License-Identifier: MIT */")
    out.append(f"/* {MADE} */")
    out += ["#ifndef TDPELECT_NAMES_H", "#define TDPELECT_NAMES_H", "",
            "/**", " * @file",
            " * Every permanent number of the library. A number keeps its meaning for ever.",
            " */", "", "#include <tdpelect/base.h>", "",
            "/** Success; every error is TDPELECT_ERROR_…. */", "#define TDPELECT_OK 0", ""]
    out.append("/** The sets of words, for tdpelect_word_name() and its kin. */")
    out.append("enum {")
    for number, (name, _) in enumerate(sets(), 1):
        out.append(f"\t{constant('TDPELECT_SET', name)} = {number},")
    out += ["};", ""]
    for name, rows in sets():
        out.append(f"/** {name.replace('_', ' ').capitalize()}. */")
        out.append("enum {")
        for number, word, _, english in rows:
            left = f"\t{constant('TDPELECT', name, word)} = {number},"
            out.append(f"{left} /**< {comment(english or 'the whole document')} */")
        out += ["};", ""]
    out.append("/** One more than the greatest number of a set. */")
    out.append(f"#define TDPELECT_SET_LIMIT {len(sets()) + 1}")
    out.append("/** One more than the greatest number of a rulebook value. */")
    out.append(f"#define TDPELECT_VALUE_LIMIT {max(v['number'] for v in values()) + 1}")
    out.append("/** One more than the greatest position of a fact. */")
    out.append(f"#define TDPELECT_FACT_LIMIT {max(f[0] for f in read('facts')['facts']) + 1}")
    out += ["", "#endif"]


def quoted(text):
    """A C string literal; UTF-8 passes through."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def tables(out):
    out += ["/* SPDX-License-Identifier: MIT */", f"/* {MADE} */",
            '#include "registry.h"', ""]
    for name, rows in sets():
        out.append(f"static const struct tdp_word {name}_words[] = {{")
        for number, word, vi, en in sorted(rows):
            out.append(f"\t{{{number}, {quoted(word)}, {quoted(vi)}, {quoted(en)}}},")
        out += ["};", ""]
    out.append("const struct tdp_word_set tdp_word_sets[] = {")
    out.append("\t{0, 0, 0},")
    for name, rows in sets():
        out.append(f"\t{{{name}_words, {len(rows)}, {max(r[0] for r in rows)}}},")
    out += ["};", f"const int32_t tdp_word_set_last = {len(sets())};", ""]
    out.append("const struct tdp_value_entry tdp_value_entries[TDPELECT_VALUE_LIMIT] = {")
    for v in sorted(values(), key=lambda v: v["number"]):
        kind = constant("TDPELECT_KIND", v["kind"])
        unit = constant("TDPELECT_DAY_UNIT", v["unit"]) if "unit" in v else "0"
        event = constant("TDPELECT_EVENT", v["from"]) if "from" in v else "0"
        mask = " | ".join(f"1ull << {constant('TDPELECT_CHOICE', c)}"
                          for c in v.get("choices", [])) or "0"
        more = " | ".join(f"1ull << {constant('TDPELECT_EVENT', e)}"
                          for e in v.get("also_from", [])) or "0"
        base = constant("TDPELECT_BASE", v["base"]) if "base" in v else "0"
        family = constant("TDPELECT_FAMILY", v["family"])
        says = ", ".join(quoted(v["says"][language]) for language in ("vi", "en"))
        out.append(f"\t[{v['number']}] = {{{kind}, {unit}, {event}, {v['fact']}, {family}, "
                   f"{mask},\n\t\t{says}, {more}, {int(v.get('any_unit', False))}, "
                   f"{base}}},")
    out += ["};", ""]
    by_name = sorted(values(), key=lambda v: v["name"])
    out.append("const int32_t tdp_values_by_name[] = {")
    out += [f"\t{v['number']}, /* {v['name']} */" for v in by_name]
    out += ["};", f"const size_t tdp_values_by_name_count = {len(by_name)};", ""]
    out.append("const uint8_t tdp_finding_severities[] = {")
    for number, _, severity, _, _ in sorted(findings()):
        out.append(f"\t[{number}] = {constant('TDPELECT_SEVERITY', severity)},")
    out += ["};", f"const int32_t tdp_finding_last = {max(f[0] for f in findings())};"]


def python(out):
    out += ["# SPDX-License-Identifier: MIT", f"# {MADE}",
            '"""Every permanent number of the library, as enumerations of `number`, `word` and its',
            'labels `vi` and `en`. `str()` of a member is its word."""',
            "", "from ._word import Word", ""]
    for name, rows in sets():
        if name == "place":
            continue
        out += ["", f"class {''.join(p.capitalize() for p in name.split('_'))}(Word):",
                f'    """{name.replace("_", " ").capitalize()}."""', ""]
        for number, word, vi, en in sorted(rows):
            texts = ", ".join(json.dumps(t, ensure_ascii=False) for t in (word, vi, en))
            out.append(f"    {constant(word)} = {number}, {texts}")
        out.append("")
    if not out[-1]:
        out.pop()


def main(what, path):
    out = []
    {"header": header, "tables": tables, "python": python}[what](out)
    pathlib.Path(path).write_text("\n".join(out) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
