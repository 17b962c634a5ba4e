# SPDX-License-Identifier: MIT
"""A ward, a province, the country: time and memory of growth.c, drawn."""
import subprocess

STEPS = ("eligibility", "duplicates", "quorum and majority", "roll-up")
SIZES = ((100, 100), (1_000, 20), (10_000, 4), (100_000, 1))
PEOPLE = 280


def run(build, groups, turns):
    """Nanoseconds of every step, and the greatest number of bytes in memory."""
    command = [f"{build}/tests/bench/bench-growth", str(groups), str(turns)]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    *times, kilobytes = said.split()
    return [float(time) for time in times], int(kilobytes) * 1024


def best(build, groups, turns, rounds):
    """Of every step the fastest round."""
    runs = [run(build, groups, turns) for _ in range(rounds)]
    return [min(step) for step in zip(*(times for times, _ in runs))], max(m for _, m in runs)


def plot(found, path):
    """Both axes by powers of ten: what grows linearly is a straight line at 45 degrees."""
    import matplotlib
    matplotlib.use("svg")
    matplotlib.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "growth"})
    from matplotlib import pyplot
    figure, (time, memory) = pyplot.subplots(1, 2, figsize=(9, 4), layout="constrained")
    people = [groups * PEOPLE for groups, _, _ in found]
    for index, name in enumerate(STEPS):
        time.loglog(people, [times[index] / 1e6 for _, times, _ in found], "o-", label=name)
    time.loglog(people, [sum(times) / 1e6 for _, times, _ in found], "ko-", label="together")
    memory.loglog(people, [peak / 1e6 for _, _, peak in found], "ko-")
    time.set(xlabel="people", ylabel="ms", title="time")
    figure.legend(loc="outside lower center", ncols=5, frameon=False)
    memory.set(xlabel="people", ylabel="MB", title="greatest memory of the process")
    for axes in (time, memory):
        axes.grid(alpha=0.3)
    figure.savefig(path, metadata={"Date": None})


def measure(asked):
    found = []
    for groups, turns in SIZES:
        if groups * PEOPLE <= asked.people:
            found.append((groups, *best(asked.build, groups, turns, asked.rounds)))
    if asked.plot:
        plot(found, asked.plot)
    table = ["| groups | people | " + " | ".join(f"{step}, ms" for step in STEPS)
             + " | ns a person | MB | bytes a person |", "| ---: " * 9 + "|"]
    for groups, times, peak in found:
        people = groups * PEOPLE
        table.append(f"| {groups:,} | {people:,} | "
                     + " | ".join(f"{time / 1e6:.4g}" for time in times)
                     + f" | {sum(times) / people:.1f} | {peak / 1e6:.4g} "
                     f"| {peak / people:.0f} |")
    groups, times, peak = found[-1]
    return table, {"growth_people": groups * PEOPLE, "growth_seconds": round(sum(times) / 1e9, 2),
                   "growth_megabytes": round(peak / 1e6)}
