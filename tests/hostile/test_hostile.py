#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Documents that somebody made to hang the command, to swell it, to lead it astray: each is
judged or refused in one line, in bounded time and memory, and nothing is left half-written.
Those of a gigabyte only where TDPELECT_HOSTILE=all asks."""
import json
import os
import pathlib
import signal
import subprocess
import sys
import time
import unittest

import growing
from measure import COMMAND, FolderTest, environment, run

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from evidence import record

ALL = os.environ.get("TDPELECT_HOSTILE") == "all"
MIB = 1 << 20
ROLL = "household_id,person_id,birth_date\n"
DAY = ("--in", "VN", "--on", "2021-10-17")


class HostileTest(FolderTest):
    def put(self, content, name="x.json"):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, bytes):
            path.write_bytes(content)
        else:
            self.write(name, content)
        return path

    def refused(self, used, *parts, lines=2):
        """Told in one line, and at most a hint; nothing on the standard output."""
        self.assertEqual((used.status, used.out), (2, ""), used.err)
        self.assertLessEqual(len(used.err.splitlines()), lines, used.err)
        for part in parts:
            self.assertIn(part, used.err)

    def evaluate(self, content, **how):
        return run("evaluate", "--format=json", self.put(content), **how)

    def sparse(self, name, byte_count, begin=b""):
        """Zeros that take no room on the disk."""
        path = self.put(begin, name)
        os.truncate(path, byte_count)
        return path


class Texts(HostileTest):
    def test_nesting_is_refused_at_any_depth_and_place(self):
        for opening, closing in (("[", "]"), ('{"a":', "}")):
            for place in ('{"extra":%s}', '{"format":%s}', "%s"):
                text = place % (opening * 200000 + "1" + closing * 200000)
                with self.subTest(opening=opening, place=place):
                    self.refused(self.evaluate(text), "too deeply")

    def test_nesting_that_never_ends(self):
        self.refused(self.evaluate("[" * 5000000), "too deeply")

    def test_numbers_too_large_or_long_or_precise(self):
        for number in ("9" * 1000000, "-" + "9" * 1000000, "1e999999999", "1E+400", "-1e-999999",
                       "0." + "1" * 1000000, "2147483648", "-0", "-1", "3.0", "1e0",
                       "9223372036854775808", "18446744073709551616", "0e1"):
            text = json.dumps(growing.election(petition={"households": 77})).replace("77", number)
            with self.subTest(number[:30]):
                self.refused(self.evaluate(text), "x.json:1:", "/petition/households")

    def test_the_same_key_very_often(self):
        text = '{"format": 1' + ', "a": 1' * 300000 + "}"
        self.refused(self.evaluate(text), "twice")

    def test_keys_that_are_many_or_long(self):
        made = growing.election()
        self.refused(self.evaluate({**made, "k" * 5000000: 1}), "does not have")
        self.refused(self.evaluate({**made, **{f"k{i}": i for i in range(200000)}}),
                     "does not have")

    def test_bytes_that_are_no_text(self):
        good = json.dumps(growing.election(note="SAFE")).encode()
        for wrong in (b"\0", b"\\u0000", b"\xff", b"\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80",
                      b"\\ud800", b"\x01", b"\x7f\xc3"):
            with self.subTest(wrong):
                self.refused(self.evaluate(good.replace(b"SAFE", wrong)), "x.json:1:")
        for begin in (b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff", b"\xef\xbb\xbf\xef\xbb\xbf"):
            self.refused(self.evaluate(begin + good))

    def test_a_byte_order_mark_is_passed_over(self):
        text = b"\xef\xbb\xbf" + json.dumps(growing.election()).encode()
        self.assertEqual(self.evaluate(text).status, 0)

    def test_nothing_and_next_to_nothing(self):
        for text in (b"", b" ", b"\xef\xbb\xbf", b"{}", b"[]", b"null", b"0", b'""', b"\0" * 4096):
            with self.subTest(text[:8]):
                self.refused(self.evaluate(text))

    def test_names_and_notes_of_megabytes(self):
        made = growing.election(note="x" * 20 * MIB, extra={"a": "\\" * MIB})
        made["unit"]["name"] = "y" * 20 * MIB
        used = self.evaluate(made)
        self.assertEqual(used.status, 0, used.err)
        self.assertLess(used.bytes, 400 * MIB)

    def test_ids_that_are_too_long_or_none(self):
        for wrong in ("", "x" * 65, "x" * 1000000, "a b", "../x", "Nguyễn", "a\u202eb"):
            made = growing.election(unit={"id": wrong})
            with self.subTest(wrong[:20]):
                self.refused(self.evaluate(made), "/unit/id")

    def test_what_is_not_json_at_all(self):
        for content in (b"\x89PNG\r\n\x1a\n" + b"\0" * 1000, b"PK\3\4" * 1000, b"#!/bin/sh\n",
                        b"<?xml?>", b"household_id,person_id\n"):
            with self.subTest(content[:8]):
                self.refused(self.evaluate(content), "x.json:1:1")


class Tables(HostileTest):
    def roll(self, content, **how):
        return run("roll", self.put(content, "x.csv"), *DAY, **how)

    def test_rolls_that_are_none(self):
        head = ROLL.encode()
        for content in (b"", b"\0", b"a,b\n", head + b"h,p,1961\0\n", head + b"h,p,\xff\n",
                        head + b'"h,p,1961\n' * 1000, head[:-1] + b",x" * 100000 + b"\n", head + b"h" * 1000000 + b",p,1961\n",
                        head + b'h,p,"' + b'""' * 1000000, b"\r" * 1000000, b"household_id"):
            with self.subTest(content[:50]):
                self.refused(self.roll(content), "x.csv")

    def test_of_very_many_problems_the_first_are_told(self):
        used = run("rules", "check", "--format=json",
                   self.put(growing.pack_unknown_values(100000)))
        self.assertEqual(used.status, 2)
        self.assertEqual(len(json.loads(used.out)["problems"]), 100)

    def test_of_very_many_comparisons_the_first_are_told(self):
        used = run("evaluate", "--trace", "--format=json", self.put(growing.candidates(9000)),
                   keep=None)
        told = json.loads(used.out)
        self.assertEqual(len(told["comparisons"]), 100000)
        self.assertGreater(told["count"], 100000)

    def test_tables_that_are_none(self):
        head = "id\tsource\tvotes\n"
        for text in ("", "\0", "id\n", head, head + "x" * 1000000, head + "a\tb\n" * 2,
                     "\t" * 1000000, head + "a\tb\tA=" + "9" * 100000 + "\n"):
            used = run("audit", self.put(text.encode(), "x.tsv"))
            with self.subTest(text[:40]):
                self.assertEqual(used.status, 2)
                self.assertIn("x.tsv", used.err)


class Names(HostileTest):
    """What a document may name beside it, and what not."""

    def setUp(self):
        super().setUp()
        self.inside = self.folder / "inside"
        self.inside.mkdir()
        self.put(growing.election(note="secret"), "outside.json")

    def campaign(self, *names):
        return self.put(growing.campaign(files=list(names)), "inside/campaign.json")

    def refuses(self, name, *parts):
        """The campaign alone, by each command that reads what it names."""
        path = self.campaign(name)
        for words in (("evaluate",), ("minutes",), ("what-if", "--on", "2024-01-01")):
            with self.subTest(name, words=words):
                self.refused(run(*words, path), *parts)

    def test_names_that_lead_out_or_nowhere(self):
        for name in ("../outside.json", "/etc/passwd", "a/../../outside.json", "", "/", "..", "a//b",
                     "C:x", "a\\b", "a\nb", "a/", str(self.folder / "outside.json")):
            self.refuses(name, "/files/0")

    def test_a_name_with_a_nul(self):
        self.refused(run("evaluate", self.put(
            json.dumps(growing.campaign(files=["a"])).replace('"a"', '"a\\u0000b"'))), "x.json:1:")

    def test_files_that_are_not_there(self):
        for name in ("missing.json", "campaign.json/x", "x" * 255, "A" * 100 + "/b"):
            self.refuses(name)
        self.refuses("x" * 5000, "too long")

    def test_links_that_lead_out(self):
        (self.inside / "link.json").symlink_to("../outside.json")
        (self.inside / "folder").symlink_to("..")
        self.refuses("link.json", "leads out")
        self.refuses("folder/outside.json", "leads out")

    def test_links_that_lead_in_a_circle(self):
        (self.inside / "a.json").symlink_to("b.json")
        (self.inside / "b.json").symlink_to("a.json")
        self.refuses("a.json", "circle")

    def test_pipes_devices_and_folders(self):
        os.mkfifo(self.inside / "pipe.json")
        (self.inside / "zero.json").symlink_to("/dev/zero")
        (self.inside / "tty.json").symlink_to("/dev/tty")
        (self.inside / "folder.json").mkdir()
        self.refuses("pipe.json", "no ordinary file")
        self.refuses("zero.json", "leads out")
        self.refuses("tty.json", "leads out")
        self.refuses("folder.json", "a folder")

    def test_a_campaign_that_names_itself(self):
        self.refuses("campaign.json", "campaign.json:1:")

    def test_one_file_by_many_names_is_one_unit(self):
        self.put(growing.election(), "inside/a.json")
        self.refused(run("evaluate", self.campaign("a.json", "./a.json")), "another election")

    def test_files_that_are_too_large_together(self):
        self.sparse("inside/large.json", 250 * MIB)
        names = ["./" * i + "large.json" for i in range(100)]
        used = run("evaluate", self.campaign(*names), memory_bytes=(4096 if ALL else 512) * MIB)
        self.refused(used, "too large together" if ALL else "out of memory")

    def test_a_named_file_that_is_too_large_is_not_even_begun(self):
        self.sparse("inside/large.json", 1 << 40)
        path = self.campaign("large.json")
        used = run("evaluate", path)
        self.refused(used, "large.json", "too large")
        self.assertLess(used.bytes, 100 * MIB)

    @unittest.skipIf(os.geteuid() == 0, "who is root may read anything")
    def test_files_that_may_not_be_read(self):
        self.put(growing.election(), "inside/a.json").chmod(0)
        self.refuses("a.json", "not allowed")

    def test_scenarios_name_no_more_than_they_may(self):
        for name in ("/etc/passwd", "a/../../outside.json", "../" * 40 + "etc/passwd", "..", "../",
                     ""):
            made = growing.scenario(given_file=name)
            del made["given"]
            path = self.put(made, "inside/s.json")
            with self.subTest(name):
                used = run("audit", path)
                self.assertIn(used.status, (1, 2))
                self.assertNotIn("root:", used.out + used.err)

    def test_a_folder_of_things_that_are_no_files(self):
        os.mkfifo(self.inside / "pipe.json")
        (self.inside / "zero.tsv").symlink_to("/dev/zero")
        (self.inside / "loop").symlink_to(".")
        self.put(growing.scenario(), "inside/s.json")
        used = run("audit", self.inside)
        self.assertEqual((used.status, used.err), (0, ""))
        self.assertIn("1..1\n", used.out)

    def test_arguments_that_are_no_files(self):
        for path in (self.folder, self.folder / "none.json", "x" * 5000, ""):
            with self.subTest(str(path)[:40]):
                self.refused(run("evaluate", path), ": ")
        self.refused(run("evaluate", "/dev/zero", memory_bytes=2048 * MIB), "too large")


class Surroundings(HostileTest):
    """Little room, closed streams, and an end in the middle."""

    def scenarios(self):
        self.put(growing.table(3000), "cases.tsv")
        return self.folder / "cases.tsv"

    def test_little_memory_is_told(self):
        path = self.put(growing.candidates(300000))
        for words in (("evaluate",), ("evaluate", "--format=json"), ("evaluate", "--trace"),
                      ("minutes",), ("what-if", "--on", "2024-01-01")):
            used = run(*words, path, memory_bytes=64 * MIB)
            with self.subTest(words):
                self.refused(used, "out of memory")

    def test_little_memory_for_a_roll_or_an_audit(self):
        self.refused(run("roll", self.put(growing.roll(200000), "x.csv"), *DAY,
                         memory_bytes=24 * MIB), "out of memory")
        used = run("audit", self.put(growing.scenario(given=growing.candidates(100000))),
                   memory_bytes=24 * MIB)
        self.assertEqual(used.status, 2)
        self.assertIn("out of memory", used.err)

    def ended(self, *words, **how):
        return subprocess.run([COMMAND, *map(str, words)], stderr=subprocess.PIPE,
                              env=environment(), check=False, timeout=60, **how)

    def test_a_full_disk_is_told(self):
        path = self.put(growing.candidates(20000))
        for words in (("evaluate", path), ("evaluate", "--format=html", path), ("minutes", path),
                      ("audit", self.scenarios()), ("rules", "list"), ("schema", "report")):
            with open("/dev/full", "wb") as full, self.subTest(words[0]):
                done = self.ended(*words, stdout=full)
                self.assertEqual(done.returncode, 2)
                self.assertIn(b"output: ", done.stderr)

    def test_a_closed_pipe_is_told(self):
        path = self.put(growing.candidates(20000))
        done = subprocess.run(f"{COMMAND} evaluate {path} | head -1; echo ${{PIPESTATUS[0]}}",
                              shell=True, executable="/bin/bash", capture_output=True, timeout=60,
                              env=environment(), check=False)
        self.assertEqual(done.stdout.splitlines()[-1], b"2")
        self.assertEqual(len(done.stderr.splitlines()), 1, done.stderr)

    def test_files_that_may_not_grow(self):
        path = self.put(growing.candidates(20000))
        used = run("evaluate", "--format=json", path, file_bytes=4096)
        self.assertEqual(used.status, 2)
        self.assertIn("output: ", used.err)

    def test_closed_streams(self):
        path = self.put(growing.election())
        for closed, status in (("<&-", 0), (">&-", 2), ("2>&-", 0)):
            done = subprocess.run(f"exec {COMMAND} evaluate {path} {closed}", shell=True,
                                  capture_output=True, env=environment(), timeout=60, check=False)
            with self.subTest(closed):
                self.assertEqual(done.returncode, status, done.stderr)
        done = subprocess.run(f"exec {COMMAND} evaluate - <&-", shell=True, capture_output=True,
                              env=environment(), timeout=60, check=False)
        self.assertEqual((done.returncode, done.stdout), (2, b""))
        self.assertEqual(len(done.stderr.splitlines()), 1)

    def test_a_report_is_not_written_into_a_file_that_took_the_place_of_output(self):
        junit = self.folder / "junit.xml"
        done = subprocess.run(f"exec {COMMAND} audit {self.scenarios()} --junit {junit} >&-",
                              shell=True, capture_output=True, env=environment(), timeout=60,
                              check=False)
        self.assertEqual(done.returncode, 2)
        self.assertTrue(junit.read_bytes().startswith(b"<?xml"))
        self.assertNotIn(b"TAP", junit.read_bytes())


class Written(HostileTest):
    """A file that the caller names is there whole, or as it was before."""

    def setUp(self):
        super().setUp()
        self.cases = self.put(growing.table(3000), "cases.tsv")
        self.results = self.folder / "out"
        self.results.mkdir()
        self.junit = self.results / "junit.xml"

    def names(self):
        return sorted(path.name for path in self.results.iterdir())

    def test_it_keeps_its_rights_and_its_place_behind_a_link(self):
        kept = self.put(b"before", "kept.xml")
        kept.chmod(0o640)
        self.junit.symlink_to(kept)
        self.assertEqual(run("audit", self.cases, "--junit", self.junit).status, 0)
        self.assertTrue(self.junit.is_symlink())
        self.assertTrue(kept.read_bytes().startswith(b"<?xml"))
        self.assertEqual(kept.stat().st_mode & 0o777, 0o640)

    def test_a_file_that_may_not_grow_stays_as_it_was(self):
        self.junit.write_bytes(b"before")
        used = run("audit", self.cases, "--junit", self.junit, file_bytes=200000)
        self.assertEqual(used.status, 2)
        self.assertIn("junit.xml: ", used.err)
        self.assertEqual(self.junit.read_bytes(), b"before")
        self.assertEqual(self.names(), ["junit.xml"])

    def test_a_folder_that_is_not_there(self):
        used = run("audit", self.cases, "--junit", self.results / "none" / "junit.xml")
        self.assertEqual(used.status, 2)
        self.assertEqual(used.err.count("\n"), 1)

    def test_a_device_is_written_as_it_is(self):
        self.assertEqual(run("audit", self.cases, "--junit", "/dev/null").status, 0)
        self.assertEqual(run("audit", self.cases, "--junit", "/dev/full").status, 2)

    def test_killed_at_any_time_it_is_whole_or_as_it_was(self):
        self.junit.write_bytes(b"before")
        for step in range(12):
            process = subprocess.Popen([COMMAND, "audit", self.cases, "--junit", self.junit],
                                       stdout=subprocess.DEVNULL, env=environment())
            time.sleep(0.06 * step)
            process.send_signal(signal.SIGKILL)
            process.wait()
            text = self.junit.read_bytes()
            self.assertTrue(text == b"before" or text.endswith(b"</testsuites>\n"), text[-80:])


@unittest.skipUnless(ALL, "documents of a gigabyte")
class Large(HostileTest):
    """Of what is large the memory is measured, too."""

    figures = {}

    @classmethod
    def tearDownClass(cls):
        if ALL:
            record("hostile", **cls.figures)

    def measured(self, name, used, seconds, memory_bytes):
        type(self).figures[f"{name}_seconds"] = round(used.seconds, 1)
        type(self).figures[f"{name}_mebibytes"] = used.bytes // MIB
        self.assertLess(used.seconds, seconds)
        self.assertLess(used.bytes, memory_bytes)

    def test_a_document_of_a_gigabyte_is_not_even_begun(self):
        path = self.sparse("x.json", 1 << 30, b'{"format": "tdpelect.election/1", "note": "')
        used = run("evaluate", path)
        self.refused(used, "too large")
        self.measured("gigabyte_document", used, 2, 100 * MIB)

    def test_a_gigabyte_through_a_pipe_is_given_up_in_time(self):
        path = self.sparse("x.json", 1 << 30)
        with subprocess.Popen(["cat", path], stdout=subprocess.PIPE) as cat:
            used = run("evaluate", "-", stdin=cat.stdout)
            cat.stdout.close()
        self.refused(used, "too large")
        self.measured("gigabyte_pipe", used, 10, 700 * MIB)

    def test_the_smallest_values_there_are(self):
        for name, one in (("objects", b"{}"), ("arrays", b"[]"), ("numbers", b"0"),
                          ("texts", b'""')):
            text = b'{"extra":{"a":[' + b",".join([one] * 8000000) + b"]}}"
            used = self.evaluate(text)
            with self.subTest(name):
                self.refused(used, "x.json:1:1")
                self.measured(name, used, 30, 2560 * MIB)

    def test_a_million_findings(self):
        used = self.evaluate(growing.clusters(1000000), keep=1000)
        self.assertEqual(used.status, 0, used.err)
        self.measured("million_findings", used, 60, 6144 * MIB)
        self.refused(run("evaluate", self.folder / "x.json"), "--format json")

    def test_a_hundred_thousand_of_each(self):
        for make in (growing.candidates, growing.candidates_with_facts, growing.clusters,
                     growing.breaches, growing.papers, growing.long_papers,
                     growing.against_and_abstain, growing.published_votes):
            used = run("evaluate", "--format=json", self.put(make(100000)), keep=1000)
            with self.subTest(make.__name__):
                self.assertEqual(used.status, 0, used.err)
                self.measured(make.__name__, used, 60, 2048 * MIB)

    def test_a_table_of_two_hundred_thousand_cases(self):
        used = run("audit", self.put(growing.table(200000), "x.tsv"), keep=1000)
        self.assertEqual(used.status, 0, used.err)
        self.measured("table_200k", used, 120, 1024 * MIB)

    def test_a_roll_of_ten_million_lines(self):
        path = self.folder / "x.csv"
        with path.open("w", encoding="utf-8") as file:
            file.write(ROLL)
            for i in range(100):
                file.write("".join(f"h{j},p{j},1961\n" for j in range(i * 100000,
                                                                       (i + 1) * 100000)))
        used = run("roll", path, *DAY, keep=1000)
        self.assertEqual((used.status, used.err), (1, ""))  # facts of people are missing
        self.measured("roll_10m", used, 60, 3072 * MIB)

    def test_a_roll_that_is_larger_is_not_even_begun(self):
        used = run("roll", self.sparse("x.csv", 1 << 31, ROLL.encode()), *DAY)
        self.refused(used, "too large")
        self.assertLess(used.bytes, 100 * MIB)


if __name__ == "__main__":
    unittest.main()
