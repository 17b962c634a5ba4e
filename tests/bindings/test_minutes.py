# SPDX-License-Identifier: MIT
"""`tdpelect.minutes` writes what the command writes."""

from __future__ import annotations

import pytest

import tdpelect


@pytest.mark.parametrize(
    ("golden", "document", "options"),
    [
        ("2008-vi", "xa-ba-dong-son-2021", {"lang": "vi"}),
        ("2023-en", "phu-cat-thon-2-2024", {"lang": "en"}),
        ("notice-vi", "phu-cat-thon-2-2024", {"lang": "vi", "form": "notice"}),
        ("report-vi", "xa-ba-2021", {"lang": "vi"}),
    ],
)
def test_the_golden_texts_are_written_too(root, golden, document, options):
    made = tdpelect.minutes(root / f"examples/elections/{document}.json", **options)
    kept = root / f"tests/cli/golden/minutes-{golden}.txt"
    assert str(made) == kept.read_text(encoding="utf-8")
    assert made.complete is (golden != "2008-vi")


def test_a_missing_number_is_a_blank(election):
    election["rounds"][0]["contests"][0]["ballots"] = {"issued": 314}
    made = tdpelect.minutes(election, lang="vi")
    assert not made.complete
    assert "3. Số phiếu phát ra: 314\n4. Số phiếu thu vào: ……\n" in made.text


def test_an_html_page_is_one_page(election):
    election["unit"]["name"] = "<script>"
    page = tdpelect.minutes(election, format="html", lang="vi").text
    assert page.startswith("<!DOCTYPE html>") and page.endswith("</html>\n")
    assert "<script" not in page and "&lt;script&gt;" in page
