# SPDX-License-Identifier: MIT
"""Columns of Arrow (PyArrow, Polars, pandas, DuckDB …) by its PyCapsule interface.

Numbers without nulls are not copied: the view lies over Arrow's own memory, which stays as long
as the view does. Nulls become what the library takes for unknown, in a copy.
"""

from __future__ import annotations

import datetime
import weakref
from array import array
from typing import Any, NamedTuple

from . import capi

_KINDS = {
    "b": "bool",
    "c": "int8",
    "C": "uint8",
    "s": "int16",
    "S": "uint16",
    "i": "int32",
    "I": "uint32",
    "l": "int64",
    "L": "uint64",
    "f": "float",
    "g": "double",
    "tdD": "date32",
    "u": "string",
}
_BITS = tuple(bytes(byte >> bit & 1 for bit in range(8)) for byte in range(256))
_EPOCH = datetime.date(1970, 1, 1).toordinal()


class Chunk(NamedTuple):
    """One Arrow array; `owner` keeps its memory."""

    format: str
    rows: int
    offset: int
    nulls: int
    validity: memoryview | None
    cells: memoryview | None
    texts: memoryview | None
    owner: object

    @property
    def kind(self) -> str:
        """What Arrow calls it; `another type` where no column may be of it."""
        return _KINDS.get(self.format, "another type")

    def bits(self, memory: memoryview | None) -> bytes:
        """A bitmap as a byte a row."""
        start, end = self.offset // 8, (self.offset + self.rows + 7) // 8
        bits = b"".join(_BITS[byte] for byte in (memory or b"")[start:end])
        return bits[self.offset % 8 :][: self.rows]

    def unknown(self) -> list[int]:
        """The rows that are null."""
        if not self.nulls or self.validity is None:
            return []
        told = self.bits(self.validity)
        return [row for row, is_told in enumerate(told) if not is_told]


def chunks_of(data: Any) -> list[Chunk] | None:
    """The arrays of a column, whatever they hold; None where it is not Arrow's."""
    try:
        if hasattr(data, "__arrow_c_array__"):
            capsules = data.__arrow_c_array__()
            return [Chunk._make((*capi.tdp_arrow_of_array(*capsules), capsules))]
        if hasattr(data, "__arrow_c_stream__"):
            found = capi.tdp_arrow_of_stream(data.__arrow_c_stream__())
            return [Chunk._make((*told, owner)) for told, owner in found]
    except (ImportError, NotImplementedError):
        pass  # pandas without PyArrow; a type that its library cannot hand out
    return None


def _cells(chunk: Chunk, code: Any) -> memoryview:
    """The cells where they lie; their memory stays as long as this view."""
    size = array(code).itemsize
    memory = chunk.cells if chunk.cells is not None else memoryview(b"")
    view: memoryview = memory[chunk.offset * size : (chunk.offset + chunk.rows) * size].cast(
        code
    )
    weakref.finalize(view, id, chunk.owner)
    return view


def numbers(chunks: list[Chunk], code: str, unknown: int) -> memoryview | array[int]:
    """One column of several arrays: without a copy where there is one, and no null in it."""
    if len(chunks) == 1 and not chunks[0].unknown():
        return _cells(chunks[0], code)
    made = array(code)
    for chunk in chunks:
        start = len(made)
        made.frombytes(_cells(chunk, code).tobytes())
        for row in chunk.unknown():
            made[start + row] = unknown
    return made


def _day(since_epoch: int) -> int:
    """YYYYMMDD; beyond the calendar no day, which the library refuses."""
    try:
        found = datetime.date.fromordinal(_EPOCH + since_epoch)
    except (OverflowError, ValueError):
        return -1
    return found.year * 10000 + found.month * 100 + found.day


def days(chunks: list[Chunk]) -> array[int]:
    """Days since 1970 as YYYYMMDD, 0 where not known; each different day is worked out once."""
    made = array("i")
    for chunk in chunks:
        cells = _cells(chunk, "i").tolist()
        known = {cell: _day(cell) for cell in set(cells)}
        column = array("i", [known[cell] for cell in cells])
        for row in chunk.unknown():
            column[row] = 0
        made += column
    return made


def bools(chunks: list[Chunk]) -> bytearray:
    """A byte a row: 1, 0, or 255 where not known."""
    made = bytearray()
    for chunk in chunks:
        start = len(made)
        made += chunk.bits(chunk.cells)
        for row in chunk.unknown():
            made[start + row] = 255
    return made


def texts(chunks: list[Chunk]) -> tuple[memoryview, memoryview] | None:
    """Bytes and offsets where they lie; None where they have to be gone through."""
    if len(chunks) != 1 or chunks[0].format != "u" or chunks[0].unknown():
        return None
    chunk = chunks[0]
    if chunk.texts is None or chunk.cells is None:
        return None
    ends = _cells(chunk._replace(rows=chunk.rows + 1), "i")
    weakref.finalize(chunk.texts, id, chunk.owner)
    return chunk.texts, ends
