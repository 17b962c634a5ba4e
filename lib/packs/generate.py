#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Turns packs into C constant tables.

    generate.py --registry DIR --out FILE.c PACK.json…

It only spells: what a number of days runs by when a pack does not say is taken from the
registry, nothing else is filled in, and nothing is checked. The C loader checks.
"""
import argparse
import json
import pathlib
import re

CRITERIA = ("candidate.", "voter.")


def read(path):
    return json.loads(pathlib.Path(path).read_text(encoding="utf-8"))


def constant(*parts):
    return "_".join(("TDPELECT",) + parts).upper().replace(".", "_")


def symbol(*parts):
    return re.sub(r"[^a-z0-9]", "_", "_".join(parts).lower())


def string(text):
    """A C literal, or NULL. Bytes that are not plain ASCII become three octal digits."""
    if text is None:
        return "NULL"
    plain = (chr(b) if 32 <= b < 127 and b not in b'"\\?' else f"\\{b:03o}"
             for b in text.encode("utf-8"))
    return f'"{"".join(plain)}"'


def date(text):
    year, month, day = text.split("-")
    return f"{{{int(year)}, {int(month)}, {int(day)}}}"


def dates(source, **fields):
    return [f".{field} = {date(source[key])}" for field, key in fields.items() if key in source]


def fields_of(row, kind, value):
    """What the rule of one value says, as designated initialisers."""
    if "none" in value:
        return [".kind = TDPELECT_KIND_NONE"]
    said = [f".kind = {constant('kind', kind)}"]
    if kind == "ratio":
        num, den = value["ratio"].split("/")
        said += [f".compare = {constant('compare', value['compare'])}",
                 f".base = {constant('base', value['base'])}",
                 f".first = {int(num)}", f".second = {int(den)}"]
    elif kind == "range":
        said += [f".first = {value.get('min', -1)}", f".second = {value.get('max', -1)}"]
    elif kind == "days":
        said += [f".first = {value['days']}",
                 f".unit = {constant('day_unit', value.get('unit', row['unit']))}",
                 f".event = {constant('event', value.get('after', row['from']))}"]
    elif kind == "months":
        said += [f".first = {value['months']}",
                 f".event = {constant('event', value.get('after', row['from']))}"]
    elif kind == "choice":
        said += [f".choice = {constant('choice', value['choice'])}"]
    elif kind == "criterion":
        first = value["age"] if "age" in value else int(value["is"])
        said += [f".first = {first}", f".effect = {constant('effect', value['criterion'])}"]
    elif kind == "steps":
        steps = (f"{{{step['from_households']}, {step['seats']}}}" for step in value["steps"])
        said += [f".steps = (const struct tdpelect_step_of_households[]){{{', '.join(steps)}}}",
                 f".step_count = {len(value['steps'])}"]
    else:
        raise ValueError(kind)
    return said


def citation(pack, law):
    said = [f".pack = {string(pack['id'])}", f".article = {string(law['article'])}"]
    said += [f".{part} = {string(law[part])}" for part in ("clause", "point") if part in law]
    said += [f".evidence = {constant('evidence', law['evidence'])}"]
    return f"\t{{{', '.join(said)}}},"


def entries(pack, rows, out):
    """The citations of every value, then the entries that point to them."""
    found, known = [], {}
    for name, values in pack["values"].items():
        row = {"kind": "criterion"} if name.startswith(CRITERIA) else rows[name]
        for number, value in enumerate(values if isinstance(values, list) else [values]):
            cited = tuple(citation(pack, law) for law in value["laws"])
            if cited not in known:  # most values of an instrument stand in few articles
                known[cited] = symbol(pack["id"], name, str(number), "laws")
                out.append(f"static const struct tdpelect_citation {known[cited]}[] = {{")
                out += [*cited, "};", ""]
            laws = known[cited]
            rule = [".size = sizeof(struct tdpelect_rule)"]
            rule += fields_of(row, row["kind"], value)
            rule += [f".laws = {laws}", f".law_count = {len(value['laws'])}"]
            entry = [f".value = {constant('value', name)}"]
            entry += dates(value, **{"from": "from", "to": "to"})
            entry += [".rule = {" + ", ".join(rule) + "}"]
            found.append("\t{" + ",\n\t ".join(entry) + "},")
    name = symbol(pack["id"], "entries")
    out.append(f"static const struct tdpelect_pack_entry {name}[] = {{")
    out += found
    out += ["};", ""]
    return name, len(found)


def table(pack, rows, out):
    name, count = entries(pack, rows, out)
    instrument, in_force = pack["instrument"], pack["in_force"]
    title = instrument.get("title", {})
    said = [".size = sizeof(struct tdpelect_pack)",
            f".in_force_evidence = {constant('evidence', in_force['evidence'])}",
            f".id = {string(pack['id'])}",
            f".jurisdiction = {string(pack['jurisdiction'])}",
            f".instrument_number = {string(instrument.get('number'))}",
            f".title_vi = {string(title.get('vi'))}",
            f".title_en = {string(title.get('en'))}"]
    said += dates(instrument, issued="issued")
    said += dates(in_force, **{"from": "from", "to": "to"})
    if "under" in pack:
        under = symbol(pack["id"], "under")
        ids = ", ".join(string(i) for i in pack["under"])
        out += [f"static const char *const {under}[] = {{{ids}}};", ""]
        said += [f".under = {under}", f".under_count = {len(pack['under'])}"]
    said += [f".entries = {name}", f".entry_count = {count}"]
    out.append(f"static const struct tdpelect_pack {symbol(pack['id'], 'pack')} = {{")
    out += [f"\t{field}," for field in said]
    out += ["};", ""]


def main():
    parser = argparse.ArgumentParser(description="Turns packs into C constant tables.")
    parser.add_argument("--registry", required=True, type=pathlib.Path)
    parser.add_argument("--out", required=True, type=pathlib.Path)
    parser.add_argument("packs", nargs="+", metavar="PACK.json")
    asked = parser.parse_args()

    rows = {row["name"]: row for row in read(asked.registry / "values.json")["values"]}
    packs = sorted((read(path) for path in asked.packs), key=lambda pack: pack["id"])
    out = ["/* Made by lib/packs/generate.py from the packs; do not edit. */",
           "/* SPDX-License-Identifier: MIT */",
           "#include <tdpelect/law.h>", ""]
    for pack in packs:
        table(pack, rows, out)
    out.append("static const struct tdpelect_pack *const all_packs[] = {")
    out += [f"\t&{symbol(pack['id'], 'pack')}," for pack in packs]
    out += ["};", "",
            "const struct tdpelect_pack *const *tdpelect_packs(size_t *ret_pack_count)",
            "{", "\tif (ret_pack_count)",
            "\t\t*ret_pack_count = sizeof(all_packs) / sizeof(all_packs[0]);",
            "\treturn all_packs;", "}"]
    asked.out.write_text("\n".join(out) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
