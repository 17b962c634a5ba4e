#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes a page for every pack, and the index with the timeline of the regimes.

    document.py --out DIR [--check]

With --check nothing is written; it fails when a page is missing, stale or left over.
"""
import argparse
import datetime
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
REGISTRY = HERE.parent / "registry"
MADE = "<!-- Made by lib/packs/document.py from the packs; do not edit. -->"
SHOWN = ("electorate.kind", "quorum", "no_quorum", "majority", "revote.days",
         "revote.second_failure", "interim.months", "result.days", "recognition.days",
         "office.deputy")


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


MUST = {("bar", True): ("phải đúng", "must be so"),
        ("bar", False): ("không được", "must not be so"),
        ("advise", True): ("nên đúng", "should be so"),
        ("advise", False): ("không nên", "should not be so")}


def labels():
    """(kind, Vietnamese label, the registry's row) of every value."""
    found = {row["name"]: (row["kind"], row["vi"], row)
             for row in read(REGISTRY / "values.json")["values"]}
    for _, fact, vi, _ in read(REGISTRY / "facts.json")["facts"]:
        found[f"candidate.{fact}"] = ("criterion", f"người ứng cử: {vi}", {})
        found[f"voter.{fact}"] = ("criterion", f"người đi bầu: {vi}", {})
    return found


LABELS = labels()
WORDS = {name: {word: (vi, en) for _, word, vi, en in rows}
         for name, rows in read(REGISTRY / "words.json")["sets"].items()}


def ratio(value, row):
    (compare_vi, compare_en), (base_vi, base_en) = (
        WORDS["compare"][value["compare"]], WORDS["base"][value["base"]])
    return (f"{compare_vi} {value['ratio']} {base_vi}",
            f"{compare_en} {value['ratio']} of {base_en}")


def span(value, row):
    least, most = value.get("min"), value.get("max")
    if least == most:
        return f"{least}", f"{least}"
    if most is None:
        return f"ít nhất {least}", f"at least {least}"
    if least is None:
        return f"nhiều nhất {most}", f"at most {most}"
    return f"từ {least} đến {most}", f"{least} to {most}"


def days(value, row):
    number, event = value["days"], value.get("after", row["from"])
    unit_vi, unit_en = WORDS["day_unit"][value.get("unit", row["unit"])]
    event_vi, event_en = WORDS["event"][event]
    if event == "polling_day":
        return f"chậm nhất {number} {unit_vi} trước {event_vi}", \
               f"at the latest {number} {unit_en} before {event_en}"
    return f"{number} {unit_vi} kể từ {event_vi}", f"{number} {unit_en} from the {event_en}"


def months(value, row):
    event_vi, event_en = WORDS["event"][value.get("after", row["from"])]
    return (f"{value['months']} tháng kể từ {event_vi}",
            f"{value['months']} months from the {event_en}")


def choice(value, row):
    return WORDS["choice"][value["choice"]]


def criterion(value, row):
    effect_vi, effect_en = WORDS["effect"][value["criterion"]]
    if "age" in value:
        return (f"đủ {value['age']} tuổi trở lên ({effect_vi})",
                f"at least {value['age']} years old ({effect_en})")
    must_vi, must_en = MUST[value["criterion"], value["is"]]
    return f"{must_vi} ({effect_vi})", f"{must_en} ({effect_en})"


def steps(value, row):
    rungs = [(s["from_households"], s["seats"]) for s in value["steps"]]
    return ("; ".join(f"từ {least} hộ: {seats}" for least, seats in rungs),
            "; ".join(f"from {least} households: {seats}" for least, seats in rungs))


SAYERS = {"ratio": ratio, "range": span, "days": days, "months": months, "choice": choice,
          "criterion": criterion, "steps": steps}


def says(name, value):
    if "none" in value:
        return WORDS["kind"]["none"]
    kind, _, row = LABELS[name]
    return SAYERS[kind](value, row)


def period(item, always):
    start, end = item.get("from"), item.get("to")
    if start and start == end:
        return f"on {start}"
    told = " ".join(f"{word} {day}" for word, day in (("from", start), ("to", end)) if day)
    return told or always


def law(citation):
    article = citation["article"]
    if article == "-":
        return "–"
    told = f"Điều {article}" if article[0].isdigit() else article
    if "clause" in citation:
        told += f" khoản {citation['clause']}"
    if "point" in citation:
        told += f" điểm {citation['point']}"
    return told


def rows(name, values):
    for value in values if isinstance(values, list) else [values]:
        vi, en = says(name, value)
        when = period(value, "")
        told = f"{vi}<br>*{en}*" + (f"<br>({when})" if when else "")
        for number, citation in enumerate(value["laws"]):
            first = [f"{LABELS[name][1]}<br>`{name}`", told] if number == 0 else ["", ""]
            evidence_vi, evidence_en = WORDS["evidence"][citation["evidence"]]
            yield first + [law(citation), f"{evidence_vi}<br>*{evidence_en}*",
                           citation.get("note", "")]


def line(cells):
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def heading(*cells):
    return [line(cells), line(["---"] * len(cells))]


def page(pack):
    instrument, in_force = pack["instrument"], pack["in_force"]
    grade = WORDS["evidence"][in_force["evidence"]][1]
    out = [MADE, "", f"# {instrument['title']['vi']}", "", f"{instrument['title']['en']}.", ""]
    facts = [("Pack", f"`{pack['id']}`"), ("Place", f"`{pack['jurisdiction']}`"),
             ("Number", instrument.get("number")), ("Issued", instrument.get("issued")),
             ("In force", f"{period(in_force, 'always')} ({grade})"),
             ("Rests on", ", ".join(f"[{i}]({i}.md)" for i in pack.get("under", [])))]
    out += [f"- {name}: {told}" for name, told in facts if told]
    if "extra" in pack:
        out += ["", pack["extra"]["note"]]
    out += ["", *heading("Value", "Says", "Law", "How well known", "Note")]
    order = list(LABELS)
    for name in sorted(pack["values"], key=order.index):
        out += [line(cells) for cells in rows(name, pack["values"][name])]
    return "\n".join(out) + "\n"


def rank(pack):
    """The order of instruments of one level: by the day of issue, else the first in force."""
    return (pack["instrument"].get("issued") or pack["in_force"].get("from", ""), pack["id"])


def holds(item, day):
    return item.get("from", day) <= day <= item.get("to", day)


def resolve(packs, day):
    found = {}
    for pack in packs:
        for name, values in pack["values"].items():
            for value in values if isinstance(values, list) else [values]:
                if holds(value, day):
                    found[name] = value
    return found


def day_after(day):
    return str(datetime.date.fromisoformat(day) + datetime.timedelta(days=1))


def timeline(packs):
    national = sorted((p for p in packs if p["jurisdiction"] == "VN"), key=rank)
    days_of_change = {p["in_force"]["from"] for p in national if "from" in p["in_force"]}
    days_of_change |= {day_after(p["in_force"]["to"]) for p in national if "to" in p["in_force"]}
    out = heading("From", "Packs", *(f"`{name}`" for name in SHOWN))
    for day in sorted(days_of_change):
        stack = [p for p in national if holds(p["in_force"], day)]
        found = resolve(stack, day)
        names = "<br>".join(f"[{p['id']}]({p['id']}.md)" for p in stack if "from" in p["in_force"])
        cells = []
        for name in SHOWN:
            if name not in found:
                cells.append("–")
                continue
            grades = [WORDS["evidence"][c["evidence"]][1] for c in found[name]["laws"]]
            cells.append(f"{says(name, found[name])[0]}<br>*{grades[0]}*")
        out.append(line([day, names, *cells]))
    return out


def index(packs):
    out = [MADE, "", "# The packs", "",
           "One page for each instrument: what it says, where, and how well that is known.", "",
           "A dash in the column *Law* means that no article was seen, or that there is none: "
           "a practice, or a choice of the project. `S1` to `S13` are the points of the report "
           "of Ngọc Thụy ward. Notes are paraphrases.", "",
           "## Instruments", "", *heading("Pack", "Place", "Instrument", "In force", "Known how")]
    for pack in sorted(packs, key=lambda p: (p["jurisdiction"], rank(p))):
        title = pack["instrument"]["title"]["vi"]
        number = pack["instrument"].get("number")
        out.append(line([f"[{pack['id']}]({pack['id']}.md)", f"`{pack['jurisdiction']}`",
                         f"{number}<br>{title}" if number else title,
                         period(pack["in_force"], "always"),
                         WORDS["evidence"][pack["in_force"]["evidence"]][1]]))
    out += ["", "## Timeline of the national regimes", "",
            "What resolves for a place without packs of its own. *–*: no instrument in force "
            "tells it. In italics: how well it is known.", "", *timeline(packs), ""]
    out += [(HERE / "unencoded.md").read_text(encoding="utf-8").rstrip("\n")]
    return "\n".join(out) + "\n"


def main():
    parser = argparse.ArgumentParser(description="Writes the pages of the packs.")
    parser.add_argument("--out", required=True, type=pathlib.Path)
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    asked = parser.parse_args()

    packs = [read(path) for path in sorted(HERE.glob("*.json"))]
    pages = {f"{pack['id']}.md": page(pack) for pack in packs}
    pages["README.md"] = index(packs)

    if not asked.check:
        asked.out.mkdir(parents=True, exist_ok=True)
        for name, text in pages.items():
            (asked.out / name).write_text(text, encoding="utf-8")
        return 0
    there = {path.name: path.read_text(encoding="utf-8") for path in asked.out.glob("*.md")}
    wrong = sorted(name for name in pages.keys() | there.keys()
                   if pages.get(name) != there.get(name))
    for name in wrong:
        print(f"{asked.out / name}: not what the packs say", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
