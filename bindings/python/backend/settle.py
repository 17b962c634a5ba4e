# SPDX-License-Identifier: MIT
"""An sdist in which no time is later than SOURCE_DATE_EPOCH: two of one commit are the same.

Meson writes some files beside the sources of the libraries as it unpacks them; the archive would
tell when that was.
"""
import gzip
import io
import tarfile


def settle(path, moment):
    settled = io.BytesIO()
    with tarfile.open(path) as made, tarfile.open(fileobj=settled, mode="w") as copy:
        for member in sorted(made, key=lambda member: member.name):
            member.mtime = min(int(member.mtime), moment)
            member.pax_headers.pop("mtime", None)
            copy.addfile(member, made.extractfile(member) if member.isfile() else None)
    path.write_bytes(gzip.compress(settled.getvalue(), mtime=0))
