#!/usr/bin/env python3
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
        del sets["phrase"]  # sentences, which explain themselves
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
