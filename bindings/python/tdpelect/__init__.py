# SPDX-License-Identifier: MIT
"""The rules by which Vietnamese residential groups (tổ dân phố, thôn) elect their heads.

    >>> import tdpelect
    >>> law = tdpelect.rulebook("VN/ha-noi", on="2017-11-12")
    >>> print(tdpelect.quorum(law, electorate=361, present=314))
    Quorum met: 314 present, 181 needed (more than 1/2 of the whole electorate of 361): 2 x 314
    = 628 > 361. Law: Art. 8(1), 09/2008/NQLT-CP-UBTWMTTQVN (read in a quotation).
    >>> answer = tdpelect.majority(law, votes={"A": 159, "B": 149}, electorate=361,
    ...                            present=314, valid=308)
    >>> answer.elected, answer.needed, answer.candidates[0].proof
    ((), 181, '2 x 159 = 318 <= 361')

Four questions, each answered exactly and with the article of law it rests on:
`eligibility()`, `quorum()`, `majority()`, `next_step()`; all of them over a whole document by
`evaluate()`, over many rows by `tdpelect.columns`. The law is data: `packs()`, `rulebook()`.

None means unknown, everywhere: it is neither 0 nor False. Counts are whole numbers from 0 to
2^31-1; True, 3.0 and "3" are none. Words are members of `tdpelect.names` or their permanent
names. A legal outcome is never an exception; what is refused raises a `TdpelectError`.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import columns, errors, names
    from ._convert import Day, Ratio
    from ._documents import Document
    from ._eligibility import Eligibility, eligibility
    from ._finding import Finding, Place
    from ._law import (
        Contradiction,
        HouseholdStep,
        Law,
        Pack,
        PackEntry,
        Rule,
        Rulebook,
        change_days,
        load_pack,
        packs,
        rulebook,
    )
    from ._majority import Candidacy, Majority, OtherBase, majority
    from ._meeting import MeetingVote, meeting_vote
    from ._next import Next, NextStep, RoundOutcome, next_step
    from ._outlook import Outlook, outlook_attendance, outlook_count
    from ._papers import Papers, papers
    from ._quorum import Quorum, quorum
    from ._report import (
        Difference,
        Minutes,
        PackCheck,
        Report,
        ReportStep,
        RollReport,
        RulesDocument,
        ScenarioResult,
        Trace,
        Verification,
        audit,
        check_pack,
        diff_rules,
        evaluate,
        minutes,
        roll,
        schema,
        show_rules,
        timeline,
        trace,
        verify,
    )
    from ._suite import Coverage, Mutation, Suite
    from ._what_if import WhatIf, WhatIfDifference, WhatIfGroup, what_if
    from ._word import set_language
    from .errors import TdpelectError

    __version__: str
    """The version of the library, as loaded."""

__all__ = [
    "Candidacy",
    "Contradiction",
    "Coverage",
    "Day",
    "Difference",
    "Document",
    "Eligibility",
    "Finding",
    "HouseholdStep",
    "Law",
    "Majority",
    "MeetingVote",
    "Minutes",
    "Mutation",
    "Next",
    "NextStep",
    "OtherBase",
    "Outlook",
    "Pack",
    "PackCheck",
    "PackEntry",
    "Papers",
    "Place",
    "Quorum",
    "Ratio",
    "Report",
    "ReportStep",
    "RollReport",
    "RoundOutcome",
    "Rule",
    "Rulebook",
    "RulesDocument",
    "ScenarioResult",
    "Suite",
    "TdpelectError",
    "Trace",
    "Verification",
    "WhatIf",
    "WhatIfDifference",
    "WhatIfGroup",
    "__version__",
    "audit",
    "change_days",
    "check_pack",
    "columns",
    "diff_rules",
    "eligibility",
    "errors",
    "evaluate",
    "load_pack",
    "majority",
    "meeting_vote",
    "minutes",
    "names",
    "next_step",
    "outlook_attendance",
    "outlook_count",
    "packs",
    "papers",
    "quorum",
    "roll",
    "rulebook",
    "schema",
    "set_language",
    "show_rules",
    "timeline",
    "trace",
    "verify",
    "what_if",
]

# What is asked for first loads what it needs: `import tdpelect` itself costs next to nothing.
_MODULES = {
    "_convert": ("Day", "Ratio"),
    "_documents": ("Document",),
    "_eligibility": ("Eligibility", "eligibility"),
    "_finding": ("Finding", "Place"),
    "_law": (
        *("Contradiction", "HouseholdStep", "Law", "Pack", "PackEntry", "Rule", "Rulebook"),
        *("change_days", "load_pack", "packs", "rulebook"),
    ),
    "_majority": ("Candidacy", "Majority", "OtherBase", "majority"),
    "_meeting": ("MeetingVote", "meeting_vote"),
    "_next": ("Next", "NextStep", "RoundOutcome", "next_step"),
    "_outlook": ("Outlook", "outlook_attendance", "outlook_count"),
    "_papers": ("Papers", "papers"),
    "_quorum": ("Quorum", "quorum"),
    "_report": (
        *("Difference", "Minutes", "Report", "ReportStep", "RollReport", "ScenarioResult"),
        *("Trace", "audit", "evaluate", "minutes", "roll", "schema", "trace"),
        *("PackCheck", "RulesDocument", "Verification", "check_pack", "diff_rules"),
        *("show_rules", "timeline", "verify"),
    ),
    "_suite": ("Coverage", "Mutation", "Suite"),
    "_what_if": ("WhatIf", "WhatIfDifference", "WhatIfGroup", "what_if"),
    "_word": ("set_language",),
    "errors": ("TdpelectError",),
}


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name == "__version__":
        made: object = import_module(".capi", __name__).tdpelect_version()
    elif name in ("columns", "errors", "names"):
        made = import_module(f".{name}", __name__)
    else:
        where = next((module for module, there in _MODULES.items() if name in there), None)
        if where is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        made = getattr(import_module(f".{where}", __name__), name)
    globals()[name] = made
    return made


def __dir__() -> list[str]:
    return [*__all__, "capi"]
