# SPDX-License-Identifier: MIT
"""meson-python, and before it the sources of the two libraries that the wheel carries inside."""
import os
import pathlib

import mesonpy
from libraries import fetch_libraries
from mesonpy import (
    get_requires_for_build_editable,
    get_requires_for_build_sdist,
    get_requires_for_build_wheel,
)
from settle import settle

__all__ = [
    "build_editable", "build_sdist", "build_wheel", "get_requires_for_build_editable",
    "get_requires_for_build_sdist", "get_requires_for_build_wheel",
]


def build_wheel(*args, **options):
    fetch_libraries()
    return mesonpy.build_wheel(*args, **options)


def build_sdist(folder, *args, **options):
    fetch_libraries()
    name = mesonpy.build_sdist(folder, *args, **options)
    if "SOURCE_DATE_EPOCH" in os.environ:
        settle(pathlib.Path(folder) / name, int(os.environ["SOURCE_DATE_EPOCH"]))
    return name


def build_editable(*args, **options):
    fetch_libraries()
    return mesonpy.build_editable(*args, **options)
