# SPDX-License-Identifier: MIT
"""The example that goes from two spreadsheets to a ward's table and its picture."""

from __future__ import annotations

import pathlib
import subprocess
import sys

import pytest

from tdpelect import names


@pytest.fixture
def folder(root: pathlib.Path) -> pathlib.Path:
    return root / "examples" / "python"


@pytest.fixture
def ward(folder, monkeypatch):
    monkeypatch.syspath_prepend(folder)
    return pytest.importorskip("ward")


def test_the_table_is_that_of_the_page(folder):
    made = subprocess.run(
        [sys.executable, folder / "ward.py"],
        capture_output=True,
        check=True,
        env={"PYTHONUTF8": "1"},
    ).stdout.decode()
    page = (folder.parents[1] / "docs" / "python.md").read_text(encoding="utf-8")
    assert made in page and made.count("\n") == 13


def test_each_way_that_a_group_may_end_is_in_it(ward, folder):
    groups = ward.judge_ward(folder / "households.csv", folder / "count.csv")
    outcomes = [group.majority.outcome for group in groups]
    assert outcomes.count(names.Outcome.ELECTED) == 9
    assert {group.name: group.majority.outcome.word for group in groups[4:7:2]} == {
        "to-05": "no_winner",
        "to-07": "no_quorum",
    }
    assert "irreconcilable" in outcomes
    assert sum(group.to_check for group in groups) == 5


def test_half_of_all_households_is_not_enough(ward, folder, tmp_path):
    """The mark of the picture is the law's, not that of those who came."""
    count = tmp_path / "count.csv"
    count.write_text("unit,valid,invalid,A,B\nto-04,45,0,25,20\n", encoding="utf-8")
    group, *_ = ward.judge_ward(folder / "households.csv", count)
    assert (group.electorate, group.majority.needed) == (51, 26)
    assert group.majority.outcome == "no_winner"
    count.write_text("unit,valid,invalid,A,B\nto-04,45,0,26,19\n", encoding="utf-8")
    group, *_ = ward.judge_ward(folder / "households.csv", count)
    assert group.majority.elected == ("A",)


def test_the_picture_is_drawn(ward, folder, tmp_path):
    pytest.importorskip("matplotlib")
    picture = tmp_path / "ward.png"
    ward.main([str(folder / "households.csv"), str(folder / "count.csv"), str(picture)])
    assert picture.read_bytes().startswith(b"\x89PNG") and picture.stat().st_size > 50_000


def test_a_spreadsheet_of_another_country_is_read_alike(ward, folder, tmp_path):
    """Excel writes semicolons where the comma marks decimals; nobody calls everyone A and B."""
    count = tmp_path / "count.csv"
    count.write_text("\ufeffunit;Lan;Minh;Thu;valid;invalid\r\nto-04;1;30;14;45;0\r\n", "utf-8")
    group, *_ = ward.judge_ward(folder / "households.csv", count)
    assert group.majority.elected == ("Minh",)
    assert [one.votes for one in group.majority.candidates] == [1, 30, 14]


def test_an_empty_cell_is_not_an_absence(ward, folder, tmp_path):
    """Where nobody noted whether one came, nobody knows how many did."""
    households = tmp_path / "households.csv"
    listed = (folder / "households.csv").read_text(encoding="utf-8")
    households.write_text(listed.replace("không,có\n", "không,\n", 1), encoding="utf-8")
    group, *_ = ward.judge_ward(households, folder / "count.csv")
    assert group.present is None and group.quorum.met is None
    assert group.majority.quorum == "met"  # the ballots show it
    assert "to-01     38       ?   20" in ward.table([group])


def test_a_column_that_lacks_is_named(ward, folder, tmp_path):
    count = tmp_path / "count.csv"
    count.write_text("unit,A,B\nto-04,25,20\n", encoding="utf-8")
    with pytest.raises(SystemExit, match=r"count.csv: thiếu cột valid, invalid"):
        ward.judge_ward(folder / "households.csv", count)
    with pytest.raises(SystemExit, match=r"cột present: chỉ ghi có, không, hoặc để trống"):
        ward.facts([{"present": "vắng"}], "present")
