# SPDX-License-Identifier: MIT
"""meson-python, and before it the sources of the two libraries that the wheel carries inside."""
import mesonpy
from libraries import fetch_libraries
from mesonpy import (
    get_requires_for_build_editable,
    get_requires_for_build_sdist,
    get_requires_for_build_wheel,
)

__all__ = [
    "build_editable", "build_sdist", "build_wheel", "get_requires_for_build_editable",
    "get_requires_for_build_sdist", "get_requires_for_build_wheel",
]


def build_wheel(*args, **options):
    fetch_libraries()
    return mesonpy.build_wheel(*args, **options)


def build_sdist(*args, **options):
    fetch_libraries()
    return mesonpy.build_sdist(*args, **options)


def build_editable(*args, **options):
    fetch_libraries()
    return mesonpy.build_editable(*args, **options)
