#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""HTML pages: well-formed, alone in the world, harmless, on A4."""
import copy
import html.parser
import json
import os
import pathlib
import re
import shutil
import subprocess
import unittest
import xml.etree.ElementTree

from command import FolderTest, election, tdpelect
from minutes_cases import BY_HANDS, CASES, EXAMPLES, SOME_FAILED, file_of, voted

HOSTILE = ("</td><script>alert(1)</script>", "\" onload=\"x", "' onload='x", "]]>&amp;<!--",
           "</style></title>", "\u202e\u2066evil\u2069\u202c\u200f", "\ufffe\x07\x9b2J\u2028",
           "|` *_#<b>")
# What turns the direction of a text, or shows nothing and commands.
UNSEEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069"
                    "\ufffe\uffff]")


class Tags(html.parser.HTMLParser):
    """The tags and attributes of a page, each closed as it was opened."""
    VOID = {"meta"}

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.seen, self.attributes = [], set(), set()
        self.feed(text)
        self.close()
        assert not self.open, self.open

    def handle_starttag(self, tag, attrs):
        self.seen.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag not in self.VOID:
            assert self.open.pop() == tag, tag

    handle_startendtag = handle_starttag


def page(command, path, *options):
    said = tdpelect(command, "--format=html", *options, path)
    assert said.status in (0, 3) and not said.err, said.err
    return said.out


class Pages(FolderTest):
    def every(self):
        """Reports and minutes of examples and cases, in both languages."""
        for path in sorted(EXAMPLES.glob("*.json")):
            if "impossible" in path.name:
                continue
            for command in ("evaluate", "minutes"):
                for language in ("vi", "en"):
                    yield command, path, ("--lang", language)
        for case in CASES:
            yield "minutes", file_of(case, self.write), case.options

    def test_they_are_well_formed_and_need_nothing_beside_them(self):
        for command, path, options in self.every():
            with self.subTest(path.name, command=command, options=options):
                text = page(command, path, *options)
                root = xml.etree.ElementTree.fromstring(text)
                self.assertEqual(root.get("lang"), options[1])
                tags = Tags(text)
                self.assertLessEqual(tags.seen, {
                    "html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "div",
                    "dl", "dt", "dd", "ul", "li", "table", "thead", "tbody", "tr", "th", "td"})
                self.assertLessEqual(tags.attributes,
                                     {"lang", "charset", "name", "content", "class"})
                style = root.find("head/style").text
                self.assertNotRegex(style, r"@import|url\(|expression|http")
                self.assertIn("@page { size: A4;", style)
                self.assertTrue(root.find("head/title").text)

    def test_tables_are_whole(self):
        for command, path, options in self.every():
            root = xml.etree.ElementTree.fromstring(page(command, path, *options))
            for table in root.iter("table"):
                head = table.findall("thead/tr/th")
                for row in table.findall("tbody/tr"):
                    self.assertEqual(len(row.findall("td")), len(head), path.name)

    def test_they_say_what_the_text_says(self):
        def words(text):
            # A table's rule, and the lines below headings, are only in the text.
            return re.sub(r"\s+", " ", re.sub(r"^[ =-]+$", "", text, flags=re.M)).split()

        for command, path, options in self.every():
            shown = xml.etree.ElementTree.fromstring(page(command, path, *options))
            said = tdpelect(command, *options, path).out
            body = " ".join(shown.find("body").itertext())
            with self.subTest(path.name, command=command, options=options):
                self.assertEqual(sorted(w for w in words(body) if w != "-"),
                                 sorted(w for w in words(said) if w != "-"))

    def test_one_page_is_of_one_file(self):
        path = self.write("a.json", election())
        said = tdpelect("evaluate", "--format=html", path, path)
        self.assertEqual((said.status, said.out), (2, ""))


class Hostile(FolderTest):
    def documents(self, name):
        one = copy.deepcopy(BY_HANDS)
        one["unit"]["name"] = name
        one["offices"][0]["name"] = name
        one["offices"][0]["candidates"][0]["name"] = name
        many = copy.deepcopy(SOME_FAILED)
        many["name"] = name
        many["elections"][1]["unit"]["name"] = name
        many["summaries"][0]["name"] = name
        many["deadlines"] = [{"name": name, "by": "2021-10-31"}]
        many["elections"][0]["groups"] = {name: {"electorate": 4, "present": 3}}
        for at, document in enumerate((one, many)):
            yield self.write(f"{at}.json", json.dumps(document))

    def test_no_name_is_taken_for_a_tag(self):
        for name in HOSTILE:
            shown = " ".join(UNSEEN.sub(" ", name).split())
            for path in self.documents(name):
                for command in ("evaluate", "minutes"):
                    with self.subTest(name, command=command, path=path.name):
                        text = page(command, path)
                        self.assertNotRegex(text, r"<script|<!--|<b>")
                        body = xml.etree.ElementTree.fromstring(text).find("body")
                        said = " ".join(" ".join(body.itertext()).split())
                        if command == "minutes" or path.name == "1.json":
                            self.assertIn(shown, said)
                        self.assertLessEqual(Tags(text).attributes,
                                             {"lang", "charset", "name", "content", "class"})

    def test_nothing_unseen_is_printed_in_any_format(self):
        for name in HOSTILE:
            for path in self.documents(name):
                for command in ("evaluate", "minutes"):
                    for form in ("text", "markdown", "html"):
                        said = tdpelect(command, f"--format={form}", path)
                        with self.subTest(name, command=command, format=form):
                            self.assertIsNone(UNSEEN.search(said.out))

    def test_markdown_escapes(self):
        (path, _) = self.documents("|` *_#<b>[x](y)~&")
        said = tdpelect("minutes", "--format=markdown", path)
        self.assertIn(r"\|\` \*\_\#\<b\>\[x\](y)\~\&", said.out)


def long_election():
    """Sixty candidates: a table that goes over a page."""
    people = [{"id": f"P{i}", "name": f"Nguyễn Thị Số {i} " + "Rất Dài " * (i % 7)}
              for i in range(60)]
    return election(offices=[{"office": "head", "seats": 60, "candidates": people}],
                    rounds=[voted("2024-09-22", [{"office": "head", "votes": {
                        person["id"]: 2 for person in people}}])])


CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
POPPLER = shutil.which("pdfinfo") and shutil.which("pdftotext")


@unittest.skipUnless(CHROMIUM and POPPLER, "needs chromium and poppler-utils")
class Paper(FolderTest):
    OPTIONS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
               "--no-first-run", "--disable-background-networking",
               "--disable-component-update", "--disable-sync", "--no-pdf-header-footer")

    def printed(self, text):
        """How many A4 pages, and the text of each."""
        source = self.write("page.html", text)
        made = self.folder / "page.pdf"
        subprocess.run([CHROMIUM, *self.OPTIONS, f"--user-data-dir={self.folder / 'data'}",
                        f"--print-to-pdf={made}", pathlib.Path(source).as_uri()], check=True,
                       capture_output=True, timeout=120,
                       env={**os.environ, "HOME": str(self.folder)})
        told = subprocess.run(["pdfinfo", made], check=True, capture_output=True, text=True)
        self.assertRegex(told.stdout, r"Page size: .*\(A4\)")
        shown = subprocess.run(["pdftotext", "-layout", made, "-"], check=True,
                               capture_output=True).stdout.decode("utf-8")
        pages = shown.split("\f")[:-1]
        self.assertEqual(int(re.search(r"Pages: +(\d+)", told.stdout)[1]), len(pages))
        return pages

    def test_minutes_of_one_office_are_one_sheet(self):
        for name, language in (("phu-cat-thon-2-2024", "vi"), ("phu-cat-thon-2-2024", "en"),
                               ("xa-ba-dong-son-2021", "vi"), ("xa-ba-2021", "en")):
            text = page("minutes", EXAMPLES / f"{name}.json", "--lang", language)
            with self.subTest(name, language=language):
                self.assertEqual(len(self.printed(text)), 1)

    def test_a_report_is_few_sheets(self):
        text = page("evaluate", EXAMPLES / "phu-cat-thon-2-2024.json", "--lang=vi")
        self.assertLessEqual(len(self.printed(text)), 3)

    def test_a_long_table_repeats_its_head_and_cuts_no_row(self):
        path = self.write("long.json", json.dumps(long_election()))
        pages = self.printed(page("minutes", path, "--lang=vi"))
        self.assertGreater(len(pages), 1)
        with_rows = [shown for shown in pages if re.search(r"Số \d+ ", shown)]
        self.assertGreater(len(with_rows), 1)
        for shown in with_rows:
            self.assertIn("Họ và tên", shown)
        for number in range(60):
            (wanted,) = [s for s in pages if f"Nguyễn Thị Số {number} " in s.replace("\n", " \n")]
            row = wanted[wanted.index(f"Nguyễn Thị Số {number}"):].split("Nguyễn", 2)[1]
            self.assertEqual(row.count("Dài"), number % 7)


if __name__ == "__main__":
    unittest.main()
