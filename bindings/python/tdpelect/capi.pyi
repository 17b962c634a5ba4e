# SPDX-License-Identifier: MIT
# The private module that SWIG makes: the C interface as it stands. Use `tdpelect` instead.
from typing import Any

def __getattr__(name: str) -> Any: ...
