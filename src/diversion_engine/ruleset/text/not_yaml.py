"""What is wrong with text that is not YAML, in the words of the person who typed it.

    reads    the text and what the parser said
    gives    a sentence, the places, and an instruction
    leaves   everything that is YAML to `yaml_text`

A parser says where it stopped and what it would have liked there. Most slips of a policy writer show in the line
itself, or in the one before: a tab, a second colon, a bracket that is still open.
"""

from __future__ import annotations

import re

import yaml

from diversion_engine.ruleset.text.problem import Problem, Stop

QUOTE_IT = "put quotes around the text"


def explained(text: str, error: yaml.YAMLError, file: str) -> Problem:
    """What *error* means for whoever wrote *text*; the most telling sign is asked for first."""
    stop = Stop(text, error, file)
    if stop.here.startswith("\t") or "\t" in stop.indent(stop.line) or "tab" in stop.said:
        return stop.problem_here("a tab stands where spaces are expected", "indent with spaces; tabs are not allowed there")
    for number, line in ((stop.at[0], stop.line), stop.line_before()):
        dash = re.match(r"\s*([–—−•])\s", line)
        if dash:
            message = f"the line begins with `{dash[1]}`, which a word processor puts in the place of a dash"
            return stop.problem_at((number, dash.start(1)), message, "type the dash of the keyboard, `-`, and a space after it")
    if "mapping values" in stop.said:
        return _colon(stop)
    if "could not find expected ':'" in stop.said:
        return _no_colon(stop)
    if "scalar" in stop.context:
        return _scalar(stop)
    if "flow sequence" in stop.context or "flow mapping" in stop.context:
        return _bracket(stop)
    if "block mapping" in stop.context or "block collection" in stop.context:
        return _block(stop)
    return _character(stop)


def _colon(stop: Stop) -> Problem:
    """A colon where none can stand: in a text, after a missing space, or on a line that is indented too far."""
    number, previous = stop.line_before()
    value = re.match(r"(\s*(?:- +)*[^\s\"'#{\[][^\"'#]*?:\s+)\S", stop.before)
    if value:
        start = value.end(1)
        text = stop.line[start:].rstrip()
        example = f", as in `'{text}'`" if len(text) <= 60 and "'" not in text and "`" not in text else ""
        return stop.problem_here(
            "a text that holds a colon followed by a space needs quotes", f"{QUOTE_IT}{example}", start, len(text)
        )
    squeezed = re.match(r"(\s*(?:- +)*[\w.-]+:)[^\s/]", previous)
    if squeezed:
        return stop.problem_at(
            (number, squeezed.end(1) - 1), "there is no space after this colon", "put a space after the colon"
        )
    squeezed = re.match(r"(\s*-)[^\s-]", previous)
    if squeezed:
        return stop.problem_at((number, squeezed.end(1) - 1), "there is no space after this dash", "put a space after the dash")
    if previous.strip() and not re.search(r":(\s|$)", previous):
        return stop.problem_at(
            (number, len(stop.indent(previous))),
            "this line has no colon",
            "put a colon after the name",
            len(previous.strip()),
        )
    if len(stop.indent(stop.line)) > len(stop.indent(previous)):
        return stop.problem_at(
            (stop.at[0], len(stop.indent(stop.line))),
            "this line is indented deeper than the one before, which has its value already",
            "give it the indentation of the lines that it belongs with", len(stop.line.strip()),
        )  # fmt: skip
    return stop.problem_here("a colon stands where none can", f"{QUOTE_IT}, or check the indentation")


def _no_colon(stop: Stop) -> Problem:
    line = stop.text(stop.began[0])
    rest = line[stop.began[1] :].strip()
    return stop.problem_at(
        stop.began, "this line has no colon and no dash",
        "write `name: value`, or begin the line with a dash when it belongs to a list", len(rest),
    )  # fmt: skip


def _scalar(stop: Stop) -> Problem:
    if "end of stream" in stop.said or "document separator" in stop.said:
        return stop.problem_at(stop.began, "the quote that opens here is not closed", "close it with the same quote mark")
    if "escape" in stop.said or "hexdecimal" in stop.said or "hexadecimal" in stop.said:
        return stop.problem_at(
            stop.began, "in double quotes, a backslash begins a code", "use single quotes, or write the backslash twice"
        )
    if "block scalar" in stop.context:
        mark = stop.text(stop.began[0])[stop.began[1] : stop.began[1] + 1]
        return stop.problem_at(
            stop.began, f"after `{mark}`, the text begins on the next line", f"{QUOTE_IT}, or move it to the next line"
        )
    return _character(stop)


def _bracket(stop: Stop) -> Problem:
    opening = "[" if "sequence" in stop.context else "{"
    closing = "]" if opening == "[" else "}"
    if stop.at[0] > stop.began[0] or not stop.here.strip():
        return stop.problem_at(
            stop.began, f"the `{opening}` that opens here is not closed", f"put a `{closing}` where its content ends"
        )
    if stop.here.startswith(":"):
        return stop.problem_here(
            "a text that holds a colon followed by a space needs quotes", f"{QUOTE_IT}, or put a comma between two entries"
        )
    return stop.problem_here(
        f"a comma or `{closing}` is expected here", f"put a comma between two entries, and a `{closing}` after the last"
    )


def _block(stop: Stop) -> Problem:
    if stop.here[:1] in ("]", "}"):
        return stop.problem_here(f"this `{stop.here[0]}` closes nothing", "remove it, or add the bracket that opens")
    if stop.here.startswith(":"):
        return stop.problem_here("a colon stands here without a name before it", "write a name before the colon")
    if stop.before.rstrip()[-1:] in ("'", '"'):
        quote = stop.before.rstrip()[-1]
        return stop.problem_at(
            (stop.at[0], len(stop.before.rstrip()) - 1), "a quote ends here, and text follows it",
            "put quotes around the whole text, and write an apostrophe inside single quotes twice"
            if quote == "'" else "put single quotes around the whole text",
        )  # fmt: skip
    if "collection" in stop.context:
        return stop.problem_with_its_beginning(
            "this line stands beside the entries of a list and does not begin with a dash",
            "begin it with a dash, or indent it like the other keys of the entry above",
        )
    return stop.problem_with_its_beginning(
        "this line is indented differently from those that it belongs with", "give it the same indentation"
    )


def _character(stop: Stop) -> Problem:
    first = (
        stop.text(stop.began[0])[stop.began[1] : stop.began[1] + 1]
        if "alias" in stop.context or "anchor" in stop.context
        else ""
    )
    if first:
        return stop.problem_at(stop.began, f"a text cannot begin with {_quoted(first)}", QUOTE_IT)
    if "directive" in stop.context or "document start" in stop.said:
        return stop.problem_at(
            stop.began, "nothing can stand here", "remove the line, and any line above it that holds only `---` or `...`"
        )
    if "entries are not allowed" in stop.said:
        return stop.problem_here("a list cannot begin here", "begin it on the next line, or put it between square brackets")
    character = stop.here[:1]
    if character:
        return stop.problem_here(f"a text cannot begin with {_quoted(character)}", QUOTE_IT)
    return stop.problem_at(
        stop.began, "the file cannot be read from here on",
        "check the indentation, the quotes and the brackets here and on the line before",
    )  # fmt: skip


def _quoted(character: str) -> str:
    return "a backtick" if character == "`" else f"`{character}`"
