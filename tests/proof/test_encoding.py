"""The formulas say what `semantics` says: on every incident there is, for small random programs.

CI compares a share of the programs that `make soak` does (`DIVERSION_PROOFS`).
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from itertools import chain, combinations, product

import pytest

from diversion_engine.engines.proof import Encoding, Space, replayed
from diversion_engine.engines.proof.cells import ordinary_value
from diversion_engine.engines.proof.logic import Formula, Model, negated
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program
from diversion_engine.model.truth import FALSE, TRUE
from diversion_engine.model.vocabulary import Kind, Value, Verdict
from diversion_engine.semantics.decide import decide
from diversion_engine.semantics.refine import PlainMatcher
from support.random_programs import ACTIONS, FACTS, PATHWAYS, Shape, a_program, a_value

PROGRAMS = int(os.environ.get("DIVERSION_PROOFS", "60"))
PARTS = 6
MOST = 700
SETTLED = tuple(verdict for verdict in Verdict if verdict is not Verdict.UNDETERMINED)
seeds = pytest.mark.parametrize("seed", range(PROGRAMS))


def everything(space: Space) -> list[Facts]:
    """Every incident of a space, one for each combination of cells."""
    choices: list[list[tuple[str, Value]]] = [[(name, value) for value in cells] for name, cells in space.cells.items()]
    for name, classes in space.classes.items():
        some = chain.from_iterable(combinations(classes, number) for number in range(len(classes) + 1))
        choices.append([(name, frozenset(min(members) for members in chosen)) for chosen in some])
    return [Facts(dict(values)) for values in product(*choices)]


def in_part(facts: Facts, names: list[str], doubtful: frozenset[str]) -> Iterator[Facts]:
    """These facts with every subset of them known, and the others open or, where that matters, not knowable."""
    for known in product((True, False, None), repeat=len(names)):
        states = dict(zip(names, known, strict=True))
        if any(state is None and name not in doubtful for name, state in states.items()):
            continue
        yield Facts(
            {name: facts.values[name] for name, state in states.items() if state},
            frozenset(name for name, state in states.items() if state is None),
        )


def small_program(seed: int, most: int = MOST) -> tuple[Program, Space, list[Facts]]:
    """A random program with few enough incidents to look at each."""
    for number in range(seed * 1000, (seed + 1) * 1000):
        program = a_program(number, Shape(rules=3, terms=2, depth=2))
        space = Space([program])
        size = 1
        for cells in space.cells.values():
            size *= len(cells)
        for classes in space.classes.values():
            size *= 2 ** len(classes)
        if size <= most:
            return program, space, everything(space)
    raise AssertionError("no program is small enough")


def pinned(space: Space, facts: Facts) -> list[Formula]:
    """The formulas that leave nothing but these facts."""
    incident = space.incident
    formulas = [space.has(name, facts.values[name], incident) for name in space.cells]
    for name, classes in space.classes.items():
        value = facts.values[name]
        assert isinstance(value, frozenset)
        for members, formula in zip(classes, incident.members[name], strict=True):
            formulas.append(formula if members & value else negated(formula))
    return formulas


@seeds
def test_a_verdict_is_found_exactly_where_some_incident_has_it(seed):
    program, space, incidents = small_program(seed)
    encoding = Encoding(space, program)
    outcomes = [decide(program, facts) for facts in incidents]
    for action, verdict in product(ACTIONS, SETTLED):
        there = any(verdict in outcome.verdicts[action].possible for outcome in outcomes)
        found = space.solver.solve(encoding.possible(action, verdict))
        assert isinstance(found, Model) == there, (action, verdict)
        if isinstance(found, Model):
            replayed(found, encoding)


@seeds
def test_a_pathway_is_found_on_the_route_exactly_where_some_incident_leads_there(seed):
    program, space, incidents = small_program(seed)
    encoding = Encoding(space, program)
    routes = [{step.pathway for step in decide(program, facts).route} for facts in incidents]
    for pathway in PATHWAYS:
        formula = encoding.routes.on_route(pathway)
        assert space.solver.meets(formula) == any(pathway in route for route in routes)
        assert space.solver.meets(negated(formula)) == any(pathway not in route for route in routes)


@seeds
def test_a_rule_is_found_to_hold_exactly_where_it_does(seed):
    program, space, incidents = small_program(seed)
    encoding = Encoding(space, program)
    statuses = [PlainMatcher(program).statuses(facts) for facts in incidents]
    for rule in program.rules:
        status = encoding.status(rule)
        assert space.solver.meets(status.certain) == any(one[rule.id] is TRUE for one in statuses)
        assert space.solver.meets(status.false) == any(one[rule.id] is FALSE for one in statuses)


@seeds
def test_the_plainest_case_has_the_fewest_facts_away_from_an_ordinary_day(seed):
    program, space, incidents = small_program(seed)
    encoding = Encoding(space, program)
    rule = program.rules[0]
    found = space.plainest(encoding.status(rule).certain)
    holding = [facts for facts in incidents if PlainMatcher(program).statuses(facts)[rule.id] is TRUE]
    assert isinstance(found, Model) == bool(holding)
    if isinstance(found, Model):
        case = replayed(found, encoding)
        assert case.outcome.statuses[rule.id] is TRUE
        assert unusual(space, case.facts) == min(unusual(space, facts) for facts in holding)


@seeds
def test_the_plainest_case_is_always_the_same(seed):
    program, _, _ = small_program(seed)
    wanted = program.rules[-1]
    cases = []
    for before in (0, 3):
        space = Space([program])
        encoding = Encoding(space, program)
        for rule in program.rules[:before]:
            space.solver.solve(encoding.status(rule).false)
        found = space.plainest(encoding.status(wanted).certain)
        cases.append(space.facts_of(found).values if isinstance(found, Model) else None)
    assert cases[0] == cases[1]


@seeds
def test_what_no_condition_tells_apart_is_decided_alike(seed):
    program = a_program(seed)
    space = Space([program])
    encoding = Encoding(space, program)
    chance = random.Random(seed)
    for _ in range(5):
        facts = Facts({name: a_value(chance, fact) for name, fact in FACTS.items()})
        outcome = decide(program, facts)
        found = space.solver.solve(*pinned(space, facts))
        assert isinstance(found, Model)
        for action, ruling in outcome.verdicts.items():
            assert [verdict for verdict in SETTLED if found[encoding.possible(action, verdict)]] == sorted(
                ruling.possible, key=SETTLED.index
            )
        assert {name for name in PATHWAYS if found[encoding.routes.on_route(name)]} == {step.pathway for step in outcome.route}


@pytest.mark.parametrize("seed", range(PROGRAMS // 4))
def test_with_facts_missing_what_is_possible_is_what_kleenes_logic_leaves(seed):
    program, _, incidents = small_program(seed, most=24)
    space = Space([program], unknown=True)
    encoding = Encoding(space, program)
    matcher = PlainMatcher(program)
    names = [*space.cells, *space.classes]
    partial = {one for facts in incidents for one in in_part(facts, names, space.doubtful)}
    for action, verdict in product(ACTIONS, SETTLED):
        if verdict is Verdict.CONFLICT:
            continue  # `semantics` leaves out pairs that it has shown never to meet
        there = any(verdict in matcher.possible(facts, action) for facts in partial)
        assert space.solver.meets(encoding.possible(action, verdict)) == there, (action, verdict)
        settled = any(matcher.possible(facts, action) == {verdict} for facts in partial)
        others = [encoding.possible(action, other) for other in SETTLED if other is not verdict]
        assert space.solver.meets(encoding.possible(action, verdict), *map(negated, others)) == settled
    for pathway in PATHWAYS:
        there = any(pathway in {step.pathway for step in decide(program, facts).route} for facts in partial)
        assert space.solver.meets(encoding.routes.on_route(pathway)) == there


@pytest.mark.parametrize("seed", range(PROGRAMS // 2))
def test_two_programs_share_one_space(seed):
    one, _, _ = small_program(seed)
    other, _, _ = small_program(seed + 10_000)
    space = Space([one, other])
    first, second = Encoding(space, one), Encoding(space, other)
    for action in ACTIONS:
        found = space.plainest(first.possible(action, Verdict.MUST), negated(second.possible(action, Verdict.MUST)))
        if isinstance(found, Model):
            assert replayed(found, first).outcome.verdicts[action].verdict is Verdict.MUST
            assert replayed(found, second).outcome.verdicts[action].verdict is not Verdict.MUST


def unusual(space: Space, facts: Facts) -> int:
    """How many facts, and members of sets, are away from an ordinary day."""
    count = 0
    for name, fact in space.facts.items():
        if name in space.cells:
            count += facts.values[name] != space.cells[name][0]
        elif name in space.classes:
            value, ordinary = facts.values[name], ordinary_value(fact)
            assert isinstance(value, frozenset)
            assert isinstance(ordinary, frozenset)
            assert fact.kind is Kind.SET
            count += sum(bool(members & value) != bool(members & ordinary) for members in space.classes[name])
    return count
