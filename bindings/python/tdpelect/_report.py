# SPDX-License-Identifier: MIT
"""Whole documents: `evaluate`, `minutes`, `roll`, `audit`, `schema`."""

from __future__ import annotations

import datetime
import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple, Union

from . import capi, names
from ._convert import LIMIT, Day, day, language_number, number, text, word
from ._documents import Document, document_bytes, read_beside
from ._law import Pack, all_packs
from ._law import packs as built_in_packs
from .errors import FormatError, SizeError, TdpelectError, WordError, WrongTypeError

Folder = Union[str, "os.PathLike[str]"]
Files = Mapping[str, Union[str, bytes]]


class ReportStep(NamedTuple):
    """One thing to do, as a report tells it."""

    step: names.Step
    by: datetime.date | None
    who: names.Who | None
    office: str | None
    overdue_days: int


def _report_step(made: Mapping[str, Any]) -> ReportStep:
    by, who = made.get("by"), made.get("who")
    return ReportStep(
        names.Step.named(made["step"]),
        None if by is None else datetime.date.fromisoformat(by),
        None if who is None else names.Who.named(who),
        made.get("office"),
        made.get("overdue_days", 0),
    )


class JsonReport(Mapping[str, Any]):
    """What the library wrote as JSON: a mapping that prints as text for people. The same facts,
    rulebook and engine give the same `json`."""

    __slots__ = ("_document", "_language", "json")

    json: bytes
    """The document as the library wrote it."""

    def __init__(self, made: bytes, language: int) -> None:
        self.json = made
        self._document: dict[str, Any] = json.loads(made)
        self._language = language

    def __getitem__(self, key: str) -> Any:
        return self._document[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._document)

    def __len__(self) -> int:
        return len(self._document)

    def findings(self, name: names.Finding | str | None = None) -> tuple[dict[str, Any], ...]:
        """All findings, or those of one name."""
        found = self._document.get("findings", ())
        wanted = None if name is None else str(word("name", names.Finding, name))
        return tuple(f for f in found if wanted is None or f["name"] == wanted)

    def render(self, format: str = "text", lang: names.Language | str | None = None) -> str:
        """For people: `"text"` (aligned tables), `"markdown"` or `"html"`, in `"vi"` or `"en"`;
        the sentences of findings stay in the language of the report.

        Errors: `WordError` (format, lang).
        """
        language = self._language if lang is None else language_number(lang)
        made = capi.tdpelect_json_render(self.json, text("format", format), language)
        return str(made.decode())

    def __str__(self) -> str:
        return self.render()

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Mapping):
            return self._document == dict(other)
        return NotImplemented

    __hash__ = None  # type: ignore[assignment]


class Report(JsonReport):
    """A decision: a mapping over `tdpelect.report/1` or `tdpelect.campaign-report/1`."""

    __slots__ = ("decided",)

    decided: bool
    """False where the state (of a campaign: of some unit) is `unknown`."""

    def __init__(self, made: bytes, language: int, decided: bool) -> None:
        super().__init__(made, language)
        self.decided = decided

    @property
    def state(self) -> names.State | None:
        """The state of the head, or of the first office; None in a campaign's report."""
        state = self._document.get("state")
        return None if state is None else names.State.named(state)

    @property
    def next(self) -> tuple[ReportStep, ...]:
        """What must happen next, in the registry's order."""
        return tuple(_report_step(step) for step in self._document.get("next", ()))

    @property
    def elected(self) -> dict[str, tuple[str, ...]]:
        """For each office the ids that its last contest with a winner elected."""
        found: dict[str, tuple[str, ...]] = {}
        for one in self._document.get("rounds", ()):
            for contest in one.get("contests", ()):
                if contest.get("elected"):
                    found[contest["office"]] = tuple(contest["elected"])
        return found

    def __repr__(self) -> str:
        what = self.state or self._document.get("format", "report")
        return f"<Report {self._document.get('unit', {}).get('id', '')}: {what}>"


class Trace(JsonReport):
    """Every comparison that a decision rests on: a mapping over `tdpelect.trace/1`."""

    __slots__ = ("decided",)

    decided: bool
    """False where the state is `unknown`."""

    def __init__(self, made: bytes, language: int, decided: bool) -> None:
        super().__init__(made, language)
        self.decided = decided

    def comparisons(
        self, name: names.Comparison | str | None = None
    ) -> tuple[dict[str, Any], ...]:
        """All comparisons in order, or those of one kind (`"majority"`)."""
        found = self._document["comparisons"]
        wanted = None if name is None else str(word("name", names.Comparison, name))
        return tuple(c for c in found if wanted is None or c["comparison"] == wanted)

    def __repr__(self) -> str:
        return f"<Trace {self['unit']['id']}: {self['count']} comparisons>"


class Verification(JsonReport):
    """Whether a report follows from the facts: a mapping over `tdpelect.verification/1`. True
    where it does."""

    __slots__ = ("same",)

    same: bool
    """True where nothing differs but the version of the library."""

    def __init__(self, made: bytes, language: int, same: bool) -> None:
        super().__init__(made, language)
        self.same = same

    @property
    def differences(self) -> tuple[dict[str, Any], ...]:
        """Every place that differs: `at`, and `recorded` and `found` where there is a value."""
        return tuple(self._document["differences"])

    def __bool__(self) -> bool:
        return self.same

    def __repr__(self) -> str:
        return f"<Verification: {'same' if self.same else self['count']}>"


class RollReport(JsonReport):
    """Who may vote and who may stand: a mapping over `tdpelect.roll-report/1`."""

    __slots__ = ("clean",)

    clean: bool
    """True where nothing was found but information."""

    def __init__(self, made: bytes, language: int, clean: bool) -> None:
        super().__init__(made, language)
        self.clean = clean

    def __repr__(self) -> str:
        return f"<RollReport of {self['rows']} rows>"


class RulesDocument(JsonReport):
    """What tells of the law: a mapping over `tdpelect.rulebook/1`, `tdpelect.rulebook-diff/1`
    or `tdpelect.timeline/1`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<RulesDocument {self['format']}>"


class Minutes(NamedTuple):
    """A form that is filled in. `str()` is its text."""

    text: str
    complete: bool
    """False where a number or the outcome is a blank."""

    def __str__(self) -> str:
        return self.text


# ---- evaluate --------------------------------------------------------------------------


def json_options(
    language: int, on: object, as_of: object, more: Iterable[Pack], files: Mapping[str, bytes]
) -> Any:
    options = capi.tdpelect_json_options()
    options.language = language
    options.on = day("on", on)
    options.as_of = day("as_of", as_of)
    for pack in all_packs(more)[len(built_in_packs()) :]:
        options.add_pack(pack._made)
    for name, content in files.items():
        options.add_file(name, content)
    return options


def _add_files(found: dict[str, bytes], document: bytes, folder: Path, depth: int) -> None:
    """The files that a document names; of a scenario also those that its campaign names."""
    try:
        names_given = capi.tdpelect_json_files(document).decode().split("\n")[:-1]
    except TdpelectError:
        return  # whoever judges the document refuses it, or expects that
    byte_count = 0
    for name in names_given:
        content = found[name] if name in found else read_beside(folder, name)
        if content is not None:
            found[name] = content
            byte_count += len(content)
            if byte_count > capi.TDPELECT_TABLE_BYTE_LIMIT:
                raise SizeError(path="files")
            if depth:
                _add_files(found, content, (folder / name).parent, depth - 1)


def document_files(
    document: bytes, folder: Path | None, given: object, depth: int
) -> dict[str, bytes]:
    """What the document names, out of `given` or the folder. One of neither is for the
    library to miss."""
    if given is None:
        given = {}
    if not isinstance(given, Mapping):
        raise WrongTypeError("a mapping of names to texts is wanted", path="files")
    found = {text("files", name): document_bytes(content) for name, content in given.items()}
    if folder is not None:
        _add_files(found, document, folder, depth)
    return found


def document_folder(document: object, base_path: object) -> Path | None:
    if isinstance(base_path, (str, os.PathLike)):
        return Path(base_path)
    if base_path is not None:
        raise WrongTypeError("a path is wanted", path="base_path")
    return Path(document).parent if isinstance(document, os.PathLike) else None


def evaluate(
    document: Document,
    *,
    on: Day | None = None,
    as_of: Day | None = None,
    lang: names.Language | str | None = None,
    packs: Iterable[Pack] = (),
    base_path: Folder | None = None,
    files: Files | None = None,
) -> Report:
    """Judges an election or a campaign: all four questions over all its facts.

    `document` is a dict, JSON text (str or bytes), or a path (`pathlib.Path`). `on` judges by
    another day's law, `as_of` reports as of that day, both instead of the document's; `lang`
    is that of the texts, `"vi"` or `"en"` (the default). `packs` are a caller's own
    (`load_pack()`) beside the built-in ones. The files that a campaign names come out of
    `files` (names to texts) or the folder `base_path`; of a path, its own folder.

    Errors: `TdpelectError` with `.path` (a JSON Pointer), `.line` and `.column`; a legal
    outcome is none. `OSError` where the document itself cannot be read.
    """
    folder = document_folder(document, base_path)
    content = document_bytes(document)
    options = json_options(
        language_number(lang),
        on,
        as_of,
        packs,
        document_files(content, folder, files, 0),
    )
    made, decided = capi.tdpelect_json_evaluate(content, options)
    return Report(made, options.language, bool(decided))


def trace(
    document: Document,
    *,
    on: Day | None = None,
    as_of: Day | None = None,
    lang: names.Language | str | None = None,
    packs: Iterable[Pack] = (),
) -> Trace:
    """Judges an election and tells every comparison that was made, in order: both sides, the
    rulebook value, its articles, whether it holds. The arguments are those of `evaluate()`.

    Errors: those of `evaluate()`; `FormatError` (a campaign: its elections one by one).
    """
    options = json_options(language_number(lang), on, as_of, packs, {})
    made, decided = capi.tdpelect_json_trace(document_bytes(document), options)
    return Trace(made, options.language, bool(decided))


def verify(
    report: Document,
    facts: Document,
    *,
    as_of: Day | None = None,
    lang: names.Language | str | None = None,
    packs: Iterable[Pack] = (),
    base_path: Folder | None = None,
    files: Files | None = None,
) -> Verification:
    """Derives a report (of an election or a campaign) once more from its facts, as it records
    that it was asked for, and tells where the two differ. `verify(path, facts).same`

    `lang` is that of the verification when printed; the report's own is found. `packs` are
    those that the report was made with beside the built-in ones; `files` and `base_path` are
    of the facts, as in `evaluate()`.

    Errors: those of `evaluate()`; `FormatError` (not such a report).
    """
    folder = document_folder(facts, base_path)
    content = document_bytes(facts)
    given = document_files(content, folder, files, 0)
    options = json_options(language_number(lang), None, as_of, packs, given)
    recorded = report.json if isinstance(report, JsonReport) else document_bytes(report)
    made, same = capi.tdpelect_json_verify(recorded, content, options)
    return Verification(made, options.language, bool(same))


def minutes(
    document: Document,
    *,
    form: str = "minutes",
    format: str = "text",
    round: int | None = None,
    on: Day | None = None,
    as_of: Day | None = None,
    lang: names.Language | str | None = None,
    packs: Iterable[Pack] = (),
    base_path: Folder | None = None,
    files: Files | None = None,
) -> Minutes:
    """What is signed after a count, in the field order of the form that the law of the day
    has, with blanks for what is not known; of a campaign the quick report.

    `form`: `"minutes"`, or `"notice"`, what communes publish. `format` as `Report.render`;
    `round` counts from 1, None: the last one held. The others are those of `evaluate()`.

    Errors: those of `evaluate()`; `WordError` (form, format), `RangeError` (no such round).
    """
    folder = document_folder(document, base_path)
    content = document_bytes(document)
    given = document_files(content, folder, files, 0)
    options = json_options(language_number(lang), on, as_of, packs, given)
    which = 0 if round is None else number("round", round, 1, LIMIT)
    made, complete = capi.tdpelect_json_minutes(
        content, options, text("form", form), text("format", format), which
    )
    return Minutes(made.decode(), bool(complete))


def roll(
    csv: str | bytes | os.PathLike[str],
    place: str,
    *,
    on: Day | None = None,
    lang: names.Language | str | None = None,
    packs: Iterable[Pack] = (),
) -> RollReport:
    """Judges a roll of households: who may vote, who may stand, every reason, what stands
    twice. `roll(pathlib.Path("roll.csv"), "VN/ha-noi", on="2017-11-12")`

    `csv` is its text or path: a first line with `household_id`, the separator (comma, semicolon
    or tab) and in any order `person_id`, `birth_date` and any of the facts; cells of facts are
    yes, no, có, không, or empty. One row a household. `on` is the polling day.

    Errors: `TdpelectError` with the column's name in `.path`, `.line` and `.column` of the
    cell; `PlaceError`. `OSError` where the file cannot be read.
    """
    if isinstance(csv, Mapping):
        raise WrongTypeError("a text or a path is wanted", path="csv")
    content = document_bytes(csv)
    options = json_options(language_number(lang), None, None, packs, {})
    made, clean = capi.tdpelect_json_roll(content, text("place", place), day("on", on), options)
    return RollReport(made, options.language, bool(clean))


# ---- the law ---------------------------------------------------------------------------


def show_rules(
    place: str,
    *,
    on: Day | None = None,
    lang: names.Language | str | None = None,
    packs: Iterable[Pack] = (),
) -> RulesDocument:
    """The law of a place on a day, to be read: instruments, every value as a sentence with its
    articles and grade, contradictions, and on what the law is silent. `print()` it, or
    `.render("html")`.

    Errors: those of `rulebook()`.
    """
    options = json_options(language_number(lang), None, None, packs, {})
    made = capi.tdpelect_json_rulebook(text("place", place), day("on", on), options)
    return RulesDocument(made, options.language)


def diff_rules(
    first: str | Pack,
    second: str | Pack | None = None,
    *,
    on: Day | None = None,
    second_on: Day | None = None,
    lang: names.Language | str | None = None,
    packs: Iterable[Pack] = (),
) -> RulesDocument:
    """What differs, in words: between two places on a day, one place on two days
    (`diff_rules("VN", on="2017-11-12", second_on="2024-09-22")`), or two packs.

    `second` None: the same place; `second_on` None: the same day.

    Errors: those of `rulebook()`; `WrongTypeError` (a place and a pack).
    """
    options = json_options(language_number(lang), None, None, packs, {})
    if isinstance(first, Pack) and isinstance(second, Pack):
        made = capi.tdpelect_json_pack_diff(first._made, second._made, day("on", on), options)
        return RulesDocument(made, options.language)
    made = capi.tdpelect_json_rulebook_diff(
        text("first", first),
        day("on", on),
        text("second", first if second is None else second),
        day("second_on", on if second_on is None else second_on),
        options,
    )
    return RulesDocument(made, options.language)


def timeline(
    place: str,
    *values: names.Value | str,
    lang: names.Language | str | None = None,
    packs: Iterable[Pack] = (),
) -> RulesDocument:
    """Who set each value of a place from when to when, and the holes that nothing covers;
    without `values` all that were ever set.

    Errors: `PlaceError`, `PackError`, `WordError` (no such value).
    """
    options = json_options(language_number(lang), None, None, packs, {})
    wanted = [str(word("values", names.Value, value)) for value in values]
    made = capi.tdpelect_json_timeline(text("place", place), wanted, options)
    return RulesDocument(made, options.language)


class PackCheck(JsonReport):
    """What is wrong with a pack, and what is odd: a mapping over `tdpelect.pack-check/1`."""

    __slots__ = ("usable",)

    usable: bool
    """Whether `load_pack()` takes it."""

    def __init__(self, made: bytes, language: int, usable: bool) -> None:
        super().__init__(made, language)
        self.usable = usable

    def __bool__(self) -> bool:
        return self.usable

    def __repr__(self) -> str:
        return f"<PackCheck: {len(self['problems'])} problems>"


def check_pack(
    document: Document,
    *,
    name: str = "pack",
    lang: names.Language | str | None = None,
    packs: Iterable[Pack] = (),
) -> PackCheck:
    """Every error of a pack at once, with line and column and the nearest name; where it may be
    used, what is odd about it. True where it may be used.

    Errors: `OSError` where a path cannot be read.
    """
    options = json_options(language_number(lang), None, None, packs, {})
    made, usable = capi.tdpelect_json_pack_check(
        text("name", name), document_bytes(document), options
    )
    return PackCheck(made, options.language, bool(usable))


# ---- audit -----------------------------------------------------------------------------


class Difference(NamedTuple):
    """Where a report is not what a scenario expects: a JSON Pointer and two JSON texts."""

    at: str
    expected: str
    found: str


class ScenarioResult(NamedTuple):
    """How one scenario, or one row of a table, fared. True where it passed."""

    name: str
    passed: bool
    differences: tuple[Difference, ...]

    def __bool__(self) -> bool:
        return self.passed

    def __str__(self) -> str:
        lines = [f"{'ok' if self.passed else 'not ok'} - {self.name}"]
        lines += [
            f"  at {d.at}: expected {d.expected}, found {d.found}" for d in self.differences
        ]
        return "\n".join(lines)


def _results(made: bytes) -> list[ScenarioResult]:
    return [
        ScenarioResult(
            one["name"],
            one["passed"],
            tuple(Difference(d["at"], d["expected"], d["found"]) for d in one["differences"]),
        )
        for one in json.loads(made)
    ]


Run = Callable[[str, bytes, Any], bytes]


def _audit(
    run: Run, name: str, content: bytes, folder: Path | None, options: dict[str, Any]
) -> list[ScenarioResult]:
    files = options.pop("files", None)
    found = document_files(content, folder, files, 1)
    return _results(run(name, content, json_options(**options, files=found)))


def _paths(path: Path) -> list[Path]:
    """Tables, and JSON that speaks of scenarios."""
    if not path.is_dir():
        return [path]
    below = sorted(p for p in path.rglob("*") if p.suffix in (".json", ".tsv") and p.is_file())
    mark = b"tdpelect.scenario"
    return [p for p in below if p.suffix == ".tsv" or mark in p.read_bytes()]


def audit_all(
    run: Run, scenario: Document, base_path: object, name: object, options: dict[str, Any]
) -> list[ScenarioResult]:
    """Hands every scenario of a document, file or folder to `run`."""
    if not isinstance(scenario, os.PathLike):
        content = document_bytes(scenario)
        folder = document_folder(scenario, base_path)
        return _audit(run, text("name", name), content, folder, {**options})
    results = []
    for path in _paths(Path(scenario)):
        folder = document_folder(path, base_path)
        try:
            results += _audit(run, path.name, path.read_bytes(), folder, {**options})
        except TdpelectError as error:
            if isinstance(error, FormatError) and Path(scenario).is_dir():
                continue  # it only speaks of them
            error.message = f"{path.name}: {error.message}"
            raise
    return results


def audit(
    scenario: Document,
    *,
    lang: names.Language | str | None = None,
    packs: Iterable[Pack] = (),
    base_path: Folder | None = None,
    files: Files | None = None,
    name: str = "scenario",
) -> list[ScenarioResult]:
    """Runs scenarios: a dict, JSON text, or a path: of a scenario, of a table (`.tsv`), or of
    a folder with its subfolders, where JSON of other formats is passed over.

    Errors: `TdpelectError`: what is no scenario, or expects nothing; in a folder with the
    file's name before the message.
    """
    options: dict[str, Any] = {
        "language": language_number(lang),
        "on": None,
        "as_of": None,
        "more": tuple(packs) if isinstance(packs, Iterable) else packs,
        "files": files,
    }
    return audit_all(capi.tdpelect_json_audit, scenario, base_path, name, options)


def schema(name: str) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a format: `"election"`, `"report"`, `"pack"`,
    `"campaign"`, `"campaign-report"`, `"coverage"`, `"roll-report"`, `"scenario"`, `"trace"`,
    `"verification"`, `"rulebook"`, `"rulebook-diff"`, `"timeline"`, `"mutation"`,
    `"survivors"`, `"what-if"`.

    Errors: `WordError` (another name).
    """
    found = capi.tdpelect_json_schema(text("name", name))
    if found is None:
        raise WordError("no such format", path="name")
    made: dict[str, Any] = json.loads(found)
    return made


__all__ = [
    "Difference",
    "JsonReport",
    "Minutes",
    "PackCheck",
    "Report",
    "ReportStep",
    "RollReport",
    "RulesDocument",
    "ScenarioResult",
    "Trace",
    "Verification",
    "audit",
    "check_pack",
    "diff_rules",
    "evaluate",
    "minutes",
    "roll",
    "schema",
    "show_rules",
    "timeline",
    "trace",
    "verify",
]
