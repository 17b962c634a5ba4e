# SPDX-License-Identifier: MIT
"""What all answers are: immutable, made by keyword, a sentence in two languages."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from ._word import language

T = TypeVar("T")

if TYPE_CHECKING:
    from typing_extensions import dataclass_transform
else:

    def dataclass_transform(**_: Any) -> Any:
        """For type checkers only."""
        return lambda decorator: decorator


_OPTIONS: dict[str, bool] = (
    {"slots": True, "kw_only": True} if sys.version_info >= (3, 10) else {}
)


@dataclass_transform(frozen_default=True, kw_only_default=True)
def result(cls: type[T]) -> type[T]:
    """A frozen dataclass by keyword: it compares by value, pickles, and cannot be changed."""
    return dataclass(frozen=True, **_OPTIONS)(cls)


class Answer:
    """What prints as a sentence: `str(answer)`, `answer.text("vi")`, `f"{answer:vi}"`."""

    __slots__ = ()

    def _say(self, lang: str) -> str:
        raise NotImplementedError

    def text(self, lang: str | None = None) -> str:
        """The sentence for the minutes, in Vietnamese (`"vi"`) or English (`"en"`); without
        either in the language of `set_language()`.

        Errors: `WordError` (another language).
        """
        return self._say(language(lang))

    def __str__(self) -> str:
        return self.text()

    def __format__(self, spec: str) -> str:
        return self.text(spec or None)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """Notebooks show the sentence."""
        printer.text(str(self))


def sentence(start: str, *rest: str) -> str:
    """Capitalised, and with its full stop."""
    text = start[:1].upper() + start[1:] + "".join(rest)
    return text if text.endswith(".") else f"{text}."
