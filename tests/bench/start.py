# SPDX-License-Identifier: MIT
"""How long `import tdpelect` takes beside other packages, and what a million calls leave."""
import statistics
import subprocess
import sys

LOADED = {
    "`import tdpelect`": "import tdpelect",
    "`import tdpelect` and a first answer": "import tdpelect\n"
    "law = tdpelect.rulebook('VN', on='2024-09-22')\n"
    "tdpelect.quorum(law, electorate=361, present=314)",
    "`import json`": "import json",
    "`import numpy`": "import numpy",
    "`import duckdb`": "import duckdb",
}
TIMED = "import time\nstart = time.process_time_ns()\n{}\nprint(time.process_time_ns() - start)"
CALLS = """
import tdpelect
law = tdpelect.rulebook("VN", on="2024-09-22")
def kilobytes():
    return int(open("/proc/self/statm").read().split()[1]) * 4
def calls(count):
    for present in range(count):
        tdpelect.quorum(law, electorate=361, present=present % 361)
calls(50_000)
before = kilobytes()
calls({count})
print(kilobytes() - before)
"""


def heard(program):
    return subprocess.run([sys.executable, "-c", program], check=True, capture_output=True,
                          text=True).stdout


def measure(asked):
    if subprocess.run([sys.executable, "-c", "import tdpelect"], capture_output=True).returncode:
        return ["The Python package is not installed here."], {}
    times = {name: [] for name in LOADED}
    for _ in range(asked.rounds * 3):
        for name, program in LOADED.items():
            times[name].append(int(heard(TIMED.format(program))) / 1e6)
    table = ["| a new Python, and | ms |", "| --- | ---: |"]
    table += [f"| {name} | {statistics.median(found):.1f} |" for name, found in times.items()]
    grown = int(heard(CALLS.format(count=asked.calls)))
    table += ["", f"After {asked.calls:,} more calls of `tdpelect.quorum()` the process holds "
              f"{grown} kB more."]
    return table, {"import_ms": round(statistics.median(times["`import tdpelect`"]), 1),
                   "calls": asked.calls, "calls_grow_kilobytes": grown}
