# SPDX-License-Identifier: MIT
"""What the stages of ./tests/run measured, from which the figures of docs/testing.md are made.

A stage, or a program that one runs, records a flat object of named numbers and words; each
record is one file in build/evidence, so that stages which run apart add up to one page.
"""
import json
import pathlib

ROOT = pathlib.Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "evidence"


def record(name, **figures):
    """Keeps the figures of one measure, in place of what an earlier run had kept."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    text = json.dumps(figures, ensure_ascii=False, indent=2, sort_keys=True)
    (FOLDER / f"{name}.json").write_text(text + "\n", encoding="utf-8")


def recorded():
    """Every measure that was kept: name → figures."""
    return {path.stem: json.loads(path.read_text(encoding="utf-8"))
            for path in sorted(FOLDER.glob("*.json"))}
