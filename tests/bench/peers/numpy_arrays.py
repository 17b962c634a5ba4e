# SPDX-License-Identifier: MIT
"""NumPy: all groups in one expression."""

import numpy
from protocol import ROWS, serve

N, P, A, B = numpy.loadtxt(ROWS, numpy.int32, delimiter=",", skiprows=1, ndmin=2).T.copy()
LETTERS = [numpy.uint8(ord(letter)) for letter in "qabn"]


def decide_all():
    conditions = [2 * P <= N, 2 * A > N, 2 * B > N]
    return numpy.select(conditions, LETTERS[:3], LETTERS[3]).tobytes().decode()


serve(f"NumPy {numpy.__version__}", decide_all)
