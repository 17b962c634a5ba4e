#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""No name, note or other piece of a document comes out of it but where it belongs: names in what
is signed, ids where they are the subject. TDPELECT_HOSTILE=all looks at every scenario."""
import json
import os
import unittest

import canaries
from canaries import canary
from measure import FolderTest, run

STRIDE = 1 if os.environ.get("TDPELECT_HOSTILE") == "all" else 12
SIGN = canary("")[:-1]
HUGE = 987654321987654321
FORMATS = ("json", "text", "markdown", "html")
LANGUAGES = ("vi", "en")

# What the format tells of a free text, and may.
TOLD = {"deadlines": "the campaign's report lists its deadlines by name"}


def is_told(path):
    return path[0] in TOLD and path[-1] == "name"


def text_of(document):
    return json.dumps(document, ensure_ascii=False)


class PrivacyTest(FolderTest):
    def assert_silent(self, used, about):
        for stream in (used.out, used.err):
            if SIGN in stream or str(HUGE) in stream:
                lines = [line for line in stream.splitlines()
                         if SIGN in line or str(HUGE) in line]
                self.fail(f"{about}: {lines[0][:500]}")

    def write_all(self, documents):
        """Documents beside each other, and the files that campaigns name."""
        for name, document in canaries.elections().items():
            self.write(name, document)
        return [self.write(f"canary-{i}.json", document) for i, document in enumerate(documents)]

    def evaluate_all(self, documents, *words):
        """In few processes: what one says of many documents is looked at together."""
        paths = self.write_all(documents)
        for i in range(0, len(paths), 200):
            self.assert_silent(run("evaluate", *words, *paths[i:i + 200], keep=None),
                               f"{words} {i}")


class Asides(PrivacyTest):
    """name, note and extra, everywhere at once."""

    def documents(self):
        yield from canaries.elections().items()
        yield from list(canaries.given_in_scenarios())[::STRIDE]

    def test_the_same_report_comes_of_a_document_without_them(self):
        for i, (name, document) in enumerate(self.documents()):
            named = self.write(f"{i}/named.json", canaries.with_asides(document, canary(i)))
            plain = self.write(f"{i}/plain.json", document)
            for other, text in canaries.elections().items():
                if "files" in document:
                    self.write(f"{i}/{other}", canaries.with_asides(text, canary(i)))
            said = run("evaluate", "--format=json", named, keep=None)
            with self.subTest(name):
                self.assertEqual(said.status, run("evaluate", "--format=json", plain).status)
                self.assertEqual(said.out, run("evaluate", "--format=json", plain,
                                               keep=None).out)
                self.assert_silent(said, name)

    def test_no_format_or_language_tells_them(self):
        documents = [canaries.with_asides(document, canary(name))
                     for name, document in self.documents()]
        for language in LANGUAGES:
            for kind in ("text", "markdown"):
                self.evaluate_all(documents, "--format", kind, "--lang", language)
            self.evaluate_all(documents, "--trace", "--lang", language)
            self.evaluate_all(documents, "--trace", "--format=json", "--lang", language)

    def test_no_page_question_or_proof_tells_them(self):
        for name, document in canaries.elections().items():
            path, = self.write_all([canaries.with_asides(document, canary(name))])
            report = self.folder / "report.json"
            report.write_text(run("evaluate", "--format=json", path).out, encoding="utf-8")
            for language in LANGUAGES:
                more = ("--lang", language)
                for words in (("evaluate", "--format=html", path),
                              ("what-if", path, "--on", "2024-01-01", "--all"),
                              ("what-if", path, "--in", "VN", "--format=json", "--all"),
                              ("verify", report, "--facts", path)):
                    with self.subTest(name, words=words[0]):
                        self.assert_silent(run(*words, *more), name)

    def test_what_is_signed_tells_names_and_nothing_else(self):
        for name, document in canaries.elections().items():
            made = canaries.with_asides(document, canary(name))
            for path in list(canaries.places(made)):
                if path[-1] == "name":
                    made = canaries.with_value(made, path, "Tên")
            made["name"] = "Tên"
            path, = self.write_all([made])
            for form in ("minutes", "notice"):
                for kind in ("text", "markdown", "html"):
                    with self.subTest(name, form=form, kind=kind):
                        self.assert_silent(
                            run("minutes", path, "--form", form, "--format", kind), name)

    def test_no_audit_tells_them(self):
        kept = {"format": "tdpelect.scenario/1", "name": "n", "source": canary("source"),
                "note": canary("note"), "extra": {canary("extra"): canary("extra")}}
        for name, document in canaries.elections().items():
            if "files" in document:
                continue
            made = canaries.with_asides(document, canary(name))
            self.write(f"audit/pass-{name}",
                       {**kept, "given": made, "forbid": ["/nothing"]})
            self.write(f"audit/fail-{name}",
                       {**kept, "given": made, "expect": {"state": "nonsense", "rounds": []},
                        "expect_findings": ["law.contradicts"]})
            self.write(f"audit/text-{name}",
                       {**kept, "given_text": text_of(made)[:-9], "expect": {"state": "x"}})
        junit = self.folder / "junit.xml"
        for words in (("--junit", junit), ("--coverage",), ("--coverage=json",),
                      ("--mutate", "--only", "vn-nqlt-09-2008"),
                      ("--mutate=json", "--only", "vn-nqlt-09-2008")):
            used = run("audit", self.folder / "audit", *words, keep=None)
            with self.subTest(words=words):
                self.assert_silent(used, words)
        self.assertNotIn(SIGN, junit.read_text(encoding="utf-8"))


class Digests(PrivacyTest):
    def digest(self, document):
        path = self.write("one.json", document)
        return json.loads(run("evaluate", "--format=json", path, keep=None).out)["facts_digest"]

    def without(self, document, key):
        for path in reversed(list(canaries.places(document))):
            if path[-1] == key:
                del canaries.parent_of(document, path)[key]
        return document

    def test_the_digest_is_that_of_the_facts_alone(self):
        for name, document in canaries.elections().items():
            if "unit" not in document or "impossible" in name:
                continue
            wanted = self.digest(document)
            with self.subTest(name):
                self.assertEqual(self.digest(self.without({**document}, "published")), wanted)
                other = {**document, "rules": {"packs": ["vn-nqlt-09-2008"]}}
                self.assertEqual(self.digest(other), wanted)
                changed = {**document, "unit": {**document["unit"], "id": "another"}}
                self.assertNotEqual(self.digest(changed), wanted)


class Errors(PrivacyTest):
    """One thing wrong at a time, at every place of every example."""

    def documents(self, change):
        for document in canaries.elections().values():
            for number, path in enumerate(canaries.places(document)):
                yield from change(document, path, canary(number))

    def evaluate_changed(self, change):
        documents = list(self.documents(change))
        self.assertGreater(len(documents), 500)
        for language in LANGUAGES:
            self.evaluate_all(documents, "--format=json", "--lang", language)

    def test_a_name_instead_of_any_value(self):
        def change(document, path, text):
            if not is_told(path):
                yield canaries.with_value(document, path, text)
                yield canaries.with_value(document, path, [text])
                yield canaries.with_value(document, path, {text: text})
        self.evaluate_changed(change)

    def test_a_number_instead_of_any_value(self):
        def change(document, path, text):
            yield canaries.with_value(document, path, HUGE)
            yield canaries.with_value(document, path, -HUGE)
        self.evaluate_changed(change)

    def test_a_name_instead_of_any_key(self):
        def change(document, path, text):
            if isinstance(path[-1], str) and (len(path) < 2 or path[-2] != "groups"):
                yield canaries.with_key(document, path, text)
        self.evaluate_changed(change)

    def test_a_text_that_ends_or_breaks_behind_a_name(self):
        for number, (name, document) in enumerate(canaries.elections().items()):
            text = text_of(canaries.with_asides(document, canary(number)))
            at = -1
            paths = []
            while (at := text.find(SIGN, at + 1)) >= 0 and len(paths) < 60:
                end = at + len(SIGN) + 4
                for i, broken in enumerate((text[:end], text[:end] + '"' + text[end:],
                                            text[:end] + "\\x" + text[end:],
                                            text[:end] + "\x01" + text[end:])):
                    paths.append(self.write(f"{name}-{at}-{i}.json", broken))
            with self.subTest(name):
                self.assert_silent(run("evaluate", *paths, keep=None), name)

    def test_a_key_that_stands_twice(self):
        text = text_of({canary(1): 1})[:-1]
        path = self.write("twice.json", f'{text}, {text_of({canary(1): 2})[1:]}')
        used = run("evaluate", path)
        self.assertIn("twice.json:1:", used.err)
        self.assert_silent(used, "twice")


class Packs(PrivacyTest):
    """What a pack says of the law is printed; what is wrong in it is not."""

    def test_what_is_no_pack_is_told_without_it(self):
        source = canaries.ROOT / "lib" / "packs" / "vn-nqlt-09-2008.json"
        pack = json.loads(source.read_text(encoding="utf-8"))
        free = ("note", "number", "vi", "en", "article", "clause", "point")
        paths = []
        for number, path in enumerate(list(canaries.places(pack))[::3]):
            if path[-1] in free:
                continue
            for i, value in enumerate((canary(number), [canary(number)], HUGE,
                                       {canary(number): 1})):
                made = canaries.with_value(pack, path, value)
                paths.append(self.write(f"{number}-{i}.json", made))
        for words in (("--format=text",), ("--format=json",), ("--lang=vi",)):
            with self.subTest(words=words):
                self.assert_silent(run("rules", "check", *words, *paths, keep=None), words)


class Rolls(PrivacyTest):
    HEADER = ["household_id", "person_id", "birth_date", "citizen"]
    ROW = ["ho-1", "person-1", "1961", "yes"]

    def roll(self, rows):
        path = self.write("roll.csv", "".join(",".join(row) + "\n" for row in rows))
        for kind in ("text", "json"):
            for language in LANGUAGES:
                yield run("roll", path, "--in", "VN", "--on", "2021-10-17", "--format", kind,
                          "--lang", language)

    def test_a_name_in_any_cell(self):
        for row in (0, 1):
            for column in range(4):
                rows = [list(self.HEADER), list(self.ROW)]
                rows[row][column] = canary(column)
                for used in self.roll(rows):
                    with self.subTest(row=row, column=column):
                        self.assertEqual(used.status, 2)
                        self.assert_silent(used, (row, column))

    def test_a_name_behind_the_last_cell_or_an_open_quote(self):
        for row in ([*self.ROW, canary(1)], [f'"{canary(2)}', *self.ROW[1:]],
                    [f'x"{canary(3)}"', *self.ROW[1:]]):
            for used in self.roll([self.HEADER, row]):
                with self.subTest(row=row):
                    self.assertEqual(used.status, 2)
                    self.assert_silent(used, row)

    def test_people_are_told_by_id_only_where_they_stand_twice(self):
        rows = [self.HEADER, ["ho-1", "person-7", "1961", "no"],
                ["ho-2", "person-8", "2015", "yes"], ["ho-3", "person-8", "2015", "yes"]]
        for used in self.roll(rows):
            self.assertNotIn("person-7", used.out + used.err)
            self.assertIn("person-8", used.out)


class Tables(PrivacyTest):
    def test_a_name_in_any_cell(self):
        head = ["id", "source", "jurisdiction", "on", "electorate", "votes", "outcome", "elected",
                "needed", "state"]
        row = ["c1", "Art. 8", "VN", "2013-01-31", "361", "A=159 B=149", "no_winner", "-", "181",
               "revote_due"]
        told = ("source", "outcome", "elected", "state")  # what the auditor expects, in TAP
        for column, name in enumerate(head):
            if name in told:
                continue
            rows = [head, list(row)]
            rows[1][column] = canary(column)
            path = self.write("cases.tsv", "".join("\t".join(one) + "\n" for one in rows))
            with self.subTest(name):
                self.assert_silent(run("audit", path), name)


if __name__ == "__main__":
    unittest.main()
