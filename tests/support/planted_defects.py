"""Sixty mistakes that somebody could make in the shipped rulesets, six of each kind, planted in copies of them.

A defect is a file that is added, or texts that are replaced. `code` is the finding that has to come of it, and `about` a
name that has to stand in its message.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from pathlib import Path

from diversion_engine.ruleset.library import library

BASE, EXAMPLE = "base", "districts/example"


@dataclass(frozen=True)
class Defect:
    """One mistake.

    `witness` says whether there is a case that shows it: there is none for what never happens.
    """

    kind: str
    ruleset: str
    code: str
    about: str
    adds: str = ""
    edits: tuple[tuple[str, str, str], ...] = ()
    witness: bool = True
    names: tuple[str, ...] = field(default=())

    def plant(self, folder: Path) -> Path:
        """A copy of all shipped rulesets in *folder*, with the mistake in one of them; gives that one's folder."""
        root = folder / "rulesets"
        if root.exists():
            shutil.rmtree(root)
        for name in ("vocabulary", "pathways", BASE, EXAMPLE):
            shutil.copytree(library() / name, root / name)
        if self.adds:
            (root / self.ruleset / "planted.yaml").write_text(self.adds, encoding="utf-8")
        for file, old, new in self.edits:
            path = root / file
            text = path.read_text(encoding="utf-8")
            assert text.count(old) >= 1, (file, old)
            path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return root / self.ruleset


def rules(layer: str, *written: str) -> str:
    """A file with rules of one layer; what every rule needs is added."""
    common = "title: A planted rule, because: Somebody wrote it., cite: [{source: test}]"
    lines = "".join(f"  - {{{common}, {one}}}\n" for one in written)
    return f"layer: {layer}\nrules:\n{lines}"


def exception(layer: str, to: str, when: str) -> str:
    """A file with one exception."""
    return f"layer: {layer}\nexceptions:\n  - {{id: planted.exception, to: {to}, when: {when}}}\n"


def promise(body: str) -> str:
    """A file with one promise."""
    return f"promises:\n  - {{id: planted.promise, says: A planted promise., {body}}}\n"


def _conflicts() -> list[Defect]:
    planted = [
        (BASE, "base.firearm-report", rules("law", "id: planted.rule, when: {weapon: firearm, place: on-campus}, must_not: notify_law_enforcement")),
        (BASE, "base.medical-emergency", rules("life_safety", "id: planted.rule, when: {medical_emergency: true, grade: {less_than: 1}}, must_not: call_911")),
        (BASE, "base.imminent-danger", rules("life_safety", "id: planted.rule, when: {imminent_danger: true, setting: bus}, must_not: call_sro")),
        (BASE, "base.firearm-expulsion", rules("law", "id: planted.rule, when: {weapon: firearm, age: {less_than: 9}}, must_not: exclude_student")),
        (EXAMPLE, "planted.one", rules("school", "id: planted.one, when: {age: {between: [8, 12]}}, must: staff_search",
                                       "id: planted.two, when: {age: {between: [12, 15]}}, must_not: staff_search")),
        (EXAMPLE, "planted.rule", rules("district", "id: planted.rule, when: {restorative_agreement: kept, conduct: theft}, must: exclude_student")),
    ]  # fmt: skip
    return [Defect("conflict", ruleset, "DE305", about, adds=adds) for ruleset, about, adds in planted]


def _no_route() -> list[Defect]:
    school, restorative = "pathways/school.yaml", "pathways/restorative.yaml"
    review = "    intrusiveness: 2\n    always_available: true\n    cite: [{source: seed 004, says: discipline"
    return [
        Defect("no route", BASE, "DE408", "incident", edits=((school, "fallback_route: [administrator-review]", "fallback_route: [peer-mediation]"),)),
        Defect("no route", BASE, "DE408", "incident", edits=((school, "fallback_route: [administrator-review]\n", ""),)),
        Defect("no route", BASE, "DE408", "incident", edits=((school, review, review.replace("always_available: true", "needs: {available: administrator}")),)),
        Defect("no route", BASE, "DE408", "incident", edits=((school, review, review.replace("always_available: true", "never_when: [{when: {actor: staff}, because: It is about a colleague.}]")),)),
        Defect("no route", EXAMPLE, "DE408", "circle", edits=((restorative, "instead: {unavailable: [restorative-chat], declined: [restorative-chat], excluded: [target-support]}", "instead: {declined: [restorative-chat], excluded: [target-support]}"),)),
        Defect("no route", EXAMPLE, "DE408", "family-contact", edits=((school, "    instead: {excluded: [check-in]}\n", ""),)),
    ]  # fmt: skip


def _dead_rules() -> list[Defect]:
    planted = [
        (BASE, "DE312", "agreement", "when: {all: [routine discipline, {weapon: firearm}]}, must_not: exclude_student"),
        (BASE, "DE312", "agreement", "when: {weapon: none, weapon_use: displayed}, must_not: exclude_student"),
        (BASE, "DE312", "law", "when: {all: [young child, {age: {at_least: 12}}, {grade: {at_least: 6}}]}, offer: check-in"),
        (EXAMPLE, "DE312", "district", "when: {all: [believed, {evidence: rumor}]}, offer: check-in"),
        (EXAMPLE, "DE313", "district", "when: {imminent_danger: true}, must_not: call_sro"),
        (EXAMPLE, "DE313", "agreement", "when: {all: [gun or bomb, at school, {evidence: verified}]}, must_not: notify_law_enforcement"),
    ]  # fmt: skip
    return [
        Defect(
            "dead rule", ruleset, code, "planted.rule", adds=rules(layer, f"id: planted.rule, {body}"), witness=code == "DE313"
        )
        for ruleset, code, layer, body in planted
    ]


def _dead_exceptions() -> list[Defect]:
    planted = [
        (BASE, "agreement", "base.rumor", "{evidence: verified}"),
        (BASE, "agreement", "base.age-floor", "{age: {at_least: 12}, grade: {at_least: 6}}"),
        (BASE, "agreement", "base.age-floor", "{missing_student: true, hazard_nearby: true}"),
        (BASE, "law", "base.firearm-expulsion", "{weapon: look-alike}"),
        (EXAMPLE, "agreement", "example.mou.alcohol", "{substance: cannabis}"),
        (EXAMPLE, "agreement", "example.mou.questions-below-14", "{imminent_danger: true, setting: bus}"),
    ]
    covered = {2, 5}
    return [
        Defect(
            "dead exception", ruleset, "DE314", "planted.exception", adds=exception(layer, to, when), witness=number in covered
        )
        for number, (ruleset, layer, to, when) in enumerate(planted)
    ]


def _weakened() -> list[Defect]:
    beyond = [
        (BASE, "agreement", "when: {conduct: theft}, may: officer_discipline"),
        (EXAMPLE, "district", "when: {conduct: theft, actor: parent}, may: call_sro"),
        (EXAMPLE, "district", "when: {conduct: fight, injury: serious}, may: officer_search"),
    ]
    back = [
        ("agreement", "base.age-floor", "{similar_acts_this_year: {at_least: 8}}", "call_sro"),
        ("law", "base.firearm-report", "{weapon: explosive}", "notify_law_enforcement"),
        ("life_safety", "base.imminent-danger", "{setting: bus}", "call_sro"),
    ]
    return [
        *(
            Defect("weakened layer", ruleset, "DE304", "planted.rule", adds=rules(layer, f"id: planted.rule, {body}"))
            for ruleset, layer, body in beyond
        ),
        *(
            Defect("weakened layer", EXAMPLE, "DE318", about, adds=exception(layer, to, when))
            for layer, to, when, about in back
        ),
    ]


def _broken_promises() -> list[Defect]:
    return [
        Defect("broken promise", BASE, "DE310", "base.promise.firearm-report", adds=exception("law", "base.firearm-report", "{weapon: explosive, ongoing: true}")),
        Defect("broken promise", BASE, "DE310", "base.promise.routine", adds=rules("life_safety", "id: planted.rule, when: {conduct: gambling, bias_motivated: true}, must: call_sro")),
        Defect("broken promise", BASE, "DE310", "base.promise.declining", adds=rules("law", "id: planted.rule, when: {conduct: hazing, declines_to_meet: true}, may: exclude_student")),
        Defect("broken promise", EXAMPLE, "DE310", "planted.promise", adds=promise("where: {conduct: theft}, never: {call_sro: [must, may]}")),
        Defect("broken promise", EXAMPLE, "DE310", "planted.promise", adds=promise("where: {conduct: fight, mutual: true}, leads_to: [peer-mediation]")),
        Defect("broken promise", EXAMPLE, "DE310", "planted.promise", adds=promise("changing_only: [grade], never_changes: [exclude_student]")),
    ]  # fmt: skip


def _protective() -> list[Defect]:
    planted = [
        (BASE, "disability", rules("law", "id: planted.rule, when: {conduct: throwing-objects, disability: iep}, may: exclude_student")),
        (BASE, "behavior_plan", rules("law", "id: planted.rule, when: {conduct: theft, behavior_plan: true}, must: notify_law_enforcement")),
        (BASE, "english_learner", exception("agreement", "base.rumor", "{english_learner: true}")),
        (EXAMPLE, "disability", rules("agreement", "id: planted.rule, when: {all: [student with a disability, {conduct: bullying}]}, may: exclude_student")),
        (EXAMPLE, "linked_to_disability", rules("law", "id: planted.rule, when: {linked_to_disability: linked, conduct: arson}, must: exclude_student")),
        (EXAMPLE, "behavior_plan", exception("district", "example.code.young-children-stay", "{behavior_plan: true}")
         + rules("district", "id: planted.rule, when: {actor: student, grade: {at_most: 2}}, may: exclude_student").partition("\n")[2]),
    ]  # fmt: skip
    return [Defect("protective fact", ruleset, "DE303", about, adds=adds) for ruleset, about, adds in planted]


def _cycles() -> list[Defect]:
    school, restorative = "pathways/school.yaml", "pathways/restorative.yaml"
    chat = "    owner: any staff\n    intrusiveness: 1\n    always_available: true\n"
    review = "    intrusiveness: 2\n    always_available: true\n    cite: [{source: seed 004, says: discipline"
    circle = "instead: {unavailable: [restorative-chat], declined: [restorative-chat], excluded: [target-support]}"
    mediation = "instead: {unavailable: [restorative-chat], declined: [restorative-chat], excluded: [restorative-chat]}"
    edits: list[tuple[str, tuple[tuple[str, str, str], ...]]] = [
        ("restorative-chat", ((restorative, chat, chat.replace("always_available: true", "needs: {available: counselor}\n    instead: {unavailable: [circle]}")),)),
        ("circle", ((restorative, circle, circle.replace("declined: [restorative-chat]", "declined: [circle]")),)),
        ("peer-mediation", ((restorative, mediation, mediation.replace("declined: [restorative-chat]", "declined: [circle]")), (restorative, circle, circle.replace("[target-support]", "[peer-mediation]")))),
        ("administrator-review", ((school, review, review.replace("always_available: true", "consent: [student]\n    instead: {declined: [restitution]}")),)),
        ("check-in", ((school, "    owner: any staff\n    intrusiveness: 1\n    always_available: true\n", "    owner: any staff\n    intrusiveness: 1\n    never_when: [{when: {actor: staff}, because: It is about staff.}]\n    instead: {excluded: [family-contact]}\n"),)),
        ("restorative-conference", ((restorative, "title: Restorative conference", "after: [circle]\n    title: Restorative conference"), (restorative, "title: Class circle", "after: [restorative-conference]\n    title: Class circle"))),
    ]  # fmt: skip
    return [
        Defect("fallback cycle", BASE if number % 2 else EXAMPLE, "DE401", about, edits=made, witness=False)
        for number, (about, made) in enumerate(edits)
    ]


def _date_holes() -> list[Defect]:
    def two(layer: str, body: str, until: str, start: str) -> str:
        return rules(
            layer,
            f"id: planted.before, {body}, in_force: {{until: {until}}}",
            f"id: planted.after, {body}, in_force: {{from: {start}}}",
        )

    return [
        Defect("date hole", BASE, "DE319", "planted.before", adds=two("law", "when: {conduct: robbery, actor: student}, must: exclude_student", "2024-06-30", "2024-08-01")),
        Defect("date hole", BASE, "DE319", "planted.before", adds=two("agreement", "when: {conduct: gambling}, must_not: exclude_student", "2025-12-31", "2026-01-02")),
        Defect("date hole", EXAMPLE, "DE319", "example.mou.alcohol", edits=(("districts/example/mou/steps.yaml", "in_force: {from: 2023-07-01}", "in_force: {from: 2023-08-01}"),)),
        Defect("date hole", EXAMPLE, "DE307", "petty theft limit", edits=(("districts/example/mou/limits.yaml", "values: {2020-08-01: 50, 2023-07-01: 100}", "values: {2021-08-01: 50, 2023-07-01: 100}"),), witness=False),
        Defect("date hole", EXAMPLE, "DE312", "example.code.mediation-pilot", edits=(("districts/example/code/answers.yaml", "in_force: {from: 2020-08-01, until: 2022-06-30}", "in_force: {until: 2020-06-30}"),), witness=False),
        Defect("date hole", EXAMPLE, "DE319", "planted.before", adds=two("district", "when: {conduct: tobacco, grade: {at_most: 8}}, must_not: exclude_student", "2021-01-31", "2021-02-15")),
    ]  # fmt: skip


def _duplicates() -> list[Defect]:
    planted = [
        (BASE, "DE316", rules("law", "id: planted.one, when: {conduct: arson, target: staff}, must: exclude_student", "id: planted.two, when: {all: [{target: staff}, {conduct: arson}]}, must: exclude_student")),
        (BASE, "DE316", rules("agreement", "id: planted.one, when: {not: {any: [{weapon: {is_not: none}}, {mutual: false}]}}, may: staff_search", "id: planted.two, when: {weapon: none, mutual: true}, may: staff_search")),
        (BASE, "DE317", rules("life_safety", "id: planted.one, when: {medical_emergency: true, self_harm: attempt}, must: call_911")),
        (EXAMPLE, "DE317", rules("agreement", "id: planted.one, when: {all: [young child, {actor: student}, {conduct: theft}, {missing_student: false}, {plan_calls_for_officer: false}]}, must_not: call_sro")),
        (EXAMPLE, "DE317", rules("district", "id: planted.one, when: {restorative_agreement: kept, conduct: theft}, must_not: exclude_student")),
        (EXAMPLE, "DE316", rules("district", "id: planted.one, when: {conduct: {only: [sexting]}, evidence: {at_least: suspicion}}, must_not: exclude_student", "id: planted.two, when: {all: [believed, {conduct: {only: sexting}}]}, must_not: exclude_student")),
    ]  # fmt: skip
    return [Defect("duplicate", ruleset, code, "planted.one", adds=adds) for ruleset, code, adds in planted]


DEFECTS = (
    *_conflicts(), *_no_route(), *_dead_rules(), *_dead_exceptions(), *_weakened(), *_broken_promises(), *_protective(), *_cycles(),
    *_date_holes(), *_duplicates(),
)  # fmt: skip
