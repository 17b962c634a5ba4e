"""meson-python, and before it the sources of the two libraries that the wheel carries inside.

An sdist has them. A checkout asks the distribution's archive, as apt knows it, for the tar balls
that subprojects/*.wrap name with their SHA-256; no package is installed. Elsewhere they can be
put into subprojects/packagefiles by hand.
"""
import configparser
import pathlib
import re
import subprocess
import sys

import mesonpy
from mesonpy import (
    get_requires_for_build_editable,
    get_requires_for_build_sdist,
    get_requires_for_build_wheel,
)

__all__ = [
    "build_editable", "build_sdist", "build_wheel", "get_requires_for_build_editable",
    "get_requires_for_build_sdist", "get_requires_for_build_wheel",
]

SUBPROJECTS = pathlib.Path(__file__).resolve().parents[3] / "subprojects"
# A package that the same source makes: its neighbour in the archive is the source.
NEIGHBOURS = {"jansson": "libjansson-dev", "libcsv": "libcsv-dev"}


def archive_folder(package):
    """Where apt would get a package from; None where there is no apt or it does not know."""
    try:
        said = subprocess.run(["apt-get", "download", "--print-uris", package], text=True,
                              capture_output=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return None
    found = re.search(r"'(\S+)/[^/']+\.deb'", said)
    return found and found[1]


def fetch(name, wrap):
    """Puts one tar ball where Meson looks for it, if it is not there. apt compares the sum."""
    file = SUBPROJECTS / "packagefiles" / wrap["source_filename"]
    if (SUBPROJECTS / wrap["directory"]).exists() or file.exists():
        return
    folder = archive_folder(NEIGHBOURS[name])
    if folder is None:
        sys.exit(f"{file.name} (SHA-256 {wrap['source_hash']}) is needed in {file.parent}: this "
                 "is no system whose apt could get it")
    print(f"fetching {file.name}", flush=True)
    subprocess.run(["/usr/lib/apt/apt-helper", "download-file", f"{folder}/{file.name}", file,
                    f"SHA256:{wrap['source_hash']}"], check=True, capture_output=True)


def fetch_libraries():
    for name in NEIGHBOURS:
        wrap = configparser.ConfigParser(interpolation=None)
        wrap.read(SUBPROJECTS / f"{name}.wrap", encoding="utf-8")
        fetch(name, wrap["wrap-file"])


def build_wheel(*args, **options):
    fetch_libraries()
    return mesonpy.build_wheel(*args, **options)


def build_sdist(*args, **options):
    fetch_libraries()
    return mesonpy.build_sdist(*args, **options)


def build_editable(*args, **options):
    fetch_libraries()
    return mesonpy.build_editable(*args, **options)
