# SPDX-License-Identifier: MIT
"""The law as data: packs (what one instrument says) and rulebooks (what a place and a day
resolve to)."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from . import capi, names
from ._convert import (
    LIMIT,
    Day,
    Ratio,
    day,
    flag,
    from_day,
    from_word,
    language_number,
    member,
    number,
    ratio,
    text,
    text_or_none,
    whole_day,
    word,
)
from ._documents import Document, document_bytes
from ._result import Answer, result
from ._word import Word, language
from .errors import ArgumentError, PackError, ReferenceMissingError, WrongTypeError


@result
class Law(Answer):
    """Where a value stands in the law, and how well that was seen."""

    pack: str | None = None
    article: str | None = None
    clause: str | None = None
    point: str | None = None
    evidence: names.Evidence | None = None

    def __post_init__(self) -> None:
        for name in ("pack", "article", "clause", "point"):
            text_or_none(name, getattr(self, name))
        _read_words(self, {"evidence": names.Evidence})

    def _say(self, lang: str) -> str:
        """As the minutes cite it, and how well it was seen where not in the article itself."""
        if self.pack == _OWN_CHOICES:
            return _OWN_CHOICE[lang]
        doubt = f" ({self.evidence.label(lang)})" if self.evidence else ""
        if self.evidence is names.Evidence.TEXT:
            doubt = ""
        return f"{_article(self, lang)}{_instrument(self.pack, lang)}{doubt}"


_OWN_CHOICES = "vn-choices"
_OWN_CHOICE = {
    "vi": "lựa chọn của thư viện, luật không nói",
    "en": "the library's choice, no law says it",
}


def _article(law: Law, lang: str) -> str:
    """Vietnamese names the smallest part first: "điểm a khoản 1 Điều 6, "."""
    if not law.article:
        return ""
    if law.article == "-":
        return {"vi": "chưa rõ điều, ", "en": "article not seen, "}[lang]
    numbered = "0" <= law.article[0] <= "9"
    if lang == "en":
        parts = "".join(f"({part})" for part in (law.clause, law.point) if part)
        return f"{'Art.' if numbered else 'point'} {law.article}{parts}, "
    point = f"điểm {law.point} " if law.point else ""
    clause = f"khoản {law.clause} " if law.clause else ""
    return f"{point}{clause}{'Điều' if numbered else 'mục'} {law.article}, "


def _instrument(pack: str | None, lang: str) -> str:
    """Its number, or its title where it has none; a caller's own pack by its id."""
    found = next((known for known in packs() if known.id == pack), None)
    name = found and (found.instrument or found.title(lang))
    return name or pack or {"vi": "không có gói luật", "en": "no pack"}[lang]


def cite(laws: Iterable[Law], lang: str) -> str:
    """ " Law: Art. 8(2), 09/2008/NQLT-CP-UBTWMTTQVN."; nothing where there is none."""
    cited = "; ".join(law.text(lang) for law in laws)
    return f" {_CITE[lang]}: {cited}." if cited else ""


_CITE = {"vi": "Căn cứ", "en": "Law"}


def _read_words(made: Law | Rule, words: dict[str, type[Word]]) -> None:
    """Names of words become their members; what is no such word is refused."""
    for name, kind in words.items():
        if getattr(made, name) is not None:
            object.__setattr__(made, name, word(name, kind, getattr(made, name)))


class HouseholdStep(NamedTuple):
    """From this many households on, so many seats."""

    from_households: int
    seats: int


def _tuple(name: str, given: object) -> tuple[Any, ...]:
    if not isinstance(given, (tuple, list)):
        raise WrongTypeError("a tuple is wanted", path=name)
    return tuple(given)


def _steps(given: object) -> tuple[HouseholdStep, ...]:
    found = []
    for index, step in enumerate(_tuple("steps", given)):
        if not isinstance(step, tuple) or len(step) != 2:
            raise WrongTypeError("a HouseholdStep is wanted", path="steps", index=index)
        parts = (number("steps", part, 0, LIMIT, index) for part in step)
        found.append(HouseholdStep(*parts))
    return tuple(found)


def _laws(given: object) -> tuple[Law, ...]:
    found = _tuple("laws", given)
    for index, law in enumerate(found):
        if not isinstance(law, Law):
            raise WrongTypeError("a Law is wanted", path="laws", index=index)
    return found


_WORDS: dict[str, type[Word]] = {
    "kind": names.Kind,
    "compare": names.Compare,
    "base": names.Base,
    "unit": names.DayUnit,
    "event": names.Event,
    "choice": names.Choice,
    "effect": names.Effect,
}


@result
class Rule(Answer):
    """What the law says of one value. Which fields speak is told by `kind`; others are None.

    ratio: `ratio`, `compare`, `base` · range: `least`, `most` (None: no limit) · days: `days`,
    `unit`, `event` (from when) · months: `months`, `event` · choice: `choice` · criterion:
    `effect`, and `age` or `wanted` (what the fact must be) · steps: `steps` · none: the
    instrument deliberately sets none.
    """

    kind: names.Kind
    ratio: Ratio | None = None
    compare: names.Compare | None = None
    base: names.Base | None = None
    least: int | None = None
    most: int | None = None
    days: int | None = None
    unit: names.DayUnit | None = None
    event: names.Event | None = None
    months: int | None = None
    choice: names.Choice | None = None
    effect: names.Effect | None = None
    age: int | None = None
    wanted: bool | None = None
    steps: tuple[HouseholdStep, ...] = ()
    laws: tuple[Law, ...] = ()

    def __post_init__(self) -> None:
        _read_words(self, _WORDS)
        if not isinstance(self.kind, names.Kind):
            raise WrongTypeError("a Kind is wanted", path="kind")
        if self.ratio is not None:
            object.__setattr__(self, "ratio", Ratio(*ratio("ratio", self.ratio)))
        for name in ("least", "most", "days", "months", "age"):
            if getattr(self, name) is not None:
                number(name, getattr(self, name), 0, LIMIT)
        if self.wanted is not None:
            flag("wanted", self.wanted)
        object.__setattr__(self, "steps", _steps(self.steps))
        object.__setattr__(self, "laws", _laws(self.laws))

    @property
    def evidence(self) -> names.Evidence | None:
        """The best evidence among its laws."""
        return min((law.evidence for law in self.laws if law.evidence), default=None)

    def says(self, value: names.Value | str, lang: str | None = None) -> str:
        """What it says of a value, in the registry's words: "more than 1/2 of the whole
        electorate"; in `"vi"` or `"en"`, or the language of `set_language()`."""
        return self._print(capi.tdpelect_rule_print, value, lang)

    def sentence(self, value: names.Value | str, lang: str | None = None) -> str:
        """The same as a whole sentence."""
        return self._print(capi.tdpelect_rule_sentence, value, lang)

    def _print(self, call: Callable[..., Any], value: object, lang: object) -> str:
        return str(call(int(_value(value)), _rule_for_c(self), language_number(lang)))

    def _say(self, lang: str) -> str:
        says = _SAYS[self.kind](self, lang)
        laws = "; ".join(law.text(lang) for law in self.laws)
        return f"{says}; {laws}" if laws else says


def _label(word: Word | None, lang: str) -> str:
    return word.label(lang) if word else "?"


def threshold(rule: Any, lang: str) -> str:
    """`"more than 1/2 of the whole electorate"`, of a rule or an answer."""
    of = {"vi": "", "en": "of "}[lang]
    compare, base = _label(rule.compare, lang), _label(rule.base, lang)
    return f"{compare} {rule.ratio} {of}{base}"


def _says_range(rule: Rule, lang: str) -> str:
    some = {"vi": "bao nhiêu cũng được", "en": "any"}[lang]
    to = {"vi": "đến", "en": "to"}[lang]
    least = some if rule.least is None else rule.least
    return f"{least} {to} {some if rule.most is None else rule.most}"


def _says_term(number: int | None, unit: str, rule: Rule, lang: str) -> str:
    since = {"vi": "kể từ", "en": "from"}[lang]
    return f"{number} {unit} {since} {_label(rule.event, lang)}"


def _says_criterion(rule: Rule, lang: str) -> str:
    says = {True: {"vi": "có", "en": "yes"}, False: {"vi": "không", "en": "no"}}
    age = {"vi": "tuổi", "en": "age"}[lang]
    wanted = says[bool(rule.wanted)][lang] if rule.age is None else f"{age} {rule.age}"
    return f"{_label(rule.effect, lang)}: {wanted}"


def _says_steps(rule: Rule, lang: str) -> str:
    since = {"vi": "từ", "en": "from"}[lang]
    return ", ".join(f"{since} {step[0]}: {step[1]}" for step in rule.steps)


_MONTHS = {"vi": "tháng", "en": "months"}
_SAYS: dict[names.Kind, Callable[[Rule, str], str]] = {
    names.Kind.RATIO: threshold,
    names.Kind.RANGE: _says_range,
    names.Kind.DAYS: lambda r, lang: _says_term(r.days, _label(r.unit, lang), r, lang),
    names.Kind.MONTHS: lambda r, lang: _says_term(r.months, _MONTHS[lang], r, lang),
    names.Kind.CHOICE: lambda r, lang: _label(r.choice, lang),
    names.Kind.CRITERION: _says_criterion,
    names.Kind.STEPS: _says_steps,
    names.Kind.NONE: lambda r, lang: names.Kind.NONE.label(lang),
}


# ---- from and to C ---------------------------------------------------------------------


def _law(made: Any) -> Law:
    return Law(
        pack=made.pack,
        article=made.article,
        clause=made.clause,
        point=made.point,
        evidence=from_word(names.Evidence, made.evidence),
    )


def _limit(value: int) -> int | None:
    return None if value < 0 else value


def _fields(value: int, made: Any) -> dict[str, Any]:
    """The fields that speak in a rule of this kind."""
    kind = made.kind
    if kind == names.Kind.RATIO:
        return {
            "ratio": Ratio(made.first, made.second),
            "compare": from_word(names.Compare, made.compare),
            "base": from_word(names.Base, made.base),
        }
    if kind == names.Kind.RANGE:
        return {"least": _limit(made.first), "most": _limit(made.second)}
    if kind == names.Kind.DAYS:
        unit = from_word(names.DayUnit, made.unit)
        return {"days": made.first, "unit": unit, "event": from_word(names.Event, made.event)}
    if kind == names.Kind.MONTHS:
        return {"months": made.first, "event": from_word(names.Event, made.event)}
    if kind == names.Kind.CHOICE:
        return {"choice": from_word(names.Choice, made.choice)}
    if kind == names.Kind.CRITERION:
        is_age = capi.tdpelect_value_fact(value) == names.Fact.AGE
        says = {"age": made.first} if is_age else {"wanted": bool(made.first)}
        return {"effect": from_word(names.Effect, made.effect), **says}
    if kind == names.Kind.STEPS:
        steps = (made.step_at(index) for index in range(made.step_count))
        return {"steps": tuple(HouseholdStep(s.from_households, s.seats) for s in steps)}
    return {}


def _laws_of(made: Any) -> tuple[Law, ...]:
    return tuple(_law(made.law_at(index)) for index in range(made.law_count))


def _rule(value: int, made: Any) -> Rule:
    kind = member(names.Kind, made.kind)
    return Rule(kind=kind, laws=_laws_of(made), **_fields(value, made))


def _first_and_second(rule: Rule) -> tuple[int, int]:
    if rule.kind == names.Kind.RATIO:
        return rule.ratio or (0, 0)
    if rule.kind == names.Kind.RANGE:
        return (
            -1 if rule.least is None else rule.least,
            -1 if rule.most is None else rule.most,
        )
    if rule.kind == names.Kind.CRITERION:
        return int(rule.wanted or 0) if rule.age is None else rule.age, 0
    if rule.kind == names.Kind.DAYS:
        return rule.days or 0, 0
    return rule.months or 0, 0


def _rule_for_c(rule: Rule) -> Any:
    """The C rule, which owns the texts of its laws: it must live as long as a rulebook."""
    if not isinstance(rule, Rule):
        raise WrongTypeError("a Rule is wanted", path="rule")
    made = capi.tdpelect_rule(len(rule.steps), len(rule.laws))
    for name in _WORDS:
        setattr(made, name, int(getattr(rule, name) or 0))
    made.first, made.second = _first_and_second(rule)
    for index, step in enumerate(rule.steps):
        made.set_step(index, *step)
    for index, law in enumerate(rule.laws):
        evidence = int(law.evidence or 0)
        made.set_law(index, law.pack, law.article, law.clause, law.point, evidence)
    return made


# ---- packs -----------------------------------------------------------------------------


class PackEntry(NamedTuple):
    """One value of a pack, for the whole of the pack's time or a part of it."""

    value: names.Value
    since: datetime.date | None
    until: datetime.date | None
    rule: Rule


class Pack:
    """What one instrument says. From `packs()` or `load_pack()`; never changes."""

    __slots__ = ("_document", "_made")

    def __init__(self, made: Any, document: bytes | None = None) -> None:
        if not isinstance(made, capi.tdpelect_pack):
            raise WrongTypeError("packs come from packs() or load_pack()", path="made")
        self._made = made
        self._document = document

    @property
    def id(self) -> str:
        return str(self._made.id)

    @property
    def jurisdiction(self) -> str:
        """`"VN"`, `"VN/ha-noi"`, `"VN/ha-noi/ngoc-thuy"`."""
        return str(self._made.jurisdiction)

    @property
    def instrument(self) -> str | None:
        """Its number as printed; None for the project's own choices."""
        number: str | None = self._made.instrument_number
        return number

    def title(self, lang: str | None = None) -> str | None:
        """Its title in Vietnamese (`"vi"`) or English (`"en"`)."""
        vietnamese = language(lang) == "vi"
        title: str | None = self._made.title_vi if vietnamese else self._made.title_en
        return title

    @property
    def issued(self) -> datetime.date | None:
        return from_day(self._made.issued)

    @property
    def since(self) -> datetime.date | None:
        """In force since; None: always."""
        return from_day(self._made.from_)

    @property
    def until(self) -> datetime.date | None:
        """Its last day in force; None: still in force."""
        return from_day(self._made.to)

    @property
    def evidence(self) -> names.Evidence | None:
        """How well the days in force are known."""
        return from_word(names.Evidence, self._made.in_force_evidence)

    @property
    def under(self) -> tuple[str, ...]:
        """The packs it rests on and falls with."""
        return tuple(self._made.under_at(i) for i in range(self._made.under_count))

    @property
    def entries(self) -> tuple[PackEntry, ...]:
        """Its values."""
        entries = (self._made.entry_at(i) for i in range(self._made.entry_count))
        return tuple(
            PackEntry(
                member(names.Value, entry.value),
                from_day(entry.from_),
                from_day(entry.to),
                _rule(entry.value, entry.rule),
            )
            for entry in entries
        )

    def __reduce__(self) -> Any:
        """A built-in one is found again by its id, another read again."""
        if self._document is None:
            return _built_in, (self.id,)
        return load_pack, (self._document,)

    def __repr__(self) -> str:
        return f"<Pack {self.id}>"

    def __str__(self) -> str:
        title = self.title() or self.title("vi") or ""
        return f"{self.id} ({self.jurisdiction}): {title}"


def packs() -> tuple[Pack, ...]:
    """The packs that come with the library, in the library's order."""
    return tuple(Pack(made) for made in capi.tdpelect_packs())


def _built_in(pack_id: str) -> Pack:
    for pack in packs():
        if pack.id == pack_id:
            return pack
    raise ReferenceMissingError("no such pack in this library", path="packs")


def load_pack(document: Document) -> Pack:
    """Reads a `tdpelect.pack/1`: a dict, JSON text (str or bytes), or a path.

    Errors: `DocumentError` and its kind, `PackError` (what it says cannot be used), with
    `.path`, `.line` and `.column`.
    """
    content = document_bytes(document)
    return Pack(capi.tdpelect_json_pack_read(content), content)


def all_packs(more: Iterable[Pack]) -> tuple[Pack, ...]:
    """The built-in packs and a caller's own."""
    if isinstance(more, (str, bytes, Mapping)) or not isinstance(more, Iterable):
        raise WrongTypeError("packs are wanted, as load_pack() gives", path="packs")
    found = tuple(more)
    if not all(isinstance(pack, Pack) for pack in found):
        raise WrongTypeError("packs are wanted, as load_pack() gives", path="packs")
    return packs() + found


# ---- rulebooks -------------------------------------------------------------------------


class Contradiction(NamedTuple):
    """Two instruments of one level and issue date that differ on a value."""

    value: names.Value
    packs: tuple[str, str]


def _value(name: object) -> names.Value:
    return word("value", names.Value, name)


class Rulebook(Mapping[str, Rule]):
    """What a place and a day resolve to: a mapping of value names to rules, in number order.

    From `rulebook()`; sealed, it never changes and may be shared by threads. `derive()` gives
    a copy for `set()` and `seal()`: what audits and experiments are made with.
    """

    __slots__ = (
        "_changes",
        "_cited",
        "_kept",
        "_made",
        "_origin",
        "_packs",
        "_sealed",
        "on",
        "place",
    )

    place: str | None
    """The place it was resolved for; None for a stack of packs and for copies."""
    on: datetime.date | None
    """The day it was resolved for."""

    def __init__(self) -> None:
        """A rulebook without any value, to be filled by `set()` and sealed."""
        self._made = capi.tdpelect_rulebook_derive(None)
        self._packs: tuple[Pack, ...] = ()
        self._kept: dict[int, Any] = {}
        self._changes: dict[int, Rule | None] = {}
        self._cited: dict[int, tuple[Law, ...]] = {}
        self._origin: dict[str, Any] | None = None
        self._sealed = False
        self.place = None
        self.on = None

    @classmethod
    def _of(cls, made: Any, packs: tuple[Pack, ...], sealed: bool) -> Rulebook:
        self = cls.__new__(cls)
        self._made, self._packs, self._kept, self._sealed = made, packs, {}, sealed
        self._changes, self._cited, self._origin = {}, {}, None
        self.place = self.on = None
        return self

    # -- a mapping

    def _find(self, value: names.Value) -> Any:
        return capi.tdpelect_rulebook_rule(self._made, int(value))

    def __getitem__(self, name: str | names.Value) -> Rule:
        try:
            value = name if isinstance(name, names.Value) else names.Value.named(name)
        except KeyError:
            raise KeyError(name) from None
        made = self._find(value)
        if made is None:
            raise KeyError(name)
        return _rule(value, made)

    def __iter__(self) -> Iterator[str]:
        return (value.word for value in names.Value if self._find(value) is not None)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    # -- what it is

    @property
    def packs(self) -> tuple[str, ...]:
        """The ids of the packs it is made of, lowest first."""
        count = capi.tdpelect_rulebook_pack_count(self._made)
        return tuple(capi.tdpelect_rulebook_pack_id(self._made, i) for i in range(count))

    @property
    def digest(self) -> str:
        """`"sha256:…"` of the listing: the same law has the same digest."""
        return str(capi.tdpelect_rulebook_digest(self._made))

    @property
    def sealed(self) -> bool:
        """Whether it can be judged by, and no longer changed."""
        return self._sealed

    @property
    def contradictions(self) -> tuple[Contradiction, ...]:
        """Where two instruments of one level and issue date differ."""
        found: list[Contradiction] = []
        while True:
            there, value, a, b = capi.tdpelect_rulebook_contradiction(self._made, len(found))
            if not there:
                return tuple(found)
            found.append(Contradiction(member(names.Value, value), (a, b)))

    def listing(self) -> str:
        """One ASCII line a value, sorted:
        `majority ratio 1/2 more_than electorate vn-nqlt-09-2008:8.2 secondary`."""
        return str(capi.tdpelect_rulebook_listing(self._made))

    def __repr__(self) -> str:
        where = f" {self.place} on {self.on}" if self.place else ""
        return f"<Rulebook{where}: {len(self)} values of {', '.join(self.packs) or 'no pack'}>"

    def __str__(self) -> str:
        return self.listing()

    # -- changing a copy

    def derive(self) -> Rulebook:
        """A copy that can be changed by `set()` until it is sealed."""
        made = capi.tdpelect_rulebook_derive(self._made)
        derived = Rulebook._of(made, self._packs, False)
        derived._kept, derived._changes = dict(self._kept), dict(self._changes)
        derived._origin = self._origin
        return derived

    def set(self, value: str | names.Value, rule: Rule | None) -> Rulebook:
        """Sets one value of an unsealed rulebook; None removes it. Returns the rulebook.

        Whether the rule makes sense is checked by `seal()`.
        Errors: `SealedError`, `WordError` (no such value), `WrongTypeError`, `RangeError`.
        """
        at = int(_value(value))
        made = capi.tdpelect_rule(0, 0) if rule is None else _rule_for_c(rule)
        capi.tdpelect_rulebook_set(self._made, at, made)
        self._kept[at], self._changes[at] = made, rule
        return self

    def seal(self) -> Rulebook:
        """Checks every value and freezes the rulebook. Returns it.

        Errors: `PackError`, with the value's name in `.path`; it stays unsealed.
        """
        capi.tdpelect_rulebook_seal(self._made)
        self._sealed = True
        return self

    def __reduce__(self) -> Any:
        """How it was made, which is done again where it is unpickled; `_again` sees that the
        law is the same there."""
        derived = self.place is None and self.on is None
        return _again, (self._origin, derived, self._changes, self._sealed, self.digest)


def _again(
    origin: dict[str, Any] | None,
    derived: bool,
    changes: dict[int, Rule | None],
    sealed: bool,
    digest: str,
) -> Rulebook:
    """A rulebook out of its pickle.

    Errors: `PackError`: this library holds another law.
    """
    book = Rulebook() if origin is None else rulebook(**origin)
    if derived:
        book = book.derive()
        for value, rule in changes.items():
            book.set(member(names.Value, value), rule)
        if sealed:
            book.seal()
    if book.digest != digest:
        raise PackError("this library holds another law than the pickled rulebook's")
    return book


def change_days(place: str, *, packs: Iterable[Pack] = ()) -> tuple[datetime.date, ...]:
    """The days on which what a place resolves to may be another than the day before: to
    resolve each is its whole history.

    Errors: `PlaceError`, `PackError`.
    """
    given = [pack._made for pack in all_packs(packs)]
    found: list[datetime.date] = []
    after = 0
    while True:
        after = capi.tdpelect_rulebook_next_change(given, text("place", place), after)
        next_day = from_day(after)
        if next_day is None:
            return tuple(found)
        found.append(next_day)


def laws_of(rulebook: Rulebook, value: names.Value | None) -> tuple[Law, ...]:
    """Where a value stands in the law. A rulebook that judges no longer changes: it is asked
    once for each."""
    if value is None:
        return ()
    laws = rulebook._cited.get(value)
    if laws is None:
        made = rulebook._find(value)
        laws = () if made is None else _laws_of(made)
        if rulebook.sealed:
            rulebook._cited[value] = laws
    return laws


def sealed(rulebook: object) -> Any:
    """The C rulebook to judge by. What is still being changed is nothing to judge by."""
    if not isinstance(rulebook, Rulebook):
        raise WrongTypeError("a Rulebook is wanted", path="rulebook")
    if not rulebook.sealed:
        raise ArgumentError("a sealed rulebook is wanted: call seal()", path="rulebook")
    return rulebook._made


def rulebook(
    place: str | None = None,
    *,
    on: Day | None = None,
    stack: Iterable[str] | None = None,
    packs: Iterable[Pack] = (),
) -> Rulebook:
    """The law of a place on a day: `rulebook("VN/ha-noi", on="2017-11-12")`.

    For every value the nearer place wins, on one level the later instrument. Where nothing is
    in force the rulebook is empty. `stack` names packs to use as given instead of a place, the
    first lowest; then `on` may be None. `packs` are a caller's own beside the built-in ones.

    Errors: `PlaceError` (not VN/province/commune), `ReferenceMissingError` (`stack`),
    `DateFormError`, `DateImpossibleError`, `PackError`, `ArgumentError` (neither or both).
    """
    if (place is None) == (stack is None):
        raise ArgumentError("either a place or a stack of packs is wanted", path="place")
    found = all_packs(packs)
    more = found[len(capi.tdpelect_packs()) :]
    given = [pack._made for pack in found]
    ids = None
    if place is not None:
        made = capi.tdpelect_rulebook_resolve(given, text("place", place), whole_day("on", on))
    else:
        if isinstance(stack, str) or not isinstance(stack, Iterable):
            raise WrongTypeError("a list of pack ids is wanted", path="stack")
        ids = [text("stack", pack_id) for pack_id in stack]
        made = capi.tdpelect_rulebook_stack(given, ids, day("on", on))
    book = Rulebook._of(made, found, True)
    book.place, book.on = place, from_day(day("on", on))
    book._origin = {"place": place, "on": book.on, "stack": ids, "packs": more}
    return book
