"""The sentences that scenarios are written in. Facts, actions, pathways and duties come from the policy itself."""

from __future__ import annotations

import pytest
from pytest_bdd import given, parsers, then, when

from features.steps.case import ANY_SENTENCE, Case

VERDICTS = {
    "must be called": "must",
    "may be called": "may",
    "must not be called": "must_not",
    "is not called for": "not_called_for",
    "must be made": "must",
    "may be made": "may",
    "must not be made": "must_not",
}
DEEDS = {
    "give out discipline": "officer_discipline",
    "search the student": "officer_search",
    "question the student": "officer_questioning",
    "arrest the student": "officer_arrest",
    "give the student a ticket": "officer_citation",
    "restrain the student": "officer_restraint",
}
RULE = r"(?P<rule>[a-z0-9.-]+)"


def one_of(words: dict[str, str]) -> str:
    return "|".join(words)


@pytest.fixture
def case() -> Case:
    return Case()


# -- what staff know ---------------------------------------------------------------------------------------------------


@given(parsers.re(r'the "(?P<name>[^"]+)" policy(?: in force on (?P<day>\d{4}-\d{2}-\d{2}))?'))
def _policy(case: Case, name: str, day: str | None) -> None:
    case.under(name, day)


@given("an ordinary school day")
def _ordinary(case: Case) -> None:
    case.ordinary = True


@given("nothing else is known yet")
def _nothing_else(case: Case) -> None:
    assert not case.ordinary, "an ordinary school day leaves nothing open; write only one of the two sentences"


@given(parsers.re(r'staff do not know "(?P<name>[^"]+)" yet'))
def _open(case: Case, name: str) -> None:
    case.left_open.add(case.fact(name).name)


@given(parsers.re(r'the conduct is "(?P<conduct>[^"]+)"'))
def _conduct(case: Case, conduct: str) -> None:
    case.put("conduct", conduct)


@given(parsers.re(rf"(?P<sentence>{ANY_SENTENCE})"))
def _sentence(case: Case, sentence: str) -> None:
    case.say(sentence)


@given("these facts")
def _facts(case: Case, datatable: list[list[str]]) -> None:
    for name, value in datatable:
        case.put(name, value)


@given(parsers.re(r'the records say that the student\'s "(?P<name>[^"]+)" is "(?P<value>[^"]+)"'))
def _demographics(case: Case, name: str, value: str) -> None:
    known = case.loaded.ruleset.vocabulary.demographics
    assert name.replace(" ", "_") in known, f"{name!r} is not among the demographics"
    case.demographics[name.replace(" ", "_")] = value


@when("staff ask what to do")
def _ask(case: Case) -> None:
    case.ask()


# -- what the policy answers -------------------------------------------------------------------------------------------


@then(parsers.re(r"the School Resource Officer (?P<verdict>(?:must|may|must not) be called|is not called for)"))
def _officer(case: Case, verdict: str) -> None:
    case.expect("call_sro", VERDICTS[verdict])


@then(parsers.re(rf"the reason is rule {RULE}"))
def _reason(case: Case, rule: str) -> None:
    case.expect_rule("call_sro", rule)


@then("no rule asks for an officer")
def _no_reason(case: Case) -> None:
    assert not case.ruling("call_sro").rules, f"the policy goes by {', '.join(case.ruling('call_sro').rules)}"


@then(parsers.re(r"911 (?P<verdict>must be called|is not called for)"))
def _emergency(case: Case, verdict: str) -> None:
    case.expect("call_911", VERDICTS[verdict])


@then(parsers.re(r"a report to the police (?P<verdict>(?:must|may|must not) be made|is not called for)"))
def _report(case: Case, verdict: str) -> None:
    case.expect("notify_law_enforcement", VERDICTS[verdict])


@then(parsers.re(rf"the reason for the report is rule {RULE}"))
def _report_reason(case: Case, rule: str) -> None:
    case.expect_rule("notify_law_enforcement", rule)


@then(parsers.re(rf"an officer must not (?P<deed>{one_of(DEEDS)})"))
def _never(case: Case, deed: str) -> None:
    case.expect(DEEDS[deed], "must_not")


@then(parsers.re(rf"an officer may (?P<deed>{one_of(DEEDS)})"))
def _allowed(case: Case, deed: str) -> None:
    case.expect(DEEDS[deed], "may")


@then(parsers.re(r"the student (?P<verdict>must not|may) be suspended or expelled"))
def _excluded(case: Case, verdict: str) -> None:
    case.expect("exclude_student", verdict.replace(" ", "_"))


@then(parsers.re(r'the case goes to "(?P<title>[^"]+)"'))
def _goes_to(case: Case, title: str) -> None:
    assert case.pathway(title) in case.route(), f"the case goes to {', '.join(case.route())}"


@then(parsers.re(r'the case does not go to "(?P<title>[^"]+)"'))
def _does_not_go(case: Case, title: str) -> None:
    assert case.pathway(title) not in case.route(), f"the case goes to {', '.join(case.route())}"


@then(parsers.re(r'"(?P<title>[^"]+)" is ruled out because "(?P<because>[^"]+)"'))
def _ruled_out(case: Case, title: str, because: str) -> None:
    reasons = {one.pathway: one.because for one in case.decision.excluded}
    assert reasons.get(case.pathway(title)) == because, f"ruled out are {reasons}"


@then(parsers.re(r'staff must also "(?P<duty>[^"]+)" (?P<when>immediately|within \d+ [a-z ]+)'))
def _duty(case: Case, duty: str, when: str) -> None:
    owed = case.owed(duty)
    assert owed is not None, f"owed are {', '.join(one.duty for one in case.decision.duties) or 'no duties'}"
    assert str(owed.within) == when, f"it is owed {owed.within}"


@then(parsers.re(r'staff must not "(?P<duty>[^"]+)"'))
def _no_duty(case: Case, duty: str) -> None:
    assert case.owed(duty) is None, "it is owed"


@then(parsers.re(r'staff are told "(?P<sentence>[^"]+)"'))
def _told(case: Case, sentence: str) -> None:
    said = [one.says for one in case.decision.safeguards]
    assert sentence in said, f"staff are told {said}"


@then("there is not enough information to decide about the officer")
def _undetermined(case: Case) -> None:
    case.expect("call_sro", "undetermined")


@then(parsers.re(rf"rule {RULE} may still apply"))
def _may_apply(case: Case, rule: str) -> None:
    case.expect_rule("call_sro", rule)


@then("staff are asked only")
def _asked_only(case: Case, datatable: list[list[str]]) -> None:
    assert [one.ask for one in case.decision.questions] == [row[0] for row in datatable]


@then(parsers.re(r'the next question is "(?P<ask>[^"]+)"'))
def _next(case: Case, ask: str) -> None:
    assert case.decision.questions, "nothing is asked"
    assert case.decision.questions[0].ask == ask, f"the next question is {case.decision.questions[0].ask!r}"


@then("staff are asked nothing")
def _nothing(case: Case) -> None:
    assert not case.decision.questions, f"staff are asked {[one.ask for one in case.decision.questions]}"


@then(parsers.re(r'until then, staff are told "(?P<sentence>[^"]+)"'))
def _interim(case: Case, sentence: str) -> None:
    assert sentence in (case.decision.interim or ""), f"staff are told {case.decision.interim!r}"


@then(parsers.re(r'changing only "(?P<name>[^"]+)" never changes what happens with the officer'))
def _same(case: Case, name: str) -> None:
    wanted = case.ruling("call_sro").verdict
    others = [decision.verdicts["call_sro"].verdict for decision in case.others(name)]
    assert len(others) > 1, f"{name} has no other value"
    assert set(others) == {wanted}, f"it also comes out as {set(others) - {wanted}}"
