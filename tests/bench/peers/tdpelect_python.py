# SPDX-License-Identifier: MIT
"""The Python package, group by group: one call, and all that its answer tells."""
from protocol import rows, serve

import tdpelect
from tdpelect.names import Outcome

LAW = tdpelect.rulebook("VN", on="2024-09-22")
GROUPS = rows()


def decide(electorate, present, a, b):
    answer = tdpelect.majority(LAW, votes={"a": a, "b": b}, electorate=electorate,
                               present=present)
    if answer.outcome is Outcome.NO_QUORUM:
        return "q"
    return answer.elected[0] if answer.elected else "n"


serve(f"tdpelect {tdpelect.__version__} in Python",
      lambda: "".join([decide(**group) for group in GROUPS]))
