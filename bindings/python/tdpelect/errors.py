# SPDX-License-Identifier: MIT
"""What is raised: one class a code, every one a `TdpelectError` and so a `ValueError`.

A legal outcome ("nobody is elected") is never an error. Codes are permanent; messages quote
nothing of the input, which may hold personal data.
"""

from __future__ import annotations

from typing import ClassVar

from . import names


class TdpelectError(ValueError):
    """The library refuses: wrong use, unusable facts, unknown place or day."""

    error: ClassVar[names.Error | None] = None

    code: str
    """The permanent name, `"range"`."""
    number: int
    """The permanent number, 4."""
    message: str
    """One line in English, without the place."""
    path: str | None
    """A JSON Pointer into the document, or the argument's name."""
    line: int | None
    """Of a document, from 1."""
    column: int | None
    """Of a document, in bytes, from 1."""
    index: int | None
    """Which row, round or candidate, from 0."""

    def __init__(
        self,
        message: str = "",
        *,
        path: str | None = None,
        line: int | None = None,
        column: int | None = None,
        index: int | None = None,
    ) -> None:
        error = type(self).error
        self.message = message or (error.en if error else "the call failed")
        super().__init__(self.message)
        self.code = error.word if error else "unknown"
        self.number = int(error) if error else 0
        self.path, self.line, self.column, self.index = path, line, column, index

    def __str__(self) -> str:
        places = []
        if self.path is not None:
            places.append(f"at {self.path or 'the whole document'}")
        if self.index is not None:
            places.append(f"index {self.index}")
        if self.line is not None:
            places.append(f"line {self.line}, column {self.column}")
        return f"{self.message} ({', '.join(places)})" if places else self.message


class ArgumentError(TdpelectError):
    """An argument is missing or out of place."""

    error = names.Error.ARGUMENT


class StructError(TdpelectError):
    """The package and the library do not fit together."""

    error = names.Error.STRUCT


class OutOfMemoryError(TdpelectError, MemoryError):
    """Out of memory."""

    error = names.Error.MEMORY


class RangeError(TdpelectError):
    """A number outside its range: counts are 0 … 2^31-1."""

    error = names.Error.RANGE


class FractionError(TdpelectError):
    """A ratio that is not 0 < num <= den."""

    error = names.Error.FRACTION


class WordError(TdpelectError):
    """A word that is not in its list."""

    error = names.Error.WORD


class DateFormError(TdpelectError):
    """A date that is not written YYYY-MM-DD."""

    error = names.Error.DATE_FORM


class DateImpossibleError(TdpelectError):
    """A date that does not exist."""

    error = names.Error.DATE_IMPOSSIBLE


class IdError(TdpelectError):
    """An id that is not `[A-Za-z0-9._-]{1,64}`."""

    error = names.Error.ID


class DuplicateError(TdpelectError):
    """The same thing twice."""

    error = names.Error.DUPLICATE


class ReferenceMissingError(TdpelectError):
    """Something is named that is not there."""

    error = names.Error.REFERENCE


class PlaceError(TdpelectError):
    """A place that is not one, or that no pack speaks of."""

    error = names.Error.PLACE


class PackError(TdpelectError):
    """A pack, or a rule of a rulebook, that cannot be used."""

    error = names.Error.PACK


class SealedError(TdpelectError):
    """A rulebook that is sealed already."""

    error = names.Error.SEALED


class MissingError(TdpelectError):
    """Something required is missing."""

    error = names.Error.MISSING


class DocumentError(TdpelectError):
    """A document that cannot be read. The classes below it say why."""


class JsonSyntaxError(DocumentError):
    """Not well-formed JSON."""

    error = names.Error.SYNTAX


class EncodingError(DocumentError):
    """Not valid UTF-8."""

    error = names.Error.ENCODING


class DepthError(DocumentError):
    """Nested too deeply."""

    error = names.Error.DEPTH


class SizeError(DocumentError):
    """Too large."""

    error = names.Error.SIZE


class KeyUnknownError(DocumentError):
    """A key that the format does not have."""

    error = names.Error.KEY_UNKNOWN


class KeyDuplicateError(DocumentError):
    """A key that stands twice."""

    error = names.Error.KEY_DUPLICATE


class WrongTypeError(DocumentError, TypeError):
    """A value of the wrong type, in a document or an argument: True is no count."""

    error = names.Error.TYPE


class FormatError(DocumentError):
    """Not the format that is expected."""

    error = names.Error.FORMAT


class PercentFormError(DocumentError):
    """A percentage that cannot be read."""

    error = names.Error.PERCENT_FORM


class FileNameError(DocumentError):
    """A file name that leaves its folder."""

    error = names.Error.FILE_NAME


class FileMissingError(DocumentError):
    """A file that is named but not given."""

    error = names.Error.FILE_MISSING


class ScenarioEmptyError(DocumentError):
    """A scenario that expects nothing."""

    error = names.Error.SCENARIO_EMPTY


class ConflictError(DocumentError):
    """Two things that exclude each other."""

    error = names.Error.CONFLICT


def _concrete(base: type[TdpelectError]) -> dict[int, type[TdpelectError]]:
    found = {} if base.error is None else {int(base.error): base}
    for below in base.__subclasses__():
        found |= _concrete(below)
    return found


BY_NUMBER: dict[int, type[TdpelectError]] = _concrete(TdpelectError)
"""The class of every code."""


def _from_call(
    number: int, path: str, index: int, line: int, column: int, message: str
) -> TdpelectError:
    """The exception of a C call that failed."""
    made = BY_NUMBER.get(number, TdpelectError)(
        message,
        path=path if path or line else None,
        line=line or None,
        column=column if line else None,
        index=index if index >= 0 else None,
    )
    made.number = number
    return made
