# SPDX-License-Identifier: MIT
"""Some who do the same work, in turns."""
import statistics
import time


class Race:
    """Turn by turn, so that what slows the machine slows all of them; `base` is whom the others
    are compared with, by the median of what was measured side by side."""

    def __init__(self, title, rows, rounds, base="libtdpelect"):
        self.title, self.rows, self.rounds, self.base = title, rows, rounds, base
        self.runners, self.times = {}, {}

    def add(self, name, run, rows=None):
        """Who is called here."""
        rows = rows or self.rows

        def turn():
            start = time.process_time()
            run()
            return (time.process_time() - start) * 1e9 / rows

        self.add_turn(name, turn)

    def add_turn(self, name, turn):
        """Who tells by itself how many nanoseconds of the processor a row took."""
        self.runners[name], self.times[name] = turn, []

    def run(self):
        for _ in range(self.rounds):
            for name, turn in self.runners.items():
                self.times[name].append(turn())
        return self

    def best(self, name):
        return min(self.times[name])

    def ratio(self, name):
        return statistics.median(one / other for one, other in zip(self.times[name],
                                                                   self.times[self.base]))
