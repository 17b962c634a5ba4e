# SPDX-License-Identifier: MIT
"""From Python to C and back: counts, days, words. None is unknown, True is no count."""

from __future__ import annotations

import datetime
import operator
from collections.abc import Callable
from typing import Any, NamedTuple, NoReturn, TypeVar, Union

from . import capi, names
from ._word import Word, language
from .errors import (
    DateFormError,
    DateImpossibleError,
    EncodingError,
    FractionError,
    RangeError,
    StructError,
    TdpelectError,
    WordError,
    WrongTypeError,
)

UNKNOWN: int = capi.TDPELECT_UNKNOWN
LIMIT = 2**31 - 1

Day = Union[datetime.date, str]
"""A day: a `datetime.date`, or text `YYYY-MM-DD`."""

W = TypeVar("W", bound=Word)


class _Pair(NamedTuple):
    numerator: int
    denominator: int


class Ratio(_Pair):
    """A ratio as the law writes it, 0 < numerator <= denominator. It is a tuple, and compares
    with numbers and other ratios by its value: `Ratio(1, 2) == 0.5 < Ratio(2, 3)`."""

    __slots__ = ()

    def __str__(self) -> str:
        return f"{self.numerator}/{self.denominator}"

    def __float__(self) -> float:
        return self.numerator / self.denominator

    def __eq__(self, other: object) -> bool:
        if isinstance(other, tuple):
            return tuple(self) == other
        return self._compare(operator.eq, other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = tuple.__hash__

    def __lt__(self, other: object) -> bool:
        return self._compare(operator.lt, other)

    def __le__(self, other: object) -> bool:
        return self._compare(operator.le, other)

    def __gt__(self, other: object) -> bool:
        return self._compare(operator.gt, other)

    def __ge__(self, other: object) -> bool:
        return self._compare(operator.ge, other)

    def _compare(self, compare: Callable[[Any, Any], bool], other: object) -> bool:
        """By value, exactly; the fraction of the standard library knows how."""
        from fractions import Fraction

        try:
            mine = Fraction(self.numerator, self.denominator)
            given = Fraction(other[0], other[1]) if isinstance(other, tuple) else other
        except (IndexError, TypeError, ZeroDivisionError):
            refused: bool = NotImplemented
            return refused
        return compare(mine, given)


def number(
    name: str,
    value: object,
    least: int,
    most: int,
    index: int | None = None,
    wanted: str = "a whole number",
) -> int:
    """A whole number in a range."""
    found = value if type(value) is int else _index(value)
    if found is None:
        raise WrongTypeError(f"{wanted} is wanted", path=name, index=index)
    if not least <= found <= most:
        message = f"a number from {least} to {most} is wanted"
        raise RangeError(message, path=name, index=index)
    return found


def _index(value: Any) -> int | None:
    """Whole numbers of other types (NumPy's); None for all else."""
    if isinstance(value, (bool, Word)):
        return None
    try:
        return operator.index(value)
    except TypeError:
        return None


def is_unknown(value: object) -> bool:
    """None, and what pandas writes for it."""
    return value is None or type(value).__name__ == "NAType"


def count(name: str, value: object, index: int | None = None) -> int:
    """A count for C."""
    if is_unknown(value):
        return UNKNOWN
    return number(name, value, 0, LIMIT, index, "a count (a whole number) or None")


def from_count(value: int) -> int | None:
    """A count of C."""
    return None if value == UNKNOWN else value


def text(name: str, value: object) -> str:
    """A text that C can hold."""
    if not isinstance(value, str):
        raise WrongTypeError("a text is wanted", path=name)
    try:
        value.encode()
    except UnicodeEncodeError:
        raise EncodingError(path=name) from None
    if "\0" in value:
        raise EncodingError("a text without NUL is wanted", path=name)
    return value


def text_or_none(name: str, value: object) -> str | None:
    return None if value is None else text(name, value)


def flag(name: str, value: object) -> int:
    """True or False, nothing that is merely taken for it."""
    if not isinstance(value, bool):
        raise WrongTypeError("True or False is wanted", path=name)
    return int(value)


def word(name: str, kind: type[W], value: object) -> W:
    """A member of an enumeration, or its name."""
    if isinstance(value, kind):
        return value
    if not isinstance(value, str):
        raise WrongTypeError(f"a {kind.__name__} or its name is wanted", path=name)
    try:
        return kind.named(value)
    except KeyError:
        words = ", ".join(member.word for member in kind)
        raise WordError(f"one of these is wanted: {words}", path=name) from None


def word_or_zero(name: str, kind: type[W], value: object) -> int:
    return 0 if value is None else int(word(name, kind, value))


def from_word(kind: type[W], value: int) -> W | None:
    """A number of C as a member; 0, which says nothing, is None."""
    found = kind._value2member_map_.get(value)
    return found if isinstance(found, kind) else None


def member(kind: type[W], value: int) -> W:
    """A number of C that always says something."""
    found = from_word(kind, value)
    if found is None:
        raise StructError(f"{value} is no {kind.__name__}")
    return found


def _refuse_day(name: str, wanted: str, index: int | None) -> NoReturn:
    raise WrongTypeError(f"{wanted} is wanted", path=name, index=index)


def _parse(name: str, value: str, parse: Any, index: int | None) -> int:
    if "\0" in value or not value.isascii():
        raise DateFormError(path=name, index=index)
    try:
        return int(parse(value))
    except TdpelectError as error:
        error.path, error.index = name, index
        raise


def day(name: str, value: object, index: int | None = None) -> int:
    """A day for C, YYYYMMDD; None is 0."""
    if is_unknown(value):
        return 0
    if isinstance(value, datetime.datetime):
        _refuse_day(name, "a day without a time", index)
    if isinstance(value, datetime.date):
        return value.year * 10000 + value.month * 100 + value.day
    if isinstance(value, str):
        return _parse(name, value, capi.tdpelect_date_parse, index)
    _refuse_day(name, "a date or YYYY-MM-DD", index)


def birth_date(name: str, value: object, index: int | None = None) -> int:
    """A birth date for C: `"1961"`, `"1961-05"` and `"1961-05-02"` too."""
    if isinstance(value, str):
        return _parse(name, value, capi.tdpelect_birth_date_parse, index)
    return day(name, value, index)


def from_day(value: int) -> datetime.date | None:
    """A day of C."""
    if not value:
        return None
    return datetime.date(value // 10000, value // 100 % 100, value % 100)


def whole_day(name: str, value: object) -> int:
    """A day that must be there."""
    found = day(name, value)
    if not found:
        raise DateImpossibleError("a day is wanted", path=name)
    return found


def ratio(name: str, value: object) -> tuple[int, int]:
    """A ratio for C, from `Ratio`, (1, 2) or "1/2"."""
    if isinstance(value, str):
        parts: tuple[Any, ...] = tuple(value.split("/"))
        if not all(part.isascii() and part.isdigit() and len(part) <= 10 for part in parts):
            raise FractionError("a ratio num/den is wanted", path=name)
        parts = tuple(int(part) for part in parts)
    elif isinstance(value, tuple):
        parts = value
    else:
        raise WrongTypeError("a ratio is wanted: a Ratio or num/den", path=name)
    if len(parts) != 2:
        raise FractionError("a ratio num/den is wanted", path=name)
    return number(name, parts[0], 0, LIMIT), number(name, parts[1], 0, LIMIT)


def language_number(lang: object) -> int:
    """A language for C."""
    return int(names.Language.named(language(lang)))


def percent(hundredths: int) -> str | None:
    """A percentage as reports print it, `"44.04"`; -1 is None."""
    return None if hundredths < 0 else f"{hundredths // 100}.{hundredths % 100:02d}"
