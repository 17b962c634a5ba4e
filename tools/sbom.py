#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The bill of materials of a build, by CycloneDX: what was made, of what, under which licences.

    sbom.py BUILD --out FILE.cdx.json                 both libraries and the command
    sbom.py BUILD --out FILE.cdx.json --wheel FILE    a wheel and the libraries inside it

It tells what meson knows of the build, and of a wheel what subprojects/*.wrap pin. The same
build gives the same bytes; a time stands in it only where SOURCE_DATE_EPOCH is set.
"""
import argparse
import configparser
import datetime
import hashlib
import json
import os
import pathlib
import subprocess
import uuid

ROOT = pathlib.Path(__file__).resolve().parents[1]
# A dependency that is not listed stops it: somebody has to read its licence first.
LICENCES = {"jansson": "MIT", "libcsv": "LGPL-2.1-or-later"}
# What belongs to every C library, or to the tests alone.
LEFT_OUT = {"threads", "cmocka", "python", "python3"}
DELIVERED = ("tdpelect", "tdpelect-json")


def introspect(build):
    said = subprocess.run(["meson", "introspect", "--projectinfo", "--dependencies", "--targets",
                           str(build)], check=True, text=True, capture_output=True).stdout
    return json.loads(said)


def digest(path):
    return [{"alg": "SHA-256", "content": hashlib.sha256(path.read_bytes()).hexdigest()}]


def component(kind, name, version, licence):
    made = {"type": kind, "name": name, "licenses": [{"expression": licence}]}
    if version:
        made.update(version=version, purl=f"pkg:generic/{name}@{version}")
    made["bom-ref"] = f"{name}@{version}" if version else name
    return made


def found(facts):
    """What the build was linked with; libcsv, where it is, meson may know as a file alone."""
    named = {d["name"]: d["version"] for d in facts["dependencies"] if d["name"] not in LEFT_OUT}
    if any(target["name"] == "tdpelect-json" for target in facts["targets"]):
        named.setdefault("libcsv", "unknown")
    for name, version in sorted(named.items()):
        known = version if version != "unknown" else ""
        yield component("library", name, known, LICENCES[name])


def pinned():
    """What a wheel carries: the sources that were unpacked, by their digest."""
    for path in sorted((ROOT / "subprojects").glob("*.wrap")):
        wrap = configparser.ConfigParser()
        wrap.read(path, encoding="utf-8")
        name, version = wrap["wrap-file"]["directory"].rsplit("-", 1)
        made = component("library", name, version, LICENCES[name])
        made["hashes"] = [{"alg": "SHA-256", "content": wrap["wrap-file"]["source_hash"]}]
        yield made


def delivered(facts):
    """The files that meson installs of our own targets."""
    for target in facts["targets"]:
        path = pathlib.Path(target["filename"][0])
        if target["name"] in DELIVERED and target["installed"] and path.exists():
            yield {"type": "file", "name": path.name, "bom-ref": path.name, "hashes": digest(path)}


def bill(facts, materials, files):
    project = facts["projectinfo"]
    whole = component("library", project["descriptive_name"], project["version"], "MIT")
    made = {
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
        "metadata": {"component": whole},
        "components": [*materials, *files],
        "dependencies": [{"ref": whole["bom-ref"],
                          "dependsOn": [m["bom-ref"] for m in materials]}],
    }
    if "SOURCE_DATE_EPOCH" in os.environ:
        moment = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]),
                                                 datetime.timezone.utc)
        made["metadata"]["timestamp"] = moment.isoformat()
    name = uuid.uuid5(uuid.NAMESPACE_OID, json.dumps(made, sort_keys=True))
    return {**made, "serialNumber": f"urn:uuid:{name}"}


def main():
    parser = argparse.ArgumentParser(description="The bill of materials of a build.")
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--out", required=True, type=pathlib.Path)
    parser.add_argument("--wheel", type=pathlib.Path)
    asked = parser.parse_args()

    facts = introspect(asked.build)
    if asked.wheel:
        made = bill(facts, list(pinned()),
                    [{"type": "file", "name": asked.wheel.name, "bom-ref": asked.wheel.name,
                      "hashes": digest(asked.wheel)}])
    else:
        made = bill(facts, list(found(facts)), list(delivered(facts)))
    asked.out.write_text(json.dumps(made, indent=2, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
