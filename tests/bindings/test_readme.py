# SPDX-License-Identifier: MIT
"""The samples print what is written under them."""

from __future__ import annotations

import doctest
import pathlib

import tdpelect

README = pathlib.Path(__file__).resolve().parents[2] / "bindings" / "python" / "README.md"
FLAGS = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS


def test_the_readme():
    text = README.read_text(encoding="utf-8").replace("```", "")
    test = doctest.DocTestParser().get_doctest(text, {}, "README", str(README), 0)
    assert test.examples
    result = doctest.DocTestRunner(optionflags=FLAGS).run(test)
    assert result.failed == 0


def test_the_package_itself():
    assert doctest.testmod(tdpelect, optionflags=FLAGS).failed == 0
