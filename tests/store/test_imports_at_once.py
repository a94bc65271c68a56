"""The same records imported by several processes at the same moment: each record has one case, on either database."""

from __future__ import annotations

import json
import multiprocessing

import pytest

from diversion_engine.cases.origin import Origin
from diversion_engine.cases.store import OpenedAlreadyError, open_store
from store.import_worker import PATIENCE, import_together
from store.samples import an_event

POLICY = {
    "ruleset.yaml": "id: small\ntitle: Small\nversion: 1.0.0\nin_force: {from: 2020-01-01}\ncontact: the dean\n",
    "rules.yaml": """\
layer: district
facts:
  conduct: {type: set, values: [talking, fight], ask: What did the student do?}
actions:
  call_sro: {says: call the officer, primary: true}
pathways:
  talk: {title: A talk, says: A talk., family: A talk., owner: teacher, always_available: true}
fallback_route: [talk]
interim:
  - {action: call_sro, if_possible: must, says: Call if you see danger.}
rules:
  - id: small.talking
    title: Talking
    when: {conduct: talking}
    must_not: [call_sro]
    offer: [talk]
    because: Talking is talked about.
    cite: [{source: the code}]
""",
}
RECORDS = [{"conduct": ["talking"], "incident": f"incident-{number // 2}", "student": f"pupil-{number}"} for number in range(4)]
IMPORTS = 3
_FORKS = multiprocessing.get_context("forkserver")


@pytest.fixture
def files(tmp_path):
    """The policy and the records."""
    (tmp_path / "small").mkdir()
    for name, text in POLICY.items():
        (tmp_path / "small" / name).write_text(text, encoding="utf-8")
    (tmp_path / "day.jsonl").write_text("".join(json.dumps(one) + "\n" for one in RECORDS), encoding="utf-8")
    return tmp_path / "small", tmp_path / "day.jsonl"


def test_each_record_has_one_case_however_many_import_it_at_once(address, files, tmp_path):
    told = [tmp_path / f"import-{number}.jsonl" for number in range(IMPORTS)]
    barrier = _FORKS.Barrier(IMPORTS)
    imports = [_FORKS.Process(target=import_together, args=(barrier, address, *files, one)) for one in told]
    for one in imports:
        one.start()
    for one in imports:
        one.join(2 * PATIENCE)

    texts = [one.read_text(encoding="utf-8") for one in told]
    assert [one.exitcode for one in imports] == [0] * IMPORTS, texts
    said = [[json.loads(line) for line in text.splitlines()] for text in texts]
    ids = [one["case"] for one in said[0]]
    assert len(set(ids)) == len(RECORDS)
    assert [[line["case"] for line in one] for one in said] == [ids] * IMPORTS
    assert [sum(one[place]["opened"] for one in said) for place in range(len(RECORDS))] == [1] * len(RECORDS)
    with open_store(address) as store:
        assert sorted(one.case_id for one in store.cases()) == sorted(ids)
        assert store.verify().passed


def test_a_second_case_of_a_record_is_refused_by_whichever_store_is_asked(address):
    record, other = Origin("31", "7001"), Origin("31", "7002")
    with open_store(address) as first, open_store(address) as second:
        assert first.opened_for([record]) == second.opened_for([record]) == {}
        first.append("C-1", record.noted_in(an_event()), 0)

        with pytest.raises(OpenedAlreadyError) as caught:
            second.append("C-2", record.noted_in(an_event()), 0)

        assert (caught.value.case_id, str(caught.value)) == ("C-1", "the case `C-1` was opened for this record already")
        second.append("C-2", other.noted_in(an_event()), 0)
        assert [one.case_id for one in first.cases()] == ["C-1", "C-2"]


def test_whoever_tries_again_with_the_same_key_has_opened_one_case(store):
    event = Origin("31", "7001").noted_in(an_event())
    first = store.append("C-1", event, 0, "one-attempt")

    again = store.append("C-1", event, 0, "one-attempt")

    assert (again.hash, again.repeated) == (first.hash, True)


def test_what_another_store_has_expunged_can_be_opened_again(address):
    record = Origin("31", "7001")
    with open_store(address) as first, open_store(address) as second:
        first.append("C-1", record.noted_in(an_event()), 0)
        assert second.opened_for([record]) == {record: "C-1"}
        first.expunge("C-1", "records officer", "rule 4")

        second.append("C-2", record.noted_in(an_event()), 0)

        assert first.opened_for([record]) == second.opened_for([record]) == {record: "C-2"}


def test_a_payload_with_an_origin_of_another_shape_belongs_to_no_record(store):
    for number, said in enumerate(("a story", {"incident": 31}, {"incident": "31", "student": None})):
        store.append(f"C-{number}", an_event(payload={"origin": said}), 0)

    assert store.opened_for([Origin("31", "7001")]) == {}
