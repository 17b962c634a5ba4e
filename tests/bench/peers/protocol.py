# SPDX-License-Identifier: MIT
"""What every peer does, whatever it is written in.

    PEER ROWS.csv TURNS

ROWS.csv has a first line `electorate,present,a,b`, then a group a line: representatives of
households, how many came, votes for A and for B. Of each group the peer says in one letter:
q (no quorum: half of them or fewer came), a, b (elected: more than half of them voted so),
n (nobody is). It prints its name and version on one line and all letters on the next. Then, for
each line that it reads, it decides all rows TURNS times more and prints how many nanoseconds of
the processor, all its threads together, one decision took.
"""
import csv
import sys
import time

ROWS, TURNS = sys.argv[-2:]


def rows():
    with open(ROWS, encoding="utf-8", newline="") as file:
        return [{name: int(cell) for name, cell in row.items()} for row in csv.DictReader(file)]


def serve(name, decide_all):
    """`decide_all` answers all rows by a string."""
    turns = int(TURNS)
    print(name)
    answers = decide_all()
    print(answers, flush=True)
    for _ in sys.stdin:
        start = time.process_time_ns()
        for _ in range(turns):
            decide_all()
        spent = time.process_time_ns() - start
        print(spent / (len(answers) * turns), flush=True)
