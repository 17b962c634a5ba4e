# SPDX-License-Identifier: MIT
"""Documents of which one list has n elements: every list of every format."""
import json

ELECTION = "tdpelect.election/1"


def election(**changes):
    return {"format": ELECTION, "rules": {"jurisdiction": "VN"}, "unit": {"id": "u"},
            "electorate": {"kind": "household_representatives", "count": 256},
            "offices": [{"office": "head", "candidates": [{"id": "A"}, {"id": "B"}]}],
            "rounds": [{"date": "2021-10-17", "present": 254, "contests": [
                {"office": "head", "votes": {"A": 247, "B": 3}}]}], **changes}


def ids(n, prefix="c"):
    return [f"{prefix}{i}" for i in range(n)]


def contest(**changes):
    return {"office": "head", "votes": {"A": 247, "B": 3}, **changes}


def in_round(**changes):
    made = election(format="tdpelect.election/1.1")
    made["rounds"][0].update(changes)
    return made


def candidates(n):
    return election(offices=[{"office": "head", "candidates": [{"id": c} for c in ids(n)]}],
                    rounds=[{"date": "2021-10-17", "present": 254, "contests": [
                        contest(votes=dict.fromkeys(ids(n), 0))]}])


def tied_candidates(n):
    made = candidates(n)
    made["rounds"][0]["contests"][0]["votes"] = dict.fromkeys(ids(n), 200)
    return made


def candidates_with_facts(n):
    return election(offices=[{"office": "head", "candidates": [
        {"id": c, "birth_date": "2010", "facts": {"citizen": False, "good_health": False}}
        for c in ids(n)]}])


def votes_for_strangers(n):
    return in_round(contests=[contest(votes=dict.fromkeys(ids(n), 1))])


def against_and_abstain(n):
    return in_round(contests=[contest(against=dict.fromkeys(ids(n), 1),
                                      abstain=dict.fromkeys(ids(n), 1))])


def offices(n):
    return election(offices=[{"office": o, "candidates": [{"id": "A"}]} for o in ids(n)],
                    rounds=[{"date": "2021-10-17", "present": 254, "contests": [
                        {"office": o, "votes": {"A": 200}} for o in ids(n)]}])


def rounds(n):
    one = {"date": "2021-10-17", "present": 254,
           "contests": [contest(votes={"A": 1, "B": 2})]}
    return election(rounds=[one] * n)


def dated_rounds(n):
    return election(rounds=[
        {"date": f"{2021 + i // 336:04}-{i // 28 % 12 + 1:02}-{i % 28 + 1:02}", "present": 200,
         "contests": [contest(votes={"A": 1, "B": 2})]} for i in range(n)])


def empty_rounds(n):
    return election(rounds=[{}] * n)


def clusters(n):
    return in_round(clusters=[{"households": 1, "present": 2}] * n)


def breaches(n):
    return in_round(breaches=[{"kind": "other", "note": "x", "ruling": "dismissed"}] * n)


def meeting_votes(n):
    return in_round(meeting_votes=[
        {"matter": "candidate_list", "for": 3, "against": 2, "abstain": 400}] * n)


def contests(n):
    return in_round(contests=[contest()] * n)


def published_votes(n):
    return in_round(contests=[contest(published={
        "votes": {c: {"count": 3, "percent": "91,0"} for c in ids(n)}, "elected": ids(n)})])


def papers(n):
    return in_round(contests=[{"office": "head", "papers": [{"marks": ["A"]}] * n}])


def long_papers(n):
    made = candidates(n)
    made["format"] = "tdpelect.election/1.1"
    made["rounds"][0]["contests"] = [{"office": "head", "papers": [{"marks": ids(n)}] * 2}]
    return made


def papers_for_many(n):
    made = candidates(n)
    made["format"] = "tdpelect.election/1.1"
    made["rounds"][0]["contests"] = [{"office": "head",
                                      "papers": [{"marks": [c]} for c in ids(n)]}]
    return made


def holidays(n):
    days = [f"{1900 + i // 336:04}-{i // 28 % 12 + 1:02}-{i % 28 + 1:02}" for i in range(n)]
    return election(working_calendar={"holidays": days, "workdays": days},
                    result_sent="2021-10-25")


def escalations(n):
    return election(escalations=[{"raised": "2021-10-01"}] * n)


def groups(n):
    return election(groups={g: {"electorate": 2, "present": 3} for g in ids(n, "g")})


def packs(n):
    return election(rules={"packs": ids(n, "p")})


def own_packs(n):
    return election(rules={"packs": [pack(1, f"p{i}") for i in range(n)]})


def extra(n):
    return election(extra={k: [1] for k in ids(n)})


def note(n):
    return election(note="x" * n)


def backslashes(n):
    return election(note="\\" * n + "\"" * n)


def pack(n, name="p", laws=1):
    law = {"article": "8", "evidence": "quoted"}
    value = {"days": 15, "laws": [law] * laws}
    spans = [{**value, "from": f"{1000 + i:04}-01-01", "to": f"{1000 + i:04}-12-31"}
             for i in range(n)]
    return {"format": "tdpelect.pack/1", "id": name, "jurisdiction": "VN",
            "instrument": {"number": "1", "issued": "2000-01-01",
                           "title": {"vi": "x", "en": "x"}},
            "in_force": {"from": "2000-01-01", "evidence": "quoted"},
            "values": {"revote.days": spans if n > 1 else value}}


def pack_under(n):
    return {**pack(1), "jurisdiction": "VN/ha-noi", "under": ids(n)}


def pack_laws(n):
    return pack(1, laws=n)


def pack_unknown_values(n):
    made = pack(1)
    made["values"] = {f"v{i}": {"days": 1} for i in range(n)}
    return made


def unknown_keys(n):
    return {**pack(1), **{f"k{i}": 1 for i in range(n)}}


def campaign(**changes):
    return {"format": "tdpelect.campaign/1", "id": "c", "rules": {"jurisdiction": "VN"},
            **changes}


def unit(name, **changes):
    return election(unit={"id": name}, **changes)


def units(n):
    return campaign(elections=[unit(u) for u in ids(n, "u")],
                    deadlines=[{"by": "2021-10-01"}])


def units_of_offices(n):
    return campaign(elections=[unit(u, offices=[{"office": u}], rounds=[])
                               for u in ids(n, "u")])


def units_of_groups(n):
    return campaign(elections=[unit(u, groups={u: {"electorate": 3}}) for u in ids(n, "u")])


def summaries(n):
    return campaign(summaries=[{"id": s, "name": s, "office": s, "count": 2,
                                "outcome": "elected", "electorate": 3}
                               for s in ids(n, "s")])


def deadlines(n):
    return campaign(elections=[unit("a"), unit("b")],
                    deadlines=[{"name": d, "by": "2021-10-01"} for d in ids(n, "d")])


def scenario(**changes):
    return {"format": "tdpelect.scenario/1", "name": "x", "source": "Art. 8",
            "given": election(), "expect": {"state": "elected_pending"}, **changes}


def expected_array(n):
    return scenario(given=clusters(n), expect={"findings": [{}] * n})


def forbidden(n):
    return scenario(forbid=[f"/next/{i}/by" for i in range(n)])


def expected_findings(n):
    return scenario(expect_findings=["majority.base_matters"] * n,
                    forbid_findings=["law.contradicts"] * n)


def expected_all_different(n):
    return scenario(expect={k: {"a": [1]} for k in ids(n)})


def given_text(n):
    return scenario(given_text=json.dumps(candidates(n))) | {}


def table(n):
    head = "id\tsource\tjurisdiction\ton\telectorate\tvotes\toutcome\n"
    return head + "".join(f"c{i}\tArt. 8\tVN\t2013-01-31\t361\tA=159 B=149\tno_winner\n"
                          for i in range(n))


def table_votes(n):
    votes = " ".join(f"{c}=1" for c in ids(n))
    return ("id\tsource\tjurisdiction\ton\telectorate\tvotes\toutcome\n"
            f"c\tArt. 8\tVN\t2013-01-31\t361\t{votes}\tno_winner\n")


def roll(n):
    return "household_id,person_id,birth_date\n" + "".join(
        f"h{i},p{i},1961\n" for i in range(n))


def roll_of_one(n):
    return "household_id,person_id,birth_date\n" + "h,p,1961\n" * n


def roll_in_pairs(n):
    return "household_id,person_id,birth_date\n" + "".join(
        f"h{i // 2},p{i // 3},1961\n" for i in range(n))


def roll_with_facts(n):
    return ("household_id,person_id,birth_date,citizen,good_health\n"
            + "".join(f"h{i},p{i},2015,no,{'no' if i % 2 else ''}\n" for i in range(n)))


def candidates_alone(n):
    return election(offices=[{"office": "head", "candidates": [{"id": c} for c in ids(n)]}],
                    rounds=[])


def votes_alone(n):
    return in_round(date="2021-10-17", contests=[{"office": "head",
                                                  "votes": dict.fromkeys(ids(n), 0)}])


def summaries_alone(n):
    return campaign(summaries=[{"count": 2}] * n)
