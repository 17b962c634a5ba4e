#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The pages: those that are made are current, links lead somewhere, the glossary's words exist."""
import itertools
import json
import os
import pathlib
import re
import subprocess
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = pathlib.Path(os.environ.get("TDP_BUILD", ROOT / "build"))
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")


def pages():
    return sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("examples/**/*.md")])


def prose(page):
    """A page without its fenced blocks."""
    return re.sub(r"^```.*?^```$", "", page.read_text(encoding="utf-8"), flags=re.M | re.S)


def anchors(page):
    """The headings of a page, as links name them."""
    heads = re.findall(r"^#+ (.*)$", prose(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


class Made(unittest.TestCase):
    maxDiff = None

    def test_the_states(self):
        made = subprocess.run([BUILD / "tests/docs/print_transitions"], check=True, text=True,
                              capture_output=True, encoding="utf-8").stdout
        self.assertEqual((ROOT / "docs/states.md").read_text(encoding="utf-8"), made,
                         "run tests/docs/print_transitions >docs/states.md in the build folder")

    def test_the_registry(self):
        done = subprocess.run([sys.executable, ROOT / "docs/generate_registry.py", "--check"],
                              text=True, capture_output=True)
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_how_it_is_tested(self):
        done = subprocess.run([sys.executable, ROOT / "docs/generate_testing.py", "--check"],
                              text=True, capture_output=True)
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_the_quarrels(self):
        done = subprocess.run([sys.executable, ROOT / "docs/generate_quarrels.py", "--check"],
                              text=True, capture_output=True)
        self.assertEqual((done.returncode, done.stderr), (0, ""))


def read_json(path):
    return json.loads((ROOT / path).read_text(encoding="utf-8"))


class Quarrels(unittest.TestCase):
    """No point that people argue about is passed over in silence."""

    def setUp(self):
        self.quarrels = read_json("docs/quarrels.json")["quarrels"]

    def test_none_is_left_out(self):
        self.assertEqual([quarrel["number"] for quarrel in self.quarrels], list(range(1, 29)))

    def test_each_names_both_sides(self):
        for quarrel in self.quarrels:
            with self.subTest(number=quarrel["number"]):
                self.assertGreaterEqual(len(quarrel["sides"]), 2)
                self.assertTrue(all(side["says"] and side["where"] for side in quarrel["sides"]))

    def test_each_has_findings_that_exist(self):
        known = {row[1] for row in read_json("lib/registry/findings.json")["findings"]}
        for quarrel in self.quarrels:
            with self.subTest(number=quarrel["number"]):
                self.assertTrue(quarrel["findings"])
                self.assertLessEqual(set(quarrel["findings"]), known)

    def test_each_has_a_scenario_that_expects_its_finding(self):
        for quarrel in self.quarrels:
            for path in quarrel["scenarios"]:
                with self.subTest(number=quarrel["number"], scenario=path):
                    wanted = read_json(f"tests/scenarios/{path}")["expect_findings"]
                    self.assertTrue(set(wanted) & set(quarrel["findings"]))

    def test_no_scenario_of_them_is_forgotten(self):
        named = {path for quarrel in self.quarrels for path in quarrel["scenarios"]}
        there = {f"quarrels/{path.name}" for path in (ROOT / "tests/scenarios/quarrels").glob("*.json")}
        self.assertEqual(there - named, set())


class Values(unittest.TestCase):
    def test_every_value_of_a_built_in_pack_is_read_by_a_rule(self):
        sys.path.insert(0, str(ROOT / "docs"))
        import generate_registry
        read_by, packs = generate_registry.readers(), sorted((ROOT / "lib/packs").glob("*.json"))
        self.assertGreater(len(packs), 15)
        for pack in packs:
            for name in read_json(pack)["values"]:
                if name.startswith(("candidate.", "voter.")):
                    continue  # eligibility.c reads every criterion
                with self.subTest(pack=pack.stem, value=name):
                    self.assertIn(name.upper().replace(".", "_"), read_by)


class Links(unittest.TestCase):
    def test_every_link_inside_the_project_leads_somewhere(self):
        for page in pages():
            for link in LINK.findall(prose(page)):
                if re.match(r"[a-z]+:", link):
                    continue
                path, _, anchor = link.partition("#")
                target = (page.parent / path).resolve() if path else page
                with self.subTest(page=str(page.relative_to(ROOT)), link=link):
                    self.assertTrue(target.exists())
                    if anchor:
                        self.assertIn(anchor, anchors(target))


class Glossary(unittest.TestCase):
    """Every word of the registry is explained, and every identifier that is explained exists."""

    def named(self):
        page = (ROOT / "docs/glossary.md").read_text(encoding="utf-8")
        rows = re.findall(r"^\|(.*)\|$", page, re.MULTILINE)
        return {word for row in rows for word in re.findall(r"`([^`]+)`", row)}

    def registered(self):
        def read(name):
            return json.loads((ROOT / f"lib/registry/{name}.json").read_text(encoding="utf-8"))
        sets = read("words")["sets"]
        del sets["phrase"], sets["pack_remark"]  # sentences, which explain themselves
        rows = [*read("facts")["facts"], *itertools.chain(*sets.values())]
        return {row[1] for row in rows} | {value["name"] for value in read("values")["values"]}

    def test_every_word_of_the_registry_is_explained(self):
        self.assertEqual(sorted(self.registered() - self.named()), [])

    def test_every_identifier_exists(self):
        sources = [*ROOT.glob("include/**/*.h"), *ROOT.glob("lib/json/schemas/*.json")]
        written = " ".join(source.read_text(encoding="utf-8") for source in sources)
        facts = {f"{role}.{word}" for role in ("candidate", "voter")
                 for word in self.registered()}
        known = self.registered() | facts | set(re.findall(r"\w+", written))
        self.assertEqual(sorted(self.named() - known), [])


if __name__ == "__main__":
    unittest.main()
