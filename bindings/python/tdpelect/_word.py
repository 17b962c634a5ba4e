# SPDX-License-Identifier: MIT
"""The base of every enumeration in `tdpelect.names`, and the language of texts."""

from __future__ import annotations

from enum import IntEnum
from typing import TypeVar

W = TypeVar("W", bound="Word")

_LANGUAGES = ("vi", "en")
_default = "en"


def language(lang: object = None) -> str:
    """`"vi"` or `"en"`; None is the language of `set_language()`."""
    if lang is None:
        return _default
    found = lang.word if isinstance(lang, Word) else lang
    if isinstance(found, str) and found in _LANGUAGES:
        return found
    from .errors import WordError, WrongTypeError

    if isinstance(found, str):
        raise WordError("one of these is wanted: vi, en", path="lang")
    raise WrongTypeError("a language is wanted: vi or en", path="lang")


def set_language(lang: str) -> str:
    """What texts are in where a call does not say: `"vi"`, or `"en"` as from the start, for the
    whole program. Returns what it was before.

    Errors: `WordError` (another language).
    """
    global _default
    before, _default = _default, language(lang)
    return before


class Word(IntEnum):
    """A number of the registry. `str()` is its permanent name, as documents write it, and it
    equals that name, as it equals its number: `answer.outcome == "no_winner"`."""

    word: str
    vi: str
    en: str

    def __new__(cls, number: int, word: str, vi: str, en: str) -> Word:
        member = int.__new__(cls, number)
        member._value_ = number
        member.word, member.vi, member.en = word, vi, en
        return member

    def __eq__(self, other: object) -> bool:
        if isinstance(other, str):
            return self.word == other
        return int.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        if isinstance(other, str):
            return self.word != other
        return int.__ne__(self, other)

    __hash__ = int.__hash__

    def __str__(self) -> str:
        return self.word

    def __format__(self, spec: str) -> str:
        return format(self.word, spec)

    def label(self, lang: str | None = None) -> str:
        """What it is called in Vietnamese (`"vi"`) or English (`"en"`); without either in the
        language of `set_language()`.

        Errors: `WordError` (another language).
        """
        return self.vi if language(lang) == "vi" else self.en

    @classmethod
    def named(cls: type[W], word: str) -> W:
        """The member of that permanent name. Errors: KeyError."""
        found = _BY_WORD.get(cls)
        if found is None:
            found = _BY_WORD[cls] = {member.word: member for member in cls}
        member = found[word]
        assert isinstance(member, cls)
        return member


_BY_WORD: dict[type[Word], dict[str, Word]] = {}
