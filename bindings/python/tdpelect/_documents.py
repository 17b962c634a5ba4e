# SPDX-License-Identifier: MIT
"""Documents in and out: `evaluate`, `audit`, `schema`."""

from __future__ import annotations

import datetime
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Union

from . import capi
from .errors import DepthError, EncodingError, FileNameError, SizeError, WrongTypeError

if TYPE_CHECKING:
    from pathlib import Path

Document = Union[Mapping[str, Any], str, bytes, bytearray, memoryview, "os.PathLike[str]"]
"""A dict, JSON text (str or bytes), or the path of a file."""


def _plain(value: object) -> object:
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    raise WrongTypeError("the document holds what JSON cannot", path="document")


def _dump(document: Mapping[str, Any]) -> bytes:
    import json

    try:
        return json.dumps(dict(document), ensure_ascii=False, default=_plain).encode()
    except UnicodeEncodeError:
        raise EncodingError(path="document") from None
    except RecursionError:
        raise DepthError(path="document") from None
    except WrongTypeError:
        raise
    except (TypeError, ValueError) as error:  # keys that are no text; circles
        raise WrongTypeError(str(error), path="document") from None


def document_bytes(document: Document) -> bytes:
    """The document as UTF-8."""
    if isinstance(document, Mapping):
        return _dump(document)
    if isinstance(document, str):
        try:
            return document.encode()
        except UnicodeEncodeError:
            raise EncodingError(path="document") from None
    if isinstance(document, (bytes, bytearray, memoryview)):
        return bytes(document)
    if isinstance(document, os.PathLike):
        with open(document, "rb") as file:
            return file.read()
    wanted = "a dict, JSON text or a path (pathlib.Path) is wanted"
    raise WrongTypeError(wanted, path="document")


def read_beside(folder: Path, name: str) -> bytes | None:
    """A file that a document names; None where there is none, for the library to refuse.

    No link leads out of the folder. `..` does where the library lets it through, which is in
    scenarios only. Nothing but a file is opened: a pipe would make us wait.
    """
    path = folder / name
    try:
        inside = name.startswith("../") or path.resolve().is_relative_to(folder.resolve())
        readable = inside and path.is_file()
    except (OSError, RuntimeError):  # a name too long, links in a circle
        return None
    if not inside:
        raise FileNameError("a link leaves the document's folder", path="files")
    if readable and path.stat().st_size > capi.TDPELECT_DOCUMENT_BYTE_LIMIT:
        raise SizeError(path="files")
    try:
        return path.read_bytes() if readable else None
    except OSError:
        return None
