# SPDX-License-Identifier: MIT
"""The sources of jansson and libcsv, for a build with --wrap-mode=forcefallback.

An sdist has them. A checkout asks the distribution's archive, as apt knows it, for the tar balls
that subprojects/*.wrap name with their SHA-256; no package is installed. Elsewhere they can be
put into subprojects/packagefiles by hand.
"""
import configparser
import pathlib
import re
import subprocess
import sys

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


if __name__ == "__main__":
    fetch_libraries()
