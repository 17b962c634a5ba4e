# SPDX-License-Identifier: MIT
"""Packs and rulebooks: the law as data."""

from __future__ import annotations

import copy
import dataclasses
import datetime
import hashlib
import pickle

import pytest

import tdpelect
from tdpelect import Law, Ratio, Rule, errors, names

PACK = {
    "format": "tdpelect.pack/1",
    "id": "test-2031",
    "jurisdiction": "VN/nowhere",
    "instrument": {"number": "1/2031", "issued": "2030-01-01", "title": {"en": "A test"}},
    "in_force": {"from": "2031-01-01", "evidence": "text"},
    "values": {
        "majority": {
            "ratio": "2/3",
            "compare": "at_least",
            "base": "present",
            "laws": [{"article": "3", "clause": "2", "point": "a", "evidence": "text"}],
        },
        "revote.days": {"days": 7, "laws": [{"article": "4", "evidence": "quoted"}]},
    },
}


def test_the_built_in_packs_tell_what_they_are():
    by_id = {pack.id: pack for pack in tdpelect.packs()}
    pack = by_id["vn-nqlt-09-2008"]
    assert pack.jurisdiction == "VN"
    assert pack.instrument == "09/2008/NQLT-CP-UBTWMTTQVN"
    assert pack.since == datetime.date(2008, 5, 15)
    assert pack.until == datetime.date(2023, 6, 30)
    assert pack.evidence is names.Evidence.UNVERIFIED
    assert pack.title("vi").startswith("Nghị quyết")
    assert {entry.value for entry in pack.entries} >= {names.Value.QUORUM, names.Value.MAJORITY}
    assert "vn-nqlt-09-2008" in str(pack)


def test_a_place_and_a_day_resolve_for_ever(law, law_2023):
    assert law.place == "VN/ha-noi" and law.on == datetime.date(2017, 11, 12)
    assert law.digest != law_2023.digest
    assert tdpelect.rulebook("VN/ha-noi", on=datetime.date(2017, 11, 12)).digest == law.digest


def test_the_digest_is_that_of_the_listing(law):
    digest = hashlib.sha256(law.listing().encode("ascii")).hexdigest()
    assert law.digest == f"sha256:{digest}"


def test_a_rulebook_is_a_mapping_of_rules(law):
    rule = law["majority"]
    assert rule == law[names.Value.MAJORITY]
    assert (rule.kind, rule.ratio) == (names.Kind.RATIO, Ratio(1, 2))
    assert (rule.compare, rule.base) == (names.Compare.MORE_THAN, names.Base.ELECTORATE)
    assert rule.laws[0].pack == "vn-nqlt-09-2008" and rule.laws[0].article == "8"
    assert str(rule).startswith(
        "more than 1/2 of the whole electorate; Art. 8(2), 09/2008/NQLT"
    )
    assert len(law) == len(list(law)) == len(law.listing().splitlines())
    assert {line.split(" ", 1)[0] for line in law.listing().splitlines()} == set(law)
    assert "majority" in law and "no such value" not in law
    with pytest.raises(KeyError):
        law["no such value"]


def test_every_kind_of_rule_speaks_in_its_own_fields(law, law_2023):
    assert law["revote.days"].days == 15
    assert law["revote.days"].event is names.Event.FIRST_FAILED_ROUND
    assert law["candidate.age"].age == 21 and law["candidate.age"].wanted is None
    assert law["candidate.capacity_lost"].wanted is False
    assert law["electorate.kind"].choice is names.Choice.EITHER
    kinds = {rule.kind for book in (law, law_2023) for rule in book.values()}
    assert kinds >= {names.Kind.RATIO, names.Kind.DAYS, names.Kind.CHOICE, names.Kind.CRITERION}


@pytest.mark.parametrize("book", ["law", "law_2023"])
def test_every_rule_goes_to_c_and_back(book, request):
    law = request.getfixturevalue(book)
    copy = tdpelect.Rulebook()
    for name, rule in law.items():
        copy.set(name, rule)
    copy.seal()
    assert dict(copy) == dict(law)
    assert copy.listing() == law.listing()
    assert copy.digest == law.digest


def test_a_copy_is_changed_sealed_and_judged_by(law):
    rule = Rule(
        kind=names.Kind.RATIO,
        ratio=Ratio(2, 3),
        compare=names.Compare.AT_LEAST,
        base=names.Base.PRESENT,
        laws=(Law(pack="mine", article="1", evidence=names.Evidence.TEXT),),
    )
    changed = law.derive().set("majority", rule).set("interim.by", None).seal()
    assert changed.sealed and changed["majority"] == rule and "interim.by" not in changed
    assert "interim.by" in law
    answer = tdpelect.majority(
        changed, votes={"A": 210}, electorate=361, present=314, quorum="met"
    )
    assert answer.elected == ("A",) and answer.needed == 210


def test_a_copy_cites_its_own_law(law):
    before = tdpelect.quorum(law, electorate=361, present=314).laws
    mine = Law(pack="mine", article="3", evidence=names.Evidence.TEXT)
    rule = dataclasses.replace(law["quorum"], laws=(mine,))
    changed = law.derive().set("quorum", rule).seal()
    assert tdpelect.quorum(changed, electorate=361, present=314).laws == rule.laws != before
    assert tdpelect.quorum(law, electorate=361, present=314).laws == before


def test_what_is_not_sealed_is_not_judged_by(law):
    draft = law.derive()
    assert not draft.sealed
    with pytest.raises(errors.ArgumentError):
        tdpelect.quorum(draft, electorate=3, present=2)
    with pytest.raises(errors.ArgumentError):
        tdpelect.columns.quorum(draft, electorate=[3], present=[2])


def test_what_is_sealed_is_not_changed(law):
    with pytest.raises(errors.SealedError):
        law.set("majority", None)


def test_a_bad_rule_is_not_sealed(law):
    bad = Rule(kind=names.Kind.RATIO, ratio=Ratio(3, 2), laws=law["majority"].laws)
    draft = law.derive().set("majority", bad)
    with pytest.raises(errors.PackError) as caught:
        draft.seal()
    assert "majority" in caught.value.path
    assert not draft.sealed


@pytest.mark.parametrize(
    ("field", "value", "error"),
    [
        ("ratio", Ratio(True, 2), errors.WrongTypeError),
        ("ratio", Ratio(1, 2**31), errors.RangeError),
        ("ratio", 0.5, errors.WrongTypeError),
        ("compare", "about", errors.WordError),
        ("base", 1, errors.WrongTypeError),
        ("laws", ("Art. 8",), errors.WrongTypeError),
        ("laws", "Art. 8", errors.WrongTypeError),
        ("steps", ((1, 2, 3),), errors.WrongTypeError),
        ("steps", ((1, True),), errors.WrongTypeError),
        ("wanted", 1, errors.WrongTypeError),
        ("kind", None, errors.WrongTypeError),
    ],
)
def test_a_field_of_the_wrong_type_is_refused(field, value, error):
    fields = {"kind": names.Kind.RATIO, "ratio": Ratio(1, 2), field: value}
    with pytest.raises(error) as caught:
        Rule(**fields)
    assert caught.value.path == field


def test_names_of_words_will_do():
    rule = Rule(kind="ratio", ratio="1/2", compare="more_than", base="present")
    assert rule.compare is names.Compare.MORE_THAN and rule.ratio == Ratio(1, 2)
    assert Law(evidence="text").evidence is names.Evidence.TEXT
    with pytest.raises(errors.EncodingError):
        Law(pack="a\0b")
    with pytest.raises(errors.WrongTypeError):
        Law(pack=b"a")


def test_the_texts_of_laws_outlive_the_rule(law):
    draft = law.derive()
    for i in range(200):
        laws = (Law(pack=f"pack-{i}", article=f"{i}", evidence=names.Evidence.TEXT),)
        draft.set("tie", Rule(kind=names.Kind.CHOICE, choice=names.Choice.REVOTE, laws=laws))
    below = draft.derive()
    del draft
    junk = [f"{i}" * 50 for i in range(1000)]
    assert below["tie"].laws[0].pack == "pack-199" and junk


def test_a_pack_is_loaded_and_resolved():
    pack = tdpelect.load_pack(PACK)
    assert (pack.id, pack.issued, pack.title()) == (
        "test-2031",
        datetime.date(2030, 1, 1),
        "A test",
    )
    law = tdpelect.rulebook("VN/nowhere", on="2031-06-01", packs=[pack])
    assert law["majority"].ratio == Ratio(2, 3)
    assert law["majority"].laws[0] == Law(
        pack="test-2031", article="3", clause="2", point="a", evidence=names.Evidence.TEXT
    )
    assert "test-2031" in law.packs
    stacked = tdpelect.rulebook(stack=["test-2031"], packs=[pack])
    assert stacked["revote.days"].days == 7 and stacked.place is None


def test_a_pack_lives_as_long_as_its_rulebook():
    law = tdpelect.rulebook("VN/nowhere", on="2031-06-01", packs=[tdpelect.load_pack(PACK)])
    loaded = [tdpelect.load_pack(PACK) for _ in range(100)]
    del loaded
    assert law["majority"].laws[0].pack == "test-2031"
    assert law.derive().seal().listing() == law.listing()


def test_a_bad_pack_is_refused_with_its_place():
    bad = {**PACK, "values": {"majority": {**PACK["values"]["majority"], "ratio": "3/2"}}}
    with pytest.raises(errors.TdpelectError) as caught:
        tdpelect.load_pack(bad)
    assert caught.value.path.startswith("/values/majority") and caught.value.line == 1


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({"place": "XX", "on": "2017-11-12"}, errors.PlaceError),
        ({"place": "VN//x", "on": "2017-11-12"}, errors.PlaceError),
        ({"place": "VN\0/x", "on": "2017-11-12"}, errors.EncodingError),
        ({"place": b"VN", "on": "2017-11-12"}, errors.WrongTypeError),
        ({"place": "VN"}, errors.DateImpossibleError),
        ({"place": "VN", "on": "12/11/2017"}, errors.DateFormError),
        ({"place": "VN", "on": "2017-11-31"}, errors.DateImpossibleError),
        ({"place": "VN", "on": "2017-11-30\0"}, errors.DateFormError),
        ({"place": "VN", "on": 20171112}, errors.WrongTypeError),
        ({"place": "VN", "on": datetime.datetime(2017, 11, 12)}, errors.WrongTypeError),
        ({"place": "VN", "stack": [], "on": "2017-11-12"}, errors.ArgumentError),
        ({}, errors.ArgumentError),
        ({"stack": ["no-such-pack"]}, errors.ReferenceMissingError),
        ({"stack": "vn-choices"}, errors.WrongTypeError),
        ({"stack": [1]}, errors.WrongTypeError),
        ({"place": "VN", "on": "2017-11-12", "packs": [1]}, errors.WrongTypeError),
        ({"place": "VN", "on": "2017-11-12", "packs": PACK}, errors.WrongTypeError),
        ({"place": "VN", "on": "2017-11-12", "packs": None}, errors.WrongTypeError),
    ],
)
def test_a_place_or_day_that_is_none_is_refused(arguments, error):
    with pytest.raises(error):
        tdpelect.rulebook(**arguments)


def test_november_has_30_days():
    with pytest.raises(errors.DateImpossibleError, match="November has 30 days"):
        tdpelect.rulebook("VN", on="2017-11-31")


def test_where_nothing_is_in_force_the_rulebook_is_empty():
    law = tdpelect.rulebook("VN", on="1990-01-01")
    assert law.packs == () and len(law) == 0 and law.listing() == ""


@pytest.mark.parametrize(
    "change",
    [
        lambda law: law,
        lambda law: law.derive(),
        lambda law: law.derive().set("tie", None),
        lambda law: law.derive().set("majority", law["quorum"]).seal(),
        lambda law: tdpelect.Rulebook(),
        lambda law: tdpelect.rulebook(stack=["vn-choices", "vn-nqlt-09-2008"]),
    ],
)
def test_a_rulebook_is_the_same_out_of_its_pickle(law, change):
    book = change(law)
    again = pickle.loads(pickle.dumps(book))
    assert (again.digest, again.sealed, again.packs) == (book.digest, book.sealed, book.packs)
    assert (again.place, again.on) == (book.place, book.on)
    assert copy.deepcopy(book).listing() == book.listing()


def test_a_pickle_of_another_law_is_refused(law, monkeypatch):
    pickled = pickle.dumps(law)
    other = tdpelect.rulebook("VN", on="2024-09-22")
    monkeypatch.setattr(tdpelect._law, "rulebook", lambda **_: other)
    with pytest.raises(errors.PackError, match="another law"):
        pickle.loads(pickled)


def test_a_pack_of_ones_own_goes_with_its_rulebook():
    pack = tdpelect.load_pack(
        {
            "format": "tdpelect.pack/1",
            "id": "ours",
            "jurisdiction": "VN",
            "instrument": {"issued": "2017-01-01"},
            "in_force": {"from": "2017-01-01", "evidence": "text"},
            "values": {
                "revote.days": {"days": 7, "laws": [{"article": "4", "evidence": "text"}]}
            },
        }
    )
    book = tdpelect.rulebook("VN", on="2017-11-12", packs=iter([pack]))
    again = pickle.loads(pickle.dumps(book))
    assert again["revote.days"].days == 7 and "ours" in again.packs
    assert pickle.loads(pickle.dumps(tdpelect.packs()[0])).id == tdpelect.packs()[0].id


# ---- a pack's check --------------------------------------------------------------------


def test_a_pack_is_checked_with_all_its_mistakes():
    checked = tdpelect.check_pack({"format": "tdpelect.pack/1", "valuess": {}}, name="p")
    assert not checked and not checked.usable
    assert checked["problems"][0]["near"] == "values"
    assert "p:1:31: error: /valuess: " in str(checked)
    assert len(checked["problems"]) > 3
    assert tdpelect.check_pack(b"{").usable is False


# ---- in words --------------------------------------------------------------------------


def test_a_rule_is_said_in_words_and_as_a_sentence(law):
    assert law["majority"].says("majority") == "more than 1/2 of the whole electorate"
    assert law["majority"].sentence("majority") == (
        "Whoever has the votes of more than 1/2 of the whole electorate is elected."
    )
    assert law["majority"].sentence(names.Value.MAJORITY, "vi").startswith("Trúng cử khi")


def test_all_change_days_of_a_place_and_no_change_between():
    days = tdpelect.change_days("VN")
    assert list(days) == sorted(set(days))
    assert days[0] == datetime.date(2005, 5, 12)
    digests = [tdpelect.rulebook("VN", on=day).digest for day in days]
    before = [
        tdpelect.rulebook("VN", on=day - datetime.timedelta(days=1)).digest for day in days
    ]
    assert digests[:-1] == before[1:]
    with pytest.raises(errors.PlaceError):
        tdpelect.change_days("Ha Noi")


def test_the_law_of_a_day_is_a_document_that_prints():
    shown = tdpelect.show_rules("VN", on="2021-10-17", lang="vi")
    assert shown["format"] == "tdpelect.rulebook/1"
    assert "Trúng cử khi số phiếu đạt" in str(shown)
    assert shown.render("html").startswith("<!DOCTYPE html>")
    rows = {row["value"]: row["rule"] for row in shown["values"]}
    law = tdpelect.rulebook("VN", on="2021-10-17")
    assert list(rows) == list(law)
    for value, rule in law.items():
        assert rows[value]["sentence"] == rule.sentence(value, "vi")


def test_differences_of_days_places_and_packs():
    days = tdpelect.diff_rules("VN", on="2017-11-12", second_on="2024-09-22")
    assert "no_quorum" in {change["value"] for change in days["differences"]}
    places = tdpelect.diff_rules("VN", "VN/ha-noi/ngoc-thuy", on="2017-11-12")
    assert places["second"]["jurisdiction"] == "VN/ha-noi/ngoc-thuy"
    first, second = tdpelect.packs()[:2]
    assert tdpelect.diff_rules(first, second)["format"] == "tdpelect.rulebook-diff/1"
    with pytest.raises(errors.WrongTypeError):
        tdpelect.diff_rules("VN", second, on="2017-11-12")


def test_a_timeline_has_spans_and_holes():
    (row,) = tdpelect.timeline("VN", names.Value.REVOTE_DAYS)["values"]
    assert row["holes"][0] == {"from": "2005-05-12", "to": "2008-05-14"}
    assert [span["from"] for span in row["spans"]] == ["2008-05-15", "2023-08-15"]
    assert len(tdpelect.timeline("VN")["values"]) > 30
    with pytest.raises(errors.WordError):
        tdpelect.timeline("VN", "majorty")
