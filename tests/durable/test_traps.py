"""What is wrong with durable_rules 2.0.28, and that none of it gets through the wrapper.

Each test names its trap. Where the trap is a crash or a leak, the test runs a process of its own: a segmentation fault
must fail one test and not end them all.
"""

from __future__ import annotations

import gc
import json
import textwrap

import pytest

from diversion_engine.engines.durable import host as hosting
from diversion_engine.engines.durable import wire
from diversion_engine.engines.durable.definitions import LIMITS, Fact, Limits, Rule, cut
from diversion_engine.engines.durable.emit import emit
from diversion_engine.engines.durable.host import Host
from diversion_engine.engines.durable.wire import fnv1a, refuse_collisions, write
from diversion_engine.errors import ChainingFaultError, ChainingLimitError
from support.alone import JUNK, MEMORY, PLAIN, alone
from support.random_programs import Shape, a_program


def yes(name: str) -> Fact:
    return Fact(name, "yes")


def rule(*when: str, then: str) -> Rule:
    return Rule(tuple(map(yes, when)), yes(then))


SMALL = MEMORY + textwrap.dedent("""
    from diversion_engine.engines.durable.definitions import Fact, Rule
    from diversion_engine.engines.durable.host import Host
    def yes(name): return Fact(name, "yes")
    rules = [Rule((yes(f"f{n % 40}"), yes(f"g{n % 7}")), yes(f"h{n}")) for n in range(100)]
""")


# -- threads and sessions (traps 1, 2, 14, 15, 16, 18, 19; D.2) ----------------------------------------------------------


def test_no_thread_is_ever_started():
    script = """
        import threading
        def refuse(self): raise AssertionError("a thread was started")
        threading.Thread.start = refuse
        host = Host([Rule((yes("a"),), yes("b"))])
        answer = host.run([yes("a")])
        host.close()
        print(answer == {yes("b")}, threading.active_count())
    """
    assert alone(script, SMALL, **JUNK) == "True 1"


def test_the_host_that_starts_threads_is_not_even_imported():
    script = "import sys, diversion_engine.engines.durable as d; print(sorted(n for n in sys.modules if n.split('.')[0] == 'durable'))"
    assert alone(script, **JUNK) == "[]"


def test_a_case_in_which_nothing_fires_can_be_deleted():
    # Where no rule ever fired, deleting the session frees an uninitialised pointer. `$open` fires first, and the sink always.
    script = """
        host = Host([Rule((yes("a"), yes("b")), yes("c"))])
        print([host.run([yes("a")]) for _ in range(50)] == [set()] * 50, host.run([]), host.run([yes("nobody asks")]))
    """
    assert alone(script, SMALL, **JUNK) == "True set() set()"


def test_a_session_that_never_opened_is_left_alone_and_the_next_case_is_right(monkeypatch):
    host = Host([rule("a", then="b")])
    deleted = []
    with monkeypatch.context() as patch:
        patch.setattr(hosting._Ruleset, "_agenda", lambda self, session: ([], 0))
        patch.setattr(hosting.durable_rules_engine, "delete_state", lambda *of: deleted.append(of))
        with pytest.raises(ChainingFaultError, match="did not open a session"):
            host.run([yes("a")])
    assert deleted == []
    assert host.run([yes("a")]) == {yes("b")}


def test_five_thousand_cases_leave_no_session_behind():
    # More than 1,024 live sessions end in a MemoryError, and each would cost about a megabyte.
    script = """
        host = Host(rules)
        facts = [yes(f"f{n}") for n in range(40)] + [yes("g3")]
        for _ in range(500): host.run(facts)
        before = memory()
        for _ in range(5_000): answer = host.run(facts)
        print(len(answer) > 10 and memory() - before < 4 or memory() - before)
    """
    assert alone(script, SMALL, **PLAIN) == "True"


@pytest.mark.parametrize("how", ["host.close()", "pass"], ids=["closed", "forgotten"])
def test_three_hundred_reloads_leave_no_ruleset_behind(how):
    # Without delete_ruleset, 300 reloads of 100 rules cost 448 MB.
    script = f"""
        def reload():
            host = Host(rules)
            host.run([yes("f1"), yes("g1")])
            {how}
        for _ in range(30): reload()
        before = memory()
        for _ in range(300): reload()
        print(memory() - before < 8 or memory() - before)
    """
    assert alone(script, SMALL, **PLAIN) == "True"


def test_a_closed_host_says_so_and_can_be_closed_again():
    host = Host([rule("a", then="b")])
    host.close()
    host.close()
    with pytest.raises(ChainingFaultError, match="closed"):
        host.run([yes("a")])


def test_eight_threads_share_a_host():
    # Without the lock this is a segmentation fault.
    script = """
        import threading
        host = Host([Rule((yes("a"),), yes("b")), Rule((yes("b"), yes("c")), yes("d"))])
        wrong = []
        def work(name, expected):
            for _ in range(400):
                if (answer := host.run([yes("a"), yes(name)])) != expected: wrong.append(answer)
        threads = [threading.Thread(target=work, args=("c", {yes("b"), yes("d")}) if n % 2 else ("e", {yes("b")})) for n in range(8)]
        for thread in threads: thread.start()
        for thread in threads: thread.join()
        print(wrong)
    """
    assert alone(script, SMALL, **JUNK) == "[]"


# -- negation (traps 3, 10, 12) ---------------------------------------------------------------------------------------------


def test_negation_is_never_written():
    for seed in range(40):
        for part in cut(emit(a_program(seed, Shape(rules=12))).chain):
            for name, definition in json.loads(write(part).definition).items():
                assert set(definition) <= {"all", "pri", "cap"}
                if name in (wire.OPEN, wire.SINK):
                    continue
                for place, pattern in enumerate(definition["all"]):
                    ((binding, conjunction),) = pattern.items()
                    assert binding == f"m{place}"
                    assert [list(test) for test in conjunction["$and"]] == [["g"], ["n"], ["v"]]
                    assert all(isinstance(value, str) for test in conjunction["$and"] for value in test.values())


# -- names that look alike (traps 4, 7, 12) ------------------------------------------------------------------------------


ALIKE = ("costarring", "liquid")
"""Two names with the same hash."""


def test_the_hash_is_the_one_that_durable_rules_has():
    # From its source: `$and` and `sid`.
    assert (fnv1a("$and"), fnv1a("sid")) == (3746487396, 3593476751)
    assert fnv1a(ALIKE[0]) == fnv1a(ALIKE[1])


def test_names_with_the_same_hash_are_refused():
    one, other = ALIKE
    with pytest.raises(ChainingLimitError, match=f"cannot tell `{one}` from `{other}`"):
        refuse_collisions(["something", one, "else", other])


def test_codes_with_the_same_hash_are_refused_when_compiling(monkeypatch):
    one, other = ALIKE
    codes = {0: one, 1: other}
    monkeypatch.setattr(wire, "code", lambda number: codes.get(number, str(number)))
    with pytest.raises(ChainingLimitError, match="their hashes are the same"):
        Host([rule("a", "b", then="c")])


def test_our_own_names_may_look_alike_because_they_are_never_sent():
    one, other = ALIKE
    host = Host([rule(one, then="first"), rule(other, then="second"), rule(one, other, then="both")])
    assert host.run([yes(one)]) == {yes("first")}
    assert host.run([yes(other)]) == {yes("second")}
    assert host.run([yes(one), yes(other)]) == {yes("first"), yes("second"), yes("both")}


VALUES = (
    *("1", "True", "true", "1.0", "01", "1e-07", "null", "None", "NaN", "", " ", "yes", "yes ", "ye"),
    *('a"b', "a\\b", "a\\", '","', "},{", "[", "$open", "$nex", "line\nbreak", "ünïcødé ✓", "\u0000x", "x" * 5_000),
)


def test_no_value_is_taken_for_another():
    host = Host([Rule((Fact("x", value),), Fact("found", value)) for value in VALUES])
    for value in VALUES:
        assert host.run([Fact("x", value)]) == {Fact("found", value)}
    assert host.run([Fact("x", value) for value in VALUES]) == {Fact("found", value) for value in VALUES}


def test_nothing_that_is_sent_holds_a_name_or_a_value_of_ours():
    (part,) = cut([Rule((Fact("weapon", "firearm"), Fact("grade", "9")), Fact("call", "must"))])
    written = write(part)
    sent = " ".join((written.definition, written.opening, *written.facts.values()))
    assert not [word for word in ("weapon", "firearm", "grade", "call", "must") if word in sent]


# -- batches (traps 5, 6, 7) ----------------------------------------------------------------------------------------------


def test_a_batch_that_was_cut_short_is_noticed():
    host = Host([rule("a", then="x"), rule("b", then="y"), rule("c", then="z")])
    texts = host._rulesets[0]._written.facts
    # A number in this form makes the C parser stop there, without a word.
    texts[yes("b")] = texts[yes("b")].replace('"v": "0"', '"v": 1e-07')
    with pytest.raises(ChainingFaultError, match="took in 1 of 3 facts"):
        host.run([yes("a"), yes("b"), yes("c")])
    assert host.run([yes("a"), yes("c")]) == {yes("x"), yes("z")}


def test_an_empty_batch_is_never_sent(monkeypatch):
    host = Host([rule("a", then="b")])
    monkeypatch.setattr(hosting.durable_rules_engine, "assert_facts", None)
    assert host.run([]) == set()


def test_facts_given_twice_or_asked_for_by_nobody_change_nothing():
    host = Host([rule("a", then="b")])
    assert host.run([yes("a"), yes("z"), yes("a"), Fact("a", "no"), yes("b")]) == {yes("b")}


def test_a_fact_that_was_already_observed_is_a_fault_and_not_an_answer():
    host = Host([rule("a", then="b"), rule("c", then="d")])
    texts = host._rulesets[0]._written.facts
    texts[yes("c")] = texts[yes("a")]
    with pytest.raises(ChainingFaultError, match="passed over facts"):
        host.run([yes("a"), yes("c")])


def test_many_facts_at_once_are_all_counted(monkeypatch):
    monkeypatch.setattr(wire, "MOST_AT_ONCE", 7)
    host = Host([rule(f"f{number}", then=f"g{number}") for number in range(50)])
    assert len(host.run([yes(f"f{number}") for number in range(50)])) == 50


# -- firing (traps 8, 9, 13, 17) --------------------------------------------------------------------------------------------


def test_a_firing_runs_no_python_at_all():
    # There is no place for an action: a rule is names, and what durable_rules gets is JSON.
    assert Rule._fields == ("when", "then")
    (part,) = cut([rule("a", then="b")])
    assert "run" not in json.loads(write(part).definition)["0"]


def test_what_goes_wrong_while_rules_fire_is_raised(monkeypatch):
    host = Host([rule("a", then="b"), rule("a", then="c")])

    def broken(*_: object) -> None:
        raise RuntimeError("Could not complete and start action, error code: 307")

    with monkeypatch.context() as patch:
        patch.setattr(hosting.durable_rules_engine, "complete_and_start_action", broken)
        with pytest.raises(ChainingFaultError, match="while its rules fired"):
            host.run([yes("a")])
    assert host.run([yes("a")]) == {yes("b"), yes("c")}


@pytest.mark.parametrize(
    "function", ["assert_fact", "start_action_for_state", "assert_facts", "complete_and_start_action", "delete_state"]
)
@pytest.mark.parametrize("place", ["before", "after"])
def test_an_interrupted_case_leaves_nothing_to_the_next(monkeypatch, function, place):
    # Two rulesets, so that one may be interrupted while the other is still open.
    host = Host(
        [rule("a", then="b"), rule("a", "b", then="c"), rule("b", "x", then="stale"), rule("c", then="d")], Limits(rules=2)
    )
    real = getattr(hosting.durable_rules_engine, function)

    def interrupted(*given: object) -> object:
        if place == "after":
            real(*given)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(hosting.durable_rules_engine, function, interrupted)
        with pytest.raises(KeyboardInterrupt):
            host.run([yes("a"), yes("x")])
    for _ in range(3):
        assert host.run([yes("b")]) == set()
        assert host.run([yes("a")]) == {yes("b"), yes("c"), yes("d")}


def test_a_session_that_cannot_be_deleted_is_not_used_again(monkeypatch):
    host = Host([rule("a", then="b"), rule("b", "x", then="stale")])

    def broken(*_: object) -> None:
        raise RuntimeError("Could not delete state")

    with monkeypatch.context() as patch:
        patch.setattr(hosting.durable_rules_engine, "delete_state", broken)
        assert host.run([yes("a"), yes("x")]) == {yes("b"), yes("stale")}
    assert host.run([yes("a")]) == {yes("b")}


def test_rules_that_feed_each_other_end():
    host = Host([rule("a", then="b"), rule("b", then="a"), rule("a", then="a"), rule("b", "a", then="c")])
    assert host.run([yes("a")]) == {yes("a"), yes("b"), yes("c")}


def test_firing_has_a_budget_and_the_case_after_it_is_right():
    # What is still on the agenda when the session is deleted must not crash (trap 14).
    script = """
        from diversion_engine.errors import ChainingFaultError
        host = Host([Rule((yes("a"),), yes(f"b{n}")) for n in range(20)] + [Rule((yes("b0"),), yes("c"))])
        for budget in (0, 1, 19, 20):
            try: host.run([yes("a")], most_firings=budget)
            except ChainingFaultError as error: print("fired more rules" in str(error))
        print(len(host.run([yes("a")], most_firings=21)))
    """
    assert alone(script, SMALL, **JUNK).split() == ["True"] * 4 + ["21"]


def test_a_slow_case_is_not_given_up(monkeypatch):
    # The Python layer of durable_rules drops what is left when more than 10 seconds pass between two firings.
    host = Host([rule("a", then=f"b{number}") for number in range(5)])
    real, clock = hosting.durable_rules_engine.complete_and_start_action, [0.0]

    def slow(*given: object) -> object:
        clock[0] += 11
        return real(*given)

    monkeypatch.setattr("time.time", lambda: clock[0])
    monkeypatch.setattr(hosting.durable_rules_engine, "complete_and_start_action", slow)
    assert len(host.run([yes("a")])) == 5


def test_a_rule_that_asks_for_nothing_is_refused():
    with pytest.raises(ChainingLimitError, match="asks for nothing"):
        Host([Rule((), yes("b"))])


def test_a_rule_that_asks_for_a_fact_twice_still_fires():
    # In durable_rules no fact can meet two patterns of one rule, so such a rule would never fire.
    assert Host([rule("a", "a", "b", "a", then="c")]).run([yes("a"), yes("b")]) == {yes("c")}
    with pytest.raises(ChainingLimitError, match="asks for a fact twice"):
        write([rule("a", "a", then="c")])


# -- limits (trap 11) -------------------------------------------------------------------------------------------------------


def names(count: int) -> tuple[str, ...]:
    return tuple(f"f{number}" for number in range(count))


TOO_MUCH = {
    "patterns": ([rule(*names(17), then="x")], "asks for 17 facts"),
    "readers": ([rule("a", then=f"x{number}") for number in range(256)], "256 patterns ask for"),
    "rules": ([rule(f"f{number}", then="x") for number in range(4_095)], "4095 rules do not fit"),
    "values": ([Rule((Fact("a", str(number)),), yes("x")) for number in range(501)], "501 values"),
}


@pytest.mark.parametrize(("rules", "says"), TOO_MUCH.values(), ids=TOO_MUCH)
def test_what_does_not_fit_is_refused_before_durable_rules_sees_it(rules, says):
    with pytest.raises(ChainingLimitError, match=says):
        write(rules)


@pytest.mark.parametrize("count", [15, 16, 17, 32, 33, 256, 257, 300])
def test_a_long_rule_fires_when_all_of_it_holds_and_only_then(count):
    host = Host([rule(*names(count), then="x")])
    everything = list(map(yes, names(count)))
    assert yes("x") in host.run(everything)
    for missing in (0, count // 2, count - 1):
        assert yes("x") not in host.run([fact for fact in everything if fact != yes(f"f{missing}")])


@pytest.mark.parametrize("count", [254, 255, 256, 600])
def test_a_fact_can_have_any_number_of_readers(count):
    host = Host([rule("a", then=f"x{number}") for number in range(count)] + [rule("b", then="y")])
    assert {fact for fact in host.run([yes("a")]) if fact.name.startswith("x")} == {
        yes(f"x{number}") for number in range(count)
    }
    assert host.run([yes("b")]) == {yes("y")}


def test_readers_are_split_as_often_as_it_takes():
    rules = [rule("a", then=f"x{number}") for number in range(100)]
    (part,) = cut(rules, Limits(readers=3))
    assert len(part) > 140
    assert {fact for fact in Host(rules, Limits(readers=3)).run([yes("a")]) if fact.name.startswith("x")} == {
        yes(f"x{number}") for number in range(100)
    }


def test_a_name_can_have_500_values():
    host = Host([Rule((Fact("a", str(number)),), Fact("b", str(number))) for number in range(LIMITS.tests)])
    assert host.run([Fact("a", "499")]) == {Fact("b", "499")}


def test_more_rules_than_fit_go_into_several_rulesets_that_chain_as_one():
    limits = Limits(rules=10)
    rules = [rule(f"f{number}", then=f"f{number + 1}") for number in range(95)]
    host = Host(reversed(rules), limits)
    assert len(host._rulesets) == 10
    assert len(host.run([yes("f0")])) == 95
    assert host.run([yes("f90")]) == {yes(f"f{number}") for number in range(91, 96)}


def test_the_largest_ruleset_still_answers():
    host = Host([rule(f"f{number}", f"g{number % 50}", then=f"h{number}") for number in range(LIMITS.rules)])
    assert len(host._rulesets) == 1
    assert host.run([yes("f0"), yes("f4093"), yes("g0"), yes("g43")]) == {yes("h0"), yes("h4093")}


def test_a_fact_has_few_properties_and_meets_few_tests_at_the_root():
    # durable_rules takes 252 and 64. Whatever the rules, a fact has five and meets two: its group's and the sink's.
    (part,) = cut(emit(a_program(3, Shape(rules=12))).chain)
    written = write(part)
    assert {len(json.loads(text)) for text in written.facts.values()} == {5}
    roots = {
        next(iter(pattern.values()))["$and"][0]["g"]
        for name, definition in json.loads(written.definition).items()
        if name not in (wire.OPEN, wire.SINK)
        for pattern in definition["all"]
    }
    assert len(roots) <= LIMITS.tests
    assert {json.loads(text)["g"] for text in written.facts.values()} == roots


# -- the interpreter (D.1) ----------------------------------------------------------------------------------------------------


def test_the_extension_is_bound_lazily_where_it_must_be_and_nothing_else_is():
    # On Python 3.13 and later a plain `import durable_rules_engine` fails: undefined symbol: PyEval_CallObject.
    script = """
        import os, sys
        before, seen = sys.getdlopenflags(), []
        def watch(event, given):
            if event == "import" and given[0] == "durable_rules_engine": seen.append(sys.getdlopenflags())
        sys.addaudithook(watch)
        import diversion_engine.engines.durable.host
        expected = os.RTLD_LAZY if sys.version_info >= (3, 13) else before
        print(set(seen) == {expected}, sys.getdlopenflags() == before)
    """
    assert alone(script, **JUNK) == "True True"


def test_nothing_of_it_warns():
    # From Python 3.12 on each action of its Python layer warns of `utcfromtimestamp`; here warnings are errors.
    script = 'print(Host(rules).run([yes("f1"), yes("g1")]) == {yes("h1")})'
    assert alone(script, SMALL, **JUNK) == "True"


def test_forgetting_a_host_is_enough():
    freed = []
    host = Host([rule("a", then="b")])
    host._rulesets[0].free = lambda: freed.append(True)  # type: ignore[method-assign]
    del host
    gc.collect()
    assert freed == [True]
