#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
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


class Pool:
    """Every text once, at a place that a table can name in two bytes: a table of pointers would
    be five times its size, and written anew by the loader in every process."""

    def __init__(self, name, texts):
        self.name = name
        texts = dict.fromkeys(text.encode() for text in texts)  # each once, in their order
        # One that another ends with stands in it; sorted from behind, that other is next.
        behind = sorted(texts, key=lambda text: text[::-1])
        within = {text for text, after in zip(behind, behind[1:]) if after.endswith(text)}
        self.whole = [text for text in texts if text not in within]
        self.places, place = {}, 0
        for text in self.whole:
            for start in range(len(text) + 1):
                self.places.setdefault(text[start:], place + start)
            place += len(text) + 1
        if place > 0x10000:
            raise SystemExit(f"registry: the texts of {name} need places of more than 16 bits")

    def place(self, text):
        return self.places[text.encode()]

    def write(self, out):
        """A struct, not one literal: a compiler need not take one of more than 4095 bytes."""
        out.append("static const struct {")
        out += [f"\tchar at_{self.places[text]}[{len(text) + 1}];" for text in self.whole]
        out.append(f"}} {self.name} = {{")
        out += [f"\t{quoted(text.decode())}," for text in self.whole]
        out += ["};", "", f"const char *tdp_{self.name}(uint16_t place)", "{",
                f"\treturn (const char *)&{self.name} + place;", "}", ""]


def pools():
    """Names and, with them, what a failed call says; the texts in English; in Vietnamese."""
    rows = [row for _, words in sets() for row in words]
    says = [value["says"] for value in values()]
    return (Pool("word_name", [row[1] for row in rows] + [e[3] for e in read("errors")["errors"]]),
            Pool("word_text_en", [row[3] for row in rows] + [s["en"] for s in says]),
            Pool("word_text_vi", [row[2] for row in rows] + [s["vi"] for s in says]))


def word_tables(out, names, english, vietnamese):
    out.append("const struct tdp_word tdp_words[] = {")
    ends = [0]
    for name, rows in sets():
        out.append(f"\t/* {name} */")
        for number, word, vi, en in sorted(rows):
            out.append(f"\t{{{number}, {names.place(word)}, {english.place(en)}, "
                       f"{vietnamese.place(vi)}}}, /* {word} */")
        ends.append(ends[-1] + len(rows))
    out += ["};", "", "const uint16_t tdp_word_set_ends[TDPELECT_SET_LIMIT] = {"]
    out += [f"\t{end}, /* {name} */"
            for end, name in zip(ends, ["before the first"] + [name for name, _ in sets()])]
    out += ["};", "", "const uint16_t tdp_error_texts[] = {"]
    errors = read("errors")["errors"]
    out += [f"\t[{number}] = {names.place(en)}, /* {word} */" for number, word, _, en in errors]
    out += ["};", f"const int32_t tdp_error_last = {max(e[0] for e in errors)};", ""]


def bits(prefix, names):
    return " | ".join(f"1u << {constant(prefix, name)}" for name in names)


def value_table(out, english, vietnamese):
    out.append("const struct tdp_value_entry tdp_value_entries[TDPELECT_VALUE_LIMIT] = {")
    for v in sorted(values(), key=lambda v: v["number"]):
        said = {"kind": constant("TDPELECT_KIND", v["kind"]),
                "family": constant("TDPELECT_FAMILY", v["family"]),
                "fact": v["fact"],
                "says_en": english.place(v["says"]["en"]),
                "says_vi": vietnamese.place(v["says"]["vi"])}
        if "unit" in v:
            said["unit"] = constant("TDPELECT_DAY_UNIT", v["unit"])
        if "from" in v:
            said["event"] = constant("TDPELECT_EVENT", v["from"])
            said["events"] = bits("TDPELECT_EVENT", [v["from"], *v.get("also_from", [])])
        if "choices" in v:
            said["choices"] = bits("TDPELECT_CHOICE", v["choices"])
        if "base" in v:
            said["base"] = constant("TDPELECT_BASE", v["base"])
        if v.get("any_unit"):
            said["any_unit"] = 1
        fields = ", ".join(f".{field} = {what}" for field, what in said.items())
        out.append(f"\t[{v['number']}] = {{{fields}}}, /* {v['name']} */")
    out += ["};", ""]
    by_name = sorted(values(), key=lambda v: v["name"])
    out.append("const uint8_t tdp_values_by_name[] = {")
    out += [f"\t{v['number']}, /* {v['name']} */" for v in by_name]
    out += ["};", f"const size_t tdp_values_by_name_count = {len(by_name)};", ""]


def tables(out):
    out += ["/* SPDX-License-Identifier: MIT */", f"/* {MADE} */",
            '#include "registry.h"', ""]
    names, english, vietnamese = pools()
    for pool in (names, english, vietnamese):
        pool.write(out)
    word_tables(out, names, english, vietnamese)
    value_table(out, english, vietnamese)
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
