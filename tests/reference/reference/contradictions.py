# SPDX-License-Identifier: MIT
"""Contradictions (JUDGEMENT §2 and §3). Each is a short word; what matters is whether there is one."""
from .facts import total
from .rules import HOUSEHOLDS

LINKS = ("valid", "returned", "issued")


def of_round(rnd):
    """Those that touch every contest of the round."""
    found = []
    if rnd.count == 0:
        found.append("electorate 0")  # §3: N = 0 in a held round
    present = rnd.entry.get("present", rnd.cluster_present)
    if None not in (present, rnd.count) and present > rnd.count:
        found.append("present > electorate")  # §3: in every form
    if rnd.kind == HOUSEHOLDS and None not in (rnd.count, rnd.households) and rnd.count > rnd.households:
        found.append("electorate > households")  # §2
    return found + of_clusters(rnd)


def of_clusters(rnd):
    """§2: given and summed present unequal, a cluster over-full, more households than N."""
    found = []
    given = rnd.entry.get("present")
    if None not in (given, rnd.cluster_present) and given != rnd.cluster_present:
        found.append("present != clusters")
    if rnd.kind != HOUSEHOLDS:
        return found
    for cluster in rnd.clusters:
        if "present" in cluster and "households" in cluster and cluster["present"] > cluster["households"]:
            found.append("cluster present > households")
    least = sum(cluster.get("households", 0) for cluster in rnd.clusters)
    if rnd.count is not None and least > rnd.count:
        found.append("clusters' households > electorate")
    return found


def chain(rnd, contest):
    """§3: valid ≤ returned ≤ issued ≤ A ≤ N; A only in a conference. Known links only."""
    ballots = contest.get("ballots", {})
    links = [ballots.get(name) for name in LINKS]
    links += [rnd.present] if rnd.conference else []
    return [count for count in links + [rnd.count] if count is not None]


def least_link(rnd, contest):
    known = chain(rnd, contest)
    return min(known) if known else None


def of_contest(rnd, contest, votes_in_sum, seats):
    """Those of one contest; `votes_in_sum` are the votes of who is not withdrawn."""
    links = chain(rnd, contest)
    found = []
    if any(low > high for i, low in enumerate(links) for high in links[i + 1:]):
        found.append("chain")
    found += of_ballots(rnd, contest.get("ballots", {}))
    least = least_link(rnd, contest)
    votes = contest.get("votes", {})
    if least is not None and any(v > least for v in votes.values()):
        found.append("votes > least link")
    if not rnd.hands and least is not None and sum(votes_in_sum) > least * seats:
        found.append("sum of votes")
    if rnd.hands:
        found += of_hands(rnd, contest)
    return found


def of_ballots(rnd, ballots):
    """§3: valid + invalid = returned, else ≤ the next known link; invalid ≤ returned."""
    cast = total([ballots.get("valid"), ballots.get("invalid")])
    found = []
    if "returned" in ballots:
        if cast is not None and cast != ballots["returned"]:
            found.append("valid + invalid != returned")
        if ballots.get("invalid", 0) > ballots["returned"]:
            found.append("invalid > returned")
    elif "invalid" in ballots:  # of the two one alone is not more either: the other counts 0
        cast = ballots.get("valid", 0) + ballots["invalid"]
        above = [ballots.get("issued"), rnd.present if rnd.conference else None, rnd.count]
        above = [count for count in above if count is not None]
        if above and cast > above[0]:
            found.append("valid + invalid > next link")
    return found


def of_hands(rnd, contest):
    """§3: votes + against + abstain ≤ A for each candidate; across a missing A, ≤ N."""
    room = rnd.count if rnd.present is None else rnd.present
    maps = [contest.get(key, {}) for key in ("votes", "against", "abstain")]
    ids = set().union(*maps)
    sums = (sum(counts.get(who, 0) for counts in maps) for who in ids)
    if room is not None and any(hands > room for hands in sums):
        return ["hands > present"]
    return []
