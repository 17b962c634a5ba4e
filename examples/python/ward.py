# SPDX-License-Identifier: MIT
"""From two spreadsheets of a ward to its table and its picture.

    python ward.py [households.csv count.csv [ward.png]]

`households.csv` has one row a household: its group, the birth date and the facts of whoever
represents it, and whether they came. `count.csv` has one row a group: the valid and the invalid
ballots, then a column for each candidate. Separated by commas, semicolons or tabs, as the
spreadsheet likes it; an empty cell is not known. Matplotlib is needed for the picture alone.
"""

from __future__ import annotations

import csv
import pathlib
import sys
from collections import defaultdict
from typing import Any, NamedTuple

import tdpelect
from tdpelect import columns, names

HERE = pathlib.Path(__file__).parent
POLLING_DAY = "2024-09-22"
FACTS = ("resides_in_unit", "capacity_lost", "deprived_of_vote", "serving_prison")
TOLD = {"có": True, "yes": True, "không": False, "no": False, "": None}
HOUSEHOLD = ("unit", "birth_date", *FACTS, "present")
COUNT = ("unit", "valid", "invalid")


class Group(NamedTuple):
    """What the law makes of one group."""

    name: str
    electorate: int
    present: int | None
    to_check: int
    """Representatives who may not vote, or of whom something is not known."""
    quorum: tdpelect.Quorum
    majority: tdpelect.Majority
    next: tdpelect.Next


def rows(path: pathlib.Path, wanted: tuple[str, ...]) -> list[dict[str, str]]:
    """The rows of a spreadsheet, as saved by Excel or LibreOffice."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        head = file.readline()
        separator = next((sign for sign in ";\t" if sign in head), ",")
        heads = next(csv.reader([head], delimiter=separator))
        missing = [name for name in wanted if name not in heads]
        if missing:
            sys.exit(f"{path.name}: thiếu cột {', '.join(missing)}")
        return list(csv.DictReader(file, heads, restval="", delimiter=separator))


def number(cell: str) -> int | None:
    """A count; an empty cell is not known."""
    return int(cell) if cell.strip() else None


def facts(households: list[dict[str, str]], column: str) -> list[bool | None]:
    """A column of facts; an empty cell is not known."""
    cells = [row[column].strip().casefold() for row in households]
    if not set(cells) <= set(TOLD):
        sys.exit(f"cột {column}: chỉ ghi có, không, hoặc để trống")
    return [TOLD[cell] for cell in cells]


def came(households: list[dict[str, str]]) -> int | None:
    """How many representatives came; where one cell is empty, nobody knows."""
    present = facts(households, "present")
    return None if None in present else sum(one is True for one in present)


def to_check(law: tdpelect.Rulebook, households: list[dict[str, str]]) -> int:
    """How many representatives are not simply eligible."""
    found = columns.roll(
        law,
        role="voter",
        on=POLLING_DAY,
        birth_dates=[row["birth_date"].strip() or None for row in households],
        facts={fact: facts(households, fact) for fact in FACTS},
    )
    return found.row_count - found.eligible_count


def judge(
    law: tdpelect.Rulebook, name: str, households: list[dict[str, str]], count: dict[str, str]
) -> Group:
    """One group: quorum, majority, and what comes next."""
    electorate = len(households)
    present = came(households)
    quorum = tdpelect.quorum(law, electorate=electorate, present=present)
    majority = tdpelect.majority(
        law,
        votes={head: number(count[head]) for head in count if head and head not in COUNT},
        electorate=electorate,
        present=present,
        valid=number(count["valid"]),
        invalid=number(count["invalid"]),
        method="secret_ballot",
    )
    following = tdpelect.next_step(law, [tdpelect.RoundOutcome(majority.outcome, POLLING_DAY)])
    checked = to_check(law, households)
    return Group(name, electorate, present, checked, quorum, majority, following)


def judge_ward(households: pathlib.Path, count: pathlib.Path) -> list[Group]:
    """Every group of the ward, in the order of the count."""
    law = tdpelect.rulebook("VN", on=POLLING_DAY)
    by_group = defaultdict(list)
    for row in rows(households, HOUSEHOLD):
        by_group[row["unit"]].append(row)
    return [judge(law, row["unit"], by_group[row["unit"]], row) for row in rows(count, COUNT)]


# ---- the table -------------------------------------------------------------------------


def leading(group: Group) -> tdpelect.Candidacy | None:
    """Whoever has the most votes, where any are known."""
    known = [one for one in group.majority.candidates if one.votes is not None]
    return max(known, key=lambda one: one.votes or 0, default=None)


def shown(count: int | None) -> str:
    """A count, or the mark of one that is not known."""
    return "?" if count is None else str(count)


def table(ward: list[Group]) -> str:
    """The ward in lines."""
    lines = ["Tổ     Số hộ  Có mặt  Cần  Cao nhất  Xét lại  Kết quả, việc tiếp theo"]
    for group in ward:
        first = leading(group)
        votes = f"{first.id} {first.votes}" if first else "-"
        lines.append(
            f"{group.name:<6} {group.electorate:>5} {shown(group.present):>7} "
            f"{shown(group.majority.needed):>4}  {votes:<8} {group.to_check:>8}  {group.next:vi}"
        )
    return "\n".join(lines)


# ---- the picture -----------------------------------------------------------------------

INK, QUIET, PAPER, TRACK, CAME = "#1f2933", "#7b8794", "#fffdf8", "#ece7dc", "#cfc8b8"
COLOURS = {
    names.Outcome.ELECTED: "#1b7f5c",
    names.Outcome.NO_WINNER: "#d9822b",
    names.Outcome.NO_QUORUM: "#5c6b7a",
    names.Outcome.IRRECONCILABLE: "#b3261e",
}


def say(group: Group) -> str:
    """What stands beside a group's bar."""
    first = leading(group)
    if group.majority.outcome == "elected" and first:
        share = (first.percent or "").replace(".", ",")
        return f"{first.id} trúng cử · {first.votes}/{group.electorate} phiếu ({share} %)"
    step = group.next.steps[0].step.label("vi") if group.next.steps else ""
    return f"{group.majority.outcome.label('vi')} → {step}"


def draw_group(axes: Any, at: int, group: Group) -> None:
    """One bar, as long as the group has households: who came, the votes, the mark to pass."""
    colour = COLOURS.get(group.majority.outcome, QUIET)
    first = leading(group)
    axes.barh(at, group.electorate, height=0.62, color=TRACK)
    axes.barh(at, group.present or 0, height=0.62, color=CAME)
    if first and first.votes:
        axes.barh(at, first.votes, height=0.62, color=colour)
        axes.text(0.6, at, first.votes, color="white", va="center", fontsize=11,
                  fontweight="bold")  # fmt: skip
    if group.majority.needed:
        needed = group.majority.needed
        axes.plot([needed, needed], [at - 0.42, at + 0.42], color=INK, linewidth=2.2)
    axes.text(group.electorate + 0.9, at, say(group), color=colour, va="center", fontsize=11.5)


def draw_heading(figure: Any, ward: list[Group]) -> None:
    """What it is, what came of it, and by which law."""
    elected = sum(group.majority.outcome == "elected" for group in ward)
    day = "/".join(reversed(POLLING_DAY.split("-")))
    figure.text(0.06, 0.935, "Bầu Tổ trưởng tổ dân phố", fontsize=26, fontweight="bold")
    figure.text(0.06, 0.895, f"Phường Minh Họa · ngày {day}", fontsize=14, color=QUIET)
    figure.text(0.94, 0.915, f"{elected}/{len(ward)}", fontsize=38, ha="right",
                fontweight="bold", color=COLOURS[names.Outcome.ELECTED])  # fmt: skip
    figure.text(0.94, 0.888, "tổ đã bầu được", fontsize=12, ha="right", color=QUIET)
    law = "; ".join(law.text("vi") for law in ward[0].majority.laws)
    figure.text(0.06, 0.03, f"Trúng cử khi được trên 1/2 tổng số đại diện hộ của tổ ({law}). "
                "Số liệu minh họa, không của tổ dân phố nào.", fontsize=10,
                color=QUIET)  # fmt: skip


def draw_legend(figure: Any) -> None:
    """What the bars mean, in one line under them."""
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    signs = [
        Patch(color=COLOURS[names.Outcome.ELECTED], label="phiếu của người cao nhất"),
        Patch(color=CAME, label="có mặt"),
        Patch(color=TRACK, label="tổng số hộ"),
        Line2D([], [], color=INK, linewidth=2.2, label="số phiếu cần để trúng cử"),
    ]
    figure.legend(handles=signs, loc="lower left", bbox_to_anchor=(0.052, 0.055), ncols=4,
                  frameon=False, fontsize=11, handlelength=1.4)  # fmt: skip


def draw(ward: list[Group], path: pathlib.Path) -> None:
    """A page to pin on the wall."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    style: Any = {"font.family": "DejaVu Sans", "text.color": INK, "figure.facecolor": PAPER}
    with pyplot.rc_context(style):
        figure, axes = pyplot.subplots(figsize=(11.7, 8.3))
        figure.subplots_adjust(left=0.12, right=0.94, top=0.86, bottom=0.12)
        for at, group in enumerate(ward):
            draw_group(axes, at, group)
        axes.set_yticks(range(len(ward)), [g.name.replace("to-", "Tổ ") for g in ward])
        axes.tick_params(axis="y", length=0, pad=8, labelsize=13, labelcolor=INK)
        axes.set_xlim(0, 1.62 * max(group.electorate for group in ward))
        axes.set_xticks([])
        axes.invert_yaxis()
        axes.set_facecolor(PAPER)
        axes.spines[:].set_visible(False)
        draw_heading(figure, ward)
        draw_legend(figure)
        figure.savefig(path, dpi=150, metadata={"Software": None})
        pyplot.close(figure)


def main(arguments: list[str]) -> None:
    """Prints the table, and draws the picture where a third name is given."""
    paths = [pathlib.Path(argument) for argument in arguments]
    households, count, *picture = paths or [HERE / "households.csv", HERE / "count.csv"]
    ward = judge_ward(households, count)
    print(table(ward))
    for path in picture:
        draw(ward, path)


if __name__ == "__main__":
    main(sys.argv[1:])
