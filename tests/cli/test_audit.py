#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""tdpelect audit: scenarios, tables, folders, TAP and JUnit."""
import os
import unittest
import xml.etree.ElementTree as ElementTree

from command import FolderTest, election, on_a_terminal, tdpelect

HEADER = "\t".join(("id", "source", "jurisdiction", "on", "electorate", "present", "votes",
                    "outcome", "elected", "needed", "state")) + "\n"


def scenario(**parts):
    document = {"format": "tdpelect.scenario/1", "name": "a case", "source": "Art. 8",
                "given": election()}
    document.update(parts)
    return {key: value for key, value in document.items() if value is not None}


class AuditTest(FolderTest):
    def audited(self, document, *words, name="case.json"):
        return tdpelect("audit", *words, self.write(name, document))

    def passes(self, **parts):
        said = self.audited(scenario(**parts))
        self.assertEqual((said.status, said.err), (0, ""), said.out)
        self.assertIn("# 1 passed, 0 failed\n", said.out)

    def fails(self, *shown, **parts):
        said = self.audited(scenario(**parts))
        self.assertEqual((said.status, said.err), (1, ""), said.out)
        self.assertIn("# 0 passed, 1 failed\n", said.out)
        for line in shown:
            self.assertIn(line, said.out)

    def unusable(self, *told, **parts):
        said = self.audited(scenario(**parts))
        self.assertEqual(said.status, 2, said.out)
        for words in told:
            self.assertIn(words, said.err)


class Expect(AuditTest):
    def test_a_subset_of_the_report(self):
        self.passes(expect={"state": "elected_pending",
                            "rounds": [{"quorum": {"present": 254}}]})

    def test_what_differs_is_shown(self):
        self.fails("not ok 1 - a case", "#   at       /state", '#   expected "adjourned"',
                   '#   found    "elected_pending"', expect={"state": "adjourned"})

    def test_every_difference_is_shown(self):
        self.fails("/state", "/rounds/0/quorum/present",
                   expect={"state": "adjourned", "rounds": [{"quorum": {"present": 1}}]})

    def test_an_absent_member(self):
        self.fails("#   found    absent", expect={"nothing": 1})

    def test_arrays_have_the_same_length(self):
        self.fails("at       /rounds\n", expect={"rounds": []})

    def test_a_number_is_not_its_text(self):
        self.fails(expect={"rounds": [{"quorum": {"present": "254"}}]})

    def test_a_report_was_expected(self):
        self.fails("expected a report", "refused: range",
                   given=election(present=-1), expect={"state": "unknown"})


class Forbid(AuditTest):
    def test_a_pointer_that_is_absent(self):
        self.passes(forbid=["/next/0/office", "/rounds/7", "/rounds/0/none~1one"])

    def test_a_pointer_that_is_there(self):
        self.fails("at       /rounds/0/quorum/present", "expected absent", "found    254",
                   forbid=["/rounds/0/quorum/present"])

    def test_what_is_no_pointer(self):
        self.unusable("/forbid/0", forbid=["state"])


class Findings(AuditTest):
    def test_names_anywhere(self):
        self.passes(expect_findings=["quorum.met"], forbid_findings=["quorum.not_met"])

    def test_a_missing_one(self):
        self.fails("expected quorum.not_met", "quorum.met", expect_findings=["quorum.not_met"])

    def test_a_forbidden_one(self):
        self.fails("expected absent", '"name":"quorum.met"', forbid_findings=["quorum.met"])

    def test_a_name_nobody_knows_proves_nothing(self):
        self.unusable("/forbid_findings/0", forbid_findings=["quorum.mett"])


class Errors(AuditTest):
    def test_any_error(self):
        self.passes(given=election(present=-1), expect_error={})

    def test_code_and_place(self):
        self.passes(given=election(present=-1),
                    expect_error={"code": "range", "at": "/rounds/0/present"})

    def test_line_and_column_of_a_text(self):
        self.passes(given=None, given_text='{"format": "tdpelect.election/1",\n "unit": [}',
                    expect_error={"code": "syntax", "line": 2, "column": 11})

    def test_lines_count_from_what_is_given(self):
        text = ('{"format": "tdpelect.scenario/1", "source": "x",\n\n "given": {"format":\n'
                '  "tdpelect.election/1", "units": 1},\n'
                ' "expect_error": {"code": "key_unknown", "line": 2, "column": 26}}')
        said = self.audited(text)
        self.assertEqual(said.status, 0, said.out)

    def test_another_code(self):
        self.fails('expected refused: {"code":"id"}', "found    refused: range",
                   given=election(present=-1), expect_error={"code": "id"})

    def test_no_error(self):
        self.fails("found    a report", expect_error={})


class Unusable(AuditTest):
    def test_a_scenario_that_expects_nothing(self):
        self.unusable("a scenario that expects nothing")
        self.unusable("a scenario that expects nothing", expect={})

    def test_a_source_is_required(self):
        self.unusable('"source" is required', source=None, expect={"state": "x"})
        self.unusable("/source", source="", expect={"state": "x"})

    def test_facts_in_two_ways(self):
        self.unusable("/given_text", given_text="{}", expect_error={})

    def test_no_facts(self):
        self.unusable("no facts", given=None, expect_error={})

    def test_an_error_and_a_report(self):
        self.unusable("/expect", expect={"state": "x"}, expect_error={})

    def test_an_unknown_key(self):
        self.unusable("/expects", expects={"state": "x"})

    def test_a_roll_needs_its_place_and_day(self):
        roll = {"csv": "", "rules": {"jurisdiction": "VN"}}
        self.unusable('"on" is required', given=None, given_roll=roll, expect={"rows": 0})
        roll = {"csv": "", "rules": {"packs": []}, "on": "2024-09-22"}
        self.unusable("/given_roll/rules", given=None, given_roll=roll, expect={"rows": 0})

    def test_it_counts_as_no_pass(self):
        said = self.audited(scenario())
        self.assertIn("not ok 1", said.out)
        self.assertIn("# 0 passed, 0 failed, 1 unusable\n", said.out)


class Files(AuditTest):
    def test_given_file_counts_from_the_scenario(self):
        self.write("facts/a.json", election())
        self.passes(given=None, given_file="facts/a.json", expect={"state": "elected_pending"})

    def test_given_file_may_climb(self):
        self.write("facts/a.json", election())
        said = self.audited(scenario(given=None, given_file="../facts/a.json",
                                     expect={"state": "elected_pending"}), name="cases/c.json")
        self.assertEqual(said.status, 0, said.err + said.out)

    def test_a_campaign_in_another_folder_finds_its_files(self):
        self.write("facts/a.json", election())
        self.write("facts/all.json", {
            "format": "tdpelect.campaign/1", "id": "ward", "rules": {"jurisdiction": "VN"},
            "files": ["a.json"]})
        said = self.audited(scenario(given=None, given_file="../facts/all.json",
                                     expect={"units": {"elected": 1}}), name="cases/c.json")
        self.assertEqual(said.status, 0, said.err + said.out)

    def test_a_missing_file(self):
        self.unusable("/given_file", given=None, given_file="none.json", expect={"state": "x"})


class Tables(AuditTest):
    def table(self, *rows, header=HEADER):
        return self.audited(header + "".join("\t".join(row) + "\n" for row in rows),
                            name="cases.tsv")

    def test_rows_are_scenarios(self):
        said = self.table(
            ("c1", "Art. 8", "VN", "2013-01-31", "361", "314", "A=159 B=149", "no_winner", "-",
             "181", "revote_due"),
            ("c2", "Art. 8", "VN", "2021-10-17", "256", "254", "A=247 B=3", "elected", "A",
             "129", "elected_pending"),
            ("c3", "Art. 8", "VN", "2021-10-17", "256", "128", "", "no_quorum", "", "",
             "adjourned"))
        self.assertEqual((said.status, said.err), (0, ""), said.out)
        self.assertIn("ok 2 - c2\n", said.out)
        self.assertIn("# 3 passed, 0 failed\n", said.out)

    def test_a_row_that_fails(self):
        said = self.table(("c1", "x", "VN", "2021-10-17", "256", "254", "A=247", "no_winner",
                           "", "", ""))
        self.assertEqual(said.status, 1)
        self.assertIn("at       /rounds/0/contests/0/outcome", said.out)

    def test_votes_that_are_not_known(self):
        said = self.table(("c1", "x", "VN", "2021-10-17", "256", "254", "A B=3", "unknown", "",
                           "", "unknown"))
        self.assertEqual(said.status, 0, said.out)

    def test_columns_in_any_order_and_crlf(self):
        said = self.audited("votes\tsource\tid\ton\tjurisdiction\telectorate\toutcome\r\n\r\n"
                            "A=247\tx\tc1\t2021-10-17\tVN\t256\telected\r\n", name="c.tsv")
        self.assertEqual(said.status, 0, said.out + said.err)

    def refused(self, at, *rows, **header):
        said = self.table(*rows, **header)
        self.assertEqual(said.status, 2, said.out)
        self.assertIn(f"cases.tsv:{at}: ", said.err)

    def test_mistakes_are_told_by_line_and_column(self):
        empty = ("",) * 8
        good = ("c1", "x", "VN") + ("",) * 4 + ("elected", "", "", "")
        self.refused("1:11", header="id\tsource\tvote\n")
        self.refused("1:11", header="id\tsource\tid\n")
        self.refused("1:1", header="id\tvotes\n")
        self.refused("2:1", ("", "x", "VN") + empty)
        self.refused("2:1", ("c1", "", "VN") + empty)
        self.refused("2:1", ("c1", "x", "VN") + empty)  # expects nothing
        self.refused("3:1", good, good)  # the same id
        self.refused("2:10", ("c1", "x", "VN", "", "2x") + ("",) * 3 + ("A", "", ""))
        self.refused("2:12", ("c1", "x", "VN", "", "", "", "=3", "elected", "", "", ""))
        self.refused("2:13", ("c1", "x", "VN", "", "", "", "", "won", "", "", ""))
        self.refused("2:1", ("a b", "x", "VN") + ("",) * 4 + ("elected", "", "", ""))

    def test_more_cells_than_columns(self):
        self.refused("2:6", ("c1", "x", "y"), header="id\tsource\n")


class Coverage(AuditTest):
    """What the scenarios exercise, instead of TAP."""

    def told(self, *words, **parts):
        said = self.audited(scenario(**parts), "--coverage=json", *words)
        self.assertEqual((said.status, said.err), (0, ""), said.err)
        return said.json

    def times(self, part, key="word"):
        return {item[key]: item["times"] for item in part["items"]}

    def pack(self, told, pack):
        return next(p for p in told["packs"] if p["pack"] == pack)

    def test_a_value_counts_where_the_pack_that_has_it_applied(self):
        told = self.told(expect={"state": "elected_pending"})
        self.assertEqual((told["scenarios"], told["judged"]), (1, 1))
        times = self.times(self.pack(told, "vn-nqlt-09-2008"), "value")
        self.assertEqual((times["majority"], times["quorum"], times["revote.days"]), (1, 1, 0))
        self.assertEqual(self.times(self.pack(told, "vn-luat-10-2022"), "value")["majority"], 0)

    def test_outcomes_states_steps_findings_and_transitions(self):
        told = self.told(expect={"state": "elected_pending"})
        self.assertEqual(self.times(told["outcomes"])["elected"], 1)
        self.assertEqual(self.times(told["quorum_outcomes"])["met"], 1)
        self.assertEqual(self.times(told["states"])["elected_pending"], 1)
        self.assertEqual(self.times(told["steps"])["send_result"], 1)
        self.assertEqual(self.times(told["findings"])["majority.reached"], 1)
        self.assertEqual(told["transitions"]["exercised"], 1)
        self.assertEqual(told["findings"]["exercised"],
                         sum(times > 0 for times in self.times(told["findings"]).values()))

    def test_every_unit_of_a_campaign_counts(self):
        units = [election(unit={"id": name}) for name in ("a", "b")]
        told = self.told(expect={"units": {"elected": 2}}, given={
            "format": "tdpelect.campaign/1", "id": "ward", "elections": units})
        self.assertEqual(told["judged"], 2)
        self.assertEqual(self.times(told["outcomes"])["elected"], 2)

    def test_voters_are_judged_on_a_roll(self):
        told = self.told(given=None, expect={"rows": 0}, given_roll={
            "csv": "household_id,person_id,birth_date\n", "rules": {"jurisdiction": "VN"},
            "on": "2024-09-22"})
        self.assertEqual(told["judged"], 1)

    def test_a_pack_of_ones_own_is_told_too(self):
        pack = self.write("pack.json", {
            "format": "tdpelect.pack/1", "id": "mine", "jurisdiction": "VN/x",
            "instrument": {"number": "1", "issued": "2020-01-01", "title": {"en": "Mine"}},
            "in_force": {"from": "2020-01-01", "evidence": "text"},
            "values": {"majority": {"ratio": "2/3", "compare": "at_least",
                                    "base": "electorate",
                                    "laws": [{"article": "1", "evidence": "text"}]}}})
        told = self.told("--pack", pack, given=election(rules={"jurisdiction": "VN/x"}),
                         expect={"state": "elected_pending"})
        self.assertEqual(self.pack(told, "mine")["exercised"], 1)
        self.assertEqual(
            self.times(self.pack(told, "vn-nqlt-09-2008"), "value")["majority"], 0)

    def test_the_table_names_what_is_missing_with_its_article(self):
        said = self.audited(scenario(expect={"state": "elected_pending"}), "--coverage")
        self.assertEqual((said.status, said.err), (0, ""))
        self.assertRegex(said.out, r"vn-nqlt-09-2008 +\d+ +\d+\n")
        self.assertRegex(said.out, r"vn-luat-10-2022 +majority +Art\. 21\(1\), 10/2022/QH15\n")
        self.assertIn("  - contest outcomes: tied\n", said.out)
        self.assertIn("  - transition 7: any state, prepared\n", said.out)

    def test_a_scenario_that_fails_is_told_aside(self):
        said = self.audited(scenario(expect={"state": "adjourned"}), "--coverage=json")
        self.assertEqual(said.status, 1)
        self.assertIn("not ok 1 - a case", said.err)
        self.assertEqual(said.json["scenarios"], 1)

    def test_it_is_told_as_a_table_or_json(self):
        self.assertEqual(tdpelect("audit", "--coverage=xml", "x.json").status, 2)


class Mutation(AuditTest):
    """Slips in a pack, and whether any scenario would notice."""

    def pack(self, **majority):
        rule = {"ratio": "1/2", "compare": "more_than", "base": "electorate",
                "laws": [{"article": "1", "evidence": "text"}], **majority}
        return self.write("pack.json", {
            "format": "tdpelect.pack/1", "id": "mine", "jurisdiction": "VN/x",
            "instrument": {"number": "1", "issued": "2020-01-01", "title": {"en": "Mine"}},
            "in_force": {"evidence": "text"}, "values": {"majority": rule}})

    def told(self, votes, *words, **expect):
        given = election(votes={"A": votes}, rules={"jurisdiction": "VN/x"})
        return self.audited(scenario(given=given, expect=expect), "--pack", self.pack(),
                            "--mutate=json", "--only", "mine", *words)

    def changes(self, said):
        return [survivor.get("now") for survivor in said.json["survivors"]]

    def test_a_slip_is_noticed_by_who_stands_at_the_threshold(self):
        said = self.told(128, state="revote_due")
        self.assertEqual((said.status, said.err), (1, ""))
        half = {"ratio": "1/2", "compare": "at_least", "base": "electorate"}
        self.assertNotIn(half, self.changes(said))
        self.assertIn({**half, "compare": "more_than", "ratio": "2/2"}, self.changes(said))
        said = self.told(247, state="elected_pending")
        self.assertIn(half, self.changes(said))

    def test_every_slip_is_told_in_words_with_its_article(self):
        given = election(votes={"A": 247}, rules={"jurisdiction": "VN/x"})
        said = self.audited(scenario(given=given, expect={"state": "elected_pending"}),
                            "--pack", self.pack(), "--mutate", "--only=mine")
        self.assertEqual(said.status, 1)
        self.assertIn("  - mine: majority: compared as more than → at least\n"
                      "      Art. 1, mine\n", said.out)
        self.assertRegex(said.out, r"  mine +\d+ +\d+ +0 +0\n")

    def test_facts_that_would_have_noticed_are_printed_ready_to_be_kept(self):
        said = self.told(247, state="elected_pending")
        found = next(s for s in said.json["survivors"]
                     if s.get("now", {}).get("compare") == "at_least")["scenario"]
        self.assertEqual(self.audited(found, "--pack", self.pack()).status, 0)

    def test_what_nobody_can_notice_is_explained(self):
        said = self.told(247, state="elected_pending")
        explained = [{**{key: s[key] for key in ("pack", "value", "was", "now") if key in s},
                      "reason": "why"} for s in said.json["survivors"]]
        path = self.write("why.json",
                          {"format": "tdpelect.survivors/1", "explained": explained})
        said = self.told(247, "--explained", path, state="elected_pending")
        self.assertEqual((said.status, said.err), (0, ""))
        self.assertEqual(said.json["explained"], len(explained))

    def test_a_pack_that_is_not_there(self):
        said = self.audited(scenario(expect={"state": "elected_pending"}), "--mutate",
                            "--only", "none")
        self.assertEqual(said.status, 2)
        self.assertIn("there is no pack with this id", said.err)


class Folders(AuditTest):
    def test_subfolders_in_order_and_other_formats_passed_over(self):
        self.write("b/2.json", scenario(name="second", expect={"state": "elected_pending"}))
        self.write("a/1.json", scenario(name="first", expect={"state": "elected_pending"}))
        self.write("a/election.json", election())
        self.write("a/other.json", '{"any": "thing"}')
        self.write("a/broken.json", '{"any": ')
        self.write("a/other.tsv", "name\tage\nA\t3\n")
        self.write(".hidden/3.json", scenario())
        self.write("a/notes.txt", "tdpelect.scenario/1")
        said = tdpelect("audit", self.folder)
        self.assertEqual((said.status, said.err), (0, ""), said.out)
        self.assertEqual(said.out, "TAP version 13\nok 1 - first\nok 2 - second\n1..2\n"
                                   "# 2 passed, 0 failed\n")

    def test_several_jobs_say_the_same(self):
        for i in range(300):
            needed = 129 if i % 7 else 128
            contest = {"needed": needed}
            self.write(f"{i:03}.json", scenario(
                name=f"case {i}", expect={"rounds": [{"contests": [contest]}]}))
        self.write("050-broken.json", '{"format": "tdpelect.scenario/1",')
        self.write("299.tsv", HEADER + "a\tb\tVN\t2021-10-17\t256\t\tA=129\telected\n")
        one, four = (tdpelect("audit", "--jobs", jobs, "--junit", self.folder / f"{jobs}.xml",
                              self.folder) for jobs in ("1", "4"))
        self.assertEqual((one.status, one.out, one.err), (four.status, four.out, four.err))
        self.assertEqual((self.folder / "1.xml").read_bytes(),
                         (self.folder / "4.xml").read_bytes())
        self.assertIn("# 258 passed, 43 failed, 1 unusable\n", one.out)
        for jobs in ("0", "65", "many", "-1", "1.5"):
            self.assertEqual(tdpelect("audit", "--jobs", jobs, self.folder).status, 2)

    def test_long_values_are_shown_where_they_part(self):
        facts = election()
        facts["rounds"][0]["date"] = "2024-09-22"
        report = tdpelect("evaluate", "--format", "json", self.write("e.json", facts)).json
        said = self.audited(scenario(given=facts, expect={"next": report["next"] * 2}))
        self.assertEqual(said.status, 1)
        for label in ("#   expected ...", "#   found    ..."):
            self.assertIn(label, said.out)
        self.assertNotIn('"step":"send_result","by"', said.out.split("found")[1])

    def test_colour_only_on_a_terminal(self):
        path = self.write("a.json", scenario(expect={"state": "recognised"}))
        self.assertIn('expected \x1b[32m"recognised"\x1b[0m', on_a_terminal("audit", path))
        self.assertNotIn("\x1b", on_a_terminal("audit", path, NO_COLOR="1"))
        self.assertNotIn("\x1b", tdpelect("audit", path).out)

    def test_a_broken_scenario_is_not_passed_over(self):
        self.write("a/1.json", '{"format": "tdpelect.scenario/1",')
        said = tdpelect("audit", self.folder)
        self.assertEqual(said.status, 2)

    def test_a_scenario_of_a_later_format_is_not_passed_over(self):
        self.write("a/1.json", scenario(format="tdpelect.scenario/2"))
        said = tdpelect("audit", self.folder)
        self.assertEqual(said.status, 2)

    def test_a_folder_without_scenarios_proves_nothing(self):
        said = tdpelect("audit", self.folder)
        self.assertEqual(said.status, 2)
        self.assertIn("there is no scenario", said.err)

    def test_links_to_folders_are_not_followed(self):
        self.write("a/1.json", scenario(expect={"state": "elected_pending"}))
        os.symlink("..", self.folder / "a" / "circle")
        said = tdpelect("audit", self.folder)
        self.assertIn("# 1 passed, 0 failed\n", said.out)

    def test_a_named_file_of_another_format_is_unusable(self):
        said = tdpelect("audit", self.write("a.json", election()))
        self.assertEqual(said.status, 2)


class Junit(AuditTest):
    def test_the_results_as_xml(self):
        junit = self.folder / "out.xml"
        self.write("in/1.json", scenario(name="a <first>", expect={"state": "elected_pending"}))
        self.write("in/2.json", scenario(name="b & c", expect={"state": "adjourned"}))
        self.write("in/3.json", scenario())
        said = tdpelect("audit", "--junit", junit, self.folder / "in")
        self.assertEqual(said.status, 2)
        suite = ElementTree.parse(junit).getroot().find("testsuite")
        self.assertEqual((suite.get("tests"), suite.get("failures"), suite.get("errors")),
                         ("3", "1", "1"))
        self.assertEqual([case.get("name") for case in suite][:2], ["a <first>", "b & c"])
        self.assertIn("adjourned", suite[1].find("failure").text)

    def test_a_place_that_cannot_be_written(self):
        said = self.audited(scenario(expect={"state": "elected_pending"}), "--junit",
                            self.folder / "none" / "out.xml")
        self.assertEqual(said.status, 2)


class Tap(AuditTest):
    def test_a_name_cannot_be_a_directive(self):
        said = self.audited(scenario(name="x # SKIP\nok 7", expect={"state": "elected_pending"}))
        self.assertIn("ok 1 - x \\# SKIP?ok 7\n", said.out)

    def test_a_scenario_without_a_name_is_called_by_its_file(self):
        said = self.audited(scenario(name=None, expect={"state": "elected_pending"}))
        self.assertIn("case.json\n", said.out)


if __name__ == "__main__":
    unittest.main()
