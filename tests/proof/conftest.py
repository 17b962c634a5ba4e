# SPDX-License-Identifier: MIT
"""How much was proved stands below the tests, by however many processes they ran."""
import proving
import pytest


def pytest_sessionfinish(session):
    """A worker of pytest-xdist hands in what it proved."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["proved"] = dict(proving.proved)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node, error):
    del error
    for what, how_much in getattr(node, "workeroutput", {}).get("proved", {}).items():
        proving.proved[what] += how_much


def pytest_terminal_summary(terminalreporter):
    made = proving.proved
    terminalreporter.write_line(f"{made['claims']} claims proved in {made['seconds']:.1f} s of Z3")
