# SPDX-License-Identifier: MIT
"""libtdpelect by ctypes: what a benchmark needs of it, over NumPy's arrays."""
import ctypes
import pathlib

import numpy

UNKNOWN = -(2**31)
VOTER = 1


class Date(ctypes.Structure):
    _fields_ = [("year", ctypes.c_int16), ("month", ctypes.c_uint8), ("day", ctypes.c_uint8)]


def pointer(column):
    return None if column is None else ctypes.c_void_p(column.ctypes.data)


class Library:
    """The column calls, under the law of one day."""

    def __init__(self, build, day=(2024, 9, 22)):
        path = next(pathlib.Path(build).resolve().glob("lib/libtdpelect.so.*.*.*"))
        self.c = ctypes.CDLL(str(path))
        self.day = Date(*day)
        count, self.law = ctypes.c_size_t(), ctypes.c_void_p()
        self.c.tdpelect_packs.restype = ctypes.c_void_p
        self.c.tdpelect_roll_scratch_count.restype = ctypes.c_size_t
        packs = ctypes.c_void_p(self.c.tdpelect_packs(ctypes.byref(count)))
        self.must(self.c.tdpelect_rulebook_resolve(packs, count, b"VN", self.day,
                                                   ctypes.byref(self.law), None))

    @staticmethod
    def must(status):
        if status:
            raise RuntimeError(f"status {status}")

    def eligibility(self, births, known, truth, outcomes, barred, advised, missing):
        self.must(self.c.tdpelect_eligibility_columns(
            self.law, VOTER, self.day, pointer(births), pointer(known), pointer(truth),
            ctypes.c_size_t(len(births)), pointer(outcomes), pointer(barred), pointer(advised),
            pointer(missing), None))

    def majority(self, electorates, presents, valids, votes, outcomes, elected, needed, quorums,
                 contradictions):
        rows = len(electorates)
        self.must(self.c.tdpelect_majority_columns(
            self.law, pointer(electorates), pointer(presents), None, None, pointer(valids), None,
            pointer(votes), ctypes.c_size_t(rows), ctypes.c_size_t(votes.size // rows),
            pointer(outcomes), pointer(elected), pointer(needed), pointer(quorums),
            pointer(contradictions), None))

    def scratch(self, rows):
        return numpy.zeros(self.c.tdpelect_roll_scratch_count(ctypes.c_size_t(rows)), numpy.int32)

    def duplicates(self, ids, offsets, scratch, firsts, nexts):
        """How many ids there are, and how many of them stand twice."""
        found, twice = ctypes.c_size_t(), ctypes.c_size_t()
        self.must(self.c.tdpelect_roll_duplicates(
            pointer(ids), pointer(offsets), None, ctypes.c_size_t(len(firsts)),
            pointer(scratch), ctypes.c_size_t(len(scratch)), pointer(firsts), pointer(nexts),
            ctypes.byref(found), ctypes.byref(twice), None))
        return found.value, twice.value
