# SPDX-License-Identifier: MIT
"""Nothing but Python: what somebody writes who needs no library."""
import platform

from protocol import rows, serve


def decide(electorate, present, a, b):
    if 2 * present <= electorate:
        return "q"
    if 2 * a > electorate:
        return "a"
    return "b" if 2 * b > electorate else "n"


GROUPS = [tuple(row.values()) for row in rows()]

serve(f"plain Python {platform.python_version()}",
      lambda: "".join([decide(*group) for group in GROUPS]))
