# SPDX-License-Identifier: MIT
"""The base of every enumeration in `tdpelect.names`."""

from __future__ import annotations

from enum import IntEnum
from typing import TypeVar

W = TypeVar("W", bound="Word")


class Word(IntEnum):
    """A number of the registry. `str()` is its permanent name, as documents write it."""

    word: str
    vi: str
    en: str

    def __new__(cls, number: int, word: str, vi: str, en: str) -> Word:
        member = int.__new__(cls, number)
        member._value_ = number
        member.word, member.vi, member.en = word, vi, en
        return member

    def __str__(self) -> str:
        return self.word

    def __format__(self, spec: str) -> str:
        return format(self.word, spec)

    def label(self, lang: str = "en") -> str:
        """What it is called in Vietnamese (`"vi"`) or English (`"en"`)."""
        return self.vi if lang == "vi" else self.en

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
