"""Bad input from a number: the same seed always makes the same case.

Most cases are a small ruleset that extends `tests/rulesets/tiny`, made wrong in one to four ways. Some are a shipped
ruleset with one file made wrong, some are folders that no editor would write, some are files of facts.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from diversion_engine.ruleset.matrix.workbook import as_workbook

RULESETS = Path(__file__).parent.parent / "rulesets"
SHIPPED = Path(__file__).parent.parent.parent / "rulesets"

MANIFEST = "id: case\ntitle: A case\nversion: 1.0.0\nextends: ../tiny\n"


@dataclass(frozen=True, slots=True)
class Link:
    """A symbolic link."""

    target: str


class Pipe:
    """A named pipe, which nobody ever writes to."""


Content = bytes | Link | Pipe | None
"""What stands at a path; None is a folder."""


@dataclass(frozen=True, slots=True)
class Case:
    """One case: the files of a ruleset, or one file of a shipped ruleset, or a file of facts."""

    seed: int
    kind: str
    files: Mapping[str, Content] = field(default_factory=dict)
    shipped: str | None = None
    facts: bytes | None = None
    lines: bool = False


def make(seed: int) -> Case:
    """The case that *seed* stands for."""
    chance = random.Random(seed)
    names, weights = zip(*((name, weight) for name, (weight, _) in KINDS.items()), strict=True)
    (kind,) = chance.choices(names, weights)
    return KINDS[kind][1](seed, chance)


# -- text --------------------------------------------------------------------------------------------------------------

ODD = (
    *":#[]{}&*!|>%@`'\"-?,\t\r\n\0\x07\x1b\x7f\x85\xa0\u200b\u2028\u202e\ufeff\ufffe\U0001f6b8é",
    ": ", " #", "- ", "---\n", "...\n", "<<: *a", "&a ", "*a", "!!python/object:os.system ", "!", "%YAML 1.1\n", "''", '""', "[]", "{}",
)  # fmt: skip

WORDS = (
    "when", "must", "may", "must_not", "offer", "duty", "safeguard", "exceptions", "exceptions_allowed_by", "because", "cite", "id",
    "title", "layer", "law", "district", "life_safety", "school", "terms", "rules", "tables", "rows", "facts", "actions", "pathways",
    "parameters", "delegations", "interim", "follow_ups", "fallback_route", "demographics", "conduct", "duties", "values", "type",
    "says", "all", "any", "none", "not", "known", "at_least", "at_most", "more_than", "less_than", "between", "is_not", "includes",
    "includes_all", "excludes", "only", "true", "false", "weapon", "injury", "fight", "violent", "disability", "iep", "sex",
    "race_ethnicity", "call_sro", "notify_law_enforcement", "restorative-chat", "peer-mediation", "notify-guardian",
    "similar_acts_this_year", "value_usd", "imminent_danger", "from", "until", "to", "in_force", "2026-08-01", "2026-02-30",
    "08/01/2026", "0000-00-00", "9999-12-31", "0001-01-01", "50", "-1", "1e3", "1e999", "NaN", ".inf", "0x10", "1" * 40, "9" * 5000,
    "12.5", "yes", "NO", "null", "~", "24 hours", "2 fortnights", "immediately", "protective", "protects", "ordinary", "guarded",
    "always_available", "officer", "instead", "unavailable", "declined", "excluded", "needs", "never_when", "consent", "after",
    "intrusiveness", "extends", "base", "../tiny", "./", "../../../../etc", "/etc", "a" * 300, "x" * 50_000, "wepon", "becuase", "Räuber",
    "event", "step-declined", "then", "escalate", "decide_again", "unless", "ever", "within", "times", "same", "verdict", "total",
    "confidence", "source", "V", "set", "boolean", "choice", "ordered", "integer", "number", "effects", "action", "if_possible",
)  # fmt: skip

_WORD = re.compile(r"[A-Za-z0-9_.$-]+")


def changed(text: str, chance: random.Random) -> str:
    """The text, made wrong in one to four ways."""
    for _ in range(chance.choice((1, 1, 2, 4))):
        text = chance.choice(CHANGES)(text, chance)
    return text


def _at(text: str, chance: random.Random) -> int:
    return chance.randint(0, len(text))


def _odd_character(text: str, chance: random.Random) -> str:
    place = _at(text, chance)
    return text[:place] + chance.choice(ODD) + text[place:]


def _lost_character(text: str, chance: random.Random) -> str:
    place = _at(text, chance)
    return text[:place] + text[place + chance.choice((1, 1, 3)) :]


def _other_word(text: str, chance: random.Random) -> str:
    words = list(_WORD.finditer(text))
    if not words:
        return chance.choice(WORDS)
    word = chance.choice(words)
    return text[: word.start()] + chance.choice(WORDS) + text[word.end() :]


def _misspelt_word(text: str, chance: random.Random) -> str:
    words = [word for word in _WORD.finditer(text) if len(word[0]) > 2]
    if not words:
        return text
    word = chance.choice(words)
    place = word.start() + chance.randrange(len(word[0]) - 1)
    return text[:place] + text[place + 1] + text[place] + text[place + 2 :]


def _other_value(text: str, chance: random.Random) -> str:
    values = list(re.finditer(r": (.+)", text))
    if not values:
        return text
    value = chance.choice(values)
    return text[: value.start(1)] + tree(chance, 3) + text[value.end(1) :]


def _lines(change: Callable[[list[str], int, random.Random], None]) -> Callable[[str, random.Random], str]:
    def made(text: str, chance: random.Random) -> str:
        lines = text.split("\n")
        change(lines, chance.randrange(len(lines)), chance)
        return "\n".join(lines)

    return made


def _delete(lines: list[str], place: int, chance: random.Random) -> None:
    del lines[place]


def _duplicate(lines: list[str], place: int, chance: random.Random) -> None:
    lines.insert(chance.randrange(len(lines)), lines[place])


def _swap(lines: list[str], place: int, chance: random.Random) -> None:
    other = chance.randrange(len(lines))
    lines[place], lines[other] = lines[other], lines[place]


def _indent(lines: list[str], place: int, chance: random.Random) -> None:
    lines[place] = chance.choice((" ", "  ", "    ", "\t")) + lines[place]


def _outdent(lines: list[str], place: int, chance: random.Random) -> None:
    lines[place] = lines[place][chance.choice((1, 2, 4)) :]


def _cut(text: str, chance: random.Random) -> str:
    return text[: _at(text, chance)]


CHANGES: tuple[Callable[[str, random.Random], str], ...] = (
    *(
        _odd_character,
        _lost_character,
        _other_word,
        _other_word,
        _misspelt_word,
        _misspelt_word,
        _other_value,
        _other_value,
        _cut,
    ),
    *(_lines(change) for change in (_delete, _duplicate, _swap, _indent, _outdent)),
)


def tree(chance: random.Random, depth: int) -> str:
    """A random value between brackets, made of words that rulesets use."""
    kind = chance.randrange(6) if depth > 0 else 0
    if kind <= 2:
        return chance.choice((*WORDS, "", "''", '"a\\nb"', "weapon", "fight", "calm"))
    parts = [tree(chance, depth - 1) for _ in range(chance.randint(0, 3))]
    if kind == 3:
        return f"[{', '.join(parts)}]"
    return "{" + ", ".join(f"{chance.choice(WORDS)}: {part}" for part in parts) + "}"


# -- small rulesets ----------------------------------------------------------------------------------------------------


@cache
def small_texts() -> tuple[str, ...]:
    """The files of the small rulesets under test, good and bad."""
    found = []
    for path in sorted(RULESETS.rglob("*.yaml")):
        if path.is_file() and path.name != "ruleset.yaml" and path.stat().st_size < 8_000:
            found.append(path.read_bytes().decode("utf-8", "replace"))
    return tuple(found)


def _small(seed: int, chance: random.Random) -> Case:
    files = {"ruleset.yaml": MANIFEST.encode(), "rules.yaml": _encoded(changed(chance.choice(small_texts()), chance), chance)}
    if chance.random() < 0.2:
        files["more.yaml"] = _encoded(chance.choice(small_texts()), chance)
    if chance.random() < 0.1:
        files["ruleset.yaml"] = _encoded(
            changed(MANIFEST + "in_force: {from: 2020-01-01}\nstatus: unverified\n", chance), chance
        )
    return Case(seed, "small", files)


def _encoded(text: str, chance: random.Random) -> bytes:
    encoding = chance.choices(("utf-8", "utf-8-sig", "latin-1", "utf-16"), (95, 2, 2, 1))[0]
    return text.encode(encoding, "replace" if encoding == "latin-1" else "surrogatepass")


def _invented(seed: int, chance: random.Random) -> Case:
    """A file of random keys with random values, which now and then begin as they should."""
    lines = []
    for _ in range(chance.randint(1, 6)):
        key = chance.choice(WORDS[20:35] if chance.random() < 0.8 else WORDS)
        if chance.random() < 0.5:
            lines.append(f"{key}: {tree(chance, 5)}")
        else:
            dash = chance.choice(("- ", "calm: ", "our.rule: "))
            lines.append(f"{key}:")
            lines += [f"  {dash}{tree(chance, 4)}" for _ in range(chance.randint(0, 4))]
    return Case(
        seed, "invented", {"ruleset.yaml": MANIFEST.encode(), "rules.yaml": "\n".join(lines).encode("utf-8", "surrogatepass")}
    )


def _noise(seed: int, chance: random.Random) -> Case:
    noise = chance.randbytes(chance.choice((1, 10, 100, 5_000)))
    name = chance.choice(("rules.yaml", "rules.yaml", "ruleset.yaml"))
    return Case(seed, "noise", {"ruleset.yaml": MANIFEST.encode(), name: noise})


# -- too much ----------------------------------------------------------------------------------------------------------


def _rule(name: str, more: str) -> str:
    return f"  - {{id: {name}, title: T, because: B, cite: [{{source: S}}], {more}}}\n"


def _bomb(seed: int, chance: random.Random) -> Case:
    size = chance.choice((10, 40, 1_000, 20_000))
    made = chance.choice(BOMBS)(size, chance)
    return Case(seed, "bomb", {"ruleset.yaml": MANIFEST.encode(), "rules.yaml": made.encode("utf-8", "surrogatepass")})


def _aliases(size: int, chance: random.Random) -> str:
    lines = ["a0: &a0 [x, x]"]
    lines += [f"a{number}: &a{number} [{', '.join([f'*a{number - 1}'] * 9)}]" for number in range(1, min(size, 1_000))]
    return "\n".join(lines)


def _brackets(size: int, chance: random.Random) -> str:
    opening = chance.choice(("[", "{", "{a: ", "[a, ", '["'))
    return f"rules: {opening * 5 * size}"


def _blocks(size: int, chance: random.Random) -> str:
    depth = min(size, 1_000)
    return (
        "\n".join(" " * level + chance.choice(("a:", "- a:")) for level in range(depth))
        if chance.random() < 0.5
        else "- " * 5 * size
    )


def _many_keys(size: int, chance: random.Random) -> str:
    return "terms:\n" + "".join(
        f"  t{number % chance.choice((7, size))}: {{says: x, when: {{weapon: knfe}}}}\n" for number in range(size)
    )


def _many_unknown(size: int, chance: random.Random) -> str:
    return f"fallback_route: [{', '.join(f'administrator-{number}' for number in range(size))}]\n"


def _long_text(size: int, chance: random.Random) -> str:
    return f"terms:\n  {'t' * size * 20}: {{says: {'s' * size}, when: {'w' * size}}}\n"


def _long_number(size: int, chance: random.Random) -> str:
    return f"parameters:\n  limit: {{values: {{2026-08-01: {'9' * size}}}}}\nterms:\n  t: {{says: x, when: {{value_usd: {{at_least: {'1' * size}}}}}}}\n"


def _many_rules(size: int, chance: random.Random) -> str:
    size = min(size, 200)
    effects = ("must: [call_sro]", "must_not: [call_sro]", "may: [officer_search]", "must: [notify_law_enforcement]")
    when = ("{similar_acts_this_year: %d}", "{value_usd: {less_than: %d}}", "{conduct: {only: fight}, value_usd: %d}")
    return f"layer: {chance.choice(('law', 'district', 'life_safety'))}\nrules:\n" + "".join(
        _rule(f"r{number}", f"when: {chance.choice(when) % (number % 50)}, {chance.choice(effects)}") for number in range(size)
    )


def _many_dates(size: int, chance: random.Random) -> str:
    values = ", ".join(
        f"{2000 + number // 300:04}-{1 + number % 12:02}-{1 + number // 12 % 25:02}: {number}"
        for number in range(min(size, 1_500))
    )
    rules = "".join(_rule(f"r{n}", "when: {value_usd: {less_than: limit}}, must_not: [call_sro]") for n in range(20))
    return f"layer: law\nparameters:\n  limit: {{values: {{{values}}}}}\nrules:\n{rules}"


def _term_chain(size: int, chance: random.Random) -> str:
    inner = chance.choice(("t{}", "{{not: t{}}}", "{{all: [{{any: [{{not: t{}}}]}}]}}"))
    lines = [f"  t{number}: {{says: x, when: {inner.format(number - 1)}}}\n" for number in range(1, min(size, 3_000))]
    return (
        "terms:\n  t0: {says: x, when: {weapon: knife}}\n"
        + "".join(lines)
        + "layer: law\nrules:\n"
        + _rule("r", f"when: t{len(lines)}, must: [call_sro]")
    )


def _term_fan(size: int, chance: random.Random) -> str:
    """Each term uses the one before it twice: 2 to the power of *size* when it is opened."""
    lines = [
        f"  t{number}: {{says: x, when: {{all: [t{number - 1}, {{not: t{number - 1}}}]}}}}\n"
        for number in range(1, min(size, 45))
    ]
    return (
        "terms:\n  t0: {says: x, when: {weapon: knife}}\n"
        + "".join(lines)
        + "layer: law\nrules:\n"
        + _rule("r", f"when: t{len(lines)}, must: [call_sro]")
    )


def _puzzle(size: int, chance: random.Random) -> str:
    """Pigeons and holes: as hard for a search as anything of its size."""
    pigeons = chance.choice((3, 5, 7))
    facts = "".join(f"  p{i}h{j}: {{type: boolean, ordinary: false}}\n" for i in range(pigeons) for j in range(pigeons - 1))
    each = ", ".join("{any: [" + ", ".join(f"{{p{i}h{j}: true}}" for j in range(pigeons - 1)) + "]}" for i in range(pigeons))
    pairs = ", ".join(
        f"{{none: [{{p{i}h{j}: true, p{k}h{j}: true}}]}}"
        for j in range(pigeons - 1)
        for i in range(pigeons)
        for k in range(i + 1, pigeons)
    )
    more = "".join(
        _rule(f"q{number}", f"when: {{all: [{pairs}, {{value_usd: {{at_most: {number + 1}}}}}]}}, must_not: [call_sro]")
        for number in range(chance.choice((1, 4, 8)))
    )
    return f"layer: law\nfacts:\n{facts}rules:\n{_rule('r', f'when: {{all: [{each}]}}, must: [call_sro]')}{more}"


def _circle_of_pathways(size: int, chance: random.Random) -> str:
    size = min(size, 300)
    key = chance.choice(("after: [p{}]", "needs: {{weapon: none}}, instead: {{unavailable: [p{}]}}"))
    last = chance.choice((size, size, size + 1))
    return "pathways:\n" + "".join(
        f"  p{number}: {{title: T, says: S, family: F, owner: O, {key.format((number + 1) % last)}}}\n"
        for number in range(size)
    )


def _many_exceptions(size: int, chance: random.Random) -> str:
    to = chance.choice(("r", "r{}", "x{}"))
    more = "".join(
        f"  - {{id: x{number}, to: {to.format((number + 1) % size)}, when: {{injury: none}}, because: B, cite: [{{source: S}}]}}\n"
        for number in range(min(size, 2_000))
    )
    return f"layer: law\nrules:\n{_rule('r', 'must: [call_sro]')}exceptions:\n{more}"


BOMBS = (
    _aliases, _brackets, _blocks, _many_keys, _many_unknown, _long_text, _long_number, _many_rules, _many_dates, _term_chain, _term_fan,
    _puzzle, _circle_of_pathways, _many_exceptions,
)  # fmt: skip


# -- odd folders -------------------------------------------------------------------------------------------------------


def _folder(seed: int, chance: random.Random) -> Case:
    files: dict[str, Content] = {"ruleset.yaml": MANIFEST.encode(), "rules.yaml": b"layer: law\n"}
    for _ in range(chance.randint(1, 2)):
        files.update(chance.choice(FOLDERS)(chance))
    return Case(seed, "folder", files)


def _extends(chance: random.Random) -> dict[str, Content]:
    names = (
        "./",
        "../case",
        "../tiny/",
        "../nowhere",
        "/",
        "/etc",
        "..",
        "base/../tiny",
        "Tiny",
        "~",
        "a" * 5_000,
        "\\0",
        "x/" * 300,
        "inner",
        "./inner",
    )
    manifest = (
        f"id: case\ntitle: T\nversion: 1.0.0\nextends: [{', '.join(json.dumps(one) for one in chance.sample(names, 3))}]\n"
    )
    return {"ruleset.yaml": manifest.encode(), "inner/ruleset.yaml": b"id: inner\ntitle: T\nversion: 1.0.0\nextends: ../\n"}


def _chain(chance: random.Random) -> dict[str, Content]:
    length = chance.choice((3, 70))
    rulesets = {f"{'c/' * number}ruleset.yaml": b"id: c\ntitle: T\nversion: 1.0.0\nextends: ./c\n" for number in range(length)}
    return {**rulesets, f"{'c/' * length}ruleset.yaml": chance.choice((b"extends: ../", MANIFEST.encode(), b""))}


def _link(chance: random.Random) -> dict[str, Content]:
    targets = (
        "link.yaml",
        "nowhere",
        "/etc/passwd",
        "/dev/zero",
        "/dev/stdin",
        "../tiny/vocabulary.yaml",
        "..",
        ".",
        "/proc/self/mem",
        "rules.yaml",
    )
    return {
        "link.yaml": Link(chance.choice(targets)),
        chance.choice(("more", "more.yaml", ".more")): Link(chance.choice(targets)),
    }


def _odd_file(chance: random.Random) -> dict[str, Content]:
    contents = (
        b"",
        b"\n",
        b"\0",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"\xef\xbb\xbf\xef\xbb\xbflayer: law",
        b"---\n---\n",
        b"- \n",
        b"? ",
        b"#",
        b"\xc0\x80",
        None,
        Pipe(),
    )
    names = (
        "rules.yaml",
        "ruleset.yaml",
        "more.yaml",
        "MORE.YML",
        "a b.yaml",
        "é.yaml",
        "\udce9.yaml",
        "-rf.yaml",
        "x\n.yaml",
        "rules.yaml~",
        ".hidden.yaml",
    )
    return {chance.choice(names): chance.choice(contents)}


def _deep(chance: random.Random) -> dict[str, Content]:
    return {"d/" * chance.choice((5, 30, 200)) + "rules.yaml": b"layer: law\n"}


def _many_files(chance: random.Random) -> dict[str, Content]:
    return {f"f{number}.yaml": b"" for number in range(chance.choice((10, 510)))}


FOLDERS = (_extends, _extends, _chain, _link, _link, _odd_file, _odd_file, _odd_file, _deep, _many_files)


# -- shipped rulesets --------------------------------------------------------------------------------------------------


@cache
def shipped_files() -> tuple[Path, ...]:
    """The files of the rulesets that are shipped."""
    manifests = {path.parent for path in SHIPPED.rglob("ruleset.yaml")}
    return tuple(path for path in sorted(SHIPPED.rglob("*.yaml")) if manifests & set(path.parents))


def _shipped(seed: int, chance: random.Random) -> Case:
    path = chance.choice(shipped_files())
    text = changed(path.read_text(encoding="utf-8"), chance)
    return Case(seed, "shipped", {path.relative_to(SHIPPED).as_posix(): _encoded(text, chance)}, shipped=_home(path))


def _home(path: Path) -> str:
    folder = next(parent for parent in path.parents if (parent / "ruleset.yaml").is_file())
    return folder.relative_to(SHIPPED).as_posix()


# -- matrices ----------------------------------------------------------------------------------------------------------

TABLE = (
    "layer: district\ntables:\n  - {id: our.steps, title: T, when: {conduct: fight}, because: B, cite: [{source: S}], "
    "file: steps.%s}\n"
)
MATRIX_CELLS = (
    *(
        "",
        "none",
        "at_least 1",
        "between 1, 2",
        "only fight",
        "=1+1",
        "-1",
        "1-2",
        "1-Feb",
        "1,000",
        "any",
        ">= 2",
        "TRUE",
        "\u201cfight\u201d",
    ),
    *(
        "x" * 5_000,
        "fight\ntheft",
        "a;b",
        "#REF!",
        "is_not",
        "at_least",
        "at_least 1 and 2",
        "50%",
        "9" * 400,
        "less_than less_than 1",
    ),
    *('"', '""', '"a"b', " ", "\t", ",", ",,,", "\r", "\x85", "\u2028", "\0", "id", "must", "sex", "weapon", "conduct"),
)


@cache
def matrix_texts() -> tuple[str, ...]:
    """The matrices under test, good and bad."""
    return tuple(path.read_bytes().decode("utf-8", "replace") for path in sorted(RULESETS.rglob("*.csv")))


def _matrix(seed: int, chance: random.Random) -> Case:
    text = chance.choice(matrix_texts())
    for _ in range(chance.choice((0, 1, 1, 3))):
        cells = list(re.finditer(r"[^,\n]+", text))
        cell = chance.choice(cells) if cells else None
        if cell is not None:
            text = text[: cell.start()] + chance.choice(MATRIX_CELLS) + text[cell.end() :]
    if chance.random() < 0.5:
        text = changed(text, chance)
    kind = chance.choices(("csv", "xlsx"), (80, 20))[0]
    content = _encoded(text, chance) if kind == "csv" else _workbook(text, chance)
    return Case(
        seed, "matrix", {"ruleset.yaml": MANIFEST.encode(), "rules.yaml": (TABLE % kind).encode(), f"steps.{kind}": content}
    )


_NO_XML = re.compile("[\x00-\x1f\ud800-\udfff\ufffe\uffff]")
"""What no workbook can hold."""


def _workbook(text: str, chance: random.Random) -> bytes:
    """A workbook with these lines, whole or damaged."""
    rows = [line.split(",") for line in text.split("\n")]
    made = bytearray(as_workbook([[_NO_XML.sub("", cell) for cell in row] for row in rows]))
    for _ in range(chance.choice((0, 0, 1, 5))):
        made[chance.randrange(len(made))] = chance.randrange(256)
    return bytes(made[: chance.randrange(len(made))] if chance.random() < 0.1 else made)


# -- facts -------------------------------------------------------------------------------------------------------------

FACTS = (
    '{"weapon": "knife", "injury": "none", "conduct": ["fight"], "imminent_danger": false, "similar_acts_this_year": 2}',
    '{"conduct": {"includes": ["fight"], "excludes": ["theft"]}, "value_usd": 12.5, "weapon": "cannot-be-known"}',
    '{"incident_date": "2026-11-20", "incident": 7, "student": "S-1", "demographics": {"sex": "x", "race_ethnicity": null}}',
    '{"available": [], "power_imbalance": null, "disability": "iep"}',
)
VALUES = (
    "null", "true", "0", "-0", "-1", "1.5", "1e3", "1e999", "-1e999", "NaN", "Infinity", "-Infinity", "1" * 400, "1" * 5_001, "1" * 100_000, '""',
    '"knife"', '"knfe"', '"\\ud800"', '"\\u0000"', '"\\u001b[2J"', "[]", "{}", '["fight", "fight"]', '["fight", 1]', "[[[[]]]]", "[null]",
    '{"includes": "fight"}', '{"includes": ["fight"], "excludes": ["fight"]}', '{"includes": []}', '{"includs": []}', '{"a": {"b": {}}}', '"2026-13-01"', '"2026-W31-1"', "2026",
    '"' + "x" * 100_000 + '"', "[" + "1," * 10_000 + "1]", "[" * 100_000, '{"a":' * 5_000, "'knife'", "knife", "0x10", "01", "+1", ".5", "tru", '"\n"', '"é"',
)  # fmt: skip
NAMES = (
    "weapon",
    "wepon",
    "conduct",
    "value_usd",
    "similar_acts_this_year",
    "incident_date",
    "incident",
    "student",
    "demographics",
    "sex",
    "",
    "\\u0000",
    "\\ud83d",
    "a" * 500,
    "__class__",
)


def _facts(seed: int, chance: random.Random) -> Case:
    kind = chance.randrange(6)
    if kind == 0:
        text = changed(chance.choice(FACTS), chance)
    elif kind == 1:
        text = _named(chance, chance.randint(1, 4))
    elif kind == 2:
        text = chance.choice(VALUES)
    elif kind == 3:
        text = chance.choice(FACTS)[:-1] + f', "{chance.choice(NAMES)}": {chance.choice(VALUES)}' + "}"
    elif kind == 4:
        text = "\n".join(chance.choice((*FACTS, "", "null", _named(chance, 1))) for _ in range(5))
    else:
        size = chance.choice((100, 3_000))
        text = "{" + ", ".join(f'"wepon{number}": {number}' for number in range(size)) + "}"
    return Case(seed, "facts", facts=_encoded(text, chance), lines=kind == 4 or chance.random() < 0.1)


def _named(chance: random.Random, count: int) -> str:
    return "{" + ", ".join(f'"{chance.choice(NAMES)}": {chance.choice(VALUES)}' for _ in range(count)) + "}"


KINDS: dict[str, tuple[int, Callable[[int, random.Random], Case]]] = {
    "small": (59, _small),
    "invented": (9, _invented),
    "noise": (3, _noise),
    "matrix": (8, _matrix),
    "bomb": (1, _bomb),
    "folder": (6, _folder),
    "shipped": (3, _shipped),
    "facts": (19, _facts),
}
"""Each kind of case, and how often it comes in a hundred."""
